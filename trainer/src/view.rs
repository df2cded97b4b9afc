//! The page: functions of its state.

mod drawn;
mod field;
mod group;
mod guide;
mod link;
mod participants;
mod preview;
mod questionnaire;
mod setting;
mod settings;
mod taking;

use web_sys::Event;
use yew::{Callback, Html, NodeRef, html};

use crate::state::{Action, Part, State};
use crate::words::Words;

const PRODUCT: Words = ["Eerste Stap", "Eerste Stap"];
const OTHER_LANGUAGE: Words = ["English", "Nederlands"];
const LEAD: Words = [
    "Stel de check in en kijk hoe hij eruitziet. Neem dan mee wat je nodig hebt: een link, een stukje code voor je pagina of een bestand.",
    "Set the check up, see what it looks like, and take what you need: a link, some code for your page, or a file.",
];
const STAYS: Words = [
    "Wat je hier invult, blijft op deze pagina. Deze pagina verstuurt niets.",
    "What you fill in here stays on this page. This page sends nothing.",
];

const PARTS: Words = ["Delen van deze pagina", "Parts of this page"];
const SET_UP: Words = ["Klaarzetten", "Set up"];
const WITH_GROUP: Words = ["Met je groep", "With your group"];
const FURTHER_DOWN: Words = ["Verder op deze pagina", "Further down this page"];
/// Three stones, as beside the name on the check itself.
const MARK: &str = "M2 5a4 2.5 0 0 1 8 0 4 2.5 0 0 1-8 0M8 11a6 3.5 0 0 1 12 0 6 3.5 0 0 1-12 0M14 19a8 4.5 0 0 1 16 0 8 4.5 0 0 1-16 0";

/// The whole page.
pub fn page(state: &State, root: &NodeRef, chose: Callback<Event>) -> Html {
    let language = state.form.language;
    let part = match state.part {
        Part::SetUp => "set-up",
        Part::Group => "group",
        Part::Presentation => {
            return html! {
                <div ref={root} class="eerste-stap trainer" data-part="presentation"
                    lang={language.tag()} translate="no">
                    { group::presentation(state) }
                </div>
            };
        }
    };
    html! {
        <div ref={root} class="eerste-stap trainer" data-part={part} lang={language.tag()}
            translate="no">
            <header class="header">
                <p class="product">
                    <svg class="mark" viewBox="0 0 32 24" aria-hidden="true"><path d={MARK} /></svg>
                    { state.say(PRODUCT) }
                </p>
                <div class="tools">
                    <button type="button" class="quiet" lang={language.other().tag()}
                        onclick={state.act(Action::Speak)}>{ state.say(OTHER_LANGUAGE) }</button>
                </div>
            </header>
            { parts(state) }
            <main>
                <h1 tabindex="-1">{ state.say(state.part.title()) }</h1>
                if state.part == Part::Group {
                    { group::group(state) }
                } else {
                    { set_up(state, chose) }
                }
            </main>
            { group::paper(state) }
        </div>
    }
}

/// The two halves of the page, and which one this is.
fn parts(state: &State) -> Html {
    let parts = [(Part::SetUp, SET_UP), (Part::Group, WITH_GROUP)].map(|(part, words)| {
        let current = (state.part == part).then_some("page");
        html! {
            <li>
                <button type="button" class="quiet" aria-current={current}
                    onclick={state.act(Action::Turn(part))}>{ state.say(words) }</button>
            </li>
        }
    });
    html! { <nav class="parts" aria-label={state.say(PARTS)}><ul>{ for parts }</ul></nav> }
}

/// The check: set up, looked at, handed out.
fn set_up(state: &State, chose: Callback<Event>) -> Html {
    html! {
        <>
            <p class="lead">{ state.say(LEAD) }</p>
            <p>{ state.say(STAYS) }</p>
            { further_down(state) }
            <div class="columns">
                { settings::settings(state, chose) }
                { preview::preview(state) }
            </div>
            { taking::taking(state) }
            { participants::participants(state) }
            { guide::guide(state) }
        </>
    }
}

/// The parts below the form, which is long.
fn further_down(state: &State) -> Html {
    let parts = [
        ("taking-heading", taking::HEADING),
        ("told-heading", participants::HEADING),
        ("guide-heading", guide::HEADING),
    ];
    let links =
        parts.map(|(id, words)| html! { <li>{ link::further_down(id, state.say(words)) }</li> });
    html! {
        <nav aria-label={state.say(FURTHER_DOWN)}><ul class="further">{ for links }</ul></nav>
    }
}
