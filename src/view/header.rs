//! The line on top of every screen: whose page it is, the other language, and wiping.

use yew::{Html, html};

use super::button::{Look, button};
use super::element::element;
use super::frame::Frame;
use super::stones::mark;
use crate::domain::action::{Action, Errand};
use crate::domain::phrase::Phrase;

/// The line on top.
pub fn header(frame: &Frame) -> Html {
    let other = frame.session.language.other();
    let product = element("p", "product").child(mark()).text(frame.say(Phrase::Product));
    let language = button(frame, Look::Quiet, None, Phrase::SwitchLanguage, Action::Speak(other));
    html! {
        <header class="header">
            { product.html() }
            <div class="tools">
                <span lang={other.tag()}>{ language }</span>
                { wiping(frame) }
                { button(frame, Look::Quiet, None, Phrase::Leave, Action::Ask(Errand::Leave)) }
            </div>
        </header>
    }
}

fn wiping(frame: &Frame) -> Html {
    let wipe = Some("wipe");
    if !frame.session.asking_to_wipe {
        return button(frame, Look::Quiet, wipe, Phrase::Wipe, Action::AskToWipe);
    }
    let question = element("p", "").with("id", "wipe-question").with("tabindex", "-1");
    element("div", "ask")
        .with("role", "group")
        .with("aria-labelledby", "wipe-question")
        .child(question.text(frame.say(Phrase::WipeAsk)).html())
        .child(button(frame, Look::Plain, wipe, Phrase::WipeYes, Action::Wipe))
        .child(button(frame, Look::Plain, None, Phrase::WipeNo, Action::KeepAll))
        .html()
}
