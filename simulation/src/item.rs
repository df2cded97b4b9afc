//! A statement under the graded response model: how likely each answer is, given what someone is
//! like.
//!
//! `P*(k) = 1 / (1 + exp(-a (trait - b(k))))` is the probability of an answer above the `k`-th, and
//! that of an answer the difference between two of them (Samejima, 1969).

use rand_pcg::Pcg64Mcg;

use crate::chance::{logistic, normal, uniform};

/// Where the first and the last threshold lie, typically; the others stand between, evenly.
const THRESHOLDS: [f64; 2] = [-1.7, 1.6];
/// How much the discriminations of statements differ, on the scale of their logarithm.
const DISCRIMINATIONS: f64 = 0.2;
/// How much statements differ in how easily they are agreed with.
const STATEMENTS: f64 = 0.35;
/// How much each threshold differs from that.
const STEPS: f64 = 0.1;

/// A statement as the model sees it.
#[derive(Clone, Debug)]
pub struct GradedItem {
    /// How sharply the answers follow the trait, by the logistic metric.
    pub discrimination: f64,
    /// The trait at which an answer above the first, the second, … becomes likely, rising.
    pub thresholds: Vec<f64>,
}

impl GradedItem {
    /// A statement as it could have been, with so many options; `offset` moves all thresholds, and
    /// one below zero makes agreement easier.
    pub fn draw(chance: &mut Pcg64Mcg, typical: f64, offset: f64, options: usize) -> Self {
        let discrimination = libm::exp(libm::log(typical) + DISCRIMINATIONS * normal(chance));
        let moved = offset + STATEMENTS * normal(chance);
        let [first, last] = THRESHOLDS;
        let gaps = f64::max(1.0, options as f64 - 2.0);
        let place = |step: usize| first + (last - first) * step as f64 / gaps;
        let mut thresholds: Vec<f64> = (0..options.saturating_sub(1))
            .map(|step| place(step) + moved + STEPS * normal(chance))
            .collect();
        thresholds.sort_by(f64::total_cmp);
        Self { discrimination, thresholds }
    }

    /// The probabilities of an answer above the first, the second, …
    pub fn above(&self, trait_value: f64) -> impl Iterator<Item = f64> {
        let far = move |threshold: &f64| self.discrimination * (trait_value - threshold);
        self.thresholds.iter().map(move |threshold| logistic(far(threshold)))
    }

    /// The probability of each answer, the least agreement first.
    pub fn probabilities(&self, trait_value: f64) -> Vec<f64> {
        let upper = [1.0].into_iter().chain(self.above(trait_value));
        let lower = self.above(trait_value).chain([0.0]);
        upper.zip(lower).map(|(upper, lower)| upper - lower).collect()
    }

    /// An answer, as the number of options below it: the thresholds that the trait and a logistic
    /// error together pass.
    pub fn answer(&self, trait_value: f64, chance: &mut Pcg64Mcg) -> usize {
        let share = uniform(chance);
        let error = libm::log(share / (1.0 - share)) / self.discrimination;
        self.thresholds.iter().take_while(|threshold| **threshold < trait_value + error).count()
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    #[test]
    fn the_answers_come_as_often_as_they_are_likely() {
        let mut chance = Pcg64Mcg::seed_from_u64(1);
        let item = GradedItem::draw(&mut chance, 1.5, -0.5, 5);
        let probabilities = item.probabilities(0.3);
        assert!((probabilities.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        let mut counted = [0_u32; 5];
        let people = 100_000;
        for _ in 0..people {
            counted[item.answer(0.3, &mut chance)] += 1;
        }
        for (probability, count) in probabilities.into_iter().zip(counted) {
            let found = f64::from(count) / f64::from(people);
            // Four standard errors.
            let error = 4.0 * (probability * (1.0 - probability) / f64::from(people)).sqrt();
            assert!((found - probability).abs() < error, "{found} is not {probability}");
        }
    }

    #[test]
    fn every_number_of_options_has_its_thresholds_in_order() {
        let mut chance = Pcg64Mcg::seed_from_u64(2);
        for options in 2..=9 {
            let item = GradedItem::draw(&mut chance, 1.0, 0.0, options);
            assert_eq!(item.thresholds.len(), options - 1);
            assert!(item.thresholds.is_sorted());
        }
    }
}
