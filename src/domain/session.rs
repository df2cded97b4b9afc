//! The one state machine of the check: a session, what someone can do, and what follows.
//!
//! Every screen is a function of the session, so whatever happens to a screen, it can be made
//! again. There is no clock and no storage here.

use super::action::{Action, Earlier, Fold, Notice, Sitting};
use super::answers::{Answer, Answers};
use super::notebook::Notebook;
use super::questionnaire::{Questionnaire, StepId};
use super::recommendation::Circumstances;
use super::route::{Extra, Screen};
use super::setup::Setup;
use super::wording::Language;

/// This many equal answers in a row are worth one kind question.
const LONG_RUN: usize = 10;

/// Everything that one sitting consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The language of the page.
    pub language: Language,
    /// The languages in which statements were answered, the first one first. Scores are compared
    /// only within one language.
    pub answered_in: Vec<Language>,
    /// Where someone is.
    pub screen: Screen,
    /// Where someone goes on from the intro.
    pub resume: Screen,
    /// What was answered.
    pub answers: Answers,
    /// The answer to the tool gate.
    pub knows_tool: Option<bool>,
    /// The answer to whether someone leads a team.
    pub leads: Option<bool>,
    /// What was answered to the statements about one's role.
    pub role: Answers,
    /// Whether the person asked for those, whatever is set.
    pub asks_role: bool,
    /// The step that lies open on the result; the first one until someone chooses.
    pub step: Option<StepId>,
    /// What someone wrote and ticked.
    pub notebook: Notebook,
    /// What lies open.
    pub open: Vec<Fold>,
    /// An earlier sitting to compare with.
    pub earlier: Option<Earlier>,
    /// What the page says once.
    pub notice: Option<Notice>,
    /// Whether equal answers were asked about: once is enough.
    pub asked_about_run: bool,
    /// Whether "wipe everything" waits for a yes.
    pub asking_to_wipe: bool,
}

impl Session {
    /// A new sitting.
    #[must_use]
    pub fn new(questionnaire: &Questionnaire, setup: &Setup) -> Self {
        let role = questionnaire.advice().and_then(|advice| advice.role());
        Self {
            language: setup.language.unwrap_or_default(),
            answered_in: Vec::new(),
            screen: Screen::Intro,
            resume: Screen::Statement(0),
            answers: Answers::blank(questionnaire.items().len()),
            knows_tool: None,
            leads: None,
            role: Answers::blank(role.map_or(0, |role| role.items().len())),
            asks_role: false,
            step: None,
            notebook: Notebook::default(),
            open: Vec::new(),
            earlier: None,
            notice: None,
            asked_about_run: false,
            asking_to_wipe: false,
        }
    }

    /// The session after an action. An action that makes no sense where someone is changes nothing.
    #[must_use]
    pub fn after(&self, action: Action, questionnaire: &Questionnaire, setup: &Setup) -> Self {
        let mut next = self.clone();
        match action {
            Action::Speak(language) => next.language = language,
            Action::AskToWipe if self.is_untouched() => next.wipe(questionnaire, setup),
            Action::AskToWipe => next.asking_to_wipe = true,
            Action::KeepAll => next.asking_to_wipe = false,
            Action::Wipe => next.wipe(questionnaire, setup),
            Action::Answer(answer) => next.answer(answer, questionnaire),
            Action::KnowsTool(knows) => next.knows_tool = Some(knows),
            Action::Leads(leads) => next.leads = Some(leads),
            Action::Choose(step) => next.step = Some(step),
            Action::Turn(fold) if self.open.contains(&fold) => next.open.retain(|f| *f != fold),
            Action::Turn(fold) => next.open.push(fold),
            Action::Practise(task) => next.notebook.task = task,
            Action::Write(field, text) => next.notebook.write(field, text),
            Action::Tick(tick) => next.notebook.turn(tick),
            Action::Start if self.screen == Screen::Intro => next.go(self.resume),
            Action::Next => next.go_on(questionnaire, setup),
            Action::Back => next.go(self.preceding(questionnaire, setup)),
            Action::GoTo(position) if position < questionnaire.items().len() => {
                next.go(Screen::Statement(position));
            }
            Action::AskRole if !self.role.is_empty() => {
                next.asks_role = true;
                next.go(Screen::Extra(Extra::Role(0)));
            }
            Action::Open(sitting) => next.take_up(*sitting),
            Action::PutAway => next.earlier = None,
            Action::Tell(notice) => next.notice = Some(notice),
            Action::Start | Action::GoTo(_) | Action::AskRole | Action::Ask(_) => {}
        }
        next
    }

