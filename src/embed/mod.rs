//! How a page starts the check; `start.js` beside this file is the other half.
//!
//! The page holds two things for the program: the session as text, handed out after every action,
//! and what to do when the program falls. So a panic, after which the program is dead, costs no
//! answer: the page starts a fresh program from the text it holds.

mod address;
mod falling;
mod session;

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::{Callback, Renderer};

use crate::app::{App, AppProps};
use crate::browser;
use crate::domain::wording::Language;

/// Runs the check in `place`, which must be a fresh element of its own.
///
/// - `address()`: gives the settings in the address, as a JSON list of pairs of a name and a value.
/// - `settings`: the block of settings in the file, as JSON; may be empty.
/// - `session`: the text last given to `keep`, to go on from there.
/// - `focus`: whether the first screen takes the focus.
/// - `keep(text)`: gets the session after the first rendering and after every action.
/// - `fall(message)`: is called once, when the program can no longer go on.
///
/// # Errors
/// A sentence, when the content that ships cannot be read.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "what JavaScript gives, it gives for keeps")]
pub fn start(
    place: Element,
    address: Function,
    settings: String,
    session: Option<String>,
    focus: bool,
    keep: Function,
    fall: Function,
) -> Result<(), JsValue> {
    falling::report_to(fall);
    let start = session::begin(&address::read(&address), &settings, session.as_deref())
        .map_err(|error| JsValue::from(error.sentence(Language::default())))?;
    let keep = Callback::from(move |session: String| {
        // The page's own function; what it throws must not take the check down.
        let _ = keep.call1(&JsValue::NULL, &JsValue::from(session));
    });
    let entitle =
        Callback::from(|(language, title): (_, String)| browser::entitle(language, &title));
    let props = AppProps { focus_first: focus, keep, entitle, ..start };
    let app = Renderer::<App>::with_root_and_props(place.clone(), props.clone()).render();
    address::follow(app, props, place, address, settings);
    Ok(())
}
