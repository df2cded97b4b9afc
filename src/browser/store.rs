//! What is kept on the device, only when someone asks for it. Everything may be refused.

use std::cell::RefCell;

use web_sys::{Storage, window};

thread_local! {
    /// The names whose texts belong to a check on this page: one program runs them all.
    static TAKEN: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
}

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
pub fn kept(name: &str) -> Kept {
    match store().map(|store| store.get_item(name)) {
        Some(Ok(Some(text))) => Kept::Text(text),
        Some(Ok(None)) => Kept::Nothing,
        Some(Err(_)) | None => Kept::Refused,
    }
}

/// Keeps a text in the place of what was there. Whether it worked: a store may be full.
#[must_use]
pub fn keep(name: &str, text: &str) -> bool {
    store().is_some_and(|store| store.set_item(name, text).is_ok())
}

/// Keeps nothing any more.
pub fn forget(name: &str) {
    if let Some(store) = store() {
        // What cannot be removed could not be kept either.
        let _ = store.remove_item(name);
    }
}

/// A text in the store that belongs to this check, and to no other one on the page, for as long as
/// this value is there.
pub struct Own {
    name: u32,
    /// The text, as this check knows it.
    pub text: String,
}

impl Own {
    /// Takes the text of this name, unless it belongs to another check on the page.
    #[must_use]
    pub fn take(name: &str, text: String) -> Option<Self> {
        // Names are told apart by a number, which spares the page the code to keep texts (FNV-1a).
        let mix = |mixed: u32, byte| (mixed ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        let name = name.bytes().fold(0x811c_9dc5, mix);
        TAKEN.with_borrow_mut(|taken| {
            let free = !taken.contains(&name);
            free.then(|| {
                taken.push(name);
                Self { name, text }
            })
        })
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        TAKEN.with_borrow_mut(|taken| taken.retain(|name| *name != self.name));
    }
}
