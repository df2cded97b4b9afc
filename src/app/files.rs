//! The file that someone opens, and what lies around of files and texts.

use yew::Context;

use super::{App, AppProps};
use crate::browser::Unread;
use crate::content::error::ContentError;
use crate::content::saved;
use crate::domain::action::Action;
use crate::domain::wording::{Language, Localized};

impl App {
    /// Lets go of what lies around beside the session.
    #[inline(never)]
    pub(super) fn put_away(&mut self) {
        (self.around.uncopied, self.around.file_trouble) = (None, None);
        (self.reading, self.handed) = (None, None);
    }

    /// Takes up the file that someone chose, or says why not; then nothing changes.
    pub(super) fn take_up(&mut self, ctx: &Context<Self>, text: Result<String, Unread>) {
        self.reading = None;
        let AppProps { questionnaire, setup, .. } = ctx.props();
        let text = text.map_err(|unread| match unread {
            Unread::TooLarge => ContentError::HugeFile,
            Unread::Closed => ContentError::ClosedFile,
        });
        match text.and_then(|text| saved::read(&text, questionnaire, setup)) {
            Ok(sitting) => self.go(ctx, Action::Open(Box::new(sitting))),
            Err(error) => self.around.file_trouble = Some(in_both(&error)),
        }
    }
}

/// The sentence of an error in both languages: the page may be read in either.
pub(super) fn in_both(error: &ContentError) -> Localized {
    Localized { nl: error.sentence(Language::Dutch), en: error.sentence(Language::English) }
}
