//! A sitting as JSON: in a file of one's own, kept on the device, and in the page, so that answers
//! outlive a program that falls.
//!
//! Answers are kept by the name of their statement, so that a file fits its questionnaire or says
//! that it does not. `read` beside this file takes older versions too.

mod read;

use super::json::{self, Value};
use crate::domain::answers::{Answer, Answers};
use crate::domain::day::Day;
use crate::domain::notebook::Tick;
use crate::domain::questionnaire::{ItemId, Questionnaire};
use crate::domain::route::{Extra, Screen};
use crate::domain::session::Session;

pub use read::read;

/// The field that says what this file is, and its version.
const SIGNATURE: &str = "eerste-stap";
/// The version that is written. Version 1 had no signature, no notes and no role.
const VERSION: u32 = 2;
/// The mark of an answer that is not scored; ratings count from 1.
const NOT_APPLICABLE: u8 = 0;

/// What a written sitting is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A file of one's own, made on this day: everything.
    File(Option<Day>),
    /// Kept on the device, from the first day to the second: everything but what someone typed.
    Device(Option<Day>, Option<Day>),
    /// Held by the page, for a program that falls: everything, and until when it is kept on the
    /// device too.
    Page(Option<Day>),
}

/// Writes a sitting down. What the page says only once is left out.
#[must_use]
pub fn write(session: &Session, questionnaire: &Questionnaire, purpose: Purpose) -> String {
    let (made, until) = match purpose {
        Purpose::File(made) => (made, None),
        Purpose::Device(made, until) => (made, until),
        Purpose::Page(until) => (None, until),
    };
    let mut document = Vec::new();
    let mut entry = |name: &str, value| document.push((name.to_owned(), value));
    entry(SIGNATURE, number(VERSION as usize));
    entry("questionnaire", text(questionnaire.id()));
    entry("made", day(made));
    entry("until", day(until));
    entry("language", text(session.language.tag()));
    let tags = session.answered_in.iter().map(|language| text(language.tag()));
    entry("answered_in", Value::List(tags.collect()));
    entry("screen", text(screen_name(session.screen)));
    if let Screen::Statement(position) | Screen::Extra(Extra::Role(position)) = session.screen {
        entry("statement", number(position));
    }
    let items = questionnaire.items().iter().map(|item| &item.id);
    entry("answers", marks(&mut { items }, &session.answers));
    entry("knows_tool", flag(session.knows_tool));
    entry("leads", flag(session.leads));
    entry("asks_role", Value::Flag(session.asks_role));
    let role = questionnaire.advice().and_then(|advice| advice.role());
    let items = role.map_or(&[][..], |role| role.items()).iter().map(|item| &item.id);
    entry("role", marks(&mut { items }, &session.role));
    entry("step", session.step.as_ref().map_or(Value::Null, |step| text(step.as_str())));
    entry("asked_about_run", Value::Flag(session.asked_about_run));
    if !matches!(purpose, Purpose::Device(..)) {
        let notes = session.notebook.texts().map(|(field, note)| (field.name(), text(note)));
        entry("notes", Value::Object(notes.collect()));
        let mut ticks = Vec::new();
        for tick in session.notebook.ticks() {
            // What was shared once is ticked by hand again: someone else may open the file.
            if !matches!((tick, purpose), (Tick::Share(_), Purpose::File(_))) {
                ticks.push(Value::Text(tick.name()));
            }
        }
        entry("ticks", Value::List(ticks));
        entry("task", number(session.notebook.task));
    }
    json::write(&Value::Object(document))
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn number(number: usize) -> Value {
    Value::Number(u32::try_from(number).unwrap_or(u32::MAX).into())
}

fn flag(flag: Option<bool>) -> Value {
    flag.map_or(Value::Null, Value::Flag)
}

fn day(day: Option<Day>) -> Value {
    day.map_or(Value::Null, |day| Value::Text(day.to_string()))
}

/// Answers as marks, by the name of their statement.
fn marks(ids: &mut dyn Iterator<Item = &ItemId>, answers: &Answers) -> Value {
    let mut marks = Vec::new();
    for (id, answer) in ids.zip(answers.iter()) {
        let mark = match answer {
            None => continue,
            Some(Answer::Rating(rating)) => rating,
            Some(Answer::NotApplicable) => NOT_APPLICABLE,
        };
        marks.push((id.as_str().to_owned(), number(usize::from(mark))));
    }
    Value::Object(marks)
}

fn screen_name(screen: Screen) -> &'static str {
    match screen {
        Screen::Intro => "intro",
        Screen::Statement(_) => "statement",
        Screen::Extra(Extra::Tool) => "extra",
        Screen::Extra(Extra::Leading) => "leading",
        Screen::Extra(Extra::Role(_)) => "role",
        Screen::Result => "result",
    }
}

#[cfg(test)]
mod tests;
