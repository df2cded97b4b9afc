//! The benchmarks of `benches`, and what Criterion leaves of them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

use super::figures::{Point, Row, Unit};
use crate::process;
use crate::workspace::Workspace;

/// Where Criterion leaves its files: emptied before, so that nothing old is told.
const FOLDER: &str = "target/bench-native";
/// What is measured by people; all else is by statements.
const PEOPLE: &str = "people";

/// Runs them; returns the costs by statements, and those by people.
pub fn measure(workspace: &Workspace) -> Result<(Vec<Row>, Vec<Row>)> {
    let folder = workspace.path(FOLDER);
    if folder.exists() {
        fs::remove_dir_all(&folder).context("the figures of before cannot be removed")?;
    }
    let bench = ["bench", "--package", "benches"];
    process::run(workspace.cargo().args(bench).env("CRITERION_HOME", &folder))?;
    let rows = read(&folder)?;
    let (people, statements) = rows.into_iter().partition(|row| row.name == PEOPLE);
    Ok((statements, people))
}

#[derive(Deserialize)]
struct Benchmark {
    group_id: String,
    value_str: Option<String>,
}

#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

fn read(folder: &Path) -> Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    for measured in folders(folder)?.iter().map(|group| folders(group)) {
        for measured in measured? {
            let place = measured.join("new");
            let Benchmark { group_id, value_str } = json(&place.join("benchmark.json"))?;
            let Estimates { median } = json(&place.join("estimates.json"))?;
            let work = value_str.as_deref().unwrap_or_default();
            let work =
                work.parse().with_context(|| format!("{group_id}: how much is “{work}”?"))?;
            let point = Point { work, median: median.point_estimate / 1e9, high: None };
            match rows.iter_mut().find(|row| row.name == group_id) {
                Some(row) => row.points.push(point),
                None => rows.push(Row { unit: Unit::Time, name: group_id, points: vec![point] }),
            }
        }
    }
    for row in &mut rows {
        row.points.sort_by_key(|point| point.work);
    }
    Ok(rows)
}

/// The folders with figures in a folder; `report` has pictures.
fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let why = || format!("Criterion left no {}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(why)? {
        let path = entry.with_context(why)?.path();
        if path.is_dir() && !path.ends_with("report") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn json<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<T> {
    let why = || format!("Criterion writes {} otherwise than it did", path.display());
    serde_json::from_str(&fs::read_to_string(path).with_context(why)?).with_context(why)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::read;
    use crate::workspace::Workspace;

    #[test]
    fn what_criterion_leaves_becomes_rows_in_the_order_of_the_work() {
        let folder = Workspace::find().unwrap().path("target/tests-of-bench");
        for (work, median) in [("15", "1000.0"), ("2000", "3000.0"), ("100", "2000.0")] {
            let place = folder.join("score").join(work).join("new");
            fs::create_dir_all(&place).unwrap();
            let benchmark =
                format!(r#"{{"group_id": "score", "value_str": "{work}", "full_id": ""}}"#);
            fs::write(place.join("benchmark.json"), benchmark).unwrap();
            let estimates =
                format!(r#"{{"median": {{"point_estimate": {median}}}, "mean": {{}}}}"#);
            fs::write(place.join("estimates.json"), estimates).unwrap();
        }
        fs::create_dir_all(folder.join("report")).unwrap();
        let [row] = &read(&folder).unwrap()[..] else { panic!("one group is one row") };
        let points: Vec<_> = row.points.iter().map(|point| (point.work, point.median)).collect();
        assert_eq!(points, [(15, 1e-6), (100, 2e-6), (2_000, 3e-6)]);
    }
}
