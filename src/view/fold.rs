//! The parts of the result that stay folded until someone opens them, and what is said in them.

use yew::{Html, MouseEvent, html};

use super::element::{Element, element, words};
use super::frame::Frame;
use crate::domain::action::{Action, Errand, Fold, Notice};
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

/// The place where it is said how an errand went, beside the button for it. It is always there, so
/// that a screen reader hears what appears in it.
#[inline(never)]
pub(super) fn said(frame: &Frame, errand: Errand) -> Html {
    let phrase = match (frame.session.notice, errand) {
        (Some(Notice::DayMissing), Errand::SaveCalendar) => Some(Phrase::DayMissing),
        (Some(Notice::Done(done)), _) if done == errand => match errand {
            Errand::CopyPrompt | Errand::CopyResult | Errand::CopyCard => Some(Phrase::Copied),
            Errand::SaveCalendar => Some(Phrase::SavedCalendar),
            Errand::SaveSitting => Some(Phrase::Saved),
            Errand::Remember(false) => Some(Phrase::Forgotten),
            _ => None,
        },
        (Some(Notice::Failed(failed)), _) if failed == errand => match errand {
            Errand::CopyPrompt | Errand::CopyResult | Errand::CopyCard => Some(Phrase::NotCopied),
            Errand::SaveCalendar | Errand::SaveSitting => Some(Phrase::NotSaved),
            Errand::Remember(true) => Some(Phrase::NotKept),
            _ => None,
        },
        _ => None,
    };
    let text = phrase.map_or("", |phrase| frame.say(phrase));
    element("p", "said").with("role", "status").text(text).html()
}

/// A heading and what stands below it.
#[inline(never)]
pub(super) fn topic(frame: &Frame, heading: Phrase, content: Vec<Html>) -> Html {
    let topic = element("div", "topic").child(words("h2", "", frame.say(heading)));
    topic.children(content).html()
}
