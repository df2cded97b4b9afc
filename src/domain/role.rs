//! The statements about one's role: no scale, no score, only a step more for whoever worries.

use super::advice::Source;
use super::answers::Answers;
use super::questionnaire::{ItemId, Questionnaire, StepId};
use super::scoring::Tally;
use super::wording::Localized;

/// The statements about one's role: asked of whoever wants them, and no scale of the result.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleDraft {
    /// In the order in which they are asked, rated like all others.
    pub items: Vec<RoleItem>,
    /// How many must be rated before they say anything.
    pub minimum: usize,
    /// The mean, in points from 0 to 100, from which worry counts as high.
    pub high: f64,
    /// The step that high worry adds, never as the first.
    pub step: StepId,
}

/// A statement about one's role.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleItem {
    /// Its name in saved answers.
    pub id: ItemId,
    /// The statement itself.
    pub text: Localized,
    /// What it rests on.
    pub rests_on: Option<Source>,
}

/// The statements about one's role, with the name of the step resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    pub(super) draft: RoleDraft,
    pub(super) step: usize,
}

impl Role {
    /// In the order in which they are asked.
    #[must_use]
    pub fn items(&self) -> &[RoleItem] {
        &self.draft.items
    }

    /// Whether these answers tell of high worry.
    #[must_use]
    pub fn is_high(&self, questionnaire: &Questionnaire, answers: &Answers) -> bool {
        let tally = Tally::over(questionnaire, &mut answers.iter());
        tally.rated as usize >= self.draft.minimum && tally.score().points() >= self.draft.high
    }
}
