//! What belongs to the page as a whole.

use web_sys::window;

use crate::domain::wording::Language;

/// Sets the language and the title of the page.
pub fn entitle(language: Language, title: &str) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    document.set_title(title);
    if let Some(page) = document.document_element() {
        // A page that cannot be marked is still marked on the check's own outermost element.
        let _ = page.set_attribute("lang", language.tag());
    }
}
