//! The same figures without chance: every sum of answers with its exact probability.
//!
//! Lord and Wingersky (1984): the distribution of the sum at one trait value, one statement at a
//! time. The check's own scoring turns sums into points and bands.

use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::questionnaire::{Questionnaire, Scale};
use eerste_stap::domain::scoring::{Score, band_at, score};

use crate::assumptions::Form;

/// From -4 to 4 in steps of .05, in steps.
const GRID: std::ops::RangeInclusive<i32> = -80..=80;
const STEP: f64 = 0.05;

/// What a scale is worth, for people with standard normal traits.
#[derive(Clone, Copy, Debug, Default)]
pub struct Exact {
    /// The share of the scores' variance that is not noise.
    pub reliability: f64,
    /// The standard error of measurement, in points.
    pub error: f64,
    /// How often the score lies in the band of the true one.
    pub accuracy: f64,
    /// How often two scores lie in the same band.
    pub consistency: f64,
    /// How often one is in the lowest and the other in the highest.
    pub flips: f64,
}

impl Exact {
    /// Of one scale of a questionnaire, with these statements.
    pub fn of(questionnaire: &Questionnaire, form: &Form, scale: usize) -> Self {
        let bands = questionnaire.bands();
        let scores: Vec<Score> = questionnaire
            .scales()
            .get(scale)
            .map(|scale| scores(questionnaire, scale))
            .unwrap_or_default();
        let weight = |trait_value: f64| libm::exp(-trait_value * trait_value / 2.0);
        let grid = || GRID.map(|step| f64::from(step) * STEP);
        let total: f64 = grid().map(weight).sum();
        let (mut exact, mut mean, mut square, mut noise) = (Self::default(), 0.0, 0.0, 0.0);
        for trait_value in grid() {
            let weight = weight(trait_value) / total;
            let sums = sums(form, scale, trait_value);
            let (mut truth, mut second) = (0.0, 0.0);
            let mut in_band = vec![0.0; bands.len()];
            for (probability, score) in sums.iter().zip(&scores) {
                truth += probability * score.points();
                second += probability * score.points().powi(2);
                if let Some(sum) = in_band.get_mut(score.band(bands)) {
                    *sum += probability;
                }
            }
            mean += weight * truth;
            square += weight * second;
            noise += weight * (second - truth * truth);
            let right = in_band.get(band_at(truth, bands)).copied().unwrap_or_default();
            exact.accuracy += weight * right;
            exact.consistency += weight * in_band.iter().map(|p| p * p).sum::<f64>();
            if let [lowest, .., highest] = in_band[..] {
                exact.flips += weight * 2.0 * lowest * highest;
            }
        }
        exact.reliability = 1.0 - noise / (square - mean * mean);
        exact.error = noise.sqrt();
        exact
    }
}

/// The probabilities of all sums of a scale, from 0 on.
fn sums(form: &Form, scale: usize, trait_value: f64) -> Vec<f64> {
    let mut sums = vec![1.0];
    for item in form.of_scale(scale) {
        let answers = item.probabilities(trait_value);
        let mut next = vec![0.0; sums.len() + answers.len() - 1];
        for (sum, before) in sums.iter().enumerate() {
            for (place, answer) in next.iter_mut().skip(sum).zip(&answers) {
                *place += before * answer;
            }
        }
        sums = next;
    }
    sums
}

/// What the check makes of each sum of a scale's answers, from 0 on.
pub fn scores(questionnaire: &Questionnaire, scale: &Scale) -> Vec<Score> {
    let items = questionnaire.items().iter().enumerate();
    let own: Vec<usize> =
        items.filter(|(_, item)| item.scale == scale.id).map(|(position, _)| position).collect();
    let place = questionnaire.scales().iter().position(|other| other.id == scale.id);
    let most = questionnaire.options().len().saturating_sub(1);
    let score_of = |mut sum: usize| {
        let mut answers = Answers::blank(questionnaire.items().len());
        for position in &own {
            let share = sum.min(most);
            sum -= share;
            answers.give(*position, Answer::Rating(u8::try_from(share + 1).ok()?));
        }
        score(questionnaire, &answers).get(place?)?.valid()
    };
    (0..=own.len() * most).filter_map(score_of).collect()
}

#[cfg(test)]
mod tests {
    use eerste_stap::content::bundled;

    use super::*;
    use crate::item::GradedItem;
    use crate::oracle;

    #[test]
    fn the_recursion_agrees_with_adding_up_all_patterns() {
        let form = oracle::form(&bundled::questionnaire().unwrap());
        let items: Vec<&GradedItem> = form.of_scale(0).collect();
        for trait_value in [-2.0, 0.3, 1.7] {
            let mut counted = [0.0; 21];
            for pattern in 0..5_usize.pow(5) {
                let digits = (0..5).map(|item| pattern / 5_usize.pow(item) % 5);
                let likely =
                    |(item, digit): (&&GradedItem, usize)| item.probabilities(trait_value)[digit];
                let probability: f64 = items.iter().zip(digits.clone()).map(likely).product();
                counted[digits.sum::<usize>()] += probability;
            }
            for (exact, counted) in sums(&form, 0, trait_value).iter().zip(counted) {
                assert!((exact - counted).abs() < 1e-12);
            }
        }
    }
}
