//! The title of the page: what the screen is about, and whose it is.

use super::extra;
use super::frame::Frame;
use super::statement::progress;
use crate::domain::phrase::Phrase;
use crate::domain::route::Screen;

/// The title for the screen that the session is on.
#[must_use]
pub fn page_title(frame: &Frame) -> String {
    let screen = match frame.session.screen {
        Screen::Intro => frame.text(frame.questionnaire.title()),
        Screen::Statement(position) => progress(frame, position),
        Screen::Extra(here) => extra::progress(frame, here),
        Screen::Result => frame.say(Phrase::ResultHeading).to_owned(),
    };
    frame.say_with(Phrase::PageTitle, &[("screen", &screen)])
}
