//! What can be taken along: addresses, markup, a file, a code.

use yew::{Html, html};

use super::drawn::drawn;
use crate::address::Flaw;
use crate::state::{Action, Output, State};
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Meenemen", "Take it along"];
/// A questionnaire of one's own is too large for an address, and no attribute.
const OWN_LINK: Words = [
    "Je eigen vragenlijst zit alleen in het bestand. Deze link opent de gewone vragenlijst, tenzij je dat bestand op het adres van eerste-stap.html zet.",
    "Your own questionnaire is only in the file. This link opens the standard one, unless you put that file at the address of eerste-stap.html.",
];
const OWN_FRAME: Words = [
    "Je eigen vragenlijst zit alleen in het bestand. Dit frame toont de gewone vragenlijst, tenzij je dat bestand op het adres van eerste-stap.html zet.",
    "Your own questionnaire is only in the file. This frame shows the standard one, unless you put that file at the address of eerste-stap.html.",
];
const OWN_ELEMENT: Words = [
    "Je eigen vragenlijst zit alleen in het bestand. Dit element toont de gewone vragenlijst.",
    "Your own questionnaire is only in the file. This element shows the standard one.",
];
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
        "Voor een pagina die geen scripts toelaat. Het frame is altijd 700 pixels hoog: je scrolt binnen het frame.",
        "For a page that allows no scripts. The frame is always 700 pixels high: you scroll inside the frame.",
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
const COPY: Words = ["Kopieer", "Copy"];
const COPIED: Words = ["Gekopieerd.", "Copied."];
const NOT_COPIED: Words = [
    "Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.",
    "Copying does not work here. Select the text and copy it yourself.",
];
const DOWNLOAD: Words = ["Download het bestand", "Download the file"];
/// What is said when a file is saved, and when it cannot be.
pub(super) const SAVED: [Words; 2] = [
    ["Je browser bewaart het bestand.", "Your browser saves the file."],
    ["Je browser kan hier geen bestand bewaren.", "Your browser cannot save a file here."],
];

/// Everything that can be taken along.
pub(super) fn taking(state: &State) -> Html {
    html! {
        <section aria-labelledby="taking-heading">
            <h2 id="taking-heading">{ state.say(HEADING) }</h2>
            <div class="outputs">
                { described(state, LINK, OWN_LINK, Output::Link) }
                { drawn(state) }
                { whole(state) }
                { described(state, FRAME, OWN_FRAME, Output::Frame) }
                { described(state, FRAME_ALONE, OWN_FRAME, Output::FrameAlone) }
                { described(state, ELEMENT, OWN_ELEMENT, Output::Element) }
            </div>
        </section>
    }
}

fn described(state: &State, [name, hint]: [Words; 2], own: Words, output: Output) -> Html {
    let content = match state.text_of(output) {
        Some(text) => copied(state, state.say(name), text, output),
        None => waiting(state),
    };
    html! {
        <article class="output">
            <h3>{ state.say(name) }</h3>
            <p class="hint">{ state.say(hint) }</p>
            { about_own(state, own) }
            { content }
        </article>
    }
}

/// That a questionnaire of one's own does not go along, where there is one.
pub(super) fn about_own(state: &State, words: Words) -> Html {
    if state.form.pack.is_none() {
        return Html::default();
    }
    html! { <p class="left-out">{ state.say(words) }</p> }
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
pub(super) fn waiting(state: &State) -> Html {
    let flaw = state.form.address().err().or(state.form.script().err()).unwrap_or(Flaw::Missing);
    html! { <p class="waiting">{ flaw.sentence(state.form.language) }</p> }
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
            { said(state, Output::File, SAVED) }
        </article>
    }
}

/// Whether it worked. Its place is always there: a screen reader listens only to what is.
pub(super) fn said(state: &State, output: Output, [worked, failed]: [Words; 2]) -> Html {
    let taken = state.taken.filter(|(taken, _)| *taken == output);
    let said = taken.map(|(_, did)| state.say(if did { worked } else { failed }));
    html! { <p class="said" role="status">{ said.unwrap_or_default() }</p> }
}
