//! How large the page may be, and how large it is.
//!
//! The sizes are a promise: the check has to open at once on an old laptop over a slow line. So a
//! page over its budget fails the build.

mod measure;
mod table;

use anyhow::{Result, bail};

use self::measure::Size;
use crate::build::Built;
use crate::progress::bytes;

/// The whole file, packed by gzip -9.
const PAGE_BUDGET: usize = 115_000;
/// The script of the custom element, packed by gzip -9.
const ELEMENT_BUDGET: usize = 125_000;
/// The trainer page, which carries the check inside, packed by gzip -9.
const TRAINER_BUDGET: usize = 275_000;
/// What a browser needs for its first paint: one round of TCP packets, packed by gzip -9.
const FIRST_PAINT_BUDGET: usize = 14_000;
/// The script for a page with the check in a frame, as it is: people paste it.
const FRAME_SCRIPT_BUDGET: usize = 1_000;

/// A line of the table.
struct Row {
    name: &'static str,
    size: Size,
    /// The most bytes that it may have after gzip -9, where that is limited.
    budget: Option<usize>,
}

impl Row {
    fn is_over(&self) -> bool {
        self.budget.is_some_and(|budget| self.size.gzip > budget)
    }
}

/// Prints the table and fails when something is over its budget.
pub fn check(built: &Built) -> Result<()> {
    let rows = rows(built)?;
    println!("\n{}", table::draw(&rows));
    refuse_over(&rows)?;
    refuse_long_frame_script(built.frame_script.len())
}

fn rows(built: &Built) -> Result<Vec<Row>> {
    let row = |name, content: &[u8], budget| {
        Ok::<Row, anyhow::Error>(Row { name, size: Size::of(content)?, budget })
    };
    let markup = built.markup();
    Ok(vec![
        row("eerste-stap.html", built.page.as_bytes(), Some(PAGE_BUDGET))?,
        row("  first paint", built.first_paint().as_bytes(), Some(FIRST_PAINT_BUDGET))?,
        row("  wasm", &built.wasm, None)?,
        row("  wasm as it is shipped", built.wasm_text.as_bytes(), None)?,
        row("  glue and start script", built.script.as_bytes(), None)?,
        row("  style", built.style.as_bytes(), None)?,
        row("  static html", markup.as_bytes(), None)?,
        row("eerste-stap.js", built.element.as_bytes(), Some(ELEMENT_BUDGET))?,
        row("frame.js", built.frame_script.as_bytes(), None)?,
        row("trainer.html", built.trainer.as_bytes(), Some(TRAINER_BUDGET))?,
    ])
}

fn refuse_over(rows: &[Row]) -> Result<()> {
    let over: Vec<String> = rows
        .iter()
        .filter(|row| row.is_over())
        .map(|row| {
            let excess = row.size.gzip - row.budget.unwrap_or_default();
            format!("{} is {} bytes over its budget", row.name.trim(), bytes(excess))
        })
        .collect();
    if !over.is_empty() {
        bail!(
            "{}: make it smaller, the budget is a promise to people on slow lines",
            over.join(", ")
        );
    }
    Ok(())
}

fn refuse_long_frame_script(length: usize) -> Result<()> {
    if length > FRAME_SCRIPT_BUDGET {
        let most = bytes(FRAME_SCRIPT_BUDGET);
        bail!("frame.js has {} bytes, and may have {most}: people paste it", bytes(length));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Row, Size, refuse_long_frame_script, refuse_over};

    fn row(gzip: usize, budget: Option<usize>) -> Row {
        Row { name: "  first paint", size: Size { raw: 0, gzip, brotli: 0 }, budget }
    }

    #[test]
    fn exactly_the_budget_is_within_it() {
        assert!(refuse_over(&[row(14_000, Some(14_000)), row(900_000, None)]).is_ok());
    }

    #[test]
    fn the_frame_script_may_have_its_budget_and_no_more() {
        assert!(refuse_long_frame_script(1_000).is_ok());
        let error = refuse_long_frame_script(1_001).unwrap_err();
        assert!(error.to_string().starts_with("frame.js has 1 001 bytes"), "{error}");
    }

    #[test]
    fn one_byte_more_fails_and_says_which() {
        let error = refuse_over(&[row(15_001, Some(14_000))]).unwrap_err();
        assert!(error.to_string().starts_with("first paint is 1 001 bytes over"), "{error}");
    }
}
