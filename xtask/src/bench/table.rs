//! The figures as a table, in Markdown.

use super::figures::{Point, Row, Unit};
use crate::progress::bytes;

/// A table with a column for each amount of work, and two for how the costs grow.
pub fn draw(heading: &str, work: &str, rows: &[Row]) -> String {
    let Some(first) = rows.first() else { return String::new() };
    let amounts = first.points.iter().map(|point| bytes(point.work as usize));
    let head: Vec<String> = [heading.to_owned()].into_iter().chain(amounts).collect();
    let columns = head.len();
    let mut table = format!("| {} {work} | grows with | at the end |\n", head.join(" | "));
    table += &["|---|", &"---:|".repeat(columns + 1), "\n"].concat();
    for row in rows {
        let power =
            |growth: Option<f64>| growth.map_or(String::new(), |power| format!("n^{power:.2}"));
        let cells = row.points.iter().map(|point| cell(row.unit, point));
        let cells: Vec<String> = [row.name.clone()].into_iter().chain(cells).collect();
        let (all, end) = (power(row.growth()), power(row.growth_at_the_end()));
        table += &["| ", &cells.join(" | "), " | ", &all, " | ", &end, " |\n"].concat();
    }
    table
}

fn cell(unit: Unit, point: &Point) -> String {
    let shown = match unit {
        Unit::Time => time,
        Unit::Bytes => size,
    };
    let high = point.high.map(|high| format!(" ({})", shown(high)));
    shown(point.median) + &high.unwrap_or_default()
}

/// Seconds, in the unit that fits, with three digits.
pub fn time(seconds: f64) -> String {
    let units = [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs")];
    let unit = units.into_iter().find(|(size, _)| seconds >= *size);
    let (size, name) = unit.unwrap_or((1e-9, "ns"));
    three_digits(seconds / size, name)
}

fn size(bytes: f64) -> String {
    three_digits(bytes / 1e6, "MB")
}

fn three_digits(number: f64, unit: &str) -> String {
    let decimals = match number {
        100.0.. => 0,
        10.0.. => 1,
        _ => 2,
    };
    format!("{number:.decimals$} {unit}")
}

#[cfg(test)]
mod tests {
    use super::{Point, Row, Unit, draw, time};

    #[test]
    fn a_row_shows_median_and_95_of_100_and_how_it_grows() {
        let point = |work, median, high| Point { work, median, high };
        let rows = [
            Row {
                unit: Unit::Time,
                name: "start".into(),
                points: vec![point(15, 0.1, Some(0.2)), point(1_500, 10.0, Some(11.0))],
            },
            Row {
                unit: Unit::Bytes,
                name: "memory".into(),
                points: vec![point(15, 2e6, None), point(1_500, 2e6, None)],
            },
        ];
        assert_eq!(
            draw("Chromium", "statements", &rows),
            "| Chromium | 15 | 1 500 statements | grows with | at the end |\n\
             |---|---:|---:|---:|---:|\n\
             | start | 100 ms (200 ms) | 10.0 s (11.0 s) | n^1.00 | n^1.00 |\n\
             | memory | 2.00 MB | 2.00 MB | n^0.00 | n^0.00 |\n"
        );
    }

    #[test]
    fn a_time_has_the_unit_that_fits() {
        let times = [2.5, 0.0123, 1.5e-5, 4e-8].map(time);
        assert_eq!(times, ["2.50 s", "12.3 ms", "15.0 µs", "40.0 ns"]);
    }
}
