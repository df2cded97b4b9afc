//! What can be wrong with the check in a page, how to find it, and how to mend it.

use yew::{Html, html};

use super::field::{About, line};
use super::link::link;
use crate::address::{Checking, Flaw};
use crate::form::PAGE;
use crate::state::State;
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Werkt het op je pagina?", "Does it work on your page?"];
/// First, since whoever has a frame finds nothing by asking the page around it.
const IN_FRAME: Words = [
    "Staat de check in een frame? Zet dan &check achter het adres in de code van het frame, of #check als er nog geen # in staat. Open daarna je pagina. Klopt alles, haal &check dan weer weg.",
    "Is the check in a frame? Then put &check behind the address in the frame’s code, or #check if there is no # in it yet. Open your page after that. Take &check away again when all is well.",
];
const ELSEWHERE: Words = [
    "Staat de check als element op je pagina, of open je hem met een link? Plak dan hier het adres.",
    "Is the check an element of your page, or do you open it by a link? Then paste the address here.",
];
const LABEL: Words = ["Adres van je pagina of link", "Address of your page or link"];
const HINT: Words = [
    "Je krijgt een link waarmee de check zelf zegt wat er niet klopt. Deze pagina opent of leest dat adres niet.",
    "You get a link with which the check itself says what is wrong. This page does not open or read that address.",
];
const OPEN: Words = ["Open deze link:", "Open this link:"];
const ABOUT: Words = [
    "Klopt er iets niet, dan staat dat in een kader bovenaan de check. Zie je de check zonder kader, dan is er niets gevonden. Dit kan het zijn:",
    "If something is wrong, a box on top of the check says so. If you see the check without a box, nothing was found. This is what it can be:",
];

/// What can be wrong, and how to mend it.
const FAULTS: [[Words; 2]; 8] = [
    [
        ["Je ziet helemaal niets", "You see nothing at all"],
        [
            "Het systeem waarmee je de pagina maakt, heeft het script of het frame weggehaald. Vraag de beheerder of je HTML mag plakken. Mag dat niet, gebruik dan de link.",
            "The system in which you make the page has removed the script or the frame. Ask its administrator whether you may paste HTML. If not, use the link.",
        ],
    ],
    [
        ["De beveiliging houdt WebAssembly tegen", "Security settings block WebAssembly"],
        [
            "Vraag de beheerder om 'wasm-unsafe-eval' toe te voegen aan script-src in de Content-Security-Policy van de pagina. Kan dat niet, neem dan het frame: daarin geldt de beveiliging van de check zelf.",
            "Ask the administrator to add 'wasm-unsafe-eval' to script-src in the page’s Content-Security-Policy. If that cannot be done, take the frame: inside it the check’s own policy holds.",
        ],
    ],
    [
        ["Het frame is te laag", "The frame is too low"],
        [
            "Neem het frame met script, dan groeit het mee. Of maak het frame zonder script 700 pixels hoog.",
            "Take the frame with a script, so that it grows along. Or make the frame without a script 700 pixels high.",
        ],
    ],
    [
        ["Het frame is leeg of grijs", "The frame is empty or grey"],
        [
            "De server van de check staat niet toe dat jouw site hem in een frame toont (frame-ancestors). Of jouw pagina staat het frame niet toe (frame-src). Vraag de beheerder om het adres daar toe te voegen.",
            "The server of the check does not let your site show it in a frame (frame-ancestors), or your page does not allow the frame (frame-src). Ask the administrator to add the address there.",
        ],
    ],
    [
        ["Antwoorden onthouden kan niet", "Answers cannot be kept"],
        [
            "De browser of het frame (sandbox) houdt dat tegen. De rest werkt gewoon. Is dat goed zo? Haal dan hierboven het vinkje bij bewaren weg.",
            "The browser or the frame (sandbox) does not allow it. Everything else works. Is that fine? Then untick keeping answers above.",
        ],
    ],
    [
        ["Er staan twee versies op de pagina", "There are two versions on the page"],
        [
            "De pagina laadt twee versies van eerste-stap.js. Alleen de eerste werkt. Gebruik overal hetzelfde bestand.",
            "The page loads two versions of eerste-stap.js. Only the first one works. Use the same file everywhere.",
        ],
    ],
    [
        ["De tekst is slecht te lezen", "The text is hard to read"],
        [
            "De pagina geeft delen van de check misschien eigen kleuren. Haal die CSS weg. Aan je accentkleur ligt het niet: die maakt de check zelf leesbaar.",
            "The page may give parts of the check colours of its own. Remove that CSS. It is not your accent colour: the check makes that one readable itself.",
        ],
    ],
    [
        [
            "De pagina zegt niet welke taal ze heeft",
            "The page does not say which language it is in",
        ],
        [
            "Zet lang=\"nl\" op het element html van de pagina. Dan leest een schermlezer de rest van de pagina goed voor.",
            "Put lang=\"en\" on the html element of the page, so that a screen reader pronounces the rest of the page well.",
        ],
    ],
];

/// The guide.
pub(super) fn guide(state: &State) -> Html {
    let checking = Checking::of(state.form.meant(PAGE));
    let flaw = checking.as_ref().err().filter(|flaw| **flaw != Flaw::Missing);
    let trouble = flaw.map(|flaw| flaw.sentence(state.form.language).to_owned());
    let about = About { name: PAGE, label: state.say(LABEL), hint: state.say(HINT), trouble };
    let faults = FAULTS.iter().map(|[what, cure]| {
        html! { <div><dt>{ state.say(*what) }</dt><dd>{ state.say(*cure) }</dd></div> }
    });
    html! {
        <section class="guide" aria-labelledby="guide-heading">
            <h2 id="guide-heading">{ state.say(HEADING) }</h2>
            <p>{ state.say(IN_FRAME) }</p>
            <p>{ state.say(ELSEWHERE) }</p>
            { line(state, &about) }
            if let Ok(checking) = &checking {
                <p class="checking">{ state.say(OPEN) }{ " " }{ link(checking) }</p>
            }
            <p>{ state.say(ABOUT) }</p>
            <dl>{ for faults }</dl>
        </section>
    }
}
