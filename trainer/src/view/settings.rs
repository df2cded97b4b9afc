//! The form.

use web_sys::Event;
use yew::{Callback, Html, html};

use super::field::{About, line, switch};
use super::questionnaire::questionnaire;
use super::setting::setting;
use crate::address::{self, Flaw};
use crate::entry;
use crate::form::{ADDRESS, SCRIPT};
use crate::settings::GROUPS;
use crate::state::{Action, Remembered, State};
use crate::store::Kept;
use crate::words::Words;

const HEADING: Words = ["Instellen", "Settings"];
const OPTIONAL: Words = [
    "Je hoeft niets in te vullen. Dan gebruikt de check de standaardinstellingen.",
    "You need not fill in anything. The check then uses its standard settings.",
];
const PLACE: Words = ["Waar de check staat", "Where the check stands"];
const ADDRESS_LABEL: Words = ["Adres van eerste-stap.html", "Address of eerste-stap.html"];
const ADDRESS_HINT: Words = [
    "Zet dat bestand op jullie website of intranet en kopieer het adres, zoals https://intranet.voorbeeld.nl/eerste-stap.html. Voor het bestand hieronder is geen adres nodig.",
    "Put that file on your website or intranet and copy the address, such as https://intranet.example/eerste-stap.html. The file below needs no address.",
];
const SCRIPT_LABEL: Words = ["Adres van eerste-stap.js", "Address of eerste-stap.js"];
const SCRIPT_HINT: Words = [
    "Alleen voor het element, en alleen als dit bestand ergens anders staat dan eerste-stap.html.",
    "Only for the element, and only if this file is not in the same place as eerste-stap.html.",
];
/// An intranet without https is allowed; what that means is for the trainer to know.
const OPEN: Words = [
    "Dit adres heeft geen https. Wie het netwerk beheert, kan de check dan onderweg veranderen. Een pagina met https laat een frame of element van dit adres niet zien. Neem https als dat kan.",
    "This address has no https. Whoever manages the network can then change the check on its way. A page with https does not show a frame or an element from this address. Take https if you can.",
];
const REMEMBER: Words =
    ["Onthoud op dit apparaat wat ik hier invul", "Keep what I fill in here on this device"];
const REMEMBER_HINT: Words = [
    "Haal je het vinkje weg, dan is alles meteen gewist. Een eigen vragenlijst wordt niet onthouden.",
    "Untick it and everything is wiped at once. A questionnaire of your own is not kept.",
];
const REFUSED: Words = [
    "Je browser staat niet toe dat deze pagina iets onthoudt.",
    "Your browser does not allow this page to keep anything.",
];

/// The form with everything that can be set.
pub(super) fn settings(state: &State, chose: Callback<Event>) -> Html {
    let groups = GROUPS.iter().map(|group| {
        let fields = group.offered().map(|it| setting(state, it));
        html! {
            <fieldset class="group">
                <legend>{ state.say(group.legend) }</legend>
                { for fields }
            </fieldset>
        }
    });
    html! {
        <section class="settings" aria-labelledby="settings-heading">
            <h2 id="settings-heading">{ state.say(HEADING) }</h2>
            <p>{ state.say(OPTIONAL) }</p>
            <fieldset class="group">
                <legend>{ state.say(PLACE) }</legend>
                { place(state, ADDRESS, ADDRESS_LABEL, ADDRESS_HINT) }
                { place(state, SCRIPT, SCRIPT_LABEL, SCRIPT_HINT) }
            </fieldset>
            { for groups }
            { questionnaire(state, chose) }
            { remember(state) }
        </section>
    }
}

/// A field for an address; that it is still empty is no mistake.
fn place(state: &State, name: &'static str, label: Words, hint: Words) -> Html {
    let flaw = address::checked(state.form.meant(name)).err();
    let flaw = flaw.filter(|flaw| *flaw != Flaw::Missing);
    let trouble = flaw.map(|flaw| flaw.sentence(state.form.language).to_owned());
    let is_open = trouble.is_none() && address::is_open(state.form.meant(name));
    let field =
        line(state, &About { name, label: state.say(label), hint: state.say(hint), trouble });
    html! {
        <>
            { field }
            <div role="status">
                if is_open {
                    <p class="adjusted">{ state.say(OPEN) }</p>
                }
            </div>
        </>
    }
}

fn remember(state: &State) -> Html {
    let about = [REMEMBER, REMEMBER_HINT];
    html! { <div class="group">{ remembering(state, Kept::Form, state.remembered, about) }</div> }
}

/// A box to have something kept on this device, and what the browser says to that.
pub(super) fn remembering(
    state: &State,
    what: Kept,
    remembered: Remembered,
    [label, hint]: [Words; 2],
) -> Html {
    let about = About {
        name: match what {
            Kept::Form => "remember",
            Kept::Group => "remember-group",
        },
        label: state.say(label),
        hint: state.say(hint),
        trouble: (remembered == Remembered::Refused).then(|| state.say(REFUSED).to_owned()),
    };
    let set =
        state.on.reform(move |event: yew::Event| Action::Remember(what, entry::ticked(&event)));
    switch(&about, remembered == Remembered::Yes, set)
}
