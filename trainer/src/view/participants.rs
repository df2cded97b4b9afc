//! What to tell participants, in both languages whatever that of this page is.

use eerste_stap::domain::wording::Language;
use yew::{Html, html};

use super::taking::copying;
use crate::state::{Output, State};
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Wat je deelnemers vertelt", "What to tell participants"];
const HINT: Words = [
    "Deze tekst past bij je instellingen en klopt met wat de check doet. Verander er dus liever weinig aan.",
    "This text fits your settings and what the check does, so it is best to change little of it.",
];
const OWN: Words = [
    "De tekst gaat over je eigen vragenlijst. Hij hoort bij het bestand, niet bij een link, frame of element met de gewone vragenlijst.",
    "The text is about your own questionnaire. It belongs with the file, not with a link, frame or element that has the standard one.",
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
            if state.form.pack.is_some() {
                <p class="adjusted">{ state.say(OWN) }</p>
            }
            <div class="outputs">{ for told }</div>
        </section>
    }
}
