//! From answers to scores with their range: the rules of the measurement notes.

use super::answers::{Answer, Answers};
use super::questionnaire::{Band, Item, Questionnaire, Scale};

/// A score from 0 to 100 points. It has no `Ord`: two scores are told apart only by [`compare`](super::comparison::compare).
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
        band_at(self.0, bands)
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

/// The band that so many points lie in, by position.
#[must_use]
pub fn band_at(points: f64, bands: &[Band]) -> usize {
    let passed = |band: &&Band| band.below.is_some_and(|below| points >= below);
    bands.iter().take_while(passed).count()
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
    let tally = Tally::of(questionnaire, answers, &|item| item.scale == scale.id);
    let Tally { rated, items, .. } = tally;
    if (rated as usize) < scale.minimum {
        return ScaleScore::NotEnough { rated: rated as usize, needed: scale.minimum, items };
    }
    ScaleScore::Valid(tally.score())
}

/// The ratings of some statements, added up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tally {
    /// The sum of (rating - 1); halves come from an answer that is put in the middle.
    pub(super) sum: f64,
    /// How many were rated.
    pub(super) rated: u32,
    /// How many there are.
    pub(super) items: usize,
    /// The highest (rating - 1).
    pub(super) most: f64,
}

impl Tally {
    /// The ratings of the statements that count.
    #[inline(never)]
    pub(super) fn of(
        questionnaire: &Questionnaire,
        answers: &Answers,
        counts: &dyn Fn(&Item) -> bool,
    ) -> Self {
        let items = questionnaire.items().iter().zip(answers.iter());
        let counted = items.filter(|(item, _)| counts(item)).map(|(_, answer)| answer);
        Self::over(questionnaire, &mut { counted })
    }

    /// These answers, open places included.
    #[inline(never)]
    pub(super) fn over(
        questionnaire: &Questionnaire,
        answers: &mut dyn Iterator<Item = Option<Answer>>,
    ) -> Self {
        // Nine options at most, so the conversion cannot fail; one step is the honest minimum.
        let most = u8::try_from(questionnaire.options().len()).map_or(1, |n| n.saturating_sub(1));
        let mut tally = Self { sum: 0.0, rated: 0, items: 0, most: f64::from(most.max(1)) };
        for answer in answers {
            tally.items += 1;
            if let Some(Answer::Rating(rating)) = answer {
                tally.sum += f64::from(rating.saturating_sub(1));
                tally.rated += 1;
            }
        }
        tally
    }

    /// The mean as points.
    pub(super) fn score(self) -> Score {
        let most = f64::from(self.rated.max(1)) * self.most;
        Score((100.0 * self.sum / most).clamp(0.0, 100.0))
    }

    /// The same with a sum that differs by this much; none if no answers can add up to that.
    pub(super) fn moved(self, by: f64) -> Option<Self> {
        let sum = self.sum + by;
        (0.0..=f64::from(self.rated) * self.most).contains(&sum).then_some(Self { sum, ..self })
    }
}

#[cfg(test)]
mod tests;
