//! The link as a code for a camera.

use eerste_stap::domain::template::tell;
use yew::{Html, html};

use super::taking::{SAVED, about_own, said, waiting};
use crate::outputs::code;
use crate::state::{Action, Output, State};
use crate::words::Words;

const CODE: Words = ["QR-code", "QR code"];
const CODE_HINT: Words = [
    "Voor een dia of een poster. De code opent dezelfde link.",
    "For a slide or a poster. The code opens the same link.",
];
const CODE_NAME: Words = ["QR-code die {link} opent", "QR code that opens {link}"];
const CODE_LONG: Words = [
    "Deze link is te lang voor een QR-code die een telefoon goed leest. Haal instellingen weg of kies een korter adres.",
    "This link is too long for a QR code that a phone reads well. Leave out settings or choose a shorter address.",
];
const DOWNLOAD_CODE: Words = ["Download de QR-code", "Download the QR code"];
const OWN_CODE: Words = [
    "Je eigen vragenlijst zit alleen in het bestand. Deze code opent de gewone vragenlijst, tenzij je dat bestand op het adres van eerste-stap.html zet.",
    "Your own questionnaire is only in the file. This code opens the standard one, unless you put that file at the address of eerste-stap.html.",
];

/// The code, to look at and to save.
pub(super) fn drawn(state: &State) -> Html {
    let content = match state.text_of(Output::Link) {
        None => waiting(state),
        Some(link) => match code(&link) {
            None => html! { <p class="waiting">{ state.say(CODE_LONG) }</p> },
            Some(code) => {
                let size = code.size.to_string();
                let all = ["0 0 ", &size, " ", &size].concat();
                let name = tell(state.form.language, CODE_NAME, &[("link", &link)]);
                html! {
                    <>
                        <svg class="qr" role="img" aria-label={name} viewBox={all}
                            shape-rendering="crispEdges">
                            <rect width={size.clone()} height={size} />
                            <path d={code.path} />
                        </svg>
                        <button type="button" onclick={state.act(Action::Take(Output::Code))}>
                            { state.say(DOWNLOAD_CODE) }
                        </button>
                        { said(state, Output::Code, SAVED) }
                    </>
                }
            }
        },
    };
    html! {
        <article class="output">
            <h3>{ state.say(CODE) }</h3>
            <p class="hint">{ state.say(CODE_HINT) }</p>
            { about_own(state, OWN_CODE) }
            { content }
        </article>
    }
}
