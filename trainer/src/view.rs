//! The page: functions of its state.

mod drawn;
mod field;
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

use crate::state::{Action, State, TITLE};
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

const FURTHER_DOWN: Words = ["Verder op deze pagina", "Further down this page"];
/// Three stones, as beside the name on the check itself.
const MARK: &str = "M2 5a4 2.5 0 0 1 8 0 4 2.5 0 0 1-8 0M8 11a6 3.5 0 0 1 12 0 6 3.5 0 0 1-12 0M14 19a8 4.5 0 0 1 16 0 8 4.5 0 0 1-16 0";

/// The whole page.
pub fn page(state: &State, root: &NodeRef, chose: Callback<Event>) -> Html {
    let language = state.form.language;
    html! {
        <div ref={root} class="eerste-stap trainer" lang={language.tag()} translate="no">
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
            <main>
                <h1>{ state.say(TITLE) }</h1>
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
            </main>
        </div>
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
