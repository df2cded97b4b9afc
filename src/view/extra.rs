//! The questions that are not scored: one a screen, like the statements.

use yew::Html;

use super::element::{element, words};
use super::frame::Frame;
use super::question::{Choice, Question, question};
use super::statement::choices;
use crate::domain::action::Action;
use crate::domain::advice::YesOrNo;
use crate::domain::phrase::Phrase;
use crate::domain::route::Extra;

/// The screen of such a question; none if the questionnaire has none of its kind.
#[must_use]
pub fn extra<'a>(frame: &Frame<'a>, extra: Extra) -> Option<Html> {
    let Frame { questionnaire, setup, session, .. } = frame;
    let advice = questionnaire.advice()?;
    let yes_or_no = |asked: &'a YesOrNo, given: Option<bool>, act: fn(bool) -> Action| {
        let choice = |value, label| Choice {
            action: act(value),
            label: frame.text(label),
            chosen: given == Some(value),
            apart: false,
        };
        let choices = vec![choice(true, &asked.yes), choice(false, &asked.no)];
        (&asked.question, &asked.why, choices)
    };
    let mut numbers = 0;
    let (said, stem, choices) = match extra {
        Extra::Tool => {
            yes_or_no(&advice.gate()?.draft.asked, session.knows_tool, Action::KnowsTool)
        }
        Extra::Leading => yes_or_no(advice.leading()?, session.leads, Action::Leads),
        Extra::Role(position) => {
            numbers = questionnaire.options().len();
            let item = advice.role()?.items().get(position)?;
            (&item.text, questionnaire.stem(), choices(frame, session.role.get(position)))
        }
    };
    let extras = session.extras(questionnaire, setup);
    let last = extras.last() == Some(&extra);
    let asked = Question {
        count: words("span", "count", &progress(frame, extra)),
        said: frame.text(said),
        stem: frame.text(stem),
        choices,
        numbers,
        hint: None,
        next: if last { Phrase::ToResult } else { Phrase::Next },
    };
    let screen = element("section", "statement")
        .with("part", "statement")
        .with("data-screen", "extra")
        .child(question(frame, asked));
    Some(screen.html())
}

/// "Question 1 of 2".
pub(super) fn progress(frame: &Frame, extra: Extra) -> String {
    let extras = frame.session.extras(frame.questionnaire, frame.setup);
    let n = extras.iter().position(|known| *known == extra).map_or(0, |position| position + 1);
    let (n, total) = (n.to_string(), extras.len().to_string());
    frame.say_with(Phrase::ExtraHeading, &[("n", &n), ("total", &total)])
}
