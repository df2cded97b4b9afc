//! What every screen is a function of.

use yew::{Callback, MouseEvent, SubmitEvent};

use crate::domain::questionnaire::Questionnaire;
use crate::domain::session::{Action, Session};
use crate::domain::template::fill;
use crate::domain::wording::{Localized, Phrase, Wording};

/// The data of a screen and the one way out of it.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// What the page says.
    pub wording: &'a Wording,
    /// Where someone is and what was answered.
    pub session: &'a Session,
    /// What someone does goes here.
    pub on: &'a Callback<Action>,
}

impl<'a> Frame<'a> {
    /// What the page says for this phrase, in the session's language.
    #[must_use]
    pub fn say(&self, phrase: Phrase) -> &'a str {
        self.wording.say(phrase, self.session.language)
    }

    /// What the page says for this phrase, with values in its places.
    #[must_use]
    pub fn say_with(&self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        fill(self.say(phrase), values)
    }

    /// A text of the questionnaire, in the session's language. Its `{tool}` becomes the words
    /// for the tool that may be used.
    #[must_use]
    pub fn text(&self, text: &Localized) -> String {
        fill(text.get(self.session.language), &[("tool", self.say(Phrase::DefaultTool))])
    }

    /// What a button does.
    #[must_use]
    pub fn act(&self, action: Action) -> Callback<MouseEvent> {
        self.on.reform(move |_| action.clone())
    }

    /// What pressing Enter in a form, or its main button, does.
    #[must_use]
    pub fn submit(&self, action: Action) -> Callback<SubmitEvent> {
        self.on.reform(move |event: SubmitEvent| {
            event.prevent_default();
            action.clone()
        })
    }
}
