//! The page on which a trainer sets the check up. Employees never download any of it.
//!
//! - [`form`]: what is filled in, and what of it can be used. Pure.
//! - [`outputs`]: what a trainer takes along. Pure. [`code`]: a link as a QR code. Pure.
//! - [`fields`] and [`texts`]: the form and the words, as data in both languages.
//! - [`app`], `screen` and `parts`: the page. [`memory`]: the one place that keeps anything.

pub mod app;
pub mod code;
pub mod fields;
pub mod form;
pub mod memory;
pub mod outputs;
mod parts;
mod screen;
pub mod texts;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::Renderer;

use self::app::{Inside, Trainer};

/// Runs the page in `place`.
///
/// - `page`: the text of the check's page, without the program.
/// - `program`: the program, as it stands in that page.
/// - `script`: the host script for frames.
#[wasm_bindgen]
pub fn start(place: Element, page: String, program: String, script: String) {
    let inside = Inside { page: page.into(), program: program.into(), script: script.into() };
    Renderer::<Trainer>::with_root_and_props(place, inside).render();
}
