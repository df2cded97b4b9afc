//! What whoever offers the check can set: from the address, or from a block of JSON in the file.
//!
//! Parsed once. A wrong value gives a sentence with the setting's name, and the rest runs on.

use super::error::ContentError;
use super::node::{self, Node};
use super::pack;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::wording::Language;

/// The values that `language` can have, as a sentence lists them.
const LANGUAGES: &str = "nl, en";

/// The settings that came through; whatever is not set has its default.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Settings {
    /// The language to begin in.
    pub language: Option<Language>,
    /// A questionnaire of one's own.
    pub questionnaire: Option<Questionnaire>,
}

/// Reads the settings; the address wins over the block in the file.
///
/// - `address`: what stands behind the `#`, as a JSON list of pairs: `[["language", "en"]]`.
/// - `block`: a JSON object; may be empty.
///
/// Everything that did not come through is listed beside what did.
#[must_use]
pub fn read(address: &str, block: &str) -> (Settings, Vec<ContentError>) {
    let mut settings = Settings::default();
    let mut errors = Vec::new();
    let block = if block.trim().is_empty() { "{}" } else { block };
    let read = node::read(block, |node| {
        for (name, value) in node.entries() {
            errors.extend(set(&mut settings, name, value, true));
        }
    });
    errors.extend(read.map_err(ContentError::Settings).err());
    let read = node::read(address, |node| {
        node.each(|pair| {
            let mut name = None;
            pair.each(|part| match &name {
                None => name = Some(part.as_text().to_owned()),
                Some(name) => errors.extend(set(&mut settings, name, part, false)),
            });
        });
    });
    errors.extend(read.map_err(ContentError::Settings).err());
    (settings, errors)
}

/// Sets one setting; a questionnaire is too large for an address.
fn set(settings: &mut Settings, name: &str, value: Node, in_file: bool) -> Option<ContentError> {
    match name {
        "pack" if in_file => match pack::from_node(value) {
            Ok(questionnaire) => settings.questionnaire = Some(questionnaire),
            Err(error) => return Some(error),
        },
        "language" => {
            let tag = match value.alone(written) {
                Ok(tag) => tag,
                Err(fault) => return Some(ContentError::Settings(fault)),
            };
            let Some(language) = Language::from_tag(&tag) else {
                let allowed = LANGUAGES;
                return Some(ContentError::SettingValue { name: "language", value: tag, allowed });
            };
            settings.language = Some(language);
        }
        _ => return Some(ContentError::UnknownSetting(name.to_owned())),
    }
    None
}

/// A value that must be a text, whichever text it is.
fn written(node: Node) -> String {
    node.text()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(address: &str, block: &str, language: Language, sentences: &[&str]) {
        let (settings, errors) = read(address, block);
        assert_eq!(settings.language.unwrap_or_default(), language, "{address} {block}");
        let said: Vec<String> = errors.iter().map(|e| e.sentence(Language::English)).collect();
        assert_eq!(said.len(), sentences.len(), "{said:?}");
        for (said, expected) in said.iter().zip(sentences) {
            assert!(said.contains(expected), "“{said}” does not say “{expected}”");
        }
    }

    #[test]
    fn settings_come_from_the_address_and_from_the_file() {
        case("[]", "", Language::Dutch, &[]);
        case(r#"[["language","en"]]"#, "", Language::English, &[]);
        case("[]", r#"{"language": "en"}"#, Language::English, &[]);
        case(r#"[["language","nl"]]"#, r#"{"language": "en"}"#, Language::Dutch, &[]);
    }

    #[test]
    fn a_wrong_setting_is_named_and_the_rest_runs_on() {
        let german = "“language” cannot be “de”. Choose one of: nl, en";
        case(r#"[["language","de"]]"#, "", Language::Dutch, &[german]);
        case(r#"[["langauge","en"]]"#, "", Language::Dutch, &["no setting “langauge”"]);
        let two = r#"[["x","1"],["language","en"],["y",""]]"#;
        case(two, "", Language::English, &["“x”", "“y”"]);
        case(r#"[["pack","{}"]]"#, "", Language::Dutch, &["no setting “pack”"]);
        let seven = &["Place: language. Put a text between quotes here.", "“colour”"];
        case("[]", r#"{"language": 7, "colour": "red"}"#, Language::Dutch, seven);
        case(r#"[["language","en"]]"#, "{not json", Language::English, &["cannot be read"]);
        let no_title = "Place: pack. “title” is missing here. Add it.";
        case("[]", r#"{"pack": {"format": 1}}"#, Language::Dutch, &[no_title]);
        let no_object = "Place: pack. Put an object between { and } here.";
        case("[]", r#"{"pack": []}"#, Language::Dutch, &[no_object]);
        case("[]", "[]", Language::Dutch, &["Put an object between { and } here."]);
    }

    #[test]
    fn a_long_or_twisted_name_does_not_reach_the_page_whole() {
        let said = |name: &str| {
            let (_, errors) = read(&format!(r#"[["{name}","1"]]"#), "");
            errors[0].sentence(Language::Dutch)
        };
        let long = said(&"x".repeat(1_000_000));
        assert!(long.chars().count() < 200 && long.contains('…'), "{long}");
        assert!(said("a\u{202e}b").contains("“ab”"));
    }
}
