//! The practice prompt: a task to pick, a text to copy, and what never goes in.

use yew::Html;

use super::button::{Look, button};
use super::element::{element, words};
use super::field::{copied, line};
use super::fold::{fold, said};
use super::frame::Frame;
use super::question::{Choice, group, row};
use crate::domain::action::{Action, Errand, Fold};
use crate::domain::companion::Task;
use crate::domain::notebook::Field;
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;
use crate::domain::recommendation::Offer;
use crate::domain::template::fill;

/// Practice for the open step, if it has any.
pub(super) fn practice(frame: &Frame, offer: &Offer) -> Option<Html> {
    let text = prompt_of(frame, offer)?;
    let practice = frame.questionnaire.companion().practice.as_ref()?;
    let chosen = chosen(frame);
    let mut rows = Vec::new();
    for (position, task) in practice.tasks.iter().enumerate() {
        let choice = Choice {
            action: Action::Practise(position),
            label: frame.text(&task.name),
            chosen: chosen.is_some_and(|chosen| std::ptr::eq(chosen, task)),
            apart: false,
        };
        rows.push(row(frame, "task", choice));
    }
    let tasks = element("fieldset", "")
        .child(words("legend", "", frame.say(Phrase::PracticeTask)))
        .child(group(element("form", ""), "options tasks", rows));
    let mut content = vec![tasks.html()];
    let own = chosen.filter(|task| task.is_own());
    let own = own.map(|_| line(frame, Field::OwnTask, "text", frame.say(Phrase::OwnTask)));
    content.push(own.unwrap_or_default());
    let label = frame.say_with(Phrase::Prompt, &[("tool", frame.tool())]);
    let never = practice.never.iter().map(|never| words("li", "", &frame.text(never))).collect();
    content.extend([
        copied(&label, text),
        button(frame, Look::Plain, None, Phrase::Copy, Action::Ask(Errand::CopyPrompt)),
        said(frame, Errand::CopyPrompt),
        words("p", "", frame.say(Phrase::Never)),
        element("ul", "").children(never).html(),
    ]);
    Some(fold(frame, Fold::Practice, frame.say(Phrase::PracticeFold), content))
}

/// The prompt for the open step, if there is one.
#[must_use]
pub fn prompt(frame: &Frame, outcome: &Outcome) -> Option<String> {
    prompt_of(frame, outcome.open.as_ref()?)
}

fn prompt_of(frame: &Frame, offer: &Offer) -> Option<String> {
    let end = frame.text(offer.step.practice.as_ref()?);
    let own = frame.session.notebook.text(Field::OwnTask);
    let own = if own.is_empty() { "…" } else { own };
    let task = fill(&frame.text(&chosen(frame)?.prompt), &[("own", own)]);
    Some([&task, " ", &*end].concat())
}

fn chosen<'a>(frame: &Frame<'a>) -> Option<&'a Task> {
    let tasks = &frame.questionnaire.companion().practice.as_ref()?.tasks;
    tasks.get(frame.session.notebook.task).or(tasks.first())
}
