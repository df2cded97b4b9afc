//! The page's own words: one file, each text in both languages under the key of its phrase.

use super::error::ContentError;
use super::{node, pack};
use crate::domain::phrase::Phrase;
use crate::domain::wording::Wording;

/// Reads the interface texts.
///
/// # Errors
/// A text that is missing, is not in both languages, or belongs to no phrase.
pub(super) fn read(json: &str) -> Result<Wording, ContentError> {
    let keys: Vec<&str> = Phrase::ALL.iter().map(|phrase| phrase.key()).collect();
    let wording = node::read(json, |node| {
        let fields = node.fields(&keys);
        Wording::new(|phrase| pack::text(fields.get(phrase.key())))
    });
    wording.map_err(ContentError::Interface)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wording::Language;

    /// Every phrase with a text, but for one key, plus whatever `extra` says.
    fn all_but(without: &str, extra: &str) -> String {
        let keys = Phrase::ALL.iter().map(|phrase| phrase.key()).filter(|key| *key != without);
        let entries: Vec<String> =
            keys.map(|key| format!(r#""{key}": {{"nl": "n", "en": "e"}}"#)).collect();
        format!("{{{}{extra}}}", entries.join(","))
    }

    #[test]
    fn texts_must_be_complete_and_known() {
        #[track_caller]
        fn case(json: &str, sentence: &str) {
            let found = read(json).unwrap_err().sentence(Language::English);
            assert_eq!(found, format!("The texts are not in order. {sentence}"));
        }
        assert!(read(&all_but("", "")).is_ok());
        case(&all_but("wipe", ""), "“wipe” is missing here. Add it.");
        case(
            &all_but("", r#", "wype": {"nl": "n", "en": "e"}"#),
            "“wype” does not belong here. Remove it or correct the name.",
        );
        case(
            &all_but("start", r#", "start": {"nl": "n"}"#),
            "Place: start. “en” is missing here. Add it.",
        );
    }
}
