//! The parts of the result that stay folded until someone opens them, and what is said in them.

use yew::{Html, MouseEvent, html};

use super::element::{Element, element, words};
use super::frame::Frame;
use crate::domain::action::{Action, Fold, Notice};
use crate::domain::phrase::Phrase;

/// A part that can be opened and closed; what lies open stays so in the other language.
#[inline(never)]
pub(super) fn fold(frame: &Frame, fold: Fold, title: &str, content: Vec<Html>) -> Html {
    let turn = frame.on.reform(move |event: MouseEvent| {
        // The session says what lies open, not the browser.
        event.prevent_default();
        Action::Turn(fold)
    });
    let summary = Element::of(html! { <summary onclick={turn} /> }).text(title).html();
    let content = element("div", "folded").children(content).html();
    let details = element("details", "fold").child(summary).child(content);
    if frame.session.open.contains(&fold) {
        details.with("open", "").html()
    } else {
        details.html()
    }
}

/// The place where one of these notices is said, beside the button that it belongs to. It is always
/// there, so that a screen reader hears what appears in it.
#[inline(never)]
pub(super) fn said(frame: &Frame, notices: &[(Notice, Phrase)]) -> Html {
    let now = frame.session.notice;
    let said = notices.iter().find(|(notice, _)| Some(*notice) == now);
    let text = said.map_or("", |(_, phrase)| frame.say(*phrase));
    element("p", "said").with("role", "status").text(text).html()
}

/// A heading and what stands below it.
#[inline(never)]
pub(super) fn topic(frame: &Frame, heading: Phrase, content: Vec<Html>) -> Html {
    let topic = element("div", "topic").child(words("h3", "", frame.say(heading)));
    topic.children(content).html()
}
