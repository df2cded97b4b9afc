//! A sitting as JSON: in a file of one's own, kept on the device, and in the page, so that answers
//! outlive a program that falls.
//!
//! Answers are kept by the name of their statement, so that a file fits its questionnaire or says
//! that it does not. `read` beside this file takes older versions too.

mod read;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::domain::answers::{Answer, Answers};
use crate::domain::day::Day;
use crate::domain::questionnaire::{ItemId, Questionnaire, StepId};
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
    /// Held by the page, for a program that falls.
    Page,
}

/// Writes a sitting down. What the page says only once is left out.
#[must_use]
pub fn write(session: &Session, questionnaire: &Questionnaire, purpose: Purpose) -> String {
    let saved = Saved { session, questionnaire, purpose };
    // Plain texts, numbers and lists: there is nothing in it that JSON cannot hold.
    match purpose {
        Purpose::File(_) => serde_json::to_string_pretty(&saved),
        _ => serde_json::to_string(&saved),
    }
    .unwrap_or_default()
}

struct Saved<'a> {
    session: &'a Session,
    questionnaire: &'a Questionnaire,
    purpose: Purpose,
}

impl Serialize for Saved<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { session, questionnaire, purpose } = self;
        let (made, until) = match *purpose {
            Purpose::File(made) => (made, None),
            Purpose::Device(made, until) => (made, until),
            Purpose::Page => (None, None),
        };
        let written = |day: Option<Day>| day.map(|day| day.to_string());
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry(SIGNATURE, &VERSION)?;
        map.serialize_entry("questionnaire", questionnaire.id())?;
        map.serialize_entry("made", &written(made))?;
        map.serialize_entry("until", &written(until))?;
        map.serialize_entry("language", session.language.tag())?;
        let tags: Vec<&str> = session.answered_in.iter().map(|language| language.tag()).collect();
        map.serialize_entry("answered_in", &tags)?;
        map.serialize_entry("screen", screen_name(session.screen))?;
        if let Screen::Statement(position) | Screen::Extra(Extra::Role(position)) = session.screen {
            map.serialize_entry("statement", &position)?;
        }
        let names = questionnaire.items().iter().map(|item| &item.id);
        map.serialize_entry("answers", &Marks(names.collect(), &session.answers))?;
        map.serialize_entry("knows_tool", &session.knows_tool)?;
        map.serialize_entry("leads", &session.leads)?;
        map.serialize_entry("asks_role", &session.asks_role)?;
        let role = questionnaire.advice().and_then(|advice| advice.role());
        let names = role.map(|role| role.items().iter().map(|item| &item.id).collect());
        map.serialize_entry("role", &Marks(names.unwrap_or_default(), &session.role))?;
        map.serialize_entry("step", &session.step.as_ref().map(StepId::as_str))?;
        map.serialize_entry("asked_about_run", &session.asked_about_run)?;
        if !matches!(purpose, Purpose::Device(..)) {
            map.serialize_entry("notes", &Notes(session))?;
        }
        map.end()
    }
}

/// Answers as marks, by the name of their statement.
struct Marks<'a>(Vec<&'a ItemId>, &'a Answers);

impl Serialize for Marks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (id, answer) in self.0.iter().zip(self.1.iter()) {
            let mark = match answer {
                None => continue,
                Some(Answer::Rating(rating)) => rating,
                Some(Answer::NotApplicable) => NOT_APPLICABLE,
            };
            map.serialize_entry(id.as_str(), &mark)?;
        }
        map.end()
    }
}

/// What someone wrote, by the name of its field.
struct Notes<'a>(&'a Session);

impl Serialize for Notes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (field, text) in self.0.notebook.texts() {
            map.serialize_entry(&field.name(), text)?;
        }
        map.end()
    }
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
