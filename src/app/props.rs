//! What the check runs with.

use std::rc::Rc;

use yew::{Callback, Properties};

use crate::content::error::ContentError;
use crate::domain::embedding::Finding;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::session::Session;
use crate::domain::setup::Setup;
use crate::domain::surroundings::Form;
use crate::domain::wording::{Language, Wording};

/// What the check runs with. Only the setup, the errors and what was
/// found may change while it runs.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// What is asked.
    pub questionnaire: Rc<Questionnaire>,
    /// What the page says.
    pub wording: Rc<Wording>,
    /// How the check is set up.
    pub setup: Rc<Setup>,
    /// Where the sitting begins.
    pub session: Session,
    /// Whether that is where an earlier program left off.
    pub resumed: bool,
    /// Why it could not: that stays so, whatever is set later.
    pub lost: Option<Rc<ContentError>>,
    /// Whether its answers were kept on the device.
    pub kept: bool,
    /// What from outside could not be used.
    pub errors: Rc<[ContentError]>,
    /// What is wrong with the way in which the check stands in its page; `None` when nobody asked.
    pub found: Option<Rc<[Finding]>>,
    /// Whether the first screen takes the focus: only when someone asked for it.
    pub focus_first: bool,
    /// The page that it stands in.
    pub page: Page,
}

/// What a check knows of the page that it stands in, and asks of it.
#[derive(Clone, Default)]
pub struct Page {
    /// How it stands there.
    pub form: Form,
    /// The version of the program; empty where nothing is known of it.
    pub version: String,
    /// The hash by which copies of it can be compared.
    pub build: String,
    /// Gets the session as text after the first rendering and after every action.
    pub keep: Callback<String>,
    /// Hears that a screen is about to be drawn.
    pub drawing: Callback<()>,
    /// Gets the language and the title of the screen when they change.
    pub entitle: Callback<(Language, String)>,
    /// Prints the check.
    pub print: Callback<()>,
    /// Leaves the page.
    pub leave: Callback<()>,
    /// Writes a line for whoever sets the page up.
    pub tell: Callback<String>,
    /// Hears that the result is there.
    pub done: Callback<()>,
}

impl AppProps {
    /// A check that begins with this session and tells nobody about it.
    #[must_use]
    pub fn new(questionnaire: Rc<Questionnaire>, wording: Rc<Wording>, session: Session) -> Self {
        Self {
            questionnaire,
            wording,
            setup: Rc::default(),
            session,
            resumed: false,
            lost: None,
            kept: false,
            errors: Rc::default(),
            found: None,
            focus_first: false,
            page: Page::default(),
        }
    }
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.questionnaire, &other.questionnaire)
            && Rc::ptr_eq(&self.wording, &other.wording)
            && Rc::ptr_eq(&self.setup, &other.setup)
            && Rc::ptr_eq(&self.errors, &other.errors)
            && self.found == other.found
    }
}
