//! What the page keeps on the device: only the form, and only for who ticks the box.

use web_sys::{Storage, window};

use crate::form::Form;

/// The one name that is used.
const NAME: &str = "eerste-stap-trainer";

/// Whether the form is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Memory {
    /// The browser does not allow it.
    Denied,
    /// It is not.
    Off,
    /// It is, after every change.
    On,
}

fn store() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// The form that was kept, and whether one is.
#[must_use]
pub fn recall() -> (Memory, Form) {
    let kept = store().and_then(|store| store.get_item(NAME).ok());
    match kept {
        None => (Memory::Denied, Form::default()),
        Some(None) => (Memory::Off, Form::default()),
        // What cannot be read is as good as nothing, and the next change replaces it.
        Some(Some(text)) => (Memory::On, serde_json::from_str(&text).unwrap_or_default()),
    }
}

/// Keeps the form. Whether it worked.
#[must_use]
pub fn keep(form: &Form) -> bool {
    let text = serde_json::to_string(form).unwrap_or_default();
    store().is_some_and(|store| store.set_item(NAME, &text).is_ok())
}

/// Keeps nothing any more.
pub fn forget() {
    if let Some(store) = store() {
        // What cannot be removed could not be kept either.
        let _ = store.remove_item(NAME);
    }
}
