//! What whoever starts a check gives it: how it stands in its page, and what it can ask of it.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::domain::surroundings::Form;

#[wasm_bindgen]
extern "C" {
    /// The other half, in JavaScript. Its texts may change; they are read when the check is told so.
    #[derive(Clone, Debug)]
    pub type Host;

    /// How the check stands in its page: `page`, `frame` or `element`.
    #[wasm_bindgen(method, getter)]
    fn form(this: &Host) -> String;

    /// The version of the program.
    #[wasm_bindgen(method, getter)]
    pub(super) fn version(this: &Host) -> String;

    /// The hash by which copies can be compared.
    #[wasm_bindgen(method, getter)]
    pub(super) fn build(this: &Host) -> String;

    /// The settings in the address, as a JSON list of pairs of a name and a value.
    #[wasm_bindgen(method, getter)]
    pub(super) fn address(this: &Host) -> String;

    /// The other settings, as a JSON object; may be empty.
    #[wasm_bindgen(method, getter)]
    pub(super) fn settings(this: &Host) -> String;

    /// Gets the session as text after the first rendering and after every action.
    #[wasm_bindgen(method, catch)]
    pub(super) fn keep(this: &Host, session: &str) -> Result<(), JsValue>;

    /// Gets the language and the title of the screen when they change.
    #[wasm_bindgen(method, catch)]
    pub(super) fn entitle(this: &Host, language: &str, title: &str) -> Result<(), JsValue>;

    /// Prints the check, and nothing around it.
    #[wasm_bindgen(method, catch)]
    pub(super) fn print(this: &Host) -> Result<(), JsValue>;

    /// Hears that the result is there. Nothing is told about it.
    #[wasm_bindgen(method, catch)]
    pub(super) fn done(this: &Host) -> Result<(), JsValue>;
}

impl Host {
    /// How the check stands in its page.
    pub(super) fn stands(&self) -> Form {
        match &*self.form() {
            "element" => Form::Element,
            "frame" => Form::Frame,
            _ => Form::Page,
        }
    }
}
