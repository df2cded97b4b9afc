//! Many drawings of statements, each answered by many people: at once, and always the same.

use anyhow::{Context, Result};
use eerste_stap::content::bundled;
use eerste_stap::domain::questionnaire::Questionnaire;
use indicatif::ProgressBar;
use rand::SeedableRng;
use rand_pcg::Pcg64Mcg;
use rayon::prelude::*;

use crate::assumptions::{Condition, Form, Population, Sharpness};
use crate::exact::Exact;
use crate::oracle;
use crate::sensitivity::Sensitivity;
use crate::sittings::Tally;

/// The oracle has three decimals, which take more people.
const MORE_FOR_THE_ORACLE: usize = 10;
const CONTRADICTION: &str = "the correlations contradict each other";

/// How much is simulated.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// How often statements are drawn.
    pub draws: u64,
    /// How many people answer each drawing.
    pub people: usize,
    /// Where chance begins.
    pub seed: u64,
}

/// All drawings of one kind.
pub struct Run {
    /// How sharply the statements measure.
    pub sharpness: Sharpness,
    /// What else happens.
    pub condition: Condition,
    /// One after another.
    pub drawings: Vec<Drawing>,
}

/// One drawing.
pub struct Drawing {
    /// What people's sittings came to.
    pub tally: Tally,
    /// The same without chance, one a scale.
    pub exact: Vec<Exact>,
}

impl Drawing {
    fn of(
        questionnaire: &Questionnaire,
        population: &Population,
        form: &Form,
        condition: &Condition,
        people: usize,
        chance: &mut Pcg64Mcg,
    ) -> Self {
        let tally = Tally::of(questionnaire, population, form, condition, people, chance);
        let scales = 0..questionnaire.scales().len();
        let exact = scales.map(|scale| Exact::of(questionnaire, form, scale)).collect();
        Self { tally, exact }
    }
}

/// Everything that the notes tell.
pub struct Runs {
    /// The statements of the oracle, with many people.
    pub oracle: Run,
    /// By sharpness, with nothing else.
    pub sharp: Vec<Run>,
    /// By what else happens, if something does, with middling sharpness.
    pub conditions: Vec<Run>,
    /// What one answer changes, with middling sharpness and nothing else.
    pub sensitivity: Sensitivity,
}

/// Simulates everything.
///
/// # Errors
/// None with the assumptions as they are.
pub fn run(questionnaire: &Questionnaire, size: Size, progress: &ProgressBar) -> Result<Runs> {
    let population = Population::of(questionnaire).context(CONTRADICTION)?;
    let plain = Sharpness::ALL.map(|sharpness| (sharpness, Condition::PLAIN));
    let others = Condition::OTHERS.map(|condition| (Sharpness::MIDDLING, condition));
    progress.set_length((plain.len() + others.len() + 2) as u64 * size.draws);
    let run = |(sharpness, condition): (Sharpness, Condition)| {
        let drawing = |mut chance: Pcg64Mcg| {
            let form = population.form(questionnaire, sharpness, &mut chance);
            Drawing::of(questionnaire, &population, &form, &condition, size.people, &mut chance)
        };
        Run { sharpness, condition, drawings: drawings(size, progress, drawing) }
    };
    let sensitivity = drawings(size, progress, |mut chance| {
        let form: Form = population.form(questionnaire, Sharpness::MIDDLING, &mut chance);
        Sensitivity::of(questionnaire, &population, &form, size.people, &mut chance)
    });
    Ok(Runs {
        oracle: oracle(size, progress)?,
        sharp: plain.map(run).into(),
        conditions: others.map(run).into(),
        sensitivity: Sensitivity::all(sensitivity),
    })
}

/// The statements of the oracle, always the same, for the scales of the questionnaire that ships.
fn oracle(size: Size, progress: &ProgressBar) -> Result<Run> {
    let bundled =
        bundled::questionnaire().ok().context("the questionnaire that ships does not read")?;
    let population = Population::of(&bundled).context(CONTRADICTION)?;
    let (form, condition) = (oracle::form(&bundled), Condition::PLAIN);
    let people = size.people * MORE_FOR_THE_ORACLE;
    let drawings = drawings(size, progress, |mut chance| {
        Drawing::of(&bundled, &population, &form, &condition, people, &mut chance)
    });
    Ok(Run { sharpness: Sharpness::MIDDLING, condition, drawings })
}

/// Each drawing has chances of its own, so that it is the same whichever processor takes it.
fn drawings<T: Send>(
    size: Size,
    progress: &ProgressBar,
    draw: impl Fn(Pcg64Mcg) -> T + Sync,
) -> Vec<T> {
    let one = |number| {
        let drawing = draw(Pcg64Mcg::seed_from_u64(size.seed.wrapping_add(number)));
        progress.inc(1);
        drawing
    };
    (0..size.draws).into_par_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use eerste_stap::content::pack;
    use serde_json::{Value, json};

    use super::*;
    use crate::report::tables;
    use crate::{gates, plots};

    const SIZE: Size = Size { draws: 4, people: 150, seed: 7 };

    fn simulated(questionnaire: &Questionnaire, size: Size) -> Runs {
        run(questionnaire, size, &ProgressBar::hidden()).unwrap()
    }

    #[test]
    fn the_same_seed_gives_the_same_figures_and_another_seed_others() {
        let questionnaire = bundled::questionnaire().unwrap();
        let told = |size| {
            let runs = simulated(&questionnaire, size);
            (tables(&questionnaire, &runs), plots::all(&questionnaire, &runs).unwrap())
        };
        let first = told(SIZE);
        assert!(first == told(SIZE), "the same, whichever processor takes which drawing");
        assert!(first != told(Size { seed: 8, ..SIZE }));
    }

    #[test]
    fn a_gate_that_is_not_passed_is_told() {
        let questionnaire = bundled::questionnaire().unwrap();
        let error = gates::hold(&simulated(&questionnaire, SIZE), 9.0).unwrap_err().to_string();
        assert!(error.contains("of the 9 that are shown"), "{error}");
    }

    /// One scale, three options, no steps.
    #[test]
    fn any_questionnaire_can_be_simulated() {
        let bundled = include_str!("../../src/content/bundled/questionnaire.json");
        let mut own: Value = serde_json::from_str(bundled).unwrap();
        for left_out in ["advice", "companion"] {
            own.as_object_mut().unwrap().remove(left_out);
        }
        own["options"].as_array_mut().unwrap().truncate(3);
        own["scales"].as_array_mut().unwrap().truncate(1);
        own["scales"][0]["id"] = json!("courage");
        own["items"].as_array_mut().unwrap().retain(|item| item["scale"] == "confidence");
        for item in own["items"].as_array_mut().unwrap() {
            item["scale"] = json!("courage");
        }
        let questionnaire = pack::read(&own.to_string()).unwrap();
        let runs = simulated(&questionnaire, SIZE);
        let plain = &runs.sharp[1];
        let error = crate::figures::ERROR;
        let (exact, apart) = error.held_against_exact(plain).unwrap();
        assert!((5.0..30.0).contains(&exact), "{exact}");
        assert!(apart.mean.abs() < 6.0 * apart.error.max(0.1), "{apart:?}");
        for (name, table) in tables(&questionnaire, &runs) {
            assert!(!table.contains("NaN"), "{name}\n{table}");
        }
        assert!(plots::all(&questionnaire, &runs).is_ok());
    }
}
