//! What the page says beside the screen: once, or because something from outside does not fit.

use yew::{Html, html};

use super::frame::Frame;
use crate::domain::session::{Action, Notice};
use crate::domain::wording::Phrase;

/// The notices. Their place is always there, so that a screen reader hears what appears in it.
pub fn notices(frame: Frame, troubles: &[String]) -> Html {
    let notice = frame.session.notice;
    html! {
        <div class="notices">
            <div role="status">
                if let Some(notice) = notice {
                    <p class="notice">{ frame.say(words(notice)) }</p>
                }
            </div>
            if notice == Some(Notice::SameAnswers) {
                <button type="button" onclick={frame.act(Action::GoTo(0))}>
                    { frame.say(Phrase::SameAnswersBack) }
                </button>
            }
            if !troubles.is_empty() {
                <aside class="trouble">
                    <p>{ frame.say(Phrase::Trouble) }</p>
                    <ul>{ for troubles.iter().map(|trouble| html! { <li>{ trouble }</li> }) }</ul>
                </aside>
            }
        </div>
    }
}

fn words(notice: Notice) -> Phrase {
    match notice {
        Notice::Wiped => Phrase::Wiped,
        Notice::SameAnswers => Phrase::SameAnswers,
    }
}
