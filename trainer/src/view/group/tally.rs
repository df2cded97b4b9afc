//! Counting: for each scale how many slips say which word, by typing or with a thumb.

use eerste_stap::domain::template::tell;
use yew::{Html, InputEvent, html};

use super::super::settings::remembering;
use crate::entry;
use crate::group::Act;
use crate::group::Group;
use crate::group::count::{Flaw, number};
use crate::group::counts::Place;
use crate::group::picture::MINIMUM;
use crate::group::scales::Scales;
use crate::state::{Action, State};
use crate::store::Kept;
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Tellen", "Counting"];
const WHO: Words = [
    "Iemand die geen leiding geeft aan de groep, telt de briefjes. Tel per thema hoe vaak elk woord voorkomt. Een leeg briefje telt niet mee. Zet de beamer uit zolang er geteld wordt.",
    "Someone who does not manage the group counts the slips. For each theme, count how often each word occurs. A blank slip does not count. Switch the projector off while the counting lasts.",
];
const FEW: Words = [
    "Met minder dan acht mensen tel je niets: dan raad je snel wie wat koos. Ga verder bij ‘Gesprek’.",
    "With fewer than eight people you count nothing: it is too easy to guess who chose what. Go on at ‘Conversation’.",
];
const ROOM: Words = ["Mensen in de zaal", "People in the room"];
const ROOM_HINT: Words = [
    "Tel iedereen die briefjes krijgt, jezelf niet. Zijn er meer briefjes dan mensen, dan lees je dat meteen.",
    "Count everyone who gets slips, and leave yourself out. If there are more slips than people, you read so at once.",
];
const ADD: Words = ["+1 briefje: {scale}, {word}", "+1 slip: {scale}, {word}"];
const ONE: Words = ["1 briefje", "1 slip"];
const SUM: Words = ["{n} briefjes", "{n} slips"];
const SUM_OF: Words = ["Briefjes: {n}, mensen: {room}", "Slips: {n}, people: {room}"];
const LAST: Words = ["Laatst geteld: {scale}, {word}: {n}", "Counted last: {scale}, {word}: {n}"];
const OTHER: Words = [
    "Je telt nog met de vragenlijst waarmee je begon. Wil je met de andere tellen? Begin dan met andere mensen.",
    "You are still counting with the questionnaire that you began with. Do you want to count with the other one? Then begin with other people.",
];
const REMEMBER: Words = [
    "Onthoud de telling en het beeld op dit apparaat",
    "Keep the counts and the picture on this device",
];
const REMEMBER_HINT: Words = [
    "Alleen aantallen, geen namen. Haal je het vinkje weg, dan is wat er bewaard was meteen gewist.",
    "Only counts, no names. Untick it and what was kept is wiped at once.",
];
const UNDO: Words = ["Draai de laatste wijziging terug", "Undo the last change"];
const SHOW: Words = ["Maak het beeld", "Make the picture"];
const ONCE: Words = [
    "Kijk nog eens of alles klopt. Het beeld maak je één keer. Een tweede beeld met één briefje verschil zou laten zien wat op dat briefje stond.",
    "Check once more that all is right. The picture is made once. A second picture with one slip more or less would show what that slip said.",
];
const LOCKED: Words = [
    "Het beeld is gemaakt. De telling ligt vast en is niet meer te zien, ook niet op een groot scherm.",
    "The picture has been made. The counts are final and out of sight, on a large screen too.",
];

/// The counts of every scale, until there is a picture of them.
pub(super) fn tally(state: &State) -> Html {
    let is_over = state.group.meeting.pictures().is_some();
    html! {
        <section class="tally" aria-labelledby="tally-heading">
            <h2 id="tally-heading" tabindex="-1">{ state.say(HEADING) }</h2>
            if is_over {
                <p class="adjusted">{ state.say(LOCKED) }</p>
            } else {
                { counting(state) }
            }
            { remembering(state, Kept::Group, state.group_remembered, [REMEMBER, REMEMBER_HINT]) }
        </section>
    }
}

fn counting(state: &State) -> Html {
    let meeting = &state.group.meeting;
    let scales = &state.group.scales;
    let fields = (0..scales.scales.len()).map(|at| of_scale(state, scales, at));
    let people = number(meeting.counts().typed(Place::Room)).unwrap_or_default();
    let has_other = *scales != state.scales_set_up();
    html! {
        <>
            <p>{ state.say(WHO) }</p>
            if has_other {
                <p class="adjusted">{ state.say(OTHER) }</p>
            }
            { room(state) }
            <div role="status">
                if (1..MINIMUM).contains(&people) {
                    <p class="adjusted">{ state.say(FEW) }</p>
                }
            </div>
            <div class="counted">{ for fields }</div>
            <p class="hint" role="status">{ last(state) }</p>
            { wrong(state, "trouble-tally", meeting.refused().filter(|flaw| !flaw.is_of_a_theme())) }
            <p>{ state.say(ONCE) }</p>
            <div class="buttons">
                <button type="button" class="primary" id="show-picture"
                    onclick={state.act(Action::Group(Act::Show))}>
                    { state.say(SHOW) }
                </button>
                <button type="button" aria-disabled={(!meeting.can_undo()).then_some("true")}
                    onclick={state.act(Action::Group(Act::Undo))}>
                    { state.say(UNDO) }
                </button>
            </div>
        </>
    }
}

