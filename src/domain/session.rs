//! The one state machine of the check: a session, what someone can do, and what follows.
//!
//! Every screen is a function of the session, so whatever happens to a screen, it can be made
//! again. There is no clock and no storage here.

use super::answers::{Answer, Answers};
use super::questionnaire::{Questionnaire, StepId};
use super::recommendation::Circumstances;
use super::wording::Language;

/// This many equal answers in a row are worth one kind question.
const LONG_RUN: usize = 10;

/// Where someone is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// What this is.
    #[default]
    Intro,
    /// One statement, by position.
    Statement(usize),
    /// The tool gate.
    Extra,
    /// Scores and steps.
    Result,
}

/// Something that the page says once, above the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Everything was wiped.
    Wiped,
    /// Many answers in a row were equal: is that right?
    SameAnswers,
}

/// Everything that one sitting consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The language of the page.
    pub language: Language,
    /// Where someone is.
    pub screen: Screen,
    /// What was answered.
    pub answers: Answers,
    /// The answer to the tool gate.
    pub knows_tool: Option<bool>,
    /// The step that lies open on the result; the first one until someone chooses.
    pub step: Option<StepId>,
    /// What the page says once.
    pub notice: Option<Notice>,
    /// Whether equal answers were asked about: once is enough.
    pub asked_about_run: bool,
    /// Whether "wipe everything" waits for a yes.
    pub asking_to_wipe: bool,
}

/// What someone can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Leave the intro.
    Start,
    /// Answer the statement on the screen.
    Answer(Answer),
    /// Go on; a statement without an answer stays open.
    Next,
    /// Go back one screen.
    Back,
    /// Go to a statement, to answer or change it.
    GoTo(usize),
    /// Answer the tool gate.
    KnowsTool(bool),
    /// Lay another step open on the result.
    Choose(StepId),
    /// Read the page in another language.
    Speak(Language),
    /// Ask to wipe everything; with nothing to lose it happens at once.
    AskToWipe,
    /// Keep everything after all.
    KeepAll,
    /// Wipe everything except the language.
    Wipe,
}

impl Session {
    /// A new sitting.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, language: Language) -> Self {
        Self {
            language,
            screen: Screen::Intro,
            answers: Answers::blank(questionnaire.items().len()),
            knows_tool: None,
            step: None,
            notice: None,
            asked_about_run: false,
            asking_to_wipe: false,
        }
    }

    /// The session after an action. An action that makes no sense where someone is changes nothing.
    #[must_use]
    pub fn after(&self, action: Action, questionnaire: &Questionnaire) -> Self {
        let next = self.clone();
        match action {
            Action::Speak(language) => Self { language, ..next },
            Action::AskToWipe if self.is_untouched() => self.wiped(questionnaire),
            Action::AskToWipe => Self { asking_to_wipe: true, ..next },
            Action::KeepAll => Self { asking_to_wipe: false, ..next },
            Action::Wipe => self.wiped(questionnaire),
            Action::Answer(answer) => self.answered(answer, questionnaire),
            Action::KnowsTool(knows) => Self { knows_tool: Some(knows), ..next },
            Action::Choose(step) => Self { step: Some(step), ..next },
            Action::Start if self.screen == Screen::Intro => self.at(Screen::Statement(0)),
            Action::Next => self.onward(questionnaire),
            Action::Back => self.at(self.before(questionnaire)),
            Action::GoTo(position) if position < questionnaire.items().len() => {
                self.at(Screen::Statement(position))
            }
            Action::Start | Action::GoTo(_) => next,
        }
    }

    /// What the recommendation needs to know beside the scores.
    #[must_use]
    pub fn circumstances(&self) -> Circumstances {
        Circumstances { knows_tool: self.knows_tool, role_worry: false }
    }

    fn is_untouched(&self) -> bool {
        self.screen == Screen::Intro && self.answers.is_blank() && self.knows_tool.is_none()
    }

    fn wiped(&self, questionnaire: &Questionnaire) -> Self {
        Self { notice: Some(Notice::Wiped), ..Self::new(questionnaire, self.language) }
    }

    /// Another screen: notices and open questions stay behind.
    fn at(&self, screen: Screen) -> Self {
        Self { screen, notice: None, asking_to_wipe: false, ..self.clone() }
    }

    fn answered(&self, answer: Answer, questionnaire: &Questionnaire) -> Self {
        let mut next = self.clone();
        if let Screen::Statement(position) = self.screen
            && questionnaire.accepts(answer)
        {
            next.answers.give(position, answer);
        }
        next
    }

    fn onward(&self, questionnaire: &Questionnaire) -> Self {
        match self.screen {
            Screen::Intro => self.at(Screen::Statement(0)),
            Screen::Statement(position) if position + 1 < questionnaire.items().len() => {
                self.at(Screen::Statement(position + 1))
            }
            Screen::Statement(_) => self.past_the_last(questionnaire),
            Screen::Extra | Screen::Result => self.at(Screen::Result),
        }
    }

    fn past_the_last(&self, questionnaire: &Questionnaire) -> Self {
        let screen = if has_gate(questionnaire) { Screen::Extra } else { Screen::Result };
        let next = self.at(screen);
        if self.asked_about_run || self.answers.longest_run() < LONG_RUN {
            return next;
        }
        Self { notice: Some(Notice::SameAnswers), asked_about_run: true, ..next }
    }

    fn before(&self, questionnaire: &Questionnaire) -> Screen {
        let last = Screen::Statement(questionnaire.items().len().saturating_sub(1));
        match self.screen {
            Screen::Intro | Screen::Statement(0) => Screen::Intro,
            Screen::Statement(position) => Screen::Statement(position - 1),
            Screen::Result if has_gate(questionnaire) => Screen::Extra,
            Screen::Extra | Screen::Result => last,
        }
    }
}

fn has_gate(questionnaire: &Questionnaire) -> bool {
    questionnaire.advice().is_some_and(|advice| advice.gate().is_some())
}

#[cfg(test)]
mod tests;
