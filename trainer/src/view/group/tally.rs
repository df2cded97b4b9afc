//! Counting: for each scale how many slips say which word, by typing or with a thumb.

use eerste_stap::domain::template::tell;
use yew::{Html, InputEvent, html};

use super::super::settings::remembering;
use crate::entry;
use crate::group::Act;
use crate::group::count::Flaw;
use crate::group::counts::Place;
use crate::group::scales::Scale;
use crate::state::{Action, State};
use crate::store::Kept;
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Tellen", "Counting"];
const WHO: Words = [
    "Iemand die geen leiding geeft aan de groep, telt de briefjes. Tel per thema hoe vaak elk woord voorkomt. Een leeg briefje telt niet mee.",
    "Someone who does not manage the group counts the slips. For each theme, count how often each word occurs. A blank slip does not count.",
];
const ROOM: Words = ["Mensen in de zaal", "People in the room"];
const ROOM_HINT: Words = [
    "Tel jezelf niet mee. Zo merk je het meteen als een telling niet kan kloppen.",
    "Leave yourself out. That way you notice at once when a count cannot be right.",
];
const ADD: Words = ["Eén erbij: {scale}, {word}", "One more: {scale}, {word}"];
const SUM: Words = ["{n} briefjes", "{n} slips"];
const SUM_OF: Words = ["{n} briefjes, {room} mensen", "{n} slips, {room} people"];
const REMEMBER: Words = ["Onthoud de telling op dit apparaat", "Keep the counts on this device"];
const REMEMBER_HINT: Words = [
    "Alleen aantallen, geen namen. Haal je het vinkje weg, dan is de bewaarde telling meteen gewist.",
    "Only counts, no names. Untick it and the counts that were kept are wiped at once.",
];
const UNDO: Words = ["Draai de laatste wijziging terug", "Undo the last change"];
const SHOW: Words = ["Maak het beeld", "Make the picture"];
const ONCE: Words = [
    "Kijk nog eens of alles klopt. Het beeld maak je één keer. Een tweede beeld met één briefje verschil zou laten zien wat op dat briefje stond.",
    "Check once more that all is right. The picture is made once. A second picture with one slip more or less would show what that slip said.",
];
const LOCKED: Words = [
    "Het beeld is gemaakt. Daarom kan de telling niet meer veranderen.",
    "The picture has been made. That is why the counts can no longer change.",
];

/// The counts of every scale.
pub(super) fn tally(state: &State) -> Html {
    let meeting = &state.group.meeting;
    let shown = meeting.pictures().is_some();
    let scales = state.scales().scales;
    let fields = scales.iter().enumerate().map(|(at, scale)| of_scale(state, at, scale));
    let refused = meeting.refused().map(|flaw| flaw.sentence(state.form.language));
    html! {
        <section class="tally" aria-labelledby="tally-heading">
            <h2 id="tally-heading" tabindex="-1">{ state.say(HEADING) }</h2>
            <p>{ state.say(WHO) }</p>
            { room(state) }
            { remembering(state, Kept::Group, state.group_remembered, [REMEMBER, REMEMBER_HINT]) }
            <div class="counted">{ for fields }</div>
            <div role="status">
                if shown {
                    <p class="adjusted">{ state.say(LOCKED) }</p>
                } else if let Some(refused) = refused {
                    <p class="wrong">{ refused }</p>
                }
            </div>
            if !shown {
                <p>{ state.say(ONCE) }</p>
                <div class="buttons">
                    <button type="button" class="primary" id="show-picture"
                        onclick={state.act(Action::Group(Act::Show))}>
                        { state.say(SHOW) }
                    </button>
                    <button type="button" disabled={!meeting.can_undo()}
                        onclick={state.act(Action::Group(Act::Undo))}>
                        { state.say(UNDO) }
                    </button>
                </div>
            }
        </section>
    }
}

fn room(state: &State) -> Html {
    let flaw = state.group.meeting.counts().flaw(Place::Room);
    html! {
        <div class="setting field room">
            <label for="room">{ state.say(ROOM) }</label>
            { count(state, Place::Room, "room".to_owned(), "hint-room", flaw.is_some()) }
            <p class="hint" id="hint-room">{ state.say(ROOM_HINT) }</p>
            { wrong(state, flaw) }
        </div>
    }
}

fn of_scale(state: &State, at: usize, scale: &Scale) -> Html {
    let counts = state.group.meeting.counts();
    let language = state.form.language;
    let scales = state.scales();
    let bands = scales.bands.iter().enumerate().map(|(band, word)| {
        let place = Place::Cell(at, band);
        let id = format!("count-{at}-{band}");
        let word = word.get(language);
        let values = [("scale", scale.name.get(language)), ("word", word)];
        let shown = state.group.meeting.pictures().is_some();
        html! {
            <div class="count">
                <label for={id.clone()}>{ word }</label>
                { count(state, place, id, "", counts.flaw(place).is_some()) }
                <button type="button" disabled={shown} aria-label={tell(language, ADD, &values)}
                    onclick={state.act(Action::Group(Act::AddOne(place)))}>{ "+1" }</button>
            </div>
        }
    });
    let flaws = (0..scales.bands.len()).filter_map(|band| counts.flaw(Place::Cell(at, band)));
    let flaw = flaws.chain(counts.too_many(at)).next();
    html! {
        <fieldset class="group">
            <legend>{ scale.name.get(language) }</legend>
            { for bands }
            <div role="status">
                { wrong(state, flaw.clone()) }
                if let (None, Some(slips)) = (flaw, counts.slips(at)) {
                    <p class="sum">{ sum(state, slips.iter().sum()) }</p>
                }
            </div>
        </fieldset>
    }
}

fn sum(state: &State, slips: u32) -> String {
    let room = state.group.meeting.counts().typed(Place::Room).trim();
    let values = [("n", &*slips.to_string()), ("room", room)];
    tell(state.form.language, if room.is_empty() { SUM } else { SUM_OF }, &values)
}

/// A field for a count; the keys of a phone are those of numbers.
fn count(state: &State, place: Place, id: String, described: &'static str, wrong: bool) -> Html {
    let set = state
        .on
        .reform(move |event: InputEvent| Action::Group(Act::Count(place, entry::typed(&event))));
    let meeting = &state.group.meeting;
    let invalid = wrong.then_some("true");
    let described = Some(described).filter(|id| !id.is_empty());
    html! {
        <input type="text" inputmode="numeric" autocomplete="off" {id}
            value={meeting.counts().typed(place).to_owned()} oninput={set}
            readonly={meeting.pictures().is_some()} aria-invalid={invalid}
            aria-describedby={described} />
    }
}

fn wrong(state: &State, flaw: Option<Flaw>) -> Html {
    let said = flaw.map(|flaw| flaw.sentence(state.form.language));
    html! {
        if let Some(said) = said {
            <p class="wrong">{ said }</p>
        }
    }
}
