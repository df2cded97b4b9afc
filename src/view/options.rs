//! A group of options: whole rows to press, a visible mark, one of them chosen.

use yew::{Html, html};

use super::frame::Frame;
use crate::domain::session::Action;

/// One row of a group.
pub(super) struct Choice {
    /// What choosing it does.
    pub(super) action: Action,
    /// The full label.
    pub(super) label: String,
    /// Whether it is the chosen one.
    pub(super) chosen: bool,
    /// Whether it stands apart from the others.
    pub(super) apart: bool,
}

/// The rows, as radio buttons of one group. Choosing never goes on to the next screen by itself:
/// whoever moves through the group with the arrow keys chooses at every step.
pub(super) fn rows(frame: Frame, choices: impl IntoIterator<Item = Choice>) -> Html {
    let row = |choice: Choice| {
        let Choice { action, label, chosen, apart } = choice;
        html! {
            <label class={if apart { "option apart" } else { "option" }} part="option">
                <input
                    type="radio"
                    name="answer"
                    checked={chosen}
                    onchange={frame.on.reform(move |_| action.clone())}
                />
                <span>{ label }</span>
            </label>
        }
    };
    html! { <div class="options">{ for choices.into_iter().map(row) }</div> }
}
