//! Leaving the page.

use web_sys::window;

/// Puts an empty page in the place of this one, also for "back".
pub fn leave() {
    if let Some(window) = window() {
        // A page that may not leave has still been wiped.
        let _ = window.location().replace("about:blank");
    }
}
