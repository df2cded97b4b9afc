//! Everything that the page shows.

use std::rc::Rc;

use eerste_stap::content::error::ContentError;
use eerste_stap::domain::wording::Language;
use yew::Callback;

use crate::form::Form;
use crate::outputs::{
    Carried, code, element, file, frame, frame_alone, link, settings_block, told,
};
use crate::words::{Words, say};

/// The title of the page.
pub const TITLE: Words = ["Eerste Stap klaarzetten", "Set up Eerste Stap"];

/// How wide the preview is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// That of a phone.
    #[default]
    Phone,
    /// That of a screen on a desk.
    Desktop,
}

/// What can be handed out, each in a place of its own on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are the outputs")]
pub enum Output {
    Link,
    Frame,
    FrameAlone,
    Element,
    File,
    Code,
    ToldDutch,
    ToldEnglish,
}

/// What the trainer does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Fills in a field.
    Set(&'static str, String),
    /// Switches the language of the page.
    Speak,
    /// Has the fields kept on this device, or no longer.
    Remember(bool),
    /// Looks at the check at this width.
    Look(Width),
    /// Copies a text, or takes a file.
    Take(Output),
    /// Goes back to the standard questionnaire.
    DropPack,
}

/// Everything that the page shows.
pub struct State {
    /// What is filled in.
    pub form: Form,
    /// The check that this page carries.
    pub carried: Rc<Carried>,
    /// The script that gives a frame its height.
    pub script: Rc<str>,
    /// Why the questionnaire of a file was not taken.
    pub pack_trouble: Option<PackTrouble>,
    /// Whether the fields are kept on this device; not, when it was asked for and refused.
    pub remembered: Remembered,
    /// How wide the preview is.
    pub width: Width,
    /// What was taken last, and whether that worked.
    pub taken: Option<(Output, bool)>,
    /// Takes what the trainer does.
    pub on: Callback<Action>,
}

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum PackTrouble {
    /// It is far too large.
    Large,
    /// The browser cannot read it.
    Closed,
    /// The check does not take it.
    Content(ContentError),
}

/// Whether the fields are kept on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Remembered {
    /// Nobody asked for it.
    #[default]
    No,
    /// They are.
    Yes,
    /// The browser does not allow it.
    Refused,
}

impl State {
    /// A text in the language of the page.
    #[must_use]
    pub fn say(&self, words: Words) -> &'static str {
        say(self.form.language, words)
    }

    /// What does this when it is called.
    #[must_use]
    pub fn act<E>(&self, action: Action) -> Callback<E> {
        self.on.reform(move |_| action.clone())
    }

    /// The text of an output, when it can be made.
    #[must_use]
    pub fn text_of(&self, output: Output) -> Option<String> {
        let chosen = self.form.chosen();
        let address = || Some(link(self.form.address().ok()?, &chosen));
        match output {
            Output::Link => address(),
            Output::Frame => Some(frame(&address()?, &self.script)),
            Output::FrameAlone => Some(frame_alone(&address()?)),
            Output::Element => Some(element(&self.form.script().ok()?, &chosen)),
            Output::File => {
                let pack = self.form.pack.as_ref().map(|pack| &*pack.json);
                file(&self.carried, &settings_block(&chosen, pack))
            }
            Output::Code => Some(code(&address()?)?.svg()),
            Output::ToldDutch => Some(told(&self.form, Language::Dutch)),
            Output::ToldEnglish => Some(told(&self.form, Language::English)),
        }
    }
}
