//! What is kept on this device, only when the trainer ticks the box for it. Everything may be
//! refused.

use web_sys::{Storage, window};

/// The one name that is used: not that of the check, which keeps answers under its own.
const NAME: &str = "eerste-stap-trainer";

/// The store, where the browser has one for this page; asking may already be refused.
fn store() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept.
#[must_use]
pub fn kept() -> Option<String> {
    store()?.get_item(NAME).ok()?
}

/// Keeps a text in the place of what was there. Whether it worked: a store may be full.
#[must_use]
pub fn keep(text: &str) -> bool {
    store().is_some_and(|store| store.set_item(NAME, text).is_ok())
}

/// Keeps nothing any more.
pub fn forget() {
    if let Some(store) = store() {
        // What cannot be removed could not be kept either.
        let _ = store.remove_item(NAME);
    }
}
