//! The screens and the order they come in.

use super::questionnaire::Questionnaire;
use super::session::Session;
use super::setup::Setup;

/// Where someone is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// What this is.
    #[default]
    Intro,
    /// One statement, by position.
    Statement(usize),
    /// A question that is not scored.
    Extra(Extra),
    /// Scores and steps.
    Result,
}

/// The questions that are not scored, which come after the statements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// The tool gate.
    Tool,
    /// Whether someone leads a team.
    Leading,
    /// A statement about one's role, by position.
    Role(usize),
}

impl Session {
    /// The questions that are not scored, in the order in which this person gets them: those that
    /// are set, and those that the person asked for.
    #[must_use]
    pub fn extras(&self, questionnaire: &Questionnaire, setup: &Setup) -> Vec<Extra> {
        let Some(advice) = questionnaire.advice() else { return Vec::new() };
        let mut extras = Vec::new();
        extras.extend(advice.gate().map(|_| Extra::Tool));
        extras.extend(advice.leading().filter(|_| setup.leading_question).map(|_| Extra::Leading));
        let asks_role = setup.role_questions || self.asks_role;
        if let Some(role) = advice.role().filter(|_| asks_role) {
            extras.extend((0..role.items().len()).map(Extra::Role));
        }
        extras
    }

    /// The screen that follows.
    pub(super) fn following(&self, questionnaire: &Questionnaire, setup: &Setup) -> Screen {
        let items = questionnaire.items().len();
        let extras = self.extras(questionnaire, setup);
        let after = match self.screen {
            Screen::Intro => return Screen::Statement(0),
            Screen::Statement(position) if position + 1 < items => {
                return Screen::Statement(position + 1);
            }
            Screen::Statement(_) => 0,
            Screen::Extra(here) => {
                extras.iter().position(|extra| *extra == here).map_or(extras.len(), |at| at + 1)
            }
            Screen::Result => return Screen::Result,
        };
        extras.get(after).map_or(Screen::Result, |extra| Screen::Extra(*extra))
    }

    /// The screen before.
    pub(super) fn preceding(&self, questionnaire: &Questionnaire, setup: &Setup) -> Screen {
        let last = Screen::Statement(questionnaire.items().len().saturating_sub(1));
        let mut extras = self.extras(questionnaire, setup);
        match self.screen {
            Screen::Intro | Screen::Statement(0) => return Screen::Intro,
            Screen::Statement(position) => return Screen::Statement(position - 1),
            Screen::Extra(here) => {
                let at = extras.iter().position(|extra| *extra == here);
                extras.truncate(at.unwrap_or_default());
            }
            Screen::Result => {}
        }
        extras.last().map_or(last, |extra| Screen::Extra(*extra))
    }
}
