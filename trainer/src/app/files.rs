//! What goes out as a text or a file, and the questionnaire that comes in.

use eerste_stap::browser::{self, Unread};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::App;
use crate::form::Pack;
use crate::state::{Output, PackTrouble, State};

impl App {
    /// Copies a text, or gives the browser a file. Whether it worked.
    pub(super) fn take(&mut self, output: Output) -> bool {
        let Some(root) = self.root.cast::<Element>() else { return false };
        let State { form, group, .. } = &self.state;
        let text = match output {
            Output::Calendar => group.calendar(form.language, &browser::stamp()),
            _ => self.state.text_of(output),
        };
        let Some(text) = text else { return false };
        let (name, kind) = match output {
            Output::File => ("eerste-stap.html", "text/html"),
            Output::Code => ("eerste-stap.svg", "image/svg+xml"),
            Output::Calendar => ("workshop.ics", "text/calendar"),
            _ => return browser::copy(&root, &text),
        };
        self.handed = browser::save(&root, name, kind, &text);
        self.handed.is_some()
    }

    /// Takes up the questionnaire of a file, or notes why not.
    pub(super) fn take_up(&mut self, name: String, text: Result<String, Unread>) {
        self.reading = None;
        let pack = match text {
            Ok(text) => Pack::read(name, text).map_err(PackTrouble::Content),
            Err(Unread::TooLarge) => Err(PackTrouble::Large),
            Err(Unread::Closed) => Err(PackTrouble::Closed),
        };
        let State { form, pack_trouble, .. } = &mut self.state;
        *pack_trouble = pack.as_ref().err().cloned();
        form.pack = pack.ok();
        self.fit_group();
    }

    /// Gives the preview the questionnaire: it is a property, not an attribute.
    pub(super) fn show_pack(&mut self) {
        let pack = self.state.form.pack.as_ref().map(|pack| pack.json.clone());
        if self.shown_pack == pack {
            return;
        }
        let root = self.root.cast::<Element>();
        let check = root.and_then(|root| root.query_selector("eerste-stap").ok().flatten());
        if let Some(check) = check {
            let value = pack.as_deref().map_or(JsValue::UNDEFINED, JsValue::from_str);
            // A preview that does not take it shows the standard questionnaire.
            let _ = Reflect::set(&check, &JsValue::from("pack"), &value);
        }
        self.shown_pack = pack;
    }
}
