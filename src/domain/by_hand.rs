//! The rules of the scores as sums, for who adds numbers up on paper.

use super::answers::Answers;
use super::questionnaire::{Questionnaire, Scale};
use super::scoring::Tally;

/// What the sum of this many numbers means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many statements got a number.
    pub rated: u32,
    /// The highest sum in the lowest band.
    pub low: u32,
    /// The lowest sum in the highest band.
    pub high: u32,
}

/// What sums mean on a scale: one line for each count of numbers that gives a score, the fullest
/// first.
#[must_use]
pub fn limits(questionnaire: &Questionnaire, scale: &Scale) -> Vec<Limits> {
    let Tally { items, most, .. } =
        Tally::of(questionnaire, &Answers::blank(questionnaire.items().len()), &|item| {
            item.scale == scale.id
        });
    let bands = questionnaire.bands();
    let counts = (scale.minimum..=items).rev().filter_map(|count| u32::try_from(count).ok());
    let line = |rated: u32| {
        // Every number counts from 1; the tally from 0.
        let highest = rated * steps(questionnaire);
        let band =
            |above: &u32| Tally { sum: f64::from(*above), rated, items, most }.score().band(bands);
        let low = (0..=highest).take_while(|above| band(above) == 0).last()?;
        let high = (0..=highest).find(|above| band(above) + 1 == bands.len())?;
        Some(Limits { rated, low: low + rated, high: high + rated })
    };
    counts.filter_map(line).collect()
}

/// The standard error of measurement in the sum of this many numbers, rounded.
#[must_use]
pub fn margin(questionnaire: &Questionnaire, scale: &Scale, rated: u32) -> String {
    let most = f64::from(rated * steps(questionnaire));
    format!("{:.0}", scale.sem / 100.0 * most)
}

/// How many steps there are from the lowest number to the highest.
fn steps(questionnaire: &Questionnaire) -> u32 {
    u32::try_from(questionnaire.options().len().saturating_sub(1)).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answers::Answer;
    use crate::domain::samples::draft;
    use crate::domain::scoring::score;

    fn sample() -> Questionnaire {
        let mut draft = draft(1, 5);
        draft.scales[0].minimum = 4;
        draft.scales[0].sem = 11.0;
        Questionnaire::new(draft).unwrap()
    }

    #[test]
    fn the_limits_are_those_of_the_measurement_notes() {
        let sample = sample();
        let [five, four] = limits(&sample, &sample.scales()[0])[..] else { panic!() };
        assert_eq!(five, Limits { rated: 5, low: 11, high: 19 });
        assert_eq!(four, Limits { rated: 4, low: 9, high: 15 });
        assert_eq!(margin(&sample, &sample.scales()[0], 5), "2");
    }

    /// Every set of answers, by hand and by the program.
    #[test]
    fn a_sum_is_in_the_band_that_the_program_finds() {
        let sample = sample();
        let scale = &sample.scales()[0];
        let lines = limits(&sample, scale);
        let mut compared = 0;
        for number in 0..6_usize.pow(5) {
            let mut answers = Answers::blank(5);
            let (mut sum, mut rated) = (0, 0);
            for position in 0..5 {
                let mark = u8::try_from(number / 6_usize.pow(position) % 6).unwrap();
                if mark > 0 {
                    answers.give(position as usize, Answer::Rating(mark));
                    (sum, rated) = (sum + u32::from(mark), rated + 1);
                }
            }
            let line = lines.iter().find(|line| line.rated == rated);
            let by_hand = line.map(|line| match sum {
                _ if sum <= line.low => 0,
                _ if sum < line.high => 1,
                _ => 2,
            });
            let program = score(&sample, &answers)[0].valid();
            assert_eq!(by_hand, program.map(|score| score.band(sample.bands())), "{answers:?}");
            compared += usize::from(by_hand.is_some());
        }
        assert_eq!(compared, 5_usize.pow(5) + 5 * 5_usize.pow(4));
    }
}
