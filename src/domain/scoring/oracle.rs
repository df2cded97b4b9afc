//! The scoring code against exact figures that were computed twice, independently of it.
//!
//! One scale of five items under the graded response model: discrimination 1.5, thresholds
//! (-1.7, -.6, .5, 1.6) shifted by .2 an item, a standard normal trait on -4 to 4 in steps of .05.
//! The Lord-Wingersky recursion gives the distribution of the sum score at each trait value; the
//! project's own scoring and bands turn sums into points and bands.

use super::*;
use crate::domain::samples::questionnaire;

const DISCRIMINATION: f64 = 1.5;
const THRESHOLDS: [f64; 4] = [-1.7, -0.6, 0.5, 1.6];
const ITEMS: usize = 5;
const MOST: usize = ITEMS * THRESHOLDS.len();

/// The probability of each rating of an item, given the trait.
fn ratings(item: usize, trait_value: f64) -> [f64; 5] {
    #[expect(clippy::cast_precision_loss, reason = "a handful of items")]
    let shift = 0.2 * (item as f64 - 2.0);
    let above = THRESHOLDS
        .map(|threshold| 1.0 / (1.0 + (-DISCRIMINATION * (trait_value - threshold - shift)).exp()));
    let upper = [1.0, above[0], above[1], above[2], above[3]];
    let lower = [above[0], above[1], above[2], above[3], 0.0];
    std::array::from_fn(|rating| upper[rating] - lower[rating])
}

/// Lord and Wingersky (1984): the distribution of the sum, one item at a time.
fn sums(trait_value: f64) -> Vec<f64> {
    let mut sums = vec![1.0];
    for item in 0..ITEMS {
        let ratings = ratings(item, trait_value);
        let mut next = vec![0.0; sums.len() + ratings.len() - 1];
        for (sum, weight) in sums.iter().enumerate() {
            for (rating, probability) in ratings.iter().enumerate() {
                next[sum + rating] += weight * probability;
            }
        }
        sums = next;
    }
    sums
}

/// What the project makes of a sum score: points.
fn points(sum: usize) -> Score {
    let mut answers = Answers::blank(ITEMS);
    for item in 0..ITEMS {
        let share = sum.saturating_sub(item * 4).min(4);
        answers.give(item, Answer::Rating(u8::try_from(share).unwrap() + 1));
    }
    score(&questionnaire(1, ITEMS), &answers)[0].valid().unwrap()
}

#[track_caller]
fn close(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() < within, "{found} is not {expected}");
}

#[test]
fn reliability_error_and_bands_agree_with_the_exact_figures() {
    let bands = questionnaire(1, ITEMS).bands().to_vec();
    let scores: Vec<Score> = (0..=MOST).map(points).collect();
    let grid: Vec<f64> = (-80..=80).map(|step| f64::from(step) * 0.05).collect();
    let total: f64 = grid.iter().map(|z| (-z * z / 2.0).exp()).sum();

    let (mut mean, mut square, mut error, mut accuracy, mut consistency) = (0., 0., 0., 0., 0.);
    for trait_value in grid {
        let weight = (-trait_value * trait_value / 2.0).exp() / total;
        let sums = sums(trait_value);
        let expect = |f: &dyn Fn(f64) -> f64| -> f64 {
            sums.iter().zip(&scores).map(|(p, score)| p * f(score.points())).sum()
        };
        let truth = expect(&|x| x);
        let second = expect(&|x| x * x);
        let mut in_band = vec![0.0; bands.len()];
        for (probability, score) in sums.iter().zip(&scores) {
            in_band[score.band(&bands)] += probability;
        }
        mean += weight * truth;
        square += weight * second;
        error += weight * (second - truth * truth);
        accuracy += weight * in_band[Score(truth).band(&bands)];
        consistency += weight * in_band.iter().map(|p| p * p).sum::<f64>();
    }
    let reliability = 1.0 - error / (square - mean * mean);

    close(reliability, 0.7610, 5e-5);
    close(error.sqrt(), 10.828, 5e-4);
    close(accuracy, 0.7620, 5e-5);
    close(consistency, 0.6689, 5e-5);
}

#[test]
fn the_recursion_agrees_with_adding_up_all_patterns() {
    for trait_value in [-2.0, 0.3, 1.7] {
        let mut counted = vec![0.0; MOST + 1];
        for pattern in 0..5_usize.pow(5) {
            let digits = (0..5).map(|item| pattern / 5_usize.pow(item) % 5);
            let probability: f64 =
                digits.clone().enumerate().map(|(i, d)| ratings(i, trait_value)[d]).product();
            counted[digits.sum::<usize>()] += probability;
        }
        for (exact, counted) in sums(trait_value).iter().zip(counted) {
            assert!((exact - counted).abs() < 1e-12);
        }
    }
}
