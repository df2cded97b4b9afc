//! What someone can do with the result, each part folded: practise, plan, think, ask, take along,
//! keep. All of it optional.

use yew::Html;

use super::button::{Look, button};
use super::compare::compare;
use super::element::{element, words};
use super::field::{area, tick};
use super::fold::fold;
use super::frame::Frame;
use super::keep::{keep, share, take_along};
use super::link::link;
use super::plan::plan;
use super::practice::practice;
use super::slips::slips;
use crate::domain::action::{Action, Fold};
use crate::domain::notebook::{Field, Tick};
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;

/// Everything that comes after the steps.
pub(super) fn after(frame: &Frame, outcome: &Outcome) -> Html {
    let mut parts = Vec::new();
    parts.extend(outcome.open.and_then(|offer| practice(frame, &offer)));
    parts.extend(outcome.open.and_then(|offer| plan(frame, &offer)));
    parts.extend(reflection(frame));
    parts.extend(organisation(frame));
    parts.extend(role(frame));
    parts.push(take_along(frame));
    parts.extend(slips(frame, outcome));
    parts.extend([share(frame, outcome), keep(frame), compare(frame, outcome)]);
    element("div", "after")
        .child(words("h2", "", frame.say(Phrase::AfterHeading)))
        .child(words("p", "", frame.say(Phrase::AfterIntro)))
        .children(parts)
        .html()
}

fn reflection(frame: &Frame) -> Option<Html> {
    let questions = &frame.questionnaire.companion().reflection;
    let mut content = vec![words("p", "", frame.say(Phrase::ReflectionIntro))];
    for (position, question) in questions.iter().enumerate() {
        content.push(area(frame, Field::Reflection(position), &frame.text(question)));
    }
    let title = frame.say(Phrase::ReflectionFold);
    (!questions.is_empty()).then(|| fold(frame, Fold::Reflection, title, content))
}

fn organisation(frame: &Frame) -> Option<Html> {
    let questions = &frame.questionnaire.companion().organisation;
    let mut content = vec![words("p", "", frame.say(Phrase::OrganisationIntro))];
    for (position, question) in questions.iter().enumerate() {
        content.push(tick(frame, Tick::Ask(position), &frame.text(question)));
    }
    for (phrase, address) in
        [(Phrase::RulesLink, &frame.setup.rules), (Phrase::ContactLink, &frame.setup.contact)]
    {
        if let Some(address) = address {
            let line = element("p", "").text(frame.say(phrase)).text(" ").child(link(address));
            content.push(line.html());
        }
    }
    let title = frame.say(Phrase::OrganisationFold);
    (!questions.is_empty()).then(|| fold(frame, Fold::Organisation, title, content))
}

fn role(frame: &Frame) -> Option<Html> {
    frame.questionnaire.advice()?.role()?;
    let content = vec![
        words("p", "", frame.say(Phrase::RoleIntro)),
        button(frame, Look::Plain, None, Phrase::RoleStart, Action::AskRole),
    ];
    Some(fold(frame, Fold::Role, frame.say(Phrase::RoleFold), content))
}
