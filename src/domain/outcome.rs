//! What a sitting comes to: scores, and steps to choose from.

use super::questionnaire::Questionnaire;
use super::recommendation::{Offer, Recommendation, recommend};
use super::scoring::{ScaleScore, score};
use super::session::Session;

/// Scores, and steps to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome<'a> {
    /// In the order of the questionnaire's scales.
    pub scores: Vec<ScaleScore>,
    /// The steps; none if the questionnaire has none.
    pub advice: Option<Recommendation<'a>>,
    /// The step that lies open: the chosen one, as long as it is on offer, or else the first.
    pub open: Option<Offer<'a>>,
}

impl<'a> Outcome<'a> {
    /// What these answers come to.
    #[must_use]
    pub fn of(questionnaire: &'a Questionnaire, session: &Session) -> Self {
        let scores = score(questionnaire, &session.answers);
        let advice = recommend(questionnaire, &scores, session.circumstances(questionnaire));
        let open = advice.as_ref().map(|advice| {
            // A step chosen before may no longer be on offer: answers can change.
            let wanted = |offer: &&Offer| session.step.as_ref() == Some(&offer.step.id);
            let chosen = advice.all().find(wanted);
            *chosen.or(advice.offers.first()).unwrap_or(&advice.nothing)
        });
        Self { scores, advice, open }
    }

    /// Whether every scale has a score.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.scores.iter().all(|score| score.valid().is_some())
    }
}

impl<'a> Recommendation<'a> {
    /// All steps on offer, doing nothing last.
    pub fn all(&self) -> impl Iterator<Item = &Offer<'a>> {
        self.offers.iter().chain([&self.nothing])
    }
}
