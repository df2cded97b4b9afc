//! The table that `dist` and `size` print.

use super::Row;
use crate::progress::bytes;

const HEAD: [&str; 5] = ["artefact", "raw", "gzip -9", "brotli 11", "budget (gzip -9)"];

/// Draws the rows as text, in columns.
pub fn draw(rows: &[Row]) -> String {
    let mut lines = vec![line(HEAD)];
    lines.extend(rows.iter().map(|row| {
        let [raw, gzip, brotli] = [row.size.raw, row.size.gzip, row.size.brotli].map(bytes);
        let budget = budget(row);
        line([row.name, &raw, &gzip, &brotli, &budget])
    }));
    lines.concat()
}

fn budget(row: &Row) -> String {
    let Some(budget) = row.budget else {
        return String::new();
    };
    let verdict = if row.is_over() { "OVER" } else { "ok" };
    format!("{} {verdict}", bytes(budget))
}

fn line([name, raw, gzip, brotli, budget]: [&str; 5]) -> String {
    format!("{name:<24}{raw:>10}{gzip:>10}{brotli:>11}{budget:>18}").trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    use super::draw;
    use crate::budget::{Row, Size};

    #[test]
    fn columns_line_up_and_say_what_is_over() {
        let size = || Size { raw: 150_000, gzip: 101_000, brotli: 99_000 };
        let table = draw(&[
            Row { name: "page", size: size(), budget: Some(100_000) },
            Row { name: "  part", size: size(), budget: None },
        ]);
        assert_eq!(
            table,
            "artefact                       raw   gzip -9  brotli 11  budget (gzip -9)\n\
             page                       150 000   101 000     99 000      100 000 OVER\n  \
               part                     150 000   101 000     99 000\n"
        );
    }
}
