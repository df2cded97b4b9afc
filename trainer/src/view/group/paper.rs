//! What comes out of the printer: the one thing that was asked for, and nothing of the page.

use yew::{Html, html};

use super::agenda;
use super::figure::figures;
use crate::group::content::plan::PLAN;
use crate::group::content::slips::{BLANK, EXPLAINED, LEGEND};
use crate::group::conversation::OPENINGS_SHOWN;
use crate::group::count::number;
use crate::group::counts::Place;
use crate::group::edits::Field;
use crate::group::sheet::{
    EXERCISE, OPENINGS, PICTURE, STEPS, Sheet, UNSAID, UPWARDS, WHAT, WHEN, WHO,
};
use crate::state::{Paper, Part, State};
use crate::words::Words;

/// Slips are printed for so many people where nobody said how many there are.
const USUAL: u32 = 12;

const TALK: Words = ["Gesprek over AI in ons werk", "A conversation about AI in our work"];
const COURSE: Words = ["Programma", "Programme"];
const STEP: Words = ["Stap", "Step"];

/// What lies ready for the printer; on a screen it is not there.
pub(in crate::view) fn paper(state: &State) -> Html {
    let Some(paper) = state.paper else { return Html::default() };
    let content = match paper {
        Paper::Slips => slips(state),
        Paper::Picture => picture(state),
        Paper::Sheet => sheet(state),
        Paper::Agenda => html! {
            <><h1>{ state.say(COURSE) }</h1>{ agenda::table(state) }</>
        },
    };
    let class = match paper {
        Paper::Slips => "print slips-sheet",
        Paper::Picture => "print picture-sheet",
        Paper::Sheet => "print talk-sheet",
        Paper::Agenda => "print agenda-sheet",
    };
    html! { <div {class}>{ content }</div> }
}

/// For each person one slip a scale, all alike.
fn slips(state: &State) -> Html {
    let scales = state.scales();
    let language = state.form.language;
    let room = number(state.group.meeting.counts().typed(Place::Room)).unwrap_or_default();
    let people = if room == 0 { USUAL } else { room };
    let rows = (0..people).map(|_| {
        let slips = scales.scales.iter().map(|scale| {
            let words = scales.bands.iter().map(|word| html! { <li>{ word.get(language) }</li> });
            html! {
                <div class="slip">
                    <p class="scale">{ scale.name.get(language) }</p>
                    <ul>{ for words }</ul>
                    <p>{ state.say(LEGEND) }</p>
                </div>
            }
        });
        html! { <div class="row">{ for slips }</div> }
    });
    let explained = EXPLAINED.map(|words| html! { <li>{ state.say(words) }</li> });
    html! {
        <>
            <ul class="explained">{ for explained }<li>{ state.say(BLANK) }</li></ul>
            <div class="rows">{ for rows }</div>
        </>
    }
}

fn picture(state: &State) -> Html {
    let pictures = state.group.meeting.pictures().unwrap_or_default();
    html! { <><h1>{ state.say(Part::Presentation.title()) }</h1>{ figures(state, pictures, "h2") }</> }
}

/// The sheet for the conversation: the talk on one side, what follows from it on the other.
fn sheet(state: &State) -> Html {
    let scales = state.scales();
    let sheet = state.group.sheet(state.form.language, &scales);
    let picture: Vec<Html> =
        sheet.picture().map(|line| html! { <li>{ line.to_owned() }</li> }).collect();
    let heard = sheet.heard().into_iter().map(|line| html! { <p>{ line }</p> });
    let openings =
        (0..OPENINGS_SHOWN).map(|at| html! { <li>{ sheet.text(Field::Opening(at)) }</li> });
    html! {
        <>
            <h1>{ state.say(TALK) }</h1>
            if !picture.is_empty() {
                <h2>{ state.say(PICTURE) }</h2>
                <ul>{ for picture }</ul>
            }
            { for heard }
            <h2>{ state.say(OPENINGS) }</h2>
            <ol>{ for openings }</ol>
            { part(state, &sheet, EXERCISE, Field::Exercise) }
            { part(state, &sheet, UNSAID, Field::Unsaid) }
            <div class="second">
                { part(state, &sheet, UPWARDS, Field::Upwards) }
                <h2>{ state.say(STEPS) }</h2>
                { plan(state, &sheet) }
            </div>
        </>
    }
}

/// A part of the sheet; nothing where it was emptied.
fn part(state: &State, sheet: &Sheet, heading: Words, field: Field) -> Html {
    let text = sheet.text(field);
    if text.trim().is_empty() {
        return Html::default();
    }
    html! { <><h2>{ state.say(heading) }</h2><p class="lines">{ text }</p></> }
}

fn plan(state: &State, sheet: &Sheet) -> Html {
    let rows = (0..PLAN.len()).map(|step| {
        let cells = [Field::What(step), Field::Who(step), Field::When(step)];
        let cells = cells.map(|field| html! { <td class="lines">{ sheet.text(field) }</td> });
        html! { <tr><th scope="row">{ sheet.step_name(step) }</th>{ for cells }</tr> }
    });
    let columns = [STEP, WHAT, WHO, WHEN];
    let columns = columns.map(|words| html! { <th scope="col">{ state.say(words) }</th> });
    html! {
        <table class="plan">
            <thead><tr>{ for columns }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}
