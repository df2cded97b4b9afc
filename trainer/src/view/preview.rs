//! The check itself, with these settings.

use yew::virtual_dom::{VNode, VTag};
use yew::{Html, html};

use crate::state::{Action, State, Width};
use crate::words::Words;

const HEADING: Words = ["Zo ziet de check eruit", "What the check looks like"];
const HINT: Words = [
    "Dit is de echte check. Klik gerust door: wat je hier antwoordt, wordt nergens naartoe gestuurd.",
    "This is the real check. Feel free to click through it: what you answer here is sent nowhere.",
];
const WIDTH: Words = ["Breedte", "Width"];
const PHONE: Words = ["Telefoon (360 pixels)", "Phone (360 pixels)"];
const DESKTOP: Words = ["Computer (1024 pixels)", "Computer (1024 pixels)"];
const REGION: Words = ["Voorbeeld van de check", "Preview of the check"];
const MISSING: Words = [
    "Het voorbeeld kan hier niet draaien. De link, de code en het bestand werken wel.",
    "The preview cannot run here. The link, the code and the file do work.",
];

/// The preview at the width that was chosen.
pub(super) fn preview(state: &State) -> Html {
    let class = match state.width {
        Width::Phone => "stage phone",
        Width::Desktop => "stage desktop",
    };
    html! {
        <section class="preview" aria-labelledby="preview-heading">
            <h2 id="preview-heading">{ state.say(HEADING) }</h2>
            <p>{ state.say(HINT) }</p>
            <fieldset class="widths">
                <legend>{ state.say(WIDTH) }</legend>
                { width(state, Width::Phone, PHONE) }
                { width(state, Width::Desktop, DESKTOP) }
            </fieldset>
            <div {class} role="region" tabindex="0" aria-label={state.say(REGION)}>
                <div class="sheet">{ check(state) }</div>
                <p class="missing">{ state.say(MISSING) }</p>
            </div>
        </section>
    }
}

fn width(state: &State, width: Width, label: Words) -> Html {
    html! {
        <label class="tick">
            <input type="radio" name="width" checked={state.width == width}
                onchange={state.act(Action::Look(width))} />
            <span>{ state.say(label) }</span>
        </label>
    }
}

/// The element of the check. Only its attributes change, so that it stays where it is.
fn check(state: &State) -> Html {
    let mut check = VTag::new("eerste-stap");
    // "Leave at once" starts it anew, and does not take this page along.
    check.add_attribute("data-preview", "");
    for (name, value) in state.form.chosen() {
        check.add_attribute(name, value.to_owned());
    }
    VNode::from(check)
}
