//! The look that is set, on the element that everything stands in.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Gives an element these declarations in the place of its former ones. A policy that forbids style
/// attributes allows this: it is a script that paints, and not a text from outside.
pub fn paint(root: &Element, css: &str) {
    if let Some(root) = root.dyn_ref::<HtmlElement>() {
        root.style().set_css_text(css);
    }
}
