//! What someone types, ticks and chooses.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};

/// What stands in the field that was typed into.
#[must_use]
pub fn typed(event: &Event) -> String {
    // Inputs and text areas have their value in the same place.
    let field: Option<HtmlInputElement> = event.target().map(JsCast::unchecked_into);
    field.map(|field| field.value()).unwrap_or_default()
}

/// Whether the box that was pressed is ticked now.
#[must_use]
pub fn ticked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// Which of the choices it is now.
#[must_use]
pub fn picked(event: &Event) -> String {
    let select: Option<HtmlSelectElement> =
        event.target().and_then(|target| target.dyn_into().ok());
    select.map(|select| select.value()).unwrap_or_default()
}

/// The name of the file that was chosen.
#[must_use]
pub fn file_name(event: &Event) -> String {
    let file = input(event).and_then(|input| input.files()?.get(0));
    file.map(|file| file.name()).unwrap_or_default()
}

fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
