//! What belongs to the page as a whole.

use web_sys::{Document, window};

use crate::domain::wording::Language;

/// Sets the language and the title of the page.
pub fn entitle(language: Language, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(page) = document.document_element() {
        // A page that cannot be marked is still marked on the check's own outermost element.
        let _ = page.set_attribute("lang", language.tag());
    }
}

/// What the build marked the page with under this name; empty if it did not.
#[must_use]
pub fn mark(name: &str) -> String {
    let page = document().and_then(|document| document.document_element());
    page.and_then(|page| page.get_attribute(name)).unwrap_or_default()
}

/// Puts an empty page in the place of this one, also for "back".
pub fn leave() {
    if let Some(window) = window() {
        // A page that may not leave has still been wiped.
        let _ = window.location().replace("about:blank");
    }
}

fn document() -> Option<Document> {
    window()?.document()
}
