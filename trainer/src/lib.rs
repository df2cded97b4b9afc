//! The trainer page of Eerste Stap: sets the check up, shows it, and hands it out.
//!
//! Employees never download any of it. It knows the check's `domain` and `content`, so that what
//! it takes is what the check takes, and carries the check as it is released.
//!
//! - [`settings`]: what can be set, with the words of the form. [`form`], [`address`]: what is
//!   filled in, and what is wrong with it.
//! - [`outputs`]: what comes out. Pure, like everything above.
//! - [`group`]: slips, picture, signals and conversation of a group. Pure as well.
//! - [`kept`], [`store`]: what stays on this device, if the trainer wants that.
//! - [`entry`], [`page`]: the edge to the browser.
//! - [`view`]: the page as functions of [`State`](state::State). [`app`]: the component that has it.

pub mod address;
pub mod app;
pub mod entry;
pub mod form;
pub mod group;
pub mod kept;
pub mod outputs;
pub mod page;
pub mod settings;
pub mod state;
pub mod store;
pub mod view;
pub mod words;

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::Renderer;

use crate::app::{App, AppProps};
use crate::outputs::Carried;

/// Runs the trainer page in `place`, which must be a fresh element of its own.
///
/// - `page`, `program`: the check that this page carries: the text of its page without its
///   program, and its program.
/// - `script`: the script that gives a frame its height.
/// - `address`: where the check would stand beside this page; empty where it has no address.
/// - `fall(message)`: is called once, when the program can no longer go on.
#[wasm_bindgen]
pub fn start(
    place: Element,
    page: String,
    program: String,
    script: String,
    address: String,
    fall: Function,
) {
    yew::set_custom_panic_hook(Box::new(move |panic| {
        // The page's own function; there is nobody left to tell if it throws.
        let _ = fall.call1(&JsValue::NULL, &JsValue::from(panic.to_string()));
    }));
    let props =
        AppProps { carried: Carried { page, program }.into(), script: script.into(), address };
    Renderer::<App>::with_root_and_props(place, props).render();
}
