//! Screens as text, natively: for the static parts of the page and for the snapshots in `tests`.

use std::rc::Rc;

use futures::executor::block_on;
use yew::{Callback, Html, LocalServerRenderer, Properties, component};

use crate::app::{App, AppProps};
use crate::content::bundled;
use crate::content::error::ContentError;
use crate::domain::session::Session;
use crate::domain::setup::Setup;
use crate::domain::surroundings::Surroundings;
use crate::view::{self, Frame};

/// The static parts of the page by the name of their mark in `index.html`.
///
/// # Errors
/// None with the content that ships.
pub fn parts() -> Result<[(&'static str, String); 5], ContentError> {
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
    Ok([
        ("title", view::page_title(&frame)),
        ("fallen", still(view::fallen(&wording))),
        ("no-wasm", still(view::no_wasm(&wording))),
        ("no-script", still(view::no_script(&wording))),
        ("intro", app(AppProps::new(questionnaire, wording, session))),
    ])
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
