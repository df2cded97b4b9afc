//! Words in both languages, the Dutch ones first: a text in one language only does not compile.

use eerste_stap::domain::wording::Language;

/// A text in Dutch and in English.
pub type Words = [&'static str; 2];

/// The text in this language.
#[must_use]
pub fn say(language: Language, [dutch, english]: Words) -> &'static str {
    if language == Language::Dutch { dutch } else { english }
}
