//! Handing something out: to the clipboard, to the downloads.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, Element, HtmlAnchorElement, HtmlDocument, HtmlElement,
    HtmlTextAreaElement, Url,
};

/// Copies a text. Whether it worked.
///
/// By the old way of a selection and a command: the newer one does not exist on a page without
/// https, as many an intranet is, and needs a permission in a frame.
#[must_use]
pub fn copy(root: &Element, text: &str) -> bool {
    let focused = super::focus::find(root, ":focus");
    let copied = with_child(root, "textarea", |area: &HtmlTextAreaElement| {
        area.set_value(text);
        area.select();
        let document = area.owner_document()?.unchecked_into::<HtmlDocument>();
        document.exec_command("copy").ok()
    });
    if let Some(focused) = focused {
        // What cannot take the focus back was not what had it.
        let _ = focused.focus();
    }
    copied == Some(true)
}

/// A file that was handed out. Its address goes with this value, since not every browser has read it
/// by the time that the click is over.
pub struct Handed(String);

impl Drop for Handed {
    fn drop(&mut self) {
        // An address that cannot be given back goes with the page.
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// Gives the browser a file to save, if it can be made; what the browser then does is not told.
#[must_use]
pub fn save(root: &Element, name: &str, kind: &str, text: &str) -> Option<Handed> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options);
    let file = Handed(Url::create_object_url_with_blob(&blob.ok()?).ok()?);
    with_child(root, "a", |anchor: &HtmlAnchorElement| {
        anchor.set_href(&file.0);
        anchor.set_download(name);
        anchor.click();
        Some(())
    })?;
    Some(file)
}

/// Does something with a new element that is in the page for that moment only.
fn with_child<E: JsCast + AsRef<HtmlElement>, T>(
    root: &Element,
    name: &str,
    act: impl FnOnce(&E) -> Option<T>,
) -> Option<T> {
    let element = root.owner_document()?.create_element(name).ok()?;
    root.append_child(&element).ok()?;
    let done = act(element.unchecked_ref());
    element.remove();
    done
}
