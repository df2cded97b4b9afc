//! A question with a group of options: whole rows to press, a visible mark, one of them chosen.

use yew::{Callback, Html, KeyboardEvent, html};

use super::button::{Look, actions, button};
use super::element::{Element, element, screen_heading, words};
use super::frame::Frame;
use crate::domain::action::Action;
use crate::domain::answers::Answer;
use crate::domain::phrase::Phrase;

/// What is asked.
pub(super) struct Question {
    /// Above the question: which one it is.
    pub(super) count: Html,
    /// The question, or the statement.
    pub(super) said: String,
    /// Below it: what to think of.
    pub(super) stem: String,
    /// The options.
    pub(super) choices: Vec<Choice>,
    /// How many of the options can be chosen by their number.
    pub(super) numbers: usize,
    /// Below the options.
    pub(super) hint: Option<Html>,
    /// The label of the button that goes on.
    pub(super) next: Phrase,
}

/// One row of a group.
pub(super) struct Choice {
    /// What choosing it does.
    pub(super) action: Action,
    /// The full label.
    pub(super) label: String,
    /// Whether it is the chosen one.
    pub(super) chosen: bool,
    /// Whether it stands apart from the others.
    pub(super) apart: bool,
}

/// The question. There is nothing to send, so the question is no form; see [`group`].
/// Choosing never goes on to the next screen by itself: whoever moves
/// through the group with the arrow keys chooses at every step.
pub(super) fn question(frame: &Frame, question: Question) -> Html {
    let said = words("span", "said", &question.said);
    let legend = element("legend", "").child(screen_heading(vec![question.count, said]));
    let rows = question.choices.into_iter().map(|choice| row(frame, "answer", choice)).collect();
    let options = Element::of(html! { <form onkeydown={keys(frame, question.numbers)} /> });
    let options = group(options, "options", rows);
    let back = button(frame, Look::Plain, Some("back"), Phrase::Back, Action::Back);
    let next = button(frame, Look::Primary, Some("next"), question.next, Action::Next);
    let fieldset = element("fieldset", "")
        .child(legend.html())
        .child(words("p", "stem", &question.stem))
        .child(options);
    element("div", "")
        .child(fieldset.html())
        .child(question.hint.unwrap_or_default())
        .child(actions(vec![next, back]))
        .html()
}

/// What a key does while the group has the focus: Enter goes on, and a number chooses its option,
/// never together with a key that makes it a shortcut of the browser.
fn keys(frame: &Frame, numbers: usize) -> Callback<KeyboardEvent> {
    let on = frame.on.clone();
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        let number = key.parse::<u8>().ok();
        let number = number.filter(|number| (1..=numbers).contains(&usize::from(*number)));
        let action = match number {
            _ if event.ctrl_key() || event.alt_key() || event.meta_key() => return,
            Some(number) => Action::Answer(Answer::Rating(number)),
            None if key == "Enter" => Action::Next,
            None => return,
        };
        event.prevent_default();
        on.emit(action);
    })
}

/// The options of a group, in a form of their own, which the browser keeps apart by itself. By name
/// alone Chromium takes a group for the one that stood there before it: in a shadow root the Tab key
/// passes over all of it when that one had the focus. A form of the method `dialog` sends nothing,
/// whatever is pressed.
pub(super) fn group(form: Element, class: &'static str, rows: Vec<Html>) -> Html {
    form.with("class", class).with("method", "dialog").with("role", "none").children(rows).html()
}

/// A row of the group with this name.
#[inline(never)]
pub(super) fn row(frame: &Frame, group: &'static str, choice: Choice) -> Html {
    let Choice { action, label, chosen, apart } = choice;
    let input = html! {
        <input
            type="radio"
            name={group}
            checked={chosen}
            onchange={frame.on.reform(move |_| action.clone())}
        />
    };
    element("label", if apart { "option apart" } else { "option" })
        .with("part", "option")
        .child(input)
        .child(words("span", "", &label))
        .html()
}
