//! The result: the summary first, then scores with their range, then small steps to choose from.

use yew::Html;

use super::after::after;
use super::button::{Look, actions, button};
use super::element::{element, screen_heading, words};
use super::fold::fold;
use super::frame::Frame;
use super::paper::paper;
use super::score::score_line;
use super::step::steps;
use crate::domain::action::{Action, Fold};
use crate::domain::comparison::leading;
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;

/// The result of this sitting.
pub fn result(frame: &Frame, outcome: &Outcome) -> Html {
    let scores = &outcome.scores;
    let mut lines = Vec::new();
    for (index, (scale, score)) in frame.questionnaire.scales().iter().zip(scores).enumerate() {
        lines.push(score_line(frame, index, scale, *score));
    }
    let mut page = element("section", "result")
        .with("part", "result")
        .with("data-screen", "result")
        .child(screen_heading(vec![frame.say(Phrase::ResultHeading).into()]));
    if let Some(sentence) = summary(frame, outcome) {
        page = page.child(words("p", "lead", &sentence));
    }
    page = page.child(element("div", "scores").children(lines).html());
    let open = frame.session.answers.first_open();
    if let Some(position) = open.filter(|_| !outcome.is_complete()) {
        let go = Action::GoTo(position);
        page = page.child(button(frame, Look::Plain, None, Phrase::AnswerOpen, go));
    }
    let notes = [Phrase::SelfReport, Phrase::NotValidated];
    let notes = notes.map(|note| words("p", "", frame.say(note)));
    let reading = vec![words("p", "", frame.say(Phrase::HowToRead))];
    let back = button(frame, Look::Plain, Some("back"), Phrase::Back, Action::Back);
    page.child(fold(frame, Fold::Reading, frame.say(Phrase::ReadingFold), reading))
        .child(element("div", "notes").children(notes.into()).html())
        .child(match &outcome.advice {
            Some(advice) => steps(frame, outcome, advice),
            None => words("p", "", frame.say(Phrase::NoSteps)),
        })
        .child(after(frame, outcome))
        .child(actions(vec![back]))
        .child(paper(frame, outcome))
        .html()
}

/// One sentence on what stands out, or that nothing does; none with a single scale or without all
/// scores.
pub(super) fn summary(frame: &Frame, outcome: &Outcome) -> Option<String> {
    if outcome.scores.len() < 2 || !outcome.is_complete() {
        return None;
    }
    let scales = frame.questionnaire.scales();
    let mut names = Vec::new();
    for index in leading(&outcome.scores, frame.questionnaire.tie()) {
        names.extend(scales.get(index).map(|scale| frame.text(&scale.in_words)));
    }
    let sentence = match names.as_slice() {
        [] => frame.say(Phrase::TooClose).to_owned(),
        [scale] => frame.say_with(Phrase::Leading, &[("scale", scale)]),
        [first @ .., last] => {
            let scales = [&first.join(", "), frame.say(Phrase::And), last].join(" ");
            frame.say_with(Phrase::LeadingTogether, &[("scales", &scales)])
        }
    };
    Some(sentence)
}
