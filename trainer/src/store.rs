//! What is kept on this device, only when the trainer ticks the box for it. Everything may be
//! refused.

use web_sys::{Storage, window};

/// What can be kept, each under a name of its own: not that of the check, which keeps answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The fields of the form.
    Form,
    /// The counts of a group.
    Group,
}

impl Kept {
    fn name(self) -> &'static str {
        match self {
            Self::Form => "eerste-stap-trainer",
            Self::Group => "eerste-stap-trainer-group",
        }
    }
}

/// The store, where the browser has one for this page; asking may already be refused.
fn store() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept.
#[must_use]
pub fn kept(what: Kept) -> Option<String> {
    store()?.get_item(what.name()).ok()?
}

/// Keeps a text in the place of what was there. Whether it worked: a store may be full.
#[must_use]
pub fn keep(what: Kept, text: &str) -> bool {
    store().is_some_and(|store| store.set_item(what.name(), text).is_ok())
}

/// Keeps nothing any more.
pub fn forget(what: Kept) {
    if let Some(store) = store() {
        // What cannot be removed could not be kept either.
        let _ = store.remove_item(what.name());
    }
}
