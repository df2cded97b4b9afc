//! Everything that the page shows.

use std::rc::Rc;

use eerste_stap::content::error::ContentError;
use eerste_stap::domain::wording::Language;
use yew::Callback;

use crate::form::Form;
use crate::group::scales::Scales;
use crate::group::{Act, Group, agenda, telling};
use crate::outputs::{
    Carried, code, element, file, frame, frame_alone, link, settings_block, told,
};
use crate::store::Kept;
use crate::words::{Words, say};

/// A part of the page, in front of the trainer as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The check is set up and handed out.
    #[default]
    SetUp,
    /// The workshop, with the group.
    Group,
    /// The picture of the group alone, for the whole room.
    Presentation,
}

impl Part {
    /// What the page is called.
    #[must_use]
    pub fn title(self) -> Words {
        match self {
            Self::SetUp => ["Eerste Stap klaarzetten", "Set up Eerste Stap"],
            Self::Group => ["Eerste Stap met je groep", "Eerste Stap with your group"],
            Self::Presentation => ["Hoe onze groep het ziet", "How our group sees it"],
        }
    }
}

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Slips with the themes of the check.
    Slips,
    /// Slips with the questions about the team.
    SignalSlips,
    /// The picture.
    Picture,
    /// The sheet for the conversation.
    Sheet,
    /// The course of the workshop.
    Agenda,
}

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
    Picture,
    Sheet,
    Agenda,
    Calendar,
}

/// What the trainer does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Fills in a field.
    Set(&'static str, String),
    /// Switches the language of the page.
    Speak,
    /// Has this kept on this device, or no longer.
    Remember(Kept, bool),
    /// Looks at the check at this width.
    Look(Width),
    /// Copies a text, or takes a file.
    Take(Output),
    /// Goes back to the standard questionnaire.
    DropPack,
    /// Turns to a part of the page.
    Turn(Part),
    /// Something with the group.
    Group(Act),
    /// Prints something.
    Print(Paper),
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
    /// The same of the counts of the group.
    pub group_remembered: Remembered,
    /// How wide the preview is.
    pub width: Width,
    /// What was taken last, and whether that worked.
    pub taken: Option<(Output, bool)>,
    /// The part in front of the trainer.
    pub part: Part,
    /// The group.
    pub group: Group,
    /// What lies ready for the printer.
    pub paper: Option<Paper>,
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

/// Whether something is kept on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Remembered {
    /// Nobody asked for it.
    #[default]
    No,
    /// It is.
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

    /// What the check that is set up here would have a group asked about.
    #[must_use]
    pub fn scales_set_up(&self) -> Scales {
        Scales::of(self.form.pack.as_ref().map(|pack| &pack.questionnaire))
    }

    /// The text of an output, when it can be made.
    #[must_use]
    pub fn text_of(&self, output: Output) -> Option<String> {
        let language = self.form.language;
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
            Output::Picture => {
                let pictures = self.group.meeting.pictures()?;
                Some(telling::text(language, &self.group.scales, pictures) + self.say(telling::FOR))
            }
            Output::Sheet => Some(self.group.sheet(language).as_text()),
            Output::Agenda => Some({
                let Group { length, day, .. } = &self.group;
                agenda::text(language, *length, day, self.group.begins())
            }),
            // It holds the moment at which it is taken, which a state does not know.
            Output::Calendar => None,
        }
    }
}
