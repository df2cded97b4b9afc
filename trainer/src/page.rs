//! What belongs to the page as a whole.

use eerste_stap::domain::wording::Language;
use web_sys::window;

use crate::words::{Words, say};

/// Sets the language and the title of the page.
pub fn entitle(language: Language, title: Words) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    document.set_title(say(language, title));
    if let Some(page) = document.document_element() {
        // A page that cannot be marked is still marked on the element inside it.
        let _ = page.set_attribute("lang", language.tag());
    }
}

/// Has the browser print what lies ready for it.
pub fn print() {
    if let Some(window) = window() {
        // A browser that does not print here shows nothing either.
        let _ = window.print();
    }
}
