//! Reading a sitting back: this version, the one before it, and a sentence for anything else.

use super::{NOT_APPLICABLE, SIGNATURE, VERSION};
use crate::content::error::ContentError;
use crate::content::fault::Wrong;
use crate::content::node::{self, Node};
use crate::domain::action::Sitting;
use crate::domain::answers::{Answer, Answers};
use crate::domain::day::Day;
use crate::domain::notebook::{Field, Tick};
use crate::domain::questionnaire::{ItemId, Questionnaire, StepId};
use crate::domain::route::{Extra, Screen};
use crate::domain::session::Session;
use crate::domain::setup::Setup;
use crate::domain::wording::Language;

/// Reads a sitting back.
///
/// # Errors
/// What it is instead of a sitting with this questionnaire: another kind of file, one of a newer
/// version, one of another questionnaire, or a damaged one, with the place of the first fault.
pub fn read(
    text: &str,
    questionnaire: &Questionnaire,
    setup: &Setup,
) -> Result<Sitting, ContentError> {
    let found = node::read(text, |node| match head(node) {
        (None, _) => Err(ContentError::NoSitting),
        (Some(version), _) if version > VERSION => Err(ContentError::NewerSitting),
        (_, Some(id)) if id != questionnaire.id() => Err(ContentError::OtherQuestionnaire),
        _ => node.alone(|node| sitting(node, questionnaire, setup)).map_err(ContentError::Saved),
    });
    // A text that is no JSON is one of ours only when it says so.
    let ours = || text.split('"').any(|word| word == SIGNATURE);
    let no_json = |fault| if ours() { ContentError::Saved(fault) } else { ContentError::NoSitting };
    found.map_err(no_json)?
}

/// The version and the questionnaire, if it is a sitting at all.
fn head(node: Node) -> (Option<u32>, Option<String>) {
    let (mut version, mut questionnaire, mut is_first) = (None, None, false);
    for (name, value) in node.peek() {
        match name {
            SIGNATURE => version = value.alone(count).ok(),
            "questionnaire" => questionnaire = Some(value.as_text().to_owned()),
            "asked_about_run" => is_first = true,
            _ => {}
        }
    }
    (version.or(is_first.then_some(1)), questionnaire)
}

fn count(node: Node) -> u32 {
    node.count()
}

fn sitting(node: Node, questionnaire: &Questionnaire, setup: &Setup) -> Sitting {
    let fields = node.fields(&[
        SIGNATURE,
        "questionnaire",
        "made",
        "until",
        "language",
        "answered_in",
        "screen",
        "statement",
        "answers",
        "knows_tool",
        "leads",
        "asks_role",
        "role",
        "step",
        "asked_about_run",
        "notes",
        "ticks",
        "task",
    ]);
    let mut session = Session::new(questionnaire, setup);
    session.language = language(fields.get("language"));
    // Version 1 did not say in which languages statements were answered: it knew of one.
    session.answered_in = match fields.optional("answered_in") {
        Some(languages) => languages.list(0, Language::ALL.len(), language),
        None => vec![session.language],
    };
    let ids: Vec<&ItemId> = questionnaire.items().iter().map(|item| &item.id).collect();
    marks(fields.get("answers"), questionnaire, &mut session.answers, &ids);
    if let Some(role) = fields.optional("role") {
        let draft = questionnaire.advice().and_then(|advice| advice.role());
        let items = draft.map_or(&[][..], |role| role.items());
        let ids: Vec<&ItemId> = items.iter().map(|item| &item.id).collect();
        marks(role, questionnaire, &mut session.role, &ids);
    }
    session.knows_tool = fields.optional("knows_tool").map(Node::flag);
    session.leads = fields.optional("leads").map(Node::flag);
    session.asks_role = fields.optional("asks_role").is_some_and(Node::flag);
    session.step = fields.optional("step").map(|step| StepId::new(step.text()));
    session.asked_about_run = fields.get("asked_about_run").flag();
    if let Some(notes) = fields.optional("notes") {
        for (name, text) in notes.entries() {
            match Field::from_name(name) {
                Some(field) => session.notebook.write(field, text.typed()),
                None => text.report(Wrong::Unknown(name.to_owned())),
            }
        }
    }
    if let Some(ticks) = fields.optional("ticks") {
        ticks.each(|name| match Tick::from_name(name.as_text()) {
            Some(tick) if !session.notebook.has(tick) => session.notebook.turn(tick),
            _ => strange(name),
        });
    }
    session.notebook.task = fields.optional("task").map_or(0, |task| task.count() as usize);
    let statement = fields.optional("statement").map(|node| node.count() as usize);
    session.screen = screen(fields.get("screen"), statement, &session);
    Sitting {
        session,
        made: fields.optional("made").and_then(day),
        until: fields.optional("until").and_then(day),
    }
}

/// A text that does not belong here.
fn strange(node: Node) {
    node.report(Wrong::Unknown(node.as_text().to_owned()));
}

fn language(node: Node) -> Language {
    Language::from_tag(node.as_text()).unwrap_or_else(|| {
        strange(node);
        Language::default()
    })
}

fn day(node: Node) -> Option<Day> {
    let day = Day::parse(node.as_text());
    if day.is_none() {
        strange(node);
    }
    day
}

/// Takes answers over from marks by the name of their statement.
fn marks(node: Node, questionnaire: &Questionnaire, answers: &mut Answers, ids: &[&ItemId]) {
    // They are written in the order of the statements: so the next one is found at once.
    let mut next = 0;
    for (id, mark) in node.entries() {
        let answer = match u8::try_from(mark.count()).unwrap_or(u8::MAX) {
            NOT_APPLICABLE => Answer::NotApplicable,
            rating => Answer::Rating(rating),
        };
        let is_here = |at: &usize| ids.get(*at).is_some_and(|known| known.as_str() == id);
        match (next..ids.len()).chain(0..next).find(is_here) {
            Some(position) if questionnaire.accepts(answer) => {
                answers.give(position, answer);
                next = position + 1;
            }
            _ => mark.report(Wrong::Unknown(id.to_owned())),
        }
    }
}

fn screen(node: Node, statement: Option<usize>, session: &Session) -> Screen {
    match (node.as_text(), statement) {
        ("intro", None) => return Screen::Intro,
        ("statement", Some(position)) if position < session.answers.len() => {
            return Screen::Statement(position);
        }
        ("extra", None) => return Screen::Extra(Extra::Tool),
        ("leading", None) => return Screen::Extra(Extra::Leading),
        ("role", Some(position)) if position < session.role.len() => {
            return Screen::Extra(Extra::Role(position));
        }
        ("result", None) => return Screen::Result,
        _ => strange(node),
    }
    Screen::Intro
}
