//! The screen that belongs to a session.

use yew::Html;

use crate::domain::outcome::Outcome;
use crate::domain::route::{Extra, Screen};
use crate::domain::session::Session;
use crate::view::{self, Frame};

/// The screen that someone is on.
pub(super) fn of(frame: &Frame) -> Html {
    let extra = match frame.session.screen {
        Screen::Intro => return view::intro(frame),
        Screen::Statement(position) => return view::statement(frame, position),
        Screen::Extra(extra) => view::extra(frame, extra),
        Screen::Result => None,
    };
    let outcome = || Outcome::of(frame.questionnaire, frame.session);
    extra.unwrap_or_else(|| view::result(frame, &outcome()))
}

/// Another key for another screen: then nothing of the one before stays.
pub(super) fn key(session: &Session) -> String {
    let (screen, position) = match session.screen {
        Screen::Intro => ("intro", 0),
        Screen::Statement(position) => ("statement", position),
        Screen::Extra(Extra::Tool) => ("tool", 0),
        Screen::Extra(Extra::Leading) => ("leading", 0),
        Screen::Extra(Extra::Role(position)) => ("role", position),
        Screen::Result => ("result", 0),
    };
    [session.language.tag(), screen, &position.to_string()].join("-")
}
