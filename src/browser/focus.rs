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

/// What has the focus, and what is nearest to it that stays: the fold it lies in, or the heading.
pub struct Held {
    control: HtmlElement,
    near: Option<HtmlElement>,
}

/// What has the focus below `root`.
#[must_use]
pub fn held(root: &Element) -> Option<Held> {
    let control = find(root, ":focus")?;
    let fold = control.closest("details").ok().flatten();
    let near = fold.and_then(|fold| find(&fold, "summary")).or_else(|| find(root, "h1"));
    Some(Held { control, near })
}

impl Held {
    /// Moves the focus to what is near when the control has gone: who works without a mouse must not
    /// begin again at the top of the page.
    pub fn catch(self) {
        if let Some(near) = self.near.filter(|_| !self.control.is_connected()) {
            let _ = near.focus();
        }
    }
}

pub(super) fn find(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).ok()??.dyn_into().ok()
}
