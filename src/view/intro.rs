//! The first screen: what this is, how long it takes, what happens with the answers.

use yew::Html;

use super::button::{Look, actions, button};
use super::compare::open_file;
use super::element::{element, screen_heading, words};
use super::frame::Frame;
use super::stones::crossing;
use crate::domain::action::Action;
use crate::domain::phrase::Phrase;
use crate::domain::route::Screen;

/// The first screen. The build renders it into the page, so that it can be read before the program
/// runs.
pub fn intro(frame: &Frame) -> Html {
    let questionnaire = frame.questionnaire;
    let promises = [
        frame.own_or_host(Phrase::AnswersStay, Phrase::ElementStay),
        frame.own_or_host(Phrase::AnswersBlocked, Phrase::ElementHost),
        Phrase::AnswersGone,
    ];
    let promises = promises.map(|promise| words("li", "", frame.say(promise)));
    let fresh = frame.session.resume == Screen::Statement(0);
    let label = if fresh { Phrase::Start } else { Phrase::Resume };
    let start = button(frame, Look::Primary, Some("start"), label, Action::Start);
    let promise = element("div", "promise")
        .child(words("h2", "", frame.say(Phrase::AnswersHeading)))
        .child(element("ul", "").children(promises.into()).html());
    element("section", "intro")
        .with("part", "intro")
        .with("data-screen", "intro")
        .child(crossing())
        .child(screen_heading(vec![frame.text(questionnaire.title()).into()]))
        .child(words("p", "lead", &frame.text(questionnaire.lead())))
        .child(words("p", "", frame.say(Phrase::NoRightAnswers)))
        .child(actions(vec![start]))
        .child(promise.html())
        .child(open_file(frame))
        .html()
}
