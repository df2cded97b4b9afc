//! What to tell participants, in both languages whatever that of this page is.

use eerste_stap::domain::wording::Language;
use yew::{Html, html};

use super::taking::copying;
use crate::state::{Output, State};
use crate::words::Words;

const HEADING: Words = ["Wat je deelnemers vertelt", "What to tell participants"];
const HINT: Words = [
    "Deze tekst past bij je instellingen. Hij is waar: verander hem dus liever niet te veel.",
    "This text fits your settings. It is true, so rather do not change it much.",
];
const NAMES: [(Language, Output, Words); 2] = [
    (Language::Dutch, Output::ToldDutch, ["In het Nederlands", "In Dutch"]),
    (Language::English, Output::ToldEnglish, ["In het Engels", "In English"]),
];

/// The paragraph, to copy.
pub(super) fn participants(state: &State) -> Html {
    let told = NAMES.map(|(language, output, name)| {
        let text = state.text_of(output).unwrap_or_default();
        html! {
            <article class="output">
                <h3>{ state.say(name) }</h3>
                <p class="told" lang={language.tag()}>{ text }</p>
                { copying(state, state.say(name), output) }
            </article>
        }
    });
    html! {
        <section aria-labelledby="told-heading">
            <h2 id="told-heading">{ state.say(HEADING) }</h2>
            <p>{ state.say(HINT) }</p>
            <div class="outputs">{ for told }</div>
        </section>
    }
}
