//! The part of the page for a workshop: before, during and after the talk with a group.

mod agenda;
mod conversation;
mod figure;
mod paper;
mod picture;
mod presentation;
mod signals;
mod slips;
mod tally;

use yew::{Html, html};

pub(super) use self::paper::paper;
pub(super) use self::presentation::presentation;
use super::link;
use crate::state::State;
use crate::words::Words;

const LEAD: Words = [
    "Praat met je groep over AI, zonder dat iemands antwoorden op tafel komen. Jullie tellen briefjes zonder naam, kijken samen naar het beeld en voeren een gesprek.",
    "Talk with your group about AI without anyone’s answers on the table. You count slips without names, look at the picture together and have a conversation.",
];
const STAYS: Words = [
    "Wat je hier telt en schrijft, blijft op deze pagina. Sluit je de pagina, dan is het weg. Alleen de telling en het beeld kun je laten onthouden.",
    "What you count and write here stays on this page. When you close the page it is gone. Only the counts and the picture can be kept, if you want that.",
];
const ON_THIS_PAGE: Words = ["In deze volgorde", "In this order"];

/// The whole part.
pub(super) fn group(state: &State) -> Html {
    let parts = [
        ("agenda-heading", agenda::HEADING),
        ("slips-heading", slips::HEADING),
        ("tally-heading", tally::HEADING),
        ("picture-heading", picture::HEADING),
        ("signals-heading", signals::HEADING),
        ("talk-heading", conversation::HEADING),
    ];
    let links =
        parts.map(|(id, words)| html! { <li>{ link::further_down(id, state.say(words)) }</li> });
    html! {
        <>
            <p class="lead">{ state.say(LEAD) }</p>
            <p>{ state.say(STAYS) }</p>
            <nav aria-label={state.say(ON_THIS_PAGE)}><ol class="further">{ for links }</ol></nav>
            { agenda::agenda(state) }
            { slips::slips(state) }
            { tally::tally(state) }
            { picture::picture(state) }
            { signals::signals(state) }
            { conversation::conversation(state) }
            { picture::other_people(state) }
        </>
    }
}
