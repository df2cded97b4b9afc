//! How long the workshop takes, and when; and its course, to print and for a calendar.

use yew::{Html, InputEvent, html};

use super::super::taking::{SAVED, copying, said};
use crate::entry;
use crate::group::Act;
use crate::group::agenda::{Length, MINUTES, agenda as course};
use crate::state::{Action, Output, Paper, State};
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Programma", "Programme"];
const LENGTH: Words = ["Hoeveel tijd heb je?", "How much time do you have?"];
const IN_MINUTES: Words = ["minuten", "minutes"];
const DAY: Words = ["Dag", "Day"];
const TIME: Words = ["Begint om", "Begins at"];
const NO_TIME: Words = [
    "Zonder begintijd begint het programma bij 0:00.",
    "Without a starting time the programme begins at 0:00.",
];
const AT: Words = ["Tijd", "Time"];
const WHAT: Words = ["Onderdeel", "Part"];
const PRINT: Words = ["Print het programma", "Print the programme"];
const CALENDAR: Words = ["Zet het in je agenda", "Put it in your calendar"];
const NO_DAY: Words =
    ["Voor je agenda zijn een dag en een tijd nodig.", "Your calendar needs a day and a time."];
/// The programme as text.
pub(super) const NAME: Words = ["programma", "programme"];

/// The course of the workshop.
pub(super) fn agenda(state: &State) -> Html {
    let lengths = Length::ALL.map(|length| {
        let checked = state.group.length == length;
        html! {
            <label class="tick">
                <input type="radio" name="length" {checked}
                    onchange={state.act(Action::Group(Act::Last(length)))} />
                <span>{ [&length.minutes().to_string(), " ", state.say(IN_MINUTES)].concat() }</span>
            </label>
        }
    });
    let ready = state.group.moment().is_some();
    html! {
        <section class="agenda" aria-labelledby="agenda-heading">
            <h2 id="agenda-heading">{ state.say(HEADING) }</h2>
            <fieldset class="widths">
                <legend>{ state.say(LENGTH) }</legend>
                { for lengths }
            </fieldset>
            <div class="moment">
                { moment(state, "workshop-day", "date", DAY, &state.group.day, Act::On) }
                { moment(state, "workshop-time", "time", TIME, &state.group.time, Act::At) }
            </div>
            <p class="hint">{ state.say(NO_TIME) }</p>
            { table(state) }
            <div class="buttons">
                <button type="button" onclick={state.act(Action::Print(Paper::Agenda))}>
                    { state.say(PRINT) }
                </button>
                <button type="button" disabled={!ready}
                    onclick={state.act(Action::Take(Output::Calendar))}>
                    { state.say(CALENDAR) }
                </button>
                { copying(state, state.say(NAME), Output::Agenda) }
            </div>
            if !ready {
                <p class="hint">{ state.say(NO_DAY) }</p>
            }
            { said(state, Output::Calendar, SAVED) }
        </section>
    }
}

fn moment(
    state: &State,
    id: &'static str,
    kind: &'static str,
    label: Words,
    value: &str,
    act: fn(String) -> Act,
) -> Html {
    let set = state.on.reform(move |event: InputEvent| Action::Group(act(entry::typed(&event))));
    html! {
        <div class="setting field">
            <label for={id}>{ state.say(label) }</label>
            <input type={kind} {id} value={value.to_owned()} oninput={set} />
        </div>
    }
}

/// The course as a table, for the screen and for paper.
pub(super) fn table(state: &State) -> Html {
    let entries = course(state.form.language, state.group.length, state.group.begins());
    let rows = entries.into_iter().map(|entry| {
        html! {
            <tr>
                <td class="when">
                    <span class="at">{ entry.at }</span>
                    <span class="long">
                        <span class="minutes">{ entry.minutes }</span>{ "\u{a0}" }{ MINUTES }
                    </span>
                </td>
                <td><strong>{ entry.name }</strong><p>{ entry.how }</p></td>
            </tr>
        }
    });
    html! {
        <table class="course">
            <thead>
                <tr>
                    <th scope="col">{ state.say(AT) }</th>
                    <th scope="col">{ state.say(WHAT) }</th>
                </tr>
            </thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
