//! What holds for every sentence about what could not be used.

use eerste_stap::content::error::ContentError;
use eerste_stap::domain::wording::Language;

/// The longest sentence, in characters.
const LONGEST: usize = 300;

/// Whether a character could change how the text around it reads.
pub(crate) fn is_twisting(c: char) -> bool {
    let direction = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || direction
}

/// A sentence that is there in both languages, can be read, and does not fill the page.
pub(crate) fn is_told(error: &ContentError) {
    for language in Language::ALL {
        let sentence = error.sentence(language);
        assert!(sentence.ends_with('.') && sentence.contains(' '), "{sentence}");
        assert!(sentence.chars().count() <= LONGEST, "{sentence}");
        assert!(!sentence.contains(is_twisting), "{sentence:?}");
    }
}
