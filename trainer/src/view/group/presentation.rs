//! The picture alone, to be read from the back of a room.

use yew::{Html, KeyboardEvent, html};

use super::figure::figures;
use crate::state::{Action, Part, State};
use crate::words::Words;

const LESS: Words = [
    "Elk woord is even goed. Je hoeft niet te zeggen wat jij koos.",
    "Every word is as good as another. You need not say which one you chose.",
];
const CLOSE: Words = ["Sluit", "Close"];

/// The picture, and a way back; the key Escape is one too, also after a click somewhere.
pub(in crate::view) fn presentation(state: &State) -> Html {
    let close = state.on.clone();
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            close.emit(Action::Turn(Part::Group));
        }
    };
    let pictures = state.group.meeting.pictures().unwrap_or_default();
    html! {
        <main class="presented" tabindex="-1" onkeydown={escape}>
            <h1 tabindex="-1">{ state.say(Part::Presentation.title()) }</h1>
            { figures(state, pictures, "h2") }
            <p>{ state.say(LESS) }</p>
            <button type="button" onclick={state.act(Action::Turn(Part::Group))}>
                { state.say(CLOSE) }
            </button>
        </main>
    }
}
