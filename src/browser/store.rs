//! What is kept on the device, only when someone asks for it. Everything may be refused.

use web_sys::{Storage, window};

/// The one name that is used.
const NAME: &str = "eerste-stap";

/// The store, where the browser has one for this page; asking may already be refused.
fn store() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What the store holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nothing can be kept here.
    Refused,
    /// Nothing is kept.
    Nothing,
    /// This is kept.
    Text(String),
}

/// Looks into the store.
#[must_use]
pub fn kept() -> Kept {
    match store().map(|store| store.get_item(NAME)) {
        Some(Ok(Some(text))) => Kept::Text(text),
        Some(Ok(None)) => Kept::Nothing,
        Some(Err(_)) | None => Kept::Refused,
    }
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
