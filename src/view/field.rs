//! Places to write in and boxes to tick. What is typed reaches the program by the field's name.

use yew::{Html, html};

use super::element::{Element, element, words};
use super::frame::Frame;
use crate::domain::action::Action;
use crate::domain::notebook::{Field, Tick};

/// As long as a text gets: so a file with all of them can be opened again.
const LONGEST: &str = "12000";

/// One line to write in, with its label. `kind` is that of HTML: `text`, `date`, `time`.
#[inline(never)]
pub(super) fn line(frame: &Frame, field: Field, kind: &'static str, label: &str) -> Html {
    let value = frame.session.notebook.text(field).to_owned();
    let input = private(Element::of(html! { <input {value} /> })).with("type", kind);
    let input = if kind == "text" { input.with("maxlength", LONGEST) } else { input };
    labelled(label, input, field)
}

/// Room for several lines, with its label.
#[inline(never)]
pub(super) fn area(frame: &Frame, field: Field, label: &str) -> Html {
    let value = frame.session.notebook.text(field).to_owned();
    let area = private(Element::of(html! { <textarea {value} /> })).with("rows", "3");
    labelled(label, area.with("maxlength", LONGEST), field)
}

/// A text that can only be read and copied.
#[inline(never)]
pub(super) fn copied(label: &str, text: String) -> Html {
    let area = private(Element::of(html! { <textarea value={text} /> }));
    let area = area.with("rows", "6").with("readonly", "");
    let said = words("span", "", label);
    element("label", "field").child(said).child(area.html()).html()
}

fn labelled(label: &str, input: Element, field: Field) -> Html {
    let said = words("span", "", label);
    let input = input.set("name", field.name()).with("dir", "auto");
    element("label", "field").child(said).child(input.html()).html()
}

/// Asks the browser to send nothing of what is typed to a spelling or writing service, and to keep
/// none of it.
fn private(input: Element) -> Element {
    input
        .with("spellcheck", "false")
        .with("autocomplete", "off")
        .with("writingsuggestions", "false")
}

/// A box to tick.
#[inline(never)]
pub(super) fn tick(frame: &Frame, tick: Tick, label: &str) -> Html {
    checkbox(frame, frame.session.notebook.has(tick), Action::Tick(tick), label)
}

/// A box that is ticked or not, and what turning it does.
#[inline(never)]
pub(super) fn checkbox(frame: &Frame, checked: bool, action: Action, label: &str) -> Html {
    let onchange = frame.on.reform(move |_| action.clone());
    let input = html! { <input type="checkbox" {checked} {onchange} /> };
    element("label", "tick").child(input).child(words("span", "", label)).html()
}

/// A button to choose a file with; the program sees the choice by the name of the input.
#[inline(never)]
pub(super) fn file(label: &str) -> Html {
    let input = element("input", "")
        .with("type", "file")
        .with("name", "sitting")
        .with("accept", ".json,application/json");
    element("label", "file").child(input.html()).child(words("span", "", label)).html()
}
