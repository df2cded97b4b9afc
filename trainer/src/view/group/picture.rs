//! The picture, once it was made.

use yew::{Html, html};

use super::super::taking::copying;
use super::figure::figures;
use crate::group::Act;
use crate::group::picture::Picture;
use crate::group::telling::FOR;
use crate::state::{Action, Output, Paper, Part, State};
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Het beeld", "The picture"];
const NONE_YET: Words = [
    "Er is nog geen beeld. Tel eerst de briefjes. Vanaf acht briefjes per thema komt er een beeld.",
    "There is no picture yet. Count the slips first. A theme with eight slips or more gets a picture.",
];
/// What the picture shows and does not.
pub(super) const RULES: Words = [
    "Je ziet aantallen per thema en nooit hoe iemands briefjes bij elkaar horen. Staat een woord op minder dan drie briefjes, dan tellen we het samen met een woord ernaast.",
    "You see counts for each theme, and never how one person’s slips belong together. A word on fewer than three slips is counted together with a word next to it.",
];
const PRESENT: Words = ["Toon het groot", "Show it large"];
const PRINT: Words = ["Print het beeld", "Print the picture"];
const NAME: Words = ["beeld", "picture"];
const ANEW_HEADING: Words = ["Een andere groep", "Another group"];
const ANEW: Words = ["Begin met andere mensen", "Begin with other people"];
const ANEW_ASK: Words = ["Alles van deze groep wissen?", "Wipe everything of this group?"];
const ANEW_YES: Words = ["Ja, wis alles", "Yes, wipe everything"];
const ANEW_NO: Words = ["Nee, laat het staan", "No, keep it"];
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
    html! {
        <>
            <p>{ state.say(RULES) }</p>
            { figures(state, pictures, "h3") }
            <p>{ state.say(FOR) }</p>
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
        </>
    }
}

/// The way to another group. Forgetting one cannot be taken back: it asks first.
pub(super) fn other_people(state: &State) -> Html {
    let act = |act| state.act(Action::Group(act));
    let buttons = if state.group.asking {
        html! {
            <div class="buttons" role="group" aria-labelledby="anew-ask">
                <p id="anew-ask">{ state.say(ANEW_ASK) }</p>
                <button type="button" id="anew-yes" onclick={act(Act::BeginAnew)}>
                    { state.say(ANEW_YES) }
                </button>
                <button type="button" onclick={act(Act::AskAnew(false))}>
                    { state.say(ANEW_NO) }
                </button>
            </div>
        }
    } else {
        html! {
            <div class="buttons">
                <button type="button" id="begin-anew" onclick={act(Act::AskAnew(true))}>
                    { state.say(ANEW) }
                </button>
            </div>
        }
    };
    html! {
        <section class="anew" aria-labelledby="anew-heading">
            <h2 id="anew-heading">{ state.say(ANEW_HEADING) }</h2>
            { buttons }
            <p class="hint">{ state.say(ANEW_HINT) }</p>
        </section>
    }
}
