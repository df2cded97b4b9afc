//! A questionnaire of one's own, from a file.

use eerste_stap::domain::template::tell;
use web_sys::Event;
use yew::{Callback, Html, html};

use crate::state::{Action, PackTrouble, State};
use crate::words::Words;

const LEGEND: Words = ["Eigen vragenlijst", "A questionnaire of your own"];
const CHOOSE: Words = ["Kies een bestand", "Choose a file"];
const HINT: Words = [
    "Een bestand met JSON, zoals questionnaire.json van Eerste Stap. Het gaat alleen mee in het bestand dat je hier maakt, niet in een link, frame of element.",
    "A file of JSON, such as questionnaire.json of Eerste Stap. It goes along only in the file that you make here, not in a link, frame or element.",
];
const LOADED: Words =
    ["{file}: ‘{title}’, met {n} stellingen.", "{file}: ‘{title}’, with {n} statements."];
const DROP: Words = ["Gebruik de gewone vragenlijst", "Use the standard questionnaire"];
const LARGE: Words = [
    "Dit bestand is groter dan 1 MB. Zo groot is geen vragenlijst. Kies een ander bestand.",
    "This file is larger than 1 MB. No questionnaire is that large. Choose another file.",
];
const CLOSED: Words = [
    "Je browser kan dit bestand niet lezen. Zet het op een andere plek en probeer het nog eens.",
    "Your browser cannot read this file. Put it somewhere else and try again.",
];

/// The place to choose a file, and what came of it.
pub(super) fn questionnaire(state: &State, chose: Callback<Event>) -> Html {
    let language = state.form.language;
    let loaded = state.form.pack.as_ref().map(|pack| {
        let title = pack.questionnaire.title().get(language);
        let count = pack.questionnaire.items().len().to_string();
        tell(language, LOADED, &[("file", &pack.name), ("title", title), ("n", &count)])
    });
    let trouble = state.pack_trouble.as_ref().map(|trouble| match trouble {
        PackTrouble::Large => state.say(LARGE).to_owned(),
        PackTrouble::Closed => state.say(CLOSED).to_owned(),
        PackTrouble::Content(error) => error.sentence(language),
    });
    html! {
        <fieldset class="group">
            <legend>{ state.say(LEGEND) }</legend>
            <div class="setting">
                <label class="file">
                    <input type="file" id="pack" accept=".json,application/json" onchange={chose}
                        aria-describedby="hint-pack" />
                    <span>{ state.say(CHOOSE) }</span>
                </label>
                <p class="hint" id="hint-pack">{ state.say(HINT) }</p>
                <div role="status">
                    if let Some(loaded) = &loaded {
                        <p class="loaded">{ loaded }</p>
                    }
                    if let Some(trouble) = &trouble {
                        <p class="wrong">{ trouble }</p>
                    }
                </div>
                if loaded.is_some() {
                    <button type="button" onclick={state.act(Action::DropPack)}>
                        { state.say(DROP) }
                    </button>
                }
            </div>
        </fieldset>
    }
}
