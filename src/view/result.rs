//! The result: scores with their range, and small steps to choose from.

use yew::Html;

use super::button::{Look, actions, button};
use super::element::{element, screen_heading, words};
use super::frame::Frame;
use super::score::score_line;
use super::step::steps;
use crate::domain::recommendation::Recommendation;
use crate::domain::scoring::{ScaleScore, leading};
use crate::domain::session::Action;
use crate::domain::wording::Phrase;

/// The result for these scores.
pub fn result(frame: Frame, scores: &[ScaleScore], advice: Option<&Recommendation>) -> Html {
    let mut lines = Vec::new();
    for (index, (scale, score)) in frame.questionnaire.scales().iter().zip(scores).enumerate() {
        lines.push(score_line(frame, index, scale, *score));
    }
    let mut page = element("section", "result")
        .with("part", "result")
        .with("data-screen", "result")
        .child(screen_heading(vec![frame.say(Phrase::ResultHeading).into()]));
    if let Some(sentence) = summary(frame, scores) {
        page = page.child(words("p", "lead", &sentence));
    }
    page = page.child(element("div", "scores").children(lines).html());
    let open = frame.session.answers.first_open();
    if let Some(position) = open.filter(|_| scores.iter().any(|score| score.valid().is_none())) {
        let go = Action::GoTo(position);
        page = page.child(button(frame, Look::Plain, None, Phrase::AnswerOpen, go));
    }
    let notes = [Phrase::HowToRead, Phrase::SelfReport, Phrase::NotValidated];
    let notes = notes.map(|note| words("p", "", frame.say(note)));
    let back = button(frame, Look::Plain, Some("back"), Phrase::Back, Action::Back);
    page.child(element("div", "notes").children(notes.into()).html())
        .child(match advice {
            Some(advice) => steps(frame, advice),
            None => words("p", "", frame.say(Phrase::NoSteps)),
        })
        .child(actions(vec![back]))
        .html()
}

/// One sentence on what stands out, or that nothing does; none with a single scale or without all
/// scores.
fn summary(frame: Frame, scores: &[ScaleScore]) -> Option<String> {
    if scores.len() < 2 || scores.iter().any(|score| score.valid().is_none()) {
        return None;
    }
    let scales = frame.questionnaire.scales();
    let mut names = Vec::new();
    for index in leading(scores, frame.questionnaire.tie()) {
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
