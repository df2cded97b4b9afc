//! The slips: what to say about them, and a sheet of them to print.

use yew::{Html, html};

use crate::group::content::slips::EXPLAINED;
use crate::state::{Action, Paper, State};
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Briefjes", "Slips"];
const SETTING: &str = "slips";
const OFF: Words = [
    "In de check staan de woorden voor de briefjes pas als je dat aanzet. Doe dat voordat je de link of het bestand uitdeelt.",
    "In the check the words for the slips are there only if you turn that on. Do so before you hand out the link or the file.",
];
const TURN_ON: Words = ["Zet de briefjes aan", "Turn the slips on"];
const ON: Words = [
    "De briefjes staan aan in de check. Onder de uitkomst opent wie wil ‘Briefjes voor de groep’. Daar staat per thema één woord.",
    "The slips are on in the check. Below the result, anyone who wants to opens ‘Slips for the group’, with one word per theme.",
];
const NO_NAMES: Words = [
    "Je eigen vragenlijst geeft zijn groepen (bands) geen naam. Daarom biedt de check geen woorden aan. Geef elke groep een name in het bestand.",
    "Your own questionnaire does not name its bands. That is why the check offers no words. Give each band a name in the file.",
];
const PRINT: Words = ["Print de briefjes", "Print the slips"];
const PRINT_HINT: Words = [
    "Er komt voor elke persoon één briefje per thema uit de printer. Bij ‘Tellen’ vul je in hoeveel mensen er zijn. Zonder aantal print je voor twaalf.",
    "The printer gives one slip per theme for each person. At ‘Counting’ you fill in how many people there are. Without a number you print for twelve.",
];

/// The explanation, and the sheet.
pub(super) fn slips(state: &State) -> Html {
    let explained = EXPLAINED.map(|words| html! { <li>{ state.say(words) }</li> });
    let on = state.form.meant(SETTING) == "on";
    let have_names = state.scales_set_up().have_names;
    let said = match (have_names, on) {
        (false, _) => NO_NAMES,
        (true, true) => ON,
        (true, false) => OFF,
    };
    html! {
        <section class="slips" aria-labelledby="slips-heading">
            <h2 id="slips-heading">{ state.say(HEADING) }</h2>
            <ul class="explained">{ for explained }</ul>
            <p role="status">{ state.say(said) }</p>
            <div class="buttons">
                <button type="button" onclick={state.act(Action::Print(Paper::Slips))}>
                    { state.say(PRINT) }
                </button>
                if have_names && !on {
                    <button type="button" onclick={state.act(Action::Set(SETTING, "on".to_owned()))}>
                        { state.say(TURN_ON) }
                    </button>
                }
            </div>
            <p class="hint">{ state.say(PRINT_HINT) }</p>
        </section>
    }
}
