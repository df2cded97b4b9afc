//! A session as text, so that it can outlive the program that holds it.
//!
//! Answers are kept by the name of their statement, so that a text fits its questionnaire or says
//! that it does not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::error::ContentError;
use super::read_json;
use crate::domain::answers::Answer;
use crate::domain::questionnaire::{ItemId, Questionnaire, StepId};
use crate::domain::session::{Screen, Session};
use crate::domain::wording::Language;

/// The mark of an answer that is not scored; ratings count from 1.
const NOT_APPLICABLE: u8 = 0;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    language: String,
    screen: SavedScreen,
    answers: BTreeMap<String, u8>,
    knows_tool: Option<bool>,
    step: Option<String>,
    asked_about_run: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum SavedScreen {
    Intro,
    Statement(usize),
    Extra,
    Result,
}

/// Writes a session down. What the page says only once is left out.
#[must_use]
pub fn write(session: &Session, questionnaire: &Questionnaire) -> String {
    let answers = questionnaire.items().iter().zip(session.answers.iter());
    let answers = answers.filter_map(|(item, answer)| {
        let mark = match answer? {
            Answer::Rating(rating) => rating,
            Answer::NotApplicable => NOT_APPLICABLE,
        };
        Some((item.id.as_str().to_owned(), mark))
    });
    let saved = Saved {
        language: session.language.tag().to_owned(),
        screen: match session.screen {
            Screen::Intro => SavedScreen::Intro,
            Screen::Statement(position) => SavedScreen::Statement(position),
            Screen::Extra => SavedScreen::Extra,
            Screen::Result => SavedScreen::Result,
        },
        answers: answers.collect(),
        knows_tool: session.knows_tool,
        step: session.step.as_ref().map(|step| step.as_str().to_owned()),
        asked_about_run: session.asked_about_run,
    };
    // Plain strings, numbers and lists: there is nothing in it that JSON cannot hold.
    serde_json::to_string(&saved).unwrap_or_default()
}

/// Reads a session back.
///
/// # Errors
/// The place of the first thing that does not fit this questionnaire.
pub fn read(text: &str, questionnaire: &Questionnaire) -> Result<Session, ContentError> {
    let saved: Saved = read_json(text).map_err(|(place, _)| ContentError::SavedShape { place })?;
    let wrong = |place: String| ContentError::SavedShape { place };
    let language = Language::from_tag(&saved.language).ok_or_else(|| wrong("language".into()))?;
    let mut session = Session::new(questionnaire, language);
    for (id, mark) in saved.answers {
        let place = || wrong(format!("answers.{id}"));
        let position = questionnaire.position(&ItemId::new(id.as_str())).ok_or_else(place)?;
        let answer = match mark {
            NOT_APPLICABLE => Answer::NotApplicable,
            rating => Answer::Rating(rating),
        };
        if !questionnaire.accepts(answer) {
            return Err(place());
        }
        session.answers.give(position, answer);
    }
    session.screen = match saved.screen {
        SavedScreen::Intro => Screen::Intro,
        SavedScreen::Statement(position) if position < questionnaire.items().len() => {
            Screen::Statement(position)
        }
        SavedScreen::Statement(_) => return Err(wrong("screen".into())),
        SavedScreen::Extra => Screen::Extra,
        SavedScreen::Result => Screen::Result,
    };
    session.knows_tool = saved.knows_tool;
    session.step = saved.step.map(StepId::new);
    session.asked_about_run = saved.asked_about_run;
    Ok(session)
}
