//! A question with a group of options: whole rows to press, a visible mark, one of them chosen.

use yew::{Callback, Html, KeyboardEvent, html};

use super::button::{Look, actions, button, submit};
use super::element::{Element, element, screen_heading, words};
use super::frame::Frame;
use crate::domain::action::Action;
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
    /// What a key does while the group has focus.
    pub(super) keys: Callback<KeyboardEvent>,
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

/// The question as a form. Choosing never goes on to the next screen by itself: whoever moves
/// through the group with the arrow keys chooses at every step.
pub(super) fn question(frame: &Frame, question: Question) -> Html {
    let said = words("span", "said", &question.said);
    let legend = element("legend", "").child(screen_heading(vec![question.count, said]));
    let rows = question.choices.into_iter().map(|choice| row(frame, "answer", choice)).collect();
    let options = Element::of(html! { <div onkeydown={question.keys} /> });
    let options = options.with("class", "options").children(rows);
    let back = button(frame, Look::Plain, Some("back"), Phrase::Back, Action::Back);
    html! {
        <form onsubmit={frame.submit(Action::Next)}>
            <fieldset>
                { legend.html() }
                { words("p", "stem", &question.stem) }
                { options.html() }
            </fieldset>
            { question.hint }
            { actions(vec![submit(frame, question.next), back]) }
        </form>
    }
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
