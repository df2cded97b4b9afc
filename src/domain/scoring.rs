//! From answers to scores with their range: the rules of the measurement notes.

use super::answers::{Answer, Answers};
use super::questionnaire::{Band, Item, Questionnaire, Scale};

/// A score from 0 to 100 points. It has no `Ord`: two scores are told apart only by [`compare`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score(f64);

impl Score {
    /// In points, not rounded.
    #[must_use]
    pub fn points(self) -> f64 {
        self.0
    }

    /// One standard error of measurement to either side, within the scale: about 68% of repeated
    /// sittings would fall in it.
    #[must_use]
    pub fn range(self, sem: f64) -> Range {
        Range { low: (self.0 - sem).max(0.0), high: (self.0 + sem).min(100.0) }
    }

    /// The band the score itself lies in, by position. Advice never uses it: see
    /// [`Score::band_probabilities`].
    #[must_use]
    pub fn band(self, bands: &[Band]) -> usize {
        let passed = |band: &&Band| band.below.is_some_and(|below| self.0 >= below);
        bands.iter().take_while(passed).count()
    }

    /// How likely it is that the person belongs in each band, given how noisy the score is.
    ///
    /// A normal error around the score; the probabilities add up to 1.
    #[must_use]
    pub fn band_probabilities(self, bands: &[Band], sem: f64) -> Vec<f64> {
        let mut up_to_before = 0.0;
        let probability = |band: &Band| {
            let up_to = band.below.map_or(1.0, |below| normal_cdf((below - self.0) / sem));
            let here = up_to - up_to_before;
            up_to_before = up_to;
            here
        };
        bands.iter().map(probability).collect()
    }
}

/// The standard normal distribution function.
fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}

/// Where the score may just as well have been, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// What a scale came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScaleScore {
    /// Enough statements were rated.
    Valid(Score),
    /// Too few were: there is no score, and above all no zero.
    NotEnough {
        /// How many were rated.
        rated: usize,
        /// How many the scale needs.
        needed: usize,
        /// How many it has.
        items: usize,
    },
}

impl ScaleScore {
    /// The score, if there is one.
    #[must_use]
    pub fn valid(self) -> Option<Score> {
        match self {
            Self::Valid(score) => Some(score),
            Self::NotEnough { .. } => None,
        }
    }
}

/// The score of every scale, in the questionnaire's order.
///
/// A score is 100 times the mean of (rating - 1) / (options - 1) over the rated statements.
#[must_use]
pub fn score(questionnaire: &Questionnaire, answers: &Answers) -> Vec<ScaleScore> {
    let scales = questionnaire.scales().iter();
    scales.map(|scale| score_scale(questionnaire, scale, answers)).collect()
}

fn score_scale(questionnaire: &Questionnaire, scale: &Scale, answers: &Answers) -> ScaleScore {
    let (mut sum, mut rated, mut items) = (0_u32, 0_u32, 0);
    for (_, answer) in of_scale(questionnaire.items(), scale, answers) {
        items += 1;
        if let Some(Answer::Rating(rating)) = answer {
            sum += u32::from(rating.saturating_sub(1));
            rated += 1;
        }
    }
    let rated_items = rated as usize;
    if rated_items < scale.minimum {
        return ScaleScore::NotEnough { rated: rated_items, needed: scale.minimum, items };
    }
    // Nine options at most, so the conversion cannot fail; one step is the honest minimum.
    let steps = u32::try_from(questionnaire.options().len()).map_or(1, |n| n.saturating_sub(1));
    let most = f64::from(rated.max(1)) * f64::from(steps.max(1));
    ScaleScore::Valid(Score((100.0 * f64::from(sum) / most).clamp(0.0, 100.0)))
}

/// The statements of a scale with the answers given to them.
fn of_scale<'a>(
    items: &'a [Item],
    scale: &'a Scale,
    answers: &'a Answers,
) -> impl Iterator<Item = (&'a Item, Option<Answer>)> {
    items.iter().zip(answers.iter()).filter(|(item, _)| item.scale == scale.id)
}

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

/// Compares two scores of one sitting; less than `tie` points apart is a tie.
#[must_use]
pub fn compare(one: Score, other: Score, tie: f64) -> Standing {
    let difference = one.0 - other.0;
    if difference.abs() < tie {
        Standing::Tied
    } else if difference < 0.0 {
        Standing::Lower
    } else {
        Standing::Higher
    }
}

/// The scales that stand out, by position: each of them clearly above every other one. Empty if
/// that is too close to call or if a score is missing.
#[must_use]
pub fn leading(scores: &[ScaleScore], tie: f64) -> Vec<usize> {
    let valid: Vec<Score> = scores.iter().filter_map(|score| score.valid()).collect();
    let Some(highest) = valid.iter().copied().reduce(|a, b| if b.0 > a.0 { b } else { a }) else {
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

#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;
