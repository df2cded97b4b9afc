//! The page: functions of its state.

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
    "Stel de check in, kijk hoe hij wordt en neem mee wat je nodig hebt: een link, een stukje code voor je pagina of een bestand.",
    "Set the check up, see what it becomes, and take what you need: a link, some code for your page, or a file.",
];
const STAYS: Words = [
    "Wat je hier invult, blijft op deze pagina. Deze pagina verstuurt niets.",
    "What you fill in here stays on this page. This page sends nothing.",
];

/// The whole page.
pub fn page(state: &State, root: &NodeRef, chose: Callback<Event>) -> Html {
    let language = state.form.language;
    html! {
        <div ref={root} class="eerste-stap trainer" lang={language.tag()} translate="no">
            <header class="header">
                <p class="product">{ state.say(PRODUCT) }</p>
                <div class="tools">
                    <button type="button" class="quiet" lang={language.other().tag()}
                        onclick={state.act(Action::Speak)}>{ state.say(OTHER_LANGUAGE) }</button>
                </div>
            </header>
            <main>
                <h1>{ state.say(TITLE) }</h1>
                <p class="lead">{ state.say(LEAD) }</p>
                <p>{ state.say(STAYS) }</p>
                <div class="columns">
                    { settings::settings(state, chose) }
                    <div class="outcome">
                        { preview::preview(state) }
                        { taking::taking(state) }
                        { participants::participants(state) }
                        { guide::guide(state) }
                    </div>
                </div>
            </main>
        </div>
    }
}
