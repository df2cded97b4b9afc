//! The page's own words: one file, each text in both languages under the key of its phrase.

use std::collections::BTreeMap;

use super::error::ContentError;
use super::pack::Text;
use super::read_json;
use crate::domain::wording::Wording;

/// Reads the interface texts.
///
/// # Errors
/// A text that is missing, is not in both languages, or belongs to no phrase.
pub(super) fn read(json: &str) -> Result<Wording, ContentError> {
    let mut texts: BTreeMap<String, Text> =
        read_json(json).map_err(|(key, _)| ContentError::Interface { key })?;
    let wording = Wording::new(|phrase| {
        let key = phrase.key();
        let missing = || ContentError::Interface { key: key.to_owned() };
        texts.remove(key).map(Into::into).ok_or_else(missing)
    })?;
    match texts.into_keys().next() {
        Some(key) => Err(ContentError::Interface { key }),
        None => Ok(wording),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::wording::{Language, Phrase};

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
        fn case(json: &str, key: &str) {
            let error = read(json).unwrap_err();
            assert_eq!(error, ContentError::Interface { key: key.into() });
            assert!(error.sentence(Language::English).contains(key));
        }
        assert!(read(&all_but("", "")).is_ok());
        case(&all_but("wipe", ""), "wipe");
        case(&all_but("", r#", "wype": {"nl": "n", "en": "e"}"#), "wype");
        case(&all_but("start", r#", "start": {"nl": "n"}"#), "start");
    }
}
