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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::advice::Asks;
    use crate::domain::questionnaire::StepId;
    use crate::domain::samples::{advice, answers, draft, step};
    use crate::domain::setup::Setup;

    /// One scale of five; whatever it is, the steps a, b and c are offered, and never d.
    fn questionnaire() -> Questionnaire {
        let steps = ["a", "b", "c", "d", "nothing"].map(|id| step(id, Asks::NoTool, false)).into();
        let mut draft = draft(1, 5);
        draft.advice = Some(advice(steps, [["a", "b", "c"]; 3]));
        Questionnaire::new(draft).unwrap()
    }

    fn session(marks: &str, step: Option<&str>) -> Session {
        let fresh = Session::new(&questionnaire(), &Setup::default());
        Session { answers: answers(marks), step: step.map(StepId::new), ..fresh }
    }

    #[test]
    fn the_chosen_step_lies_open_as_long_as_it_is_on_offer() {
        #[track_caller]
        fn case(chosen: Option<&str>, expected: &str) {
            let questionnaire = questionnaire();
            let outcome = Outcome::of(&questionnaire, &session("11111", chosen));
            assert_eq!(outcome.open.unwrap().step.id.as_str(), expected);
        }
        case(None, "a");
        case(Some("c"), "c");
        case(Some("nothing"), "nothing");
        case(Some("d"), "a");
        case(Some("x"), "a");
    }

    #[test]
    fn doing_nothing_comes_last_of_what_is_on_offer() {
        let questionnaire = questionnaire();
        let advice = Outcome::of(&questionnaire, &session("11111", None)).advice.unwrap();
        let all: Vec<&str> = advice.all().map(|offer| offer.step.id.as_str()).collect();
        assert_eq!(all, ["a", "b", "c", "nothing"]);
    }

    #[test]
    fn it_is_complete_when_every_scale_has_a_score() {
        let questionnaire = questionnaire();
        let is_complete = |marks| Outcome::of(&questionnaire, &session(marks, None)).is_complete();
        assert!(is_complete("1234x"));
        assert!(!is_complete("123xx"));
    }
}
