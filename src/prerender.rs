//! Screens as text, natively: for the static parts of the page and for the snapshots in `tests`.

use std::collections::BTreeMap;
use std::rc::Rc;

use futures::executor::block_on;
use yew::{Callback, Html, LocalServerRenderer, Properties, component};

use crate::app::{App, AppProps, Page};
use crate::content::bundled;
use crate::content::error::ContentError;
use crate::content::settings::{self, Setting};
use crate::domain::session::Session;
use crate::domain::setup::Setup;
use crate::domain::surroundings::{Form, Surroundings};
use crate::domain::wording::Language;
use crate::view::{self, Frame};

/// What the build needs of the app before it runs.
pub struct Parts {
    /// The static parts of the page by the name of their mark in `index.html`.
    pub page: BTreeMap<&'static str, String>,
    /// The static parts of the element: without a program there is nothing that could switch the
    /// language, so the intro is there in each.
    pub element: BTreeMap<&'static str, String>,
    /// The settings, for the types and the manifest of the element.
    pub settings: &'static [Setting],
}

/// The static parts.
///
/// # Errors
/// None with the content that ships.
pub fn parts() -> Result<Parts, ContentError> {
    let wording = Rc::new(bundled::wording());
    let questionnaire = Rc::new(bundled::questionnaire()?);
    let (setup, around) = (Setup::default(), Surroundings::default());
    let session = Session::new(&questionnaire, &setup);
    let on = Callback::noop();
    let frame = Frame {
        questionnaire: &questionnaire,
        wording: &wording,
        setup: &setup,
        around: &around,
        session: &session,
        on: &on,
    };
    let title = view::page_title(&frame);
    let fallen = still(view::fallen(&wording));
    let no_start = still(view::no_start(&wording));
    let no_wasm = still(view::no_wasm(&wording));
    let no_wasm_here = still(view::no_wasm_here(&wording));
    let by_hand = still(view::by_hand(&questionnaire, &wording));
    let no_script = still(view::no_script(&wording));
    let intro = |language, form| {
        let session = Session { language, ..session.clone() };
        let props = AppProps::new(Rc::clone(&questionnaire), Rc::clone(&wording), session);
        app(AppProps { page: Page { form, ..Page::default() }, ..props })
    };
    Ok(Parts {
        page: BTreeMap::from([
            ("title", title),
            ("fallen", fallen.clone()),
            ("no-start", no_start.clone()),
            ("no-wasm", no_wasm),
            ("no-script", no_script),
            ("by-hand", by_hand),
            ("intro", intro(Language::Dutch, Form::Page)),
        ]),
        element: BTreeMap::from([
            ("fallen", fallen),
            ("no-start", no_start),
            ("no-wasm", no_wasm_here),
            ("intro-nl", intro(Language::Dutch, Form::Element)),
            ("intro-en", intro(Language::English, Form::Element)),
        ]),
        settings: &settings::LIST,
    })
}

/// The check as it stands with these properties.
#[must_use]
pub fn app(props: AppProps) -> String {
    block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render())
}

#[derive(PartialEq, Properties)]
struct StillProps {
    children: Html,
}

#[component]
fn Still(props: &StillProps) -> Html {
    props.children.clone()
}

/// Markup that does nothing.
fn still(children: Html) -> String {
    let props = StillProps { children };
    block_on(LocalServerRenderer::<Still>::with_props(props).hydratable(false).render())
}
