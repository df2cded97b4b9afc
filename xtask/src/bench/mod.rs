//! The command `bench`: what the rules cost by themselves, and the check in a browser; one table
//! that also says how each cost grows.

mod figures;
mod native;
mod table;

use std::fs;

use anyhow::{Context, Result, bail};

use self::figures::Row;
use crate::workspace::Workspace;
use crate::{build, process, release, verify};

/// Where the browser leaves its figures.
const IN_BROWSER: &str = "target/bench-in-browser.json";
/// What was promised of one person's scores and steps, in seconds.
const PROMISED: (&str, f64) = ("score and recommend", 20e-6);
/// No cost of the rules grows faster than its work; what is measured varies by so much of a power.
const LINEAR: f64 = 1.15;

/// Measures everything and prints the tables, as Markdown.
///
/// What the page promises otherwise is not checked here: a figure is wanted while something is
/// tried, too.
pub fn run(workspace: &Workspace) -> Result<()> {
    release::write(workspace, &build::build(workspace)?)?;
    let (statements, people) = native::measure(workspace)?;
    let figures = workspace.path(IN_BROWSER);
    if figures.exists() {
        fs::remove_file(&figures).context("the figures of before cannot be removed")?;
    }
    // A promise that does not hold is told after the figures.
    let in_time = verify::measure(workspace, &figures);
    let figures = fs::read_to_string(figures).context("the browser left no figures")?;
    let in_browser: Vec<Row> =
        serde_json::from_str(&figures).context("the figures of the browser")?;

    println!("{}", table::draw("In Chromium, processor slowed 4 times", "statements", &in_browser));
    println!(
        "{}",
        table::draw("The rules by themselves, at full speed", "statements", &statements)
    );
    println!("{}", table::draw("The rules by themselves, at full speed", "people", &people));
    // Whoever reads a figure wants to know what else was going on.
    process::run(&mut workspace.command("uptime"))?;
    in_time?;
    hold_promise(&statements)?;
    statements.iter().chain(&people).try_for_each(hold_growth)
}

fn hold_growth(row: &Row) -> Result<()> {
    match row.growth_at_the_end() {
        Some(power) if power > LINEAR => {
            bail!("“{}” grows with n^{power:.2}: faster than its work", row.name)
        }
        _ => Ok(()),
    }
}

fn hold_promise(statements: &[Row]) -> Result<()> {
    let (name, most) = PROMISED;
    let row = statements.iter().find(|row| row.name == name);
    let cost =
        row.and_then(|row| row.points.first()).context("what was promised is not measured")?;
    if cost.median > most {
        bail!(
            "“{name}” takes {}, above the promised {}",
            table::time(cost.median),
            table::time(most)
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::figures::{Point, Row, Unit};
    use super::{PROMISED, hold_growth, hold_promise};

    #[test]
    fn a_cost_may_grow_as_fast_as_its_work_and_no_faster() {
        let row = |double| Row {
            unit: Unit::Time,
            name: "reasons".to_owned(),
            points: [(500, 1e-3), (1_000, double)]
                .map(|(work, median)| Point { work, median, high: None })
                .into(),
        };
        assert!(hold_growth(&row(2e-3)).is_ok());
        let error = hold_growth(&row(4e-3)).unwrap_err().to_string();
        assert_eq!(error, "“reasons” grows with n^2.00: faster than its work");
    }

    #[test]
    fn what_was_promised_is_held() {
        let row = |median| Row {
            unit: Unit::Time,
            name: PROMISED.0.to_owned(),
            points: vec![Point { work: 15, median, high: None }],
        };
        assert!(hold_promise(&[row(19e-6)]).is_ok());
        let error = hold_promise(&[row(21e-6)]).unwrap_err().to_string();
        assert_eq!(error, "“score and recommend” takes 21.0 µs, above the promised 20.0 µs");
        assert!(hold_promise(&[]).is_err());
    }
}
