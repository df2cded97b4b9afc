//! The tool gate: one question that is not scored.

use yew::{Callback, Html};

use super::element::{element, words};
use super::frame::Frame;
use super::question::{Choice, Question, question};
use crate::domain::advice::Gate;
use crate::domain::session::Action;
use crate::domain::wording::Phrase;

/// The question before the result.
pub fn extra(frame: Frame, gate: &Gate) -> Html {
    let knows = frame.session.knows_tool;
    let choice = |value, label| Choice {
        action: Action::KnowsTool(value),
        label: frame.text(label),
        chosen: knows == Some(value),
        apart: false,
    };
    let asked = Question {
        count: words("span", "count", frame.say(Phrase::ExtraHeading)),
        said: frame.text(&gate.draft.question),
        stem: frame.text(&gate.draft.why),
        choices: vec![choice(true, &gate.draft.yes), choice(false, &gate.draft.no)],
        keys: Callback::noop(),
        hint: None,
        next: Phrase::ToResult,
    };
    element("section", "statement")
        .with("part", "statement")
        .with("data-screen", "extra")
        .child(question(frame, asked))
        .html()
}
