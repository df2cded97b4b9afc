//! The buttons: one way to make them all.

use yew::{Html, html};

use super::element::{Element, element};
use super::frame::Frame;
use crate::domain::action::Action;
use crate::domain::phrase::Phrase;

/// How a button looks.
#[derive(Clone, Copy)]
pub(super) enum Look {
    /// The one that goes on.
    Primary,
    /// Any other.
    Plain,
    /// One that is always there and seldom needed.
    Quiet,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Self::Primary => "primary",
            Self::Plain => "plain",
            Self::Quiet => "quiet",
        }
    }
}

/// A button that does something. `part` is its public name, if it has one.
#[inline(never)]
pub(super) fn button(
    frame: &Frame,
    look: Look,
    part: Option<&'static str>,
    label: Phrase,
    action: Action,
) -> Html {
    let mut button = Element::of(html! { <button onclick={frame.act(action)} /> })
        .with("type", "button")
        .with("class", look.class())
        .text(frame.say(label));
    if let Some(part) = part {
        button = button.with("part", part);
    }
    button.html()
}

/// The buttons below a screen.
#[inline(never)]
pub(super) fn actions(buttons: Vec<Html>) -> Html {
    element("div", "actions").children(buttons).html()
}