    /// What the recommendation needs to know beside the scores.
    #[must_use]
    pub fn circumstances(&self, questionnaire: &Questionnaire) -> Circumstances {
        let role = questionnaire.advice().and_then(|advice| advice.role());
        Circumstances {
            knows_tool: self.knows_tool,
            leads: self.leads == Some(true),
            role_worry: role.is_some_and(|role| role.is_high(questionnaire, &self.role)),
        }
    }

    /// Whether there is nothing here that anyone could miss.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.answers.is_blank()
            && self.role.is_blank()
            && self.notebook.is_blank()
            && self.knows_tool.is_none()
            && self.leads.is_none()
    }

    /// The same sitting on the intro, from which it goes on where it was; or, where that is not
    /// known, at the first open statement or at the result.
    #[must_use]
    pub fn set_aside(self) -> Self {
        let resume = match (self.screen, self.answers.first_open()) {
            (Screen::Intro, Some(position)) => Screen::Statement(position),
            (Screen::Intro, None) => Screen::Result,
            (screen, _) => screen,
        };
        Self { screen: Screen::Intro, resume, ..self }
    }

    fn is_untouched(&self) -> bool {
        self.screen == Screen::Intro && self.is_blank()
    }

    fn wipe(&mut self, questionnaire: &Questionnaire, setup: &Setup) {
        let fresh = Self::new(questionnaire, setup);
        *self = Self { language: self.language, notice: Some(Notice::Wiped), ..fresh };
    }

    /// Goes to another screen: notices and open questions stay behind.
    fn go(&mut self, screen: Screen) {
        self.screen = screen;
        self.notice = None;
        self.asking_to_wipe = false;
    }

    fn answer(&mut self, answer: Answer, questionnaire: &Questionnaire) {
        match self.screen {
            _ if !questionnaire.accepts(answer) => {}
            Screen::Statement(position) => {
                self.answers.give(position, answer);
                if !self.answered_in.contains(&self.language) {
                    self.answered_in.push(self.language);
                }
            }
            Screen::Extra(Extra::Role(position)) => self.role.give(position, answer),
            _ => {}
        }
    }

    fn go_on(&mut self, questionnaire: &Questionnaire, setup: &Setup) {
        let before = self.screen;
        self.go(self.following(questionnaire, setup));
        let was_last = before == Screen::Statement(questionnaire.items().len().saturating_sub(1));
        if was_last && !self.asked_about_run && self.answers.longest_run() >= LONG_RUN {
            self.notice = Some(Notice::SameAnswers);
            self.asked_about_run = true;
        }
    }

    /// With nothing to lose here the sitting goes on; otherwise it is the earlier one, and what comes
    /// of it lies open below the result.
    fn take_up(&mut self, Sitting { session, made, .. }: Sitting) {
        if self.is_blank() {
            let language = self.language;
            let session =
                if session.screen == Screen::Intro { session.set_aside() } else { session };
            *self = Self { language, notice: Some(Notice::Opened), ..session };
            return;
        }
        let Self { answers, answered_in, .. } = session;
        self.earlier = Some(Earlier { answers, answered_in, made });
        self.notice = Some(Notice::Opened);
        if !self.open.contains(&Fold::Compare) {
            self.open.push(Fold::Compare);
        }
    }
}

#[cfg(test)]
mod tests;
