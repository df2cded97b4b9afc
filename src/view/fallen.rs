//! What stands in the page in case the program cannot: each in both languages, since nothing is
//! there to switch them.

use yew::{Html, html};

use super::stones::gap;
use crate::domain::wording::{Language, Phrase, Wording};

/// The panel after a fault in the program: go on with the last answers, or start again.
pub fn fallen(wording: &Wording) -> Html {
    let part = |language| {
        html! {
            <div lang={Language::tag(language)}>
                <h1 tabindex="-1">{ wording.say(Phrase::FallenHeading, language) }</h1>
                <p>{ wording.say(Phrase::FallenText, language) }</p>
                <div class="actions">
                    <button type="button" class="primary" data-then="resume">
                        { wording.say(Phrase::FallenResume, language) }
                    </button>
                    <button type="button" data-then="restart">
                        { wording.say(Phrase::FallenRestart, language) }
                    </button>
                </div>
            </div>
        }
    };
    panel("fallen", Language::ALL.map(part))
}

/// What is read where WebAssembly does not run.
pub fn no_wasm(wording: &Wording) -> Html {
    let part = |language| {
        html! {
            <div lang={Language::tag(language)}>
                <h1 tabindex="-1">{ wording.say(Phrase::NoWasmHeading, language) }</h1>
                <p>{ wording.say(Phrase::NoWasm, language) }</p>
            </div>
        }
    };
    panel("no-wasm", Language::ALL.map(part))
}

/// What is read where JavaScript is off, above the static intro.
pub fn no_script(wording: &Wording) -> Html {
    let part = |language| {
        html! { <p lang={Language::tag(language)}>{ wording.say(Phrase::NoScript, language) }</p> }
    };
    html! { <div class="eerste-stap"><div class="notice">{ for Language::ALL.map(part) }</div></div> }
}

fn panel(screen: &'static str, parts: [Html; 2]) -> Html {
    html! {
        <div class="eerste-stap" translate="no">
            <section class="fallen" data-screen={screen} role="alert">
                { gap() }
                { for parts }
            </section>
        </div>
    }
}