fn room(state: &State) -> Html {
    let meeting = &state.group.meeting;
    let flaw = meeting.counts().flaw(Place::Room);
    let missing = meeting.refused() == Some(&Flaw::RoomMissing);
    let (described, is_wrong) = match (&flaw, missing) {
        (Some(_), _) => ("hint-room trouble-room", true),
        (None, true) => ("hint-room trouble-tally", true),
        (None, false) => ("hint-room", false),
    };
    html! {
        <div class="setting field room">
            <label for="room">{ state.say(ROOM) }</label>
            { count(state, Place::Room, "room", described, is_wrong) }
            <p class="hint" id="hint-room">{ state.say(ROOM_HINT) }</p>
            { wrong(state, "trouble-room", flaw.as_ref()) }
        </div>
    }
}

fn of_scale(state: &State, scales: &Scales, at: usize) -> Html {
    let counts = state.group.meeting.counts();
    let language = state.form.language;
    let scale = scales.scales.get(at).map(|scale| scale.name.get(language)).unwrap_or_default();
    let missing = state.group.meeting.refused().filter(|flaw| **flaw == Flaw::NotCounted(at));
    let whole = counts.too_many(at).or(missing.cloned());
    let trouble = format!("trouble-scale-{at}");
    let rows = scales.bands.iter().enumerate().map(|(band, word)| {
        let (place, word) = (Place::Cell(at, band), word.get(language));
        let id = format!("count-{at}-{band}");
        let is_wrong = counts.flaw(place).is_some() || whole.is_some();
        let described = if is_wrong { &*trouble } else { "" };
        // For a thumb. Whoever hears it, or says it, begins with what is on it.
        let name = tell(language, ADD, &[("scale", scale), ("word", word)]);
        html! {
            <div class="count">
                <label for={id.clone()}>{ word }</label>
                { count(state, place, &id, described, is_wrong) }
                <button type="button" aria-label={name}
                    onclick={state.act(Action::Group(Act::AddOne(place)))}>{ "+1" }</button>
            </div>
        }
    });
    let mut flaws = (0..scales.bands.len()).map(|band| counts.flaw(Place::Cell(at, band)));
    let flaw = flaws.find_map(|flaw| flaw).or(whole.clone());
    html! {
        <fieldset class="group">
            <legend>{ scale }</legend>
            { for rows }
            { wrong(state, &trouble, flaw.as_ref()) }
            if let (None, Some(slips)) = (&flaw, counts.slips(at)) {
                <p class="sum">{ sum(state, slips.iter().sum()) }</p>
            }
        </fieldset>
    }
}

/// What was counted last, for whoever does not look.
fn last(state: &State) -> String {
    let Group { scales, meeting, .. } = &state.group;
    let Some(Place::Cell(scale, band)) = meeting.last() else { return String::new() };
    let language = state.form.language;
    let n = meeting.counts().typed(Place::Cell(scale, band));
    let name = scales.scales.get(scale).map(|scale| scale.name.get(language));
    let word = scales.band_words(language, band..band + 1);
    let values = [("scale", name.unwrap_or_default()), ("word", &*word), ("n", n)];
    tell(language, LAST, &values)
}

fn sum(state: &State, slips: u32) -> String {
    let room = number(state.group.meeting.counts().typed(Place::Room)).unwrap_or_default();
    let values = [("n", &*slips.to_string()), ("room", &*room.to_string())];
    let words = match (slips, room) {
        (1, 0) => ONE,
        (_, 0) => SUM,
        _ => SUM_OF,
    };
    tell(state.form.language, words, &values)
}

/// A field for a count; the keys of a phone are those of numbers.
fn count(state: &State, place: Place, id: &str, described: &str, is_wrong: bool) -> Html {
    let set = state
        .on
        .reform(move |event: InputEvent| Action::Group(Act::Count(place, entry::typed(&event))));
    let described = (!described.is_empty()).then(|| described.to_owned());
    html! {
        <input type="text" inputmode="numeric" autocomplete="off" id={id.to_owned()}
            value={state.group.meeting.counts().typed(place).to_owned()} oninput={set}
            aria-invalid={is_wrong.then_some("true")} aria-describedby={described} />
    }
}

/// What is wrong, said at once. Its place is always there: a screen reader listens only to what is.
fn wrong(state: &State, id: &str, flaw: Option<&Flaw>) -> Html {
    let said = flaw.map(|flaw| flaw.sentence(state.form.language));
    html! {
        <div role="status">
            if let Some(said) = said {
                <p class="wrong" id={id.to_owned()}>{ said }</p>
            }
        </div>
    }
}
