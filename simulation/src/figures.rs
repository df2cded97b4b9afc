//! The figures, each with its name and how it is read off.

use crate::exact::Exact;
use crate::runs::{Drawing, Run};
use crate::sittings::ScaleTally;
use crate::tally::Estimate;

/// How a figure is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// From 0 to 1, as α.
    Coefficient,
    /// Points of a scale.
    Points,
    /// A share, in hundredths.
    Percent,
}

impl Unit {
    /// Written out.
    pub fn write(self, value: f64) -> String {
        match self {
            Self::Coefficient => format!("{value:.2}"),
            Self::Points => format!("{value:.1}"),
            Self::Percent => format!("{:.1}%", 100.0 * value),
        }
    }
}

/// A figure of a scale.
pub struct Figure {
    /// Its name in tables.
    pub name: &'static str,
    /// How it is written.
    pub unit: Unit,
    /// What it is, in one drawing.
    of: fn(&ScaleTally) -> f64,
    /// The same without chance, where it is known.
    pub exact: Option<fn(&Exact) -> f64>,
}

/// The standard error of measurement.
pub const ERROR: Figure = Figure {
    name: "SEM",
    unit: Unit::Points,
    of: |scale| scale.error.get().sqrt(),
    exact: Some(|exact| exact.error),
};
/// How alike the scores of two sittings are.
pub const RETEST: Figure = Figure {
    name: "retest *r*",
    unit: Unit::Coefficient,
    of: |scale| scale.scores.correlation(),
    exact: Some(|exact| exact.reliability),
};
/// How often the score lies in the band of the true one.
pub const ACCURACY: Figure = Figure {
    name: "right band",
    unit: Unit::Percent,
    of: |scale| scale.accurate.get(),
    exact: Some(|exact| exact.accuracy),
};
/// How often two scores lie in the same band.
pub const CONSISTENCY: Figure = Figure {
    name: "same band twice",
    unit: Unit::Percent,
    of: |scale| scale.consistent.get(),
    exact: Some(|exact| exact.consistency),
};
/// How often one is low and the other high.
pub const FLIPS: Figure = Figure {
    name: "low and high",
    unit: Unit::Percent,
    of: |scale| scale.flipped.get(),
    exact: Some(|exact| exact.flips),
};

/// How alike the answers to the statements of a scale are.
pub const ALPHA: Figure =
    Figure { name: "α", unit: Unit::Coefficient, of: ScaleTally::alpha, exact: None };

/// All figures of a scale, in the order of tables.
pub const FIGURES: [Figure; 9] = [
    ALPHA,
    RETEST,
    ERROR,
    Figure {
        name: "range right",
        unit: Unit::Percent,
        of: |scale| scale.within.get(),
        exact: None,
    },
    ACCURACY,
    CONSISTENCY,
    FLIPS,
    Figure {
        name: "called a change",
        unit: Unit::Percent,
        of: |scale| scale.changed.get(),
        exact: None,
    },
    Figure { name: "no score", unit: Unit::Percent, of: |scale| scale.unscored.get(), exact: None },
];

impl Figure {
    /// Over all drawings, as the mean of all scales.
    pub fn all(&self, run: &Run) -> Estimate {
        let mean = |drawing: &Drawing| mean(drawing.tally.scales.iter().map(self.of));
        Estimate::of(run.drawings.iter().map(mean))
    }

    /// Over all drawings, of one scale.
    pub fn scale(&self, run: &Run, scale: usize) -> Estimate {
        let of = |drawing: &Drawing| drawing.tally.scales.get(scale).map_or(f64::NAN, self.of);
        Estimate::of(run.drawings.iter().map(of))
    }

    /// What it is without chance, as the mean of all scales, and how far the simulation is from
    /// that; `None` where that is not known.
    pub fn held_against_exact(&self, run: &Run) -> Option<(f64, Estimate)> {
        let exact = self.exact?;
        let exactly = |drawing: &Drawing| mean(drawing.exact.iter().map(exact));
        let simulated = |drawing: &Drawing| mean(drawing.tally.scales.iter().map(self.of));
        let drawings = run.drawings.iter();
        let known = Estimate::of(drawings.clone().map(exactly)).mean;
        let apart = drawings.map(|drawing| simulated(drawing) - exactly(drawing));
        Some((known, Estimate::of(apart)))
    }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for value in values {
        sum += value;
        count += 1.0;
    }
    sum / f64::max(1.0, count)
}
