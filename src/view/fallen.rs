//! What stands in the page in case the program cannot: each in both languages, since nothing is
//! there to switch them.

use yew::{Html, html};

use super::element::{element, screen_heading, words};
use super::stones::gap;
use crate::domain::phrase::Phrase;
use crate::domain::wording::{Language, Wording};

/// The panel after a fault in the program: go on with the last answers, save them, or start again.
pub fn fallen(wording: &Wording) -> Html {
    let part = |language| {
        let say = |phrase| wording.say(phrase, language);
        html! {
            <>
                <div class="actions">
                    <button type="button" class="primary" data-then="resume">
                        { say(Phrase::FallenResume) }
                    </button>
                    <button type="button" class="plain" data-then="save">
                        { say(Phrase::FallenSave) }
                    </button>
                    <button type="button" class="plain" data-then="restart">
                        { say(Phrase::FallenRestart) }
                    </button>
                </div>
                <div role="status"><p hidden=true>{ say(Phrase::FallenSaved) }</p></div>
            </>
        }
    };
    panel("fallen", wording, [Phrase::FallenHeading, Phrase::FallenText], Some(&part))
}

/// The panel after a fault before there was anything to go on from.
pub fn no_start(wording: &Wording) -> Html {
    let part = |language| {
        html! {
            <div class="actions">
                <button type="button" class="primary" data-then="restart">
                    { wording.say(Phrase::NoStartAgain, language) }
                </button>
            </div>
        }
    };
    panel("fallen", wording, [Phrase::NoWasmHeading, Phrase::NoStart], Some(&part))
}

/// What is read where WebAssembly does not run.
pub fn no_wasm(wording: &Wording) -> Html {
    let below = |language| words("p", "", wording.say(Phrase::HandBelow, language));
    panel("no-wasm", wording, [Phrase::NoWasmHeading, Phrase::NoWasm], Some(&below))
}

/// The same in a page of someone else, whose policy may be what blocks it.
pub fn no_wasm_here(wording: &Wording) -> Html {
    let cure = |language| words("p", "", wording.say(Phrase::NoWasmHost, language));
    panel("no-wasm", wording, [Phrase::NoWasmHeading, Phrase::NoWasm], Some(&cure))
}

/// What is read where JavaScript is off, above the static intro.
pub fn no_script(wording: &Wording) -> Html {
    let line = |language| {
        let line = element("p", "").with("lang", Language::tag(language));
        let said = [Phrase::NoScript, Phrase::HandBelow].map(|said| wording.say(said, language));
        line.text(&said.join(" ")).html()
    };
    let notice = element("div", "notice").children(Language::ALL.map(line).into());
    let place = element("div", "notices").child(notice.html());
    element("div", "eerste-stap").child(place.html()).html()
}

fn panel(
    screen: &'static str,
    wording: &Wording,
    [heading, text]: [Phrase; 2],
    more: Option<&dyn Fn(Language) -> Html>,
) -> Html {
    let part = |language| {
        let content = element("div", "")
            .with("lang", Language::tag(language))
            .child(screen_heading(vec![wording.say(heading, language).into()]))
            .child(words("p", "", wording.say(text, language)));
        content.children(more.map(|more| more(language)).into_iter().collect()).html()
    };
    let section = element("section", "fallen")
        .with("data-screen", screen)
        .with("role", "alert")
        .child(gap())
        .children(Language::ALL.map(part).into());
    let main = element("main", "").child(section.html());
    element("div", "eerste-stap").with("translate", "no").child(main.html()).html()
}
