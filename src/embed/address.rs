//! The settings in the address, followed while the page is open: whoever mends them there sees it
//! at once, without opening the page again.

use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::AppHandle;

use crate::app::{App, AppProps, Message};
use crate::content::settings;
use crate::domain::action::Action;

/// The settings in the address as the page reads them: a JSON list of pairs.
pub(super) fn read(address: &Function) -> String {
    let text = address.call0(&JsValue::NULL).ok().and_then(|text| text.as_string());
    text.unwrap_or_else(|| "[]".to_owned())
}

/// Brings what changes in the address to the running check; answers stay as they are.
///
/// A place that is no longer in the page belongs to a program that fell: nothing is done for it.
pub(super) fn follow(
    mut app: AppHandle<App>,
    props: AppProps,
    place: Element,
    address: Function,
    block: String,
) {
    let Some(window) = web_sys::window() else { return };
    let listener = EventListener::new(&window, "hashchange", move |_| {
        if !place.is_connected() {
            return;
        }
        let address = read(&address);
        let (settings, errors) = settings::read(&address, &block);
        let setup = Rc::new(settings.setup);
        app.update(AppProps { setup, errors: errors.into(), ..props.clone() });
        // Only a language that the address names: another one may have been chosen by hand.
        if let Some(language) = settings::read(&address, "").0.setup.language {
            app.send_message(Message::Do(Action::Speak(language)));
        }
    });
    listener.forget();
}
