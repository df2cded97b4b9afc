//! One statement, one screen.

use yew::Html;

use super::element::{element, words};
use super::frame::Frame;
use super::question::{Choice, Question, question};
use super::stones::path;
use crate::domain::action::Action;
use crate::domain::answers::Answer;
use crate::domain::phrase::Phrase;

/// The statement at this position, with its options.
pub fn statement(frame: &Frame, position: usize) -> Html {
    let items = frame.questionnaire.items();
    let said = items.get(position).map(|item| frame.text(&item.text)).unwrap_or_default();
    let last = position + 1 == items.len();
    let count = element("span", "count").with("part", "progress").text(&progress(frame, position));
    let asked = Question {
        count: count.html(),
        said,
        stem: frame.text(frame.questionnaire.stem()),
        choices: choices(frame, frame.session.answers.get(position)),
        numbers: frame.questionnaire.options().len(),
        hint: Some(words("p", "hint", frame.say(Phrase::SkipHint))),
        next: if last { Phrase::Finish } else { Phrase::Next },
    };
    element("section", "statement")
        .with("part", "statement")
        .with("data-screen", "statement")
        .child(path(frame, position))
        .child(question(frame, asked))
        .html()
}

/// "Statement 3 of 15".
pub(super) fn progress(frame: &Frame, position: usize) -> String {
    let (n, total) = ((position + 1).to_string(), frame.questionnaire.items().len().to_string());
    frame.say_with(Phrase::Progress, &[("n", &n), ("total", &total)])
}

/// The options, of which one may be given.
pub(super) fn choices(frame: &Frame, given: Option<Answer>) -> Vec<Choice> {
    let choice = |answer, label, apart| Choice {
        action: Action::Answer(answer),
        label: frame.text(label),
        chosen: given == Some(answer),
        apart,
    };
    let mut choices = Vec::new();
    for (rating, label) in (1..).zip(frame.questionnaire.options()) {
        choices.push(choice(Answer::Rating(rating), label, false));
    }
    choices.push(choice(Answer::NotApplicable, frame.questionnaire.not_applicable(), true));
    choices
}
