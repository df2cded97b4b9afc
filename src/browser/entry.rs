//! What someone types and which file they choose, by the name of the element.

use gloo::events::EventListener;
use gloo::file::callbacks::{FileReader, read_as_text};
use gloo::file::{Blob, File};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};
use yew::Callback;

use crate::domain::notebook::Field;

/// No file of the check is ever this large, in bytes.
const MOST_BYTES: u64 = 1_000_000;

/// Hears what someone types and chooses within a place, until it is dropped.
///
/// Not by way of Yew: it keeps what listens there for ever, also when the check is gone.
pub struct Entry {
    _listeners: [EventListener; 2],
}

impl Entry {
    /// Begins: `typed_in` gets a field and what stands there now, `chosen_file` a file.
    #[must_use]
    pub fn hear(
        place: &Element,
        typed_in: Callback<(Field, String)>,
        chosen_file: Callback<File>,
    ) -> Self {
        let input = move |event: &Event| typed(event).into_iter().for_each(|it| typed_in.emit(it));
        let change =
            move |event: &Event| chosen(event).into_iter().for_each(|it| chosen_file.emit(it));
        let input = EventListener::new(place, "input", input);
        Self { _listeners: [input, EventListener::new(place, "change", change)] }
    }
}

/// The field that was typed into, and what stands there now. To be asked while the event is on its
/// way: later, what was in a shadow root is no longer told.
fn typed(event: &Event) -> Option<(Field, String)> {
    // Inputs and text areas have their name and value in the same places.
    let element: HtmlInputElement = event.target()?.unchecked_into();
    Some((Field::from_name(&element.name())?, element.value()))
}

/// The file that was chosen, if this event is about one. To be asked while that is on its way, too. The
/// same file can be chosen again.
#[must_use]
pub fn chosen(event: &Event) -> Option<File> {
    let element: HtmlInputElement = event.target()?.unchecked_into();
    let file = File::from(element.files()?.get(0)?);
    element.set_value("");
    Some(file)
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is far too large, and was not even looked into.
    TooLarge,
    /// The browser could not read it.
    Closed,
}

/// Reads a file. The reading stops when the result is dropped.
pub fn read(
    file: &File,
    then: impl FnOnce(Result<String, Unread>) + 'static,
) -> Option<FileReader> {
    if Blob::from(file.clone()).size() > MOST_BYTES {
        then(Err(Unread::TooLarge));
        return None;
    }
    Some(read_as_text(file, |text| then(text.map_err(|_| Unread::Closed))))
}
