//! What every screen is a function of.

use yew::{Callback, MouseEvent};

use crate::domain::action::{Action, Errand};
use crate::domain::day::Day;
use crate::domain::phrase::Phrase;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::session::Session;
use crate::domain::setup::Setup;
use crate::domain::surroundings::{Form, Surroundings};
use crate::domain::template::fill;
use crate::domain::wording::{Localized, Wording};

/// The data of a screen and the one way out of it.
pub struct Frame<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// What the page says.
    pub wording: &'a Wording,
    /// How the check is set up.
    pub setup: &'a Setup,
    /// What it runs in.
    pub around: &'a Surroundings,
    /// Where someone is and what was answered.
    pub session: &'a Session,
    /// What someone does goes here.
    pub on: &'a Callback<Action>,
}

impl<'a> Frame<'a> {
    /// What the page says for this phrase, in the session's language.
    #[must_use]
    pub fn say(&self, phrase: Phrase) -> &'static str {
        self.wording.say(phrase, self.session.language)
    }

    /// One of two phrases: the first where the page is the check's own, the second where the check is
    /// a part of somebody else's page and cannot speak for that.
    #[must_use]
    pub fn own_or_host(&self, own: Phrase, host: Phrase) -> Phrase {
        if self.around.form == Form::Element { host } else { own }
    }

    /// What the page says for this phrase, with values in its places.
    #[must_use]
    pub fn say_with(&self, phrase: Phrase, values: &[(&str, &str)]) -> String {
        fill(self.say(phrase), values)
    }

    /// A text of the questionnaire, in the session's language. Its `{tool}` becomes the name of
    /// the tool that may be used.
    #[must_use]
    pub fn text(&self, text: &Localized) -> String {
        fill(text.get(self.session.language), &[("tool", self.tool())])
    }

    /// The name of the tool that may be used, or words for it.
    #[must_use]
    pub fn tool(&self) -> &'a str {
        self.setup.tool.as_deref().unwrap_or(self.say(Phrase::DefaultTool))
    }

    /// A day as people write it.
    #[must_use]
    pub fn day(&self, Day { year, month, day }: Day) -> String {
        let month = self.say(Phrase::Months).split(' ').nth(usize::from(month.max(1)) - 1);
        [&day.to_string(), month.unwrap_or_default(), &year.to_string()].join(" ")
    }

    /// What a button does.
    #[must_use]
    pub fn act(&self, action: Action) -> Callback<MouseEvent> {
        self.on.reform(move |_| action.clone())
    }

    /// What a button does that needs the browser.
    #[must_use]
    pub fn ask(&self, errand: Errand) -> Callback<MouseEvent> {
        self.act(Action::Ask(errand))
    }
}
