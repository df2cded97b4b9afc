//! What the page says beside the screen: once, or because something from outside does not fit.

use yew::Html;

use super::button::{Look, button};
use super::element::{element, words};
use super::frame::Frame;
use crate::domain::session::{Action, Notice};
use crate::domain::wording::Phrase;

/// The notices. Their place is always there, so that a screen reader hears what appears in it.
pub fn notices(frame: Frame, troubles: &[String]) -> Html {
    let notice = frame.session.notice;
    let said = notice.map(|notice| words("p", "notice", frame.say(phrase(notice))));
    let mut status = element("div", "").with("role", "status");
    status = status.children(said.into_iter().collect());
    if !troubles.is_empty() {
        let lines = troubles.iter().map(|trouble| words("li", "", trouble)).collect();
        let trouble = element("aside", "trouble")
            .child(words("p", "", frame.say(Phrase::Trouble)))
            .child(element("ul", "").children(lines).html());
        status = status.child(trouble.html());
    }
    let mut place = element("div", "notices").child(status.html());
    if notice == Some(Notice::SameAnswers) {
        let again = Phrase::SameAnswersBack;
        place = place.child(button(frame, Look::Plain, None, again, Action::GoTo(0)));
    }
    place.html()
}

fn phrase(notice: Notice) -> Phrase {
    match notice {
        Notice::Wiped => Phrase::Wiped,
        Notice::SameAnswers => Phrase::SameAnswers,
    }
}
