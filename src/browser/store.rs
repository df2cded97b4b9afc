//! What is kept on the device, only when someone asks for it. Everything may be refused.

use web_sys::{Storage, window};

/// The one name that is used.
const NAME: &str = "eerste-stap";

/// The store, where the browser has one for this page; asking may already be refused.
fn store() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept; none if nothing is, an error if nothing can be.
///
/// # Errors
/// Nothing can be kept here.
pub fn kept() -> Result<Option<String>, ()> {
    store().ok_or(())?.get_item(NAME).map_err(|_| ())
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
