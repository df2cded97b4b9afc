//! The figures of the steps: all of them shares.

use crate::runs::{Drawing, Run};
use crate::sittings::StepTally;
use crate::tally::{Estimate, Mean};

/// A figure of the steps: a share.
pub struct StepFigure {
    /// Its name in tables.
    pub name: &'static str,
    of: fn(&StepTally) -> f64,
}

/// How often the first step is the same at both sittings.
pub const SAME_FIRST: StepFigure =
    StepFigure { name: "same first step", of: |steps| steps.same.get() };
/// How often the earlier first step is among the later three.
pub const AMONG_THREE: StepFigure =
    StepFigure { name: "earlier first among the new three", of: |steps| steps.among.get() };

/// All figures of the steps: as they are, by bands that are not weighed, and of two strangers.
pub const STEP_FIGURES: [(&str, [StepFigure; 2]); 3] = [
    ("weighed bands, as in the check", [SAME_FIRST, AMONG_THREE]),
    (
        "hard bands",
        [
            StepFigure {
                name: SAME_FIRST.name,
                of: |steps| {
                    let [same, _] = steps.hard;
                    same.get()
                },
            },
            StepFigure {
                name: AMONG_THREE.name,
                of: |steps| {
                    let [_, among] = steps.hard;
                    among.get()
                },
            },
        ],
    ),
    (
        "two people by chance",
        [
            StepFigure { name: SAME_FIRST.name, of: |steps| by_chance(steps, |[first, _]| first) },
            StepFigure { name: AMONG_THREE.name, of: |steps| by_chance(steps, |[_, three]| three) },
        ],
    ),
];

/// How often the first step of one person is what this says of another.
fn by_chance(steps: &StepTally, other: fn([f64; 2]) -> f64) -> f64 {
    let shares = steps.shares.iter().map(|[first, three]| [first.get(), three.get()]);
    shares.map(|[first, three]| first * other([first, three])).sum()
}

impl StepFigure {
    /// Over all drawings.
    pub fn all(&self, run: &Run) -> Estimate {
        Estimate::of(run.drawings.iter().map(|drawing| (self.of)(&drawing.tally.steps)))
    }
}

/// How often each step is the first, and one of the three, in the questionnaire's order.
pub fn shares(run: &Run) -> Vec<[Estimate; 2]> {
    let steps = run.drawings.first().map_or(0, |drawing| drawing.tally.steps.shares.len());
    let share = |step: usize, of: fn(&[Mean; 2]) -> f64| {
        let one = move |drawing: &Drawing| drawing.tally.steps.shares.get(step).map_or(0.0, of);
        Estimate::of(run.drawings.iter().map(one))
    };
    (0..steps)
        .map(|step| [share(step, |[first, _]| first.get()), share(step, |[_, three]| three.get())])
        .collect()
}
