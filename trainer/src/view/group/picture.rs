//! The picture, once it was made.

use yew::{Html, html};

use super::super::taking::copying;
use super::figure::figures;
use crate::group::Act;
use crate::group::picture::Picture;
use crate::state::{Action, Output, Paper, Part, State};
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Het beeld", "The picture"];
const NONE_YET: Words = [
    "Er is nog geen beeld. Tel eerst de briefjes. Vanaf acht briefjes per thema komt er een beeld.",
    "There is no picture yet. Count the slips first. A theme with eight slips or more gets a picture.",
];
const TOO_SMALL: Words = [
    "Met zo weinig briefjes maken we geen beeld. De vragen voor het gesprek hieronder kun je wel gebruiken.",
    "With so few slips no picture is made. You can still use the questions for the conversation below.",
];
const RULES: Words = [
    "Je ziet aantallen per thema en nooit hoe iemands briefjes bij elkaar horen. Staat een woord op minder dan drie briefjes, dan tellen we het samen met een woord ernaast.",
    "You see counts for each theme, and never how one person’s slips belong together. A word on fewer than three slips is counted together with a word next to it.",
];
const PRESENT: Words = ["Toon het groot", "Show it large"];
const PRINT: Words = ["Print het beeld", "Print the picture"];
const NAME: Words = ["beeld", "picture"];
const ANEW: Words = ["Begin met andere mensen", "Begin with other people"];
const ANEW_HINT: Words = [
    "Dit wist de telling, het beeld, je keuzes bij de signalen en wat je op het gespreksblad schreef. Doe het alleen voor een andere groep, en niet als er iemand bij deze groep komt.",
    "This wipes the counts, the picture, your choices at the signals and what you wrote on the sheet. Do it only for another group, not when someone joins this one.",
];

/// The picture of every scale.
pub(super) fn picture(state: &State) -> Html {
    let content = match state.group.meeting.pictures() {
        None => html! { <p class="waiting">{ state.say(NONE_YET) }</p> },
        Some(pictures) => shown(state, pictures),
    };
    html! {
        <section class="picture" aria-labelledby="picture-heading">
            <h2 id="picture-heading" tabindex="-1">{ state.say(HEADING) }</h2>
            { content }
        </section>
    }
}

fn shown(state: &State, pictures: &[Picture]) -> Html {
    let is_empty = pictures.iter().all(|picture| *picture == Picture::Nothing);
    html! {
        <>
            if is_empty {
                <p class="waiting">{ state.say(TOO_SMALL) }</p>
            } else {
                <p>{ state.say(RULES) }</p>
                { figures(state, pictures, "h3") }
                <div class="buttons">
                    <button type="button" class="primary" id="present"
                        onclick={state.act(Action::Turn(Part::Presentation))}>
                        { state.say(PRESENT) }
                    </button>
                    <button type="button" onclick={state.act(Action::Print(Paper::Picture))}>
                        { state.say(PRINT) }
                    </button>
                    { copying(state, state.say(NAME), Output::Picture) }
                </div>
            }
            <p class="hint">{ state.say(ANEW_HINT) }</p>
            <button type="button" onclick={state.act(Action::Group(Act::BeginAnew))}>
                { state.say(ANEW) }
            </button>
        </>
    }
}
