//! What the page says beside the screen: once, or because something from outside does not fit.

use yew::Html;

use super::button::{Look, button};
use super::element::{element, words};
use super::frame::Frame;
use super::keep::stored;
use crate::domain::action::{Action, Errand, Fold, Notice};
use crate::domain::phrase::Phrase;
use crate::domain::route::Screen;
use crate::domain::surroundings::Memory;

/// The notices. Their place is always there, so that a screen reader hears what appears in it.
pub fn notices(frame: &Frame, troubles: &[String]) -> Html {
    let notice = frame.session.notice;
    let phrase = notice.and_then(|notice| phrase(frame, notice));
    let said = phrase.map(|phrase| words("p", "notice", frame.say(phrase)));
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
    let again = || button(frame, Look::Plain, None, Phrase::SameAnswersBack, Action::GoTo(0));
    let same = notice.filter(|notice| *notice == Notice::SameAnswers);
    place = place.child(same.map(|_| again()).unwrap_or_default());
    if let Memory::Unreadable(_) = frame.around.memory {
        let erase = Action::Ask(Errand::Remember(false));
        let told = element("aside", "").child(stored(frame, "notice").unwrap_or_default());
        let told = told.child(button(frame, Look::Plain, None, Phrase::Erase, erase));
        place = place.child(told.html());
    }
    place.html()
}

/// The question whether someone is still there, before everything is wiped. It takes no focus, so its
/// place is one that a screen reader listens to: it says the question, and each count that follows.
pub fn idle(frame: &Frame) -> Html {
    let asked = frame.around.wipes_in.map(|seconds| {
        let text = frame.say_with(Phrase::Idle, &[("n", &seconds.to_string())]);
        let stay = Action::Ask(Errand::Stay);
        element("div", "idle")
            .child(words("p", "", &text))
            .child(button(frame, Look::Primary, None, Phrase::IdleStay, stay))
            .html()
    });
    element("div", "alone").with("role", "alert").child(asked.unwrap_or_default()).html()
}

/// What is said above the screen; other notices stand beside the button that they belong to.
fn phrase(frame: &Frame, notice: Notice) -> Option<Phrase> {
    match notice {
        Notice::Wiped => Some(Phrase::Wiped),
        Notice::SameAnswers => Some(Phrase::SameAnswers),
        Notice::Opened
            if frame.session.earlier.is_some() && frame.session.screen == Screen::Intro =>
        {
            Some(Phrase::OpenedBeside)
        }
        Notice::Opened => Some(Phrase::Opened),
        Notice::Restored => Some(Phrase::Restored),
        Notice::Expired => Some(Phrase::Expired),
        // A store that gets full on the way has no button beside it.
        Notice::Failed(Errand::Remember(true))
            if frame.session.screen != Screen::Result
                || !frame.session.open.contains(&Fold::Keep) =>
        {
            Some(Phrase::NotKept)
        }
        _ => None,
    }
}
