//! A text, as it stands in a source.

use std::collections::BTreeSet;

use crate::Language;

/// A text in both languages, or in one where the other was forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where it stands.
    pub place: String,
    /// In Dutch.
    pub dutch: Option<String>,
    /// In English.
    pub english: Option<String>,
}

impl Text {
    /// A text that is there in both languages.
    #[must_use]
    pub fn both(place: &str, dutch: &str, english: &str) -> Self {
        let (dutch, english) = (Some(dutch.to_owned()), Some(english.to_owned()));
        Self { place: place.to_owned(), dutch, english }
    }

    /// What it says in this language.
    #[must_use]
    pub fn said(&self, language: Language) -> Option<&str> {
        match language {
            Language::Dutch => self.dutch.as_deref(),
            Language::English => self.english.as_deref(),
        }
    }
}

/// The places in a text that are filled with values, `{name}` by its name.
#[must_use]
pub fn filled(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}
