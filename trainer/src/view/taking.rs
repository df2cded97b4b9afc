//! What can be taken along: addresses, markup, a file, a code.

use eerste_stap::domain::template::tell;
use yew::{Html, html};

use crate::address::Flaw;
use crate::outputs::code;
use crate::state::{Action, Output, State};
use crate::words::Words;

const HEADING: Words = ["Meenemen", "Take it along"];
const LINK: [Words; 2] = [
    ["Link", "Link"],
    [
        "Voor een mail, een uitnodiging of een knop. De instellingen staan achter het # en gaan niet naar een server.",
        "For an e-mail, an invitation or a button. The settings stand behind the # and go to no server.",
    ],
];
const FRAME: [Words; 2] = [
    ["Frame", "Frame"],
    [
        "Voor een pagina waarin je HTML mag plakken. Het frame groeit mee met de check.",
        "For a page into which you may paste HTML. The frame grows with the check.",
    ],
];
const FRAME_ALONE: [Words; 2] = [
    ["Frame zonder script", "Frame without a script"],
    [
        "Voor een pagina die geen scripts toelaat. Het frame is altijd 700 pixels hoog; de check schuift erin.",
        "For a page that allows no scripts. The frame is always 700 pixels high; the check scrolls inside it.",
    ],
];
const ELEMENT: [Words; 2] = [
    ["Element", "Element"],
    [
        "Voor een pagina die je zelf beheert. De check wordt deel van die pagina. Scripts op die pagina kunnen daardoor meelezen: vertrouw je ze niet, neem dan het frame.",
        "For a page that you manage yourself. The check becomes part of that page, so scripts on that page can read along: if you do not trust them, take the frame.",
    ],
];
const FILE: [Words; 2] = [
    ["Bestand", "File"],
    [
        "De hele check met deze instellingen erin. Je kunt het mailen of op een gedeelde map zetten; er is geen internet voor nodig.",
        "The whole check with these settings inside. You can mail it or put it in a shared folder; it needs no internet.",
    ],
];
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
const COPY: Words = ["Kopieer", "Copy"];
const COPIED: Words = ["Gekopieerd.", "Copied."];
const NOT_COPIED: Words = [
    "Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.",
    "Copying does not work here. Select the text and copy it yourself.",
];
const DOWNLOAD: Words = ["Download het bestand", "Download the file"];
const DOWNLOAD_CODE: Words = ["Download de QR-code", "Download the QR code"];
const SAVED: Words = ["Je browser bewaart het bestand.", "Your browser saves the file."];
const NOT_SAVED: Words =
    ["Je browser kan hier geen bestand bewaren.", "Your browser cannot save a file here."];

/// Everything that can be taken along.
pub(super) fn taking(state: &State) -> Html {
    html! {
        <section aria-labelledby="taking-heading">
            <h2 id="taking-heading">{ state.say(HEADING) }</h2>
            <div class="outputs">
                { described(state, LINK, Output::Link) }
                { drawn(state) }
                { described(state, FRAME, Output::Frame) }
                { described(state, FRAME_ALONE, Output::FrameAlone) }
                { described(state, ELEMENT, Output::Element) }
                { whole(state) }
            </div>
        </section>
    }
}

fn described(state: &State, [name, hint]: [Words; 2], output: Output) -> Html {
    let content = match state.text_of(output) {
        Some(text) => copied(state, state.say(name), text, output),
        None => waiting(state),
    };
    html! {
        <article class="output">
            <h3>{ state.say(name) }</h3>
            <p class="hint">{ state.say(hint) }</p>
            { content }
        </article>
    }
}

/// A text that can be read, and copied with a button.
fn copied(state: &State, name: &'static str, text: String, output: Output) -> Html {
    html! {
        <>
            <textarea class="code" readonly=true rows="5" aria-label={name} value={text}
                spellcheck="false" />
            { copying(state, name, output) }
        </>
    }
}

/// A button that copies, and whether it did.
pub(super) fn copying(state: &State, name: &'static str, output: Output) -> Html {
    let copy = [state.say(COPY), ": ", name].concat();
    html! {
        <>
            <button type="button" aria-label={copy} onclick={state.act(Action::Take(output))}>
                { state.say(COPY) }
            </button>
            { said(state, output, [COPIED, NOT_COPIED]) }
        </>
    }
}

/// Why there is nothing yet.
fn waiting(state: &State) -> Html {
    let flaw = state.form.address().err().or(state.form.script().err()).unwrap_or(Flaw::Missing);
    html! { <p class="waiting">{ flaw.sentence(state.form.language) }</p> }
}

fn drawn(state: &State) -> Html {
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
                        { said(state, Output::Code, [SAVED, NOT_SAVED]) }
                    </>
                }
            }
        },
    };
    html! {
        <article class="output">
            <h3>{ state.say(CODE) }</h3>
            <p class="hint">{ state.say(CODE_HINT) }</p>
            { content }
        </article>
    }
}

fn whole(state: &State) -> Html {
    let [name, hint] = FILE;
    html! {
        <article class="output">
            <h3>{ state.say(name) }</h3>
            <p class="hint">{ state.say(hint) }</p>
            <button type="button" class="primary" onclick={state.act(Action::Take(Output::File))}>
                { state.say(DOWNLOAD) }
            </button>
            { said(state, Output::File, [SAVED, NOT_SAVED]) }
        </article>
    }
}

/// Whether it worked. Its place is always there: a screen reader listens only to what is.
fn said(state: &State, output: Output, [worked, failed]: [Words; 2]) -> Html {
    let taken = state.taken.filter(|(taken, _)| *taken == output);
    let said = taken.map(|(_, did)| state.say(if did { worked } else { failed }));
    html! { <p class="said" role="status">{ said.unwrap_or_default() }</p> }
}
