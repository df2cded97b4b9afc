//! A session as text, so that it can outlive the program that holds it.
//!
//! Answers are kept by the name of their statement, so that a text fits its questionnaire or says
//! that it does not.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::error::ContentError;
use super::fault::{Kind, Wrong};
use super::node::{self, Node};
use crate::domain::answers::Answer;
use crate::domain::questionnaire::{ItemId, Questionnaire, StepId};
use crate::domain::session::{Screen, Session};
use crate::domain::wording::Language;

/// The mark of an answer that is not scored; ratings count from 1.
const NOT_APPLICABLE: u8 = 0;

/// Writes a session down. What the page says only once is left out.
#[must_use]
pub fn write(session: &Session, questionnaire: &Questionnaire) -> String {
    // Plain texts, numbers and lists: there is nothing in it that JSON cannot hold.
    serde_json::to_string(&Saved { session, questionnaire }).unwrap_or_default()
}

struct Saved<'a> {
    session: &'a Session,
    questionnaire: &'a Questionnaire,
}

impl Serialize for Saved<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { session, .. } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("language", session.language.tag())?;
        map.serialize_entry("screen", screen_name(session.screen))?;
        if let Screen::Statement(position) = session.screen {
            map.serialize_entry("statement", &position)?;
        }
        map.serialize_entry("answers", &Marks(self))?;
        map.serialize_entry("knows_tool", &session.knows_tool)?;
        map.serialize_entry("step", &session.step.as_ref().map(StepId::as_str))?;
        map.serialize_entry("asked_about_run", &session.asked_about_run)?;
        map.end()
    }
}

/// The answers as marks, by the name of their statement.
struct Marks<'a>(&'a Saved<'a>);

impl Serialize for Marks<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Saved { session, questionnaire } = self.0;
        let mut map = serializer.serialize_map(None)?;
        for (item, answer) in questionnaire.items().iter().zip(session.answers.iter()) {
            let mark = match answer {
                None => continue,
                Some(Answer::Rating(rating)) => rating,
                Some(Answer::NotApplicable) => NOT_APPLICABLE,
            };
            map.serialize_entry(item.id.as_str(), &mark)?;
        }
        map.end()
    }
}

fn screen_name(screen: Screen) -> &'static str {
    match screen {
        Screen::Intro => "intro",
        Screen::Statement(_) => "statement",
        Screen::Extra => "extra",
        Screen::Result => "result",
    }
}

/// Reads a session back.
///
/// # Errors
/// The place of the first thing that does not fit this questionnaire.
pub fn read(text: &str, questionnaire: &Questionnaire) -> Result<Session, ContentError> {
    node::read(text, |node| session(node, questionnaire)).map_err(ContentError::Saved)
}

fn session(node: Node, questionnaire: &Questionnaire) -> Session {
    let fields = node.fields(&[
        "language",
        "screen",
        "statement",
        "answers",
        "knows_tool",
        "step",
        "asked_about_run",
    ]);
    let language = fields.get("language");
    let tag = Language::from_tag(language.as_text()).unwrap_or_else(|| {
        language.report(Wrong::Expected(Kind::OneOf("nl, en")));
        Language::default()
    });
    let mut session = Session::new(questionnaire, tag);
    let statement = fields.optional("statement").map(Node::count);
    session.screen = screen(fields.get("screen"), statement, questionnaire);
    for (id, mark) in fields.get("answers").entries() {
        let answer = match u8::try_from(mark.count()).unwrap_or(u8::MAX) {
            NOT_APPLICABLE => Answer::NotApplicable,
            rating => Answer::Rating(rating),
        };
        match questionnaire.position(&ItemId::new(id)) {
            Some(position) if questionnaire.accepts(answer) => {
                session.answers.give(position, answer);
            }
            _ => mark.report(Wrong::Unknown(id.to_owned())),
        }
    }
    session.knows_tool = fields.optional("knows_tool").map(Node::flag);
    session.step = fields.optional("step").map(|step| StepId::new(step.text()));
    session.asked_about_run = fields.get("asked_about_run").flag();
    session
}

fn screen(node: Node, statement: Option<u32>, questionnaire: &Questionnaire) -> Screen {
    let position = statement.map(|position| position as usize);
    match (node.as_text(), position) {
        ("intro", None) => return Screen::Intro,
        ("statement", Some(position)) if position < questionnaire.items().len() => {
            return Screen::Statement(position);
        }
        ("extra", None) => return Screen::Extra,
        ("result", None) => return Screen::Result,
        _ => node.report(Wrong::Expected(Kind::OneOf("intro, statement, extra, result"))),
    }
    Screen::Intro
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::samples::questionnaire;
    use crate::domain::session::Action;

    /// A session of two statements, written down.
    fn written() -> String {
        let questionnaire = questionnaire(1, 2);
        let session = Session::new(&questionnaire, Language::English);
        let actions = [Action::Start, Action::Answer(Answer::Rating(4)), Action::Next];
        let session =
            actions.into_iter().fold(session, |s, action| s.after(action, &questionnaire));
        write(&session, &questionnaire)
    }

    #[test]
    fn a_session_is_written_by_the_names_of_its_statements() {
        let expected = r#"{"language":"en","screen":"statement","statement":1,"answers":{"item-0":4},"knows_tool":null,"step":null,"asked_about_run":false}"#;
        assert_eq!(written(), expected);
    }

    #[test]
    fn what_does_not_fit_the_questionnaire_is_refused_with_its_place() {
        #[track_caller]
        fn case(from: &str, to: &str, place: &str) {
            let text = written().replacen(from, to, 1);
            match read(&text, &questionnaire(1, 2)) {
                Err(ContentError::Saved(fault)) => assert_eq!(fault.place, place, "{text}"),
                other => panic!("{text} gave {other:?}"),
            }
        }
        case(r#""item-0":4"#, r#""item-0":6"#, "answers.item-0");
        case(r#""item-0":4"#, r#""item-0":4000"#, "answers.item-0");
        case(r#""item-0":4"#, r#""item-9":4"#, "answers.item-9");
        case(r#""item-0":4"#, r#""item-0":"4""#, "answers.item-0");
        case(r#""statement":1"#, r#""statement":2"#, "screen");
        case(r#""screen":"statement""#, r#""screen":"moon""#, "screen");
        case(r#""language":"en""#, r#""language":"de""#, "language");
        case(r#""asked_about_run":false"#, r#""asked_about_run":1"#, "asked_about_run");
        case(r#""knows_tool":null"#, r#""more":null"#, "");
    }
}
