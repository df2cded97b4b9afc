//! What comes out of the printer: the one thing that was asked for, and nothing of the page.

use yew::{Html, html};

use super::agenda;
use super::figure::figures;
use super::picture::RULES;
use crate::group::agenda as course;
use crate::group::content::signals::SIGNALS;
use crate::group::content::slips::{BLANK, EXPLAINED, LEGEND};
use crate::group::count::number;
use crate::group::counts::Place;
use crate::group::scales::Scales;
use crate::group::sheet::{COLUMNS, STEPS, Section, Sheet, UPWARDS};
use crate::group::telling::FOR;
use crate::state::{Paper, Part, State};
use crate::words::Words;

/// Slips are printed for so many people where nobody said how many there are.
const USUAL: u32 = 12;

/// What a slip about the team can say.
const TEAM_WORDS: [Words; 3] = [["ja", "yes"], ["een beetje", "a little"], ["nee", "no"]];
const TALK: Words = ["Gesprek over AI in ons werk", "A conversation about AI in our work"];
const STEP: Words = ["Stap", "Step"];

/// What lies ready for the printer; on a screen it is not there.
pub(in crate::view) fn paper(state: &State) -> Html {
    let Some(paper) = state.paper else { return Html::default() };
    let content = match paper {
        Paper::Slips => slips(state),
        Paper::SignalSlips => signal_slips(state),
        Paper::Picture => picture(state),
        Paper::Sheet => sheet(state),
        Paper::Agenda => html! {
            <>
                <h1>{ course::title(state.form.language, &state.group.day) }</h1>
                { agenda::table(state) }
            </>
        },
    };
    let class = match paper {
        Paper::Slips => "print slips-sheet",
        Paper::SignalSlips => "print slips-sheet signal-slips",
        Paper::Picture => "print picture-sheet",
        Paper::Sheet => "print talk-sheet",
        Paper::Agenda => "print agenda-sheet",
    };
    html! { <div {class}>{ content }</div> }
}

/// For each person one slip a scale.
fn slips(state: &State) -> Html {
    let Scales { scales, bands, .. } = &state.group.scales;
    let language = state.form.language;
    let words: Vec<&str> = bands.iter().map(|word| word.get(language)).collect();
    let names: Vec<&str> = scales.iter().map(|scale| scale.name.get(language)).collect();
    let explained = EXPLAINED.map(|words| html! { <li>{ state.say(words) }</li> });
    html! {
        <>
            <h1>{ state.say(super::slips::HEADING) }</h1>
            <ul class="explained">{ for explained }<li>{ state.say(BLANK) }</li></ul>
            { for_everyone(state, &names, &words) }
        </>
    }
}

/// For each person one slip a question about the team.
fn signal_slips(state: &State) -> Html {
    let questions = SIGNALS.each_ref().map(|signal| state.say(signal.question));
    html! {
        <>
            <h1>{ state.say(super::signals::HEADING) }</h1>
            <ul class="explained"><li>{ state.say(BLANK) }</li></ul>
            { for_everyone(state, &questions, &TEAM_WORDS.map(|words| state.say(words))) }
        </>
    }
}

/// A row of slips for each person, all alike: what each is about, and the words to choose from.
fn for_everyone(state: &State, about: &[&str], words: &[&str]) -> Html {
    let room = number(state.group.meeting.counts().typed(Place::Room)).unwrap_or_default();
    let people = if room == 0 { USUAL } else { room };
    let slip = |about: &&str| {
        let words = words.iter().map(|word| html! { <li>{ *word }</li> });
        html! {
            <div class="slip">
                <p class="about">{ *about }</p>
                <ul>{ for words }</ul>
                <p>{ state.say(LEGEND) }</p>
            </div>
        }
    };
    let rows = (0..people).map(|_| html! { <div class="row">{ for about.iter().map(slip) }</div> });
    html! { <div class="rows">{ for rows }</div> }
}

fn picture(state: &State) -> Html {
    let pictures = state.group.meeting.pictures().unwrap_or_default();
    html! {
        <>
            <h1>{ state.say(Part::Presentation.title()) }</h1>
            { figures(state, pictures, "h2") }
            <p>{ state.say(RULES) }</p>
            <p>{ state.say(FOR) }</p>
        </>
    }
}

/// The sheet for the conversation: the talk on one side, what follows from it on the other.
fn sheet(state: &State) -> Html {
    let sheet = state.group.sheet(state.form.language);
    let (after, talk): (Vec<Section>, Vec<Section>) =
        sheet.sections().into_iter().partition(|section| section.heading == UPWARDS);
    let sections = |sections: Vec<Section>| {
        sections.into_iter().map(|section| one(state, section)).collect::<Html>()
    };
    html! {
        <>
            <h1>{ state.say(TALK) }</h1>
            { sections(talk) }
            <div class="second">
                { sections(after) }
                { plan(state, &sheet) }
            </div>
        </>
    }
}

fn one(state: &State, Section { heading, lines }: Section) -> Html {
    let lines = lines.into_iter().map(|line| html! { <li>{ line }</li> });
    html! { <><h2>{ state.say(heading) }</h2><ul>{ for lines }</ul></> }
}

fn plan(state: &State, sheet: &Sheet) -> Html {
    let rows: Vec<Html> = sheet
        .plan()
        .into_iter()
        .map(|[name, parts @ ..]| {
            let cells = parts.map(|part| html! { <td class="lines">{ part }</td> });
            html! { <tr><th scope="row">{ name }</th>{ for cells }</tr> }
        })
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    let columns = [STEP]
        .into_iter()
        .chain(COLUMNS)
        .map(|words| html! { <th scope="col">{ state.say(words) }</th> });
    html! {
        <>
            <h2>{ state.say(STEPS) }</h2>
            <table class="plan">
                <thead><tr>{ for columns }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </>
    }
}
