//! What whoever starts a check gives it: how it stands in its page, and what it can ask of it.

use std::rc::Rc;

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::domain::embedding::Finding;
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

    /// What is found of the embedding, when whoever sets the page up asks for it: words with a
    /// space between them.
    #[wasm_bindgen(method, getter)]
    fn found(this: &Host) -> Option<String>;

    /// Gets the session as text after the first rendering and after every action.
    #[wasm_bindgen(method, catch)]
    pub(super) fn keep(this: &Host, session: &str) -> Result<(), JsValue>;

    /// Hears that a screen is about to be drawn: until the program yields, every change is its own.
    #[wasm_bindgen(method, catch)]
    pub(super) fn drawing(this: &Host) -> Result<(), JsValue>;

    /// Gets the language and the title of the screen when they change.
    #[wasm_bindgen(method, catch)]
    pub(super) fn entitle(this: &Host, language: &str, title: &str) -> Result<(), JsValue>;

    /// Prints the check, and nothing around it.
    #[wasm_bindgen(method, catch)]
    pub(super) fn print(this: &Host) -> Result<(), JsValue>;

    /// Leaves the page; the check has forgotten everything by then.
    #[wasm_bindgen(method, catch)]
    pub(super) fn leave(this: &Host) -> Result<(), JsValue>;

    /// Writes a line to the console.
    #[wasm_bindgen(method, catch)]
    pub(super) fn tell(this: &Host, text: &str) -> Result<(), JsValue>;

    /// Hears that the result is there. Nothing is told about it.
    #[wasm_bindgen(method, catch)]
    pub(super) fn done(this: &Host) -> Result<(), JsValue>;
}

impl Host {
    /// What is found of the embedding: `frame:320` is the height of the frame, `version:0.2.0` is
    /// loaded too, `attribute:langauge` is on the element, and `language` is not said.
    pub(super) fn findings(&self) -> Option<Rc<[Finding]>> {
        let finding = |word: &str| match word.split_once(':') {
            Some(("frame", height)) => Finding::of_frame(height.parse().ok()?),
            Some(("version", other)) => Some(Finding::OtherVersion(other.to_owned())),
            Some(("attribute", name)) => Some(Finding::UnknownAttribute(name.to_owned())),
            _ => (word == "language").then_some(Finding::NoLanguage),
        };
        Some(self.found()?.split(' ').filter_map(finding).collect())
    }

    /// How the check stands in its page.
    pub(super) fn stands(&self) -> Form {
        match &*self.form() {
            "element" => Form::Element,
            "frame" => Form::Frame,
            _ => Form::Page,
        }
    }
}
