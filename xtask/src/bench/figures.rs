//! What was measured.

use serde::Deserialize;

/// What a figure is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Seconds.
    Time,
    /// Bytes.
    Bytes,
}

/// One cost, for several amounts of work.
#[derive(Debug, Deserialize)]
pub struct Row {
    /// What its figures are in.
    pub unit: Unit,
    /// What costs it.
    pub name: String,
    /// From little work to much.
    pub points: Vec<Point>,
}

/// The cost of an amount of work.
#[derive(Debug, Deserialize)]
pub struct Point {
    /// So many statements, or people.
    pub work: u32,
    /// The cost in half of the cases at most.
    pub median: f64,
    /// The cost in 95 of 100 cases at most, where each case was measured by itself.
    pub high: Option<f64>,
}

impl Row {
    /// The power of the work that the cost grows with: 1 for a cost that doubles with the work, 2
    /// for one that gets four times as high. By least squares on the logarithms.
    pub fn growth(&self) -> Option<f64> {
        let logs = self.points.iter().map(|point| (f64::from(point.work).ln(), point.median.ln()));
        let logs: Vec<(f64, f64)> = logs.collect();
        let count = f64::from(u32::try_from(logs.len()).ok()?);
        let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / count;
        let (work, cost) = (mean(|log| log.0), mean(|log| log.1));
        let both = logs.iter().map(|log| (log.0 - work) * (log.1 - cost)).sum::<f64>();
        let alone = logs.iter().map(|log| (log.0 - work).powi(2)).sum::<f64>();
        (alone > 0.0).then_some(both / alone)
    }

    /// The same from the last amount but one to the last, where what does not grow weighs least.
    pub fn growth_at_the_end(&self) -> Option<f64> {
        let last = self.points.iter().rev().take(2);
        let last = last.map(|point| Point { high: None, ..*point }).collect();
        Self { unit: self.unit, name: String::new(), points: last }.growth()
    }
}

#[cfg(test)]
mod tests {
    use super::{Point, Row, Unit};

    fn row(cost: fn(f64) -> f64) -> Row {
        let points = [15_u32, 500, 2_000].into_iter();
        let points =
            points.map(|work| Point { work, median: cost(f64::from(work)), high: None }).collect();
        Row { unit: Unit::Time, name: String::new(), points }
    }

    #[test]
    fn a_cost_that_doubles_with_the_work_grows_with_its_first_power() {
        let close = |growth: Option<f64>, expected: f64| (growth.unwrap() - expected).abs() < 1e-9;
        assert!(close(row(|work| 3.0 * work).growth(), 1.0));
        assert!(close(row(|work| work * work / 7.0).growth(), 2.0));
        assert!(close(row(|_| 5.0).growth_at_the_end(), 0.0));
        let late = row(|work| 1_000.0 + work * work);
        assert!(late.growth_at_the_end().unwrap() > late.growth().unwrap());
    }

    /// The form in which `tests/browser/speed.rs` leaves its figures.
    #[test]
    fn the_figures_of_the_browser_are_read() {
        let left = r#"[{"unit": "time", "name": "start", "points": [
                {"work": 15, "median": 0.25, "high": 0.5}]},
            {"unit": "bytes", "name": "heap", "points": [{"work": 15, "median": 9.0, "high": null}]}]"#;
        let rows: Vec<Row> = serde_json::from_str(left).unwrap();
        assert_eq!((rows[0].unit, rows[0].points[0].high), (Unit::Time, Some(0.5)));
        assert_eq!((rows[1].unit, rows[1].points[0].high), (Unit::Bytes, None));
    }

    #[test]
    fn one_point_grows_with_nothing() {
        let mut one = row(|work| work);
        one.points.truncate(1);
        assert_eq!(one.growth(), None);
    }
}
