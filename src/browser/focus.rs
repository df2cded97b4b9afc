//! Focus goes where someone's attention should go, and never anywhere on load.
//!
//! Everything is looked up below the given element, so it works within a shadow root too.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Moves the focus to the first element below `root` that fits the selector, and so into view.
pub fn show(root: &Element, selector: &str) {
    if let Some(element) = find(root, selector) {
        // An element that cannot take focus is read where it stands.
        let _ = element.focus();
    }
}

/// Moves the focus within a group of options to the chosen one, if it is on another option there.
pub fn follow_choice(root: &Element) {
    if find(root, "[type=radio]:focus:not(:checked)").is_some() {
        show(root, "[type=radio]:checked");
    }
}

pub(super) fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok()??.dyn_into().ok()
}
