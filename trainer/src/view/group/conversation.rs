//! The sheet for whoever leads the conversation, to change and to take along.

use yew::{Html, InputEvent, html};

use super::super::taking::copying;
use crate::entry;
use crate::group::Act;
use crate::group::content::plan::PLAN;
use crate::group::conversation::OPENINGS_SHOWN;
use crate::group::edits::Field;
use crate::group::sheet::{COLUMNS, EXERCISE, OPENINGS, STEPS, Sheet, UNSAID, UPWARDS};
use crate::state::{Action, Output, Paper, State};
use crate::words::Words;

/// What this part is called.
pub(super) const HEADING: Words = ["Gesprek", "Conversation"];
const LEAD: Words = [
    "Dit voorstel past bij het beeld en de signalen hierboven, als die er zijn. Verander wat je wilt voordat je het print. Zonder wijzigingen past het gespreksblad op twee kanten A4. Het is voor jou. Geef alleen de vragen door die de groep goedkeurt.",
    "This proposal fits the picture and the signals above, if there are any. Change what you like before you print it. Without changes the sheet fits two sides of A4. It is for you. Pass on only the questions that the group approves.",
];
const QUESTION: Words = ["Openingsvraag", "Opening question"];
const PRINT: Words = ["Print het gespreksblad", "Print the conversation sheet"];
const RESTORE: Words = ["Zet het voorstel terug", "Put the proposal back"];
const OWN: Words = ["Haal mijn tekst terug", "Bring my text back"];
const NAME: Words = ["gespreksblad", "conversation sheet"];

/// The sheet, with every part in a field.
pub(super) fn conversation(state: &State) -> Html {
    let sheet = state.group.sheet(state.form.language);
    let back = state.group.edits.is_empty() && !state.group.put_aside.is_empty();
    let rests = state.group.edits.is_empty() && !back;
    let openings = (0..OPENINGS_SHOWN).map(|at| {
        let label = format!("{} {}", state.say(QUESTION), at + 1);
        area(state, &sheet, Field::Opening(at), &format!("opening-{at}"), &label)
    });
    let rest = [
        (Field::Exercise, "exercise", EXERCISE),
        (Field::Unsaid, "unsaid", UNSAID),
        (Field::Upwards, "upwards", UPWARDS),
    ];
    let rest = rest.map(|(field, id, words)| area(state, &sheet, field, id, state.say(words)));
    let steps = (0..PLAN.len()).map(|step| step_fields(state, &sheet, step));
    html! {
        <section class="talk" aria-labelledby="talk-heading">
            <h2 id="talk-heading">{ state.say(HEADING) }</h2>
            <p>{ state.say(LEAD) }</p>
            <fieldset class="group">
                <legend>{ state.say(OPENINGS) }</legend>
                { for openings }
            </fieldset>
            <div class="group">{ for rest }</div>
            <fieldset class="group">
                <legend>{ state.say(STEPS) }</legend>
                <div class="steps">{ for steps }</div>
            </fieldset>
            <div class="buttons">
                <button type="button" class="primary" id="print-sheet"
                    onclick={state.act(Action::Print(Paper::Sheet))}>
                    { state.say(PRINT) }
                </button>
                { copying(state, state.say(NAME), Output::Sheet) }
                <button type="button" aria-disabled={rests.then_some("true")}
                    onclick={state.act(Action::Group(Act::Restore))}>
                    { state.say(if back { OWN } else { RESTORE }) }
                </button>
            </div>
        </section>
    }
}

fn step_fields(state: &State, sheet: &Sheet, step: usize) -> Html {
    let places = [Field::What(step), Field::Who(step), Field::When(step)];
    let fields = places.into_iter().zip(COLUMNS).map(|(field, words)| {
        let id = format!("step-{step}-{}", words[1].to_lowercase());
        area(state, sheet, field, &id, state.say(words))
    });
    html! {
        <fieldset class="step">
            <legend>{ format!("{}. {}", step + 1, sheet.step_name(step)) }</legend>
            { for fields }
        </fieldset>
    }
}

fn area(state: &State, sheet: &Sheet, field: Field, id: &str, label: &str) -> Html {
    let write = state
        .on
        .reform(move |event: InputEvent| Action::Group(Act::Write(field, entry::typed(&event))));
    html! {
        <div class="setting field">
            <label for={id.to_owned()}>{ label.to_owned() }</label>
            <textarea id={id.to_owned()} rows="2" value={sheet.text(field)} oninput={write} />
        </div>
    }
}
