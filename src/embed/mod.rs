//! How a page starts a check; `program.js` and `check.js` beside this file are the other half.
//!
//! One program serves all checks on a page. Whoever starts a check holds its session as text,
//! handed out after every action. So a panic, after which the program is dead, costs no answer: a
//! fresh program goes on from the text.

mod falling;
mod host;
mod session;

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

pub use self::host::Host;
use crate::app::{App, AppProps, Message, Page};
use crate::content::settings;
use crate::domain::action::Action;
use crate::domain::wording::Language;

/// Calls `fall(message)` once, when the program can no longer go on. Before anything else.
#[wasm_bindgen(js_name = onFall)]
pub fn on_fall(fall: Function) {
    falling::report_to(fall);
}

/// Runs a check in `place`, which must be a fresh element of its own.
///
/// - `session`: the text last given to the host's `keep`, to go on from there.
/// - `focus`: whether the first screen takes the focus.
///
/// # Errors
/// A sentence, when the content that ships cannot be read.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "what JavaScript gives, it gives for keeps")]
pub fn start(
    place: Element,
    host: Host,
    session: Option<String>,
    focus: bool,
) -> Result<Check, JsValue> {
    let start = session::begin(&host.address(), &host.settings(), session.as_deref())
        .map_err(|error| JsValue::from(error.sentence(Language::default())))?;
    let page = Page {
        form: host.stands(),
        version: host.version(),
        build: host.build(),
        keep: asking(&host, |host, session: String| host.keep(&session)),
        drawing: asking(&host, |host, ()| host.drawing()),
        entitle: asking(&host, |host, (language, title): (Language, String)| {
            host.entitle(language.tag(), &title)
        }),
        print: asking(&host, |host, ()| host.print()),
        leave: asking(&host, |host, ()| host.leave()),
        tell: asking(&host, |host, text: String| host.tell(&text)),
        done: asking(&host, |host, ()| host.done()),
    };
    let found = host.findings();
    let props = AppProps { focus_first: focus, page, found, ..start };
    let app = Renderer::<App>::with_root_and_props(place, props.clone()).render();
    Ok(Check { app, props, host })
}

/// What asks something of the host. What that throws must not take the check down.
fn asking<T: 'static>(host: &Host, ask: fn(&Host, T) -> Result<(), JsValue>) -> Callback<T> {
    let host = host.clone();
    Callback::from(move |value| drop(ask(&host, value)))
}

/// A running check.
#[wasm_bindgen]
pub struct Check {
    app: AppHandle<App>,
    props: AppProps,
    host: Host,
}

#[wasm_bindgen]
impl Check {
    /// Reads the host's settings again and brings them to the screen; answers stay as they are.
    pub fn set(&mut self) {
        let (settings, errors) = settings::read(&self.host.address(), &self.host.settings());
        let before = self.props.setup.language;
        let asked = settings.setup.language;
        self.props.setup = Rc::new(settings.setup);
        self.props.errors = errors.into();
        self.props.found = self.host.findings();
        self.app.update(self.props.clone());
        // Only when another one is asked for now: one may have been chosen by hand.
        if asked != before {
            self.app.send_message(Message::Do(Action::Speak(asked.unwrap_or_default())));
        }
    }

    /// Makes the screen anew, after others have changed it. `focus`: whether it takes the focus.
    pub fn redraw(&self, focus: bool) {
        self.app.send_message(Message::Anew(focus));
    }

    /// Ends the check and empties its place.
    pub fn stop(self) {
        self.app.destroy();
    }
}
