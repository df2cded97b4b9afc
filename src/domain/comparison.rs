//! Scores beside each other: within one sitting, and between two of them.
//!
//! A score is noisy, so a difference is named only when it is larger than chance would make it.

use super::answers::Answers;
use super::questionnaire::{Part, Questionnaire, Scale};
use super::scoring::{ScaleScore, Score, Tally};

/// How two scores stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The first is clearly lower.
    Lower,
    /// Too close to call.
    Tied,
    /// The first is clearly higher.
    Higher,
}

/// Compares two scores; less than `tie` points apart is a tie, and so are equal ones.
#[must_use]
pub fn compare(one: Score, other: Score, tie: f64) -> Standing {
    let difference = one.points() - other.points();
    if difference.abs() < tie {
        Standing::Tied
    } else if difference < 0.0 {
        Standing::Lower
    } else if difference > 0.0 {
        Standing::Higher
    } else {
        Standing::Tied
    }
}

/// The scales that stand out, by position: each of them clearly above every other one. Empty if
/// that is too close to call or if a score is missing.
#[must_use]
pub fn leading(scores: &[ScaleScore], tie: f64) -> Vec<usize> {
    let valid: Vec<Score> = scores.iter().filter_map(|score| score.valid()).collect();
    let higher = |a: Score, b: Score| if b.points() > a.points() { b } else { a };
    let Some(highest) = valid.iter().copied().reduce(higher) else {
        return Vec::new();
    };
    let near = |score: &Score| compare(*score, highest, tie) == Standing::Tied;
    let (leaders, rest): (Vec<Score>, Vec<Score>) = valid.iter().copied().partition(near);
    let clear = leaders
        .iter()
        .all(|leader| rest.iter().all(|other| compare(*leader, *other, tie) == Standing::Higher));
    if valid.len() < scores.len() || rest.is_empty() || !clear {
        return Vec::new();
    }
    valid.iter().enumerate().filter(|(_, score)| near(score)).map(|(index, _)| index).collect()
}

/// Ratings that a part needs before it says anything by itself.
const PART_MINIMUM: u32 = 2;

/// The parts of a scale that differ clearly: the highest and the lowest.
///
/// Fewer statements are noisier. A scale of `n` has a tie of so many points; for parts of `k` and
/// `l` statements, with errors that grow by the root of `n / k` and `n / l`, the same rule gives
/// `tie * sqrt((n / k + n / l) / 2)`: 21.7 points for 3 and 2 of 5 statements with a tie of 15.
#[must_use]
pub fn parts_apart<'a>(
    questionnaire: &'a Questionnaire,
    scale: &'a Scale,
    answers: &Answers,
) -> Option<[&'a Part; 2]> {
    let mut extremes: Option<[(&Part, Tally); 2]> = None;
    for part in &scale.parts {
        let counts = |facet: &Option<_>| facet.as_ref() == Some(&part.facet);
        let tally = Tally::of(questionnaire, answers, &|item| {
            item.scale == scale.id && counts(&item.facet)
        });
        if tally.rated < PART_MINIMUM {
            return None;
        }
        let points = |(_, tally): (_, Tally)| tally.score().points();
        let here = (part, tally);
        extremes = Some(match extremes {
            Some([high, low]) if points(here) > points(high) => [here, low],
            Some([high, low]) if points(here) < points(low) => [high, here],
            Some(before) => before,
            None => [here, here],
        });
    }
    let [(high, above), (low, below)] = extremes?;
    let items = questionnaire.items().iter().filter(|item| item.scale == scale.id).count();
    let noise =
        |tally: Tally| f64::from(u32::try_from(items).unwrap_or(1)) / f64::from(tally.rated);
    let tie = questionnaire.tie() * f64::midpoint(noise(above), noise(below)).sqrt();
    let standing = compare(above.score(), below.score(), tie);
    (standing == Standing::Higher).then_some([high, low])
}

/// The smallest change between two sittings that is named, in points: 1.96 times the root of 2 times
/// the standard error, in whole points, so 30 with an error of 11. Scores come in
/// steps, so chance alone makes one as large in about one of fifteen pairs: docs/measurement.md.
#[must_use]
pub fn smallest_change(sem: f64) -> f64 {
    (1.96 * std::f64::consts::SQRT_2 * sem).floor()
}

/// How a score stands to that of an earlier sitting.
#[must_use]
pub fn change(now: Score, earlier: Score, sem: f64) -> Standing {
    compare(now, earlier, smallest_change(sem))
}

#[cfg(test)]
mod tests;
