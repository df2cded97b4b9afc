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
    pub language: Language,
    /// A questionnaire of one's own.
    pub questionnaire: Option<Questionnaire>,
}

/// Reads the settings; the address (`#language=en`) wins over the block in the file.
///
/// Everything that did not come through is listed beside what did.
#[must_use]
pub fn read(fragment: &str, block: &str) -> (Settings, Vec<ContentError>) {
    let mut settings = Settings::default();
    let mut errors = Vec::new();
    let block = if block.trim().is_empty() { "{}" } else { block };
    let read = node::read(block, |node| {
        for (name, value) in node.entries() {
            errors.extend(from_block(&mut settings, name, value).err());
        }
    });
    errors.extend(read.map_err(ContentError::Settings).err());
    for (name, value) in form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes()) {
        errors.extend(from_fragment(&mut settings, &name, &value).err());
    }
    (settings, errors)
}

fn from_block(settings: &mut Settings, name: &str, value: Node) -> Result<(), ContentError> {
    match name {
        "pack" => settings.questionnaire = Some(pack::from_node(value)?),
        "language" => settings.language = language(value.as_text())?,
        _ => return Err(ContentError::UnknownSetting(name.to_owned())),
    }
    Ok(())
}

fn from_fragment(settings: &mut Settings, name: &str, value: &str) -> Result<(), ContentError> {
    match name {
        "language" => settings.language = language(value)?,
        _ => return Err(ContentError::UnknownSetting(name.to_owned())),
    }
    Ok(())
}

fn language(tag: &str) -> Result<Language, ContentError> {
    Language::from_tag(tag).ok_or_else(|| ContentError::SettingValue {
        name: "language",
        value: tag.to_owned(),
        allowed: LANGUAGES,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(fragment: &str, block: &str, language: Language, sentences: &[&str]) {
        let (settings, errors) = read(fragment, block);
        assert_eq!(settings.language, language, "{fragment} {block}");
        let said: Vec<String> = errors.iter().map(|e| e.sentence(Language::English)).collect();
        assert_eq!(said.len(), sentences.len(), "{said:?}");
        for (said, expected) in said.iter().zip(sentences) {
            assert!(said.contains(expected), "“{said}” does not say “{expected}”");
        }
    }

    #[test]
    fn settings_come_from_the_address_and_from_the_file() {
        case("", "", Language::Dutch, &[]);
        case("#language=en", "", Language::English, &[]);
        case("", r#"{"language": "en"}"#, Language::English, &[]);
        case("#language=nl", r#"{"language": "en"}"#, Language::Dutch, &[]);
    }

    #[test]
    fn a_wrong_setting_is_named_and_the_rest_runs_on() {
        case(
            "#language=de",
            "",
            Language::Dutch,
            &["“language” cannot be “de”. Choose one of: nl, en"],
        );
        case("#langauge=en", "", Language::Dutch, &["no setting “langauge”"]);
        case("#x=1&language=en&y", "", Language::English, &["“x”", "“y”"]);
        case(
            "",
            r#"{"language": 7, "colour": "red"}"#,
            Language::Dutch,
            &["“language” cannot be “”", "“colour”"],
        );
        case("#language=en", "{not json", Language::English, &["cannot be read"]);
        case(
            "",
            r#"{"pack": {"format": 1}}"#,
            Language::Dutch,
            &["Place: pack. “title” is missing here. Add it."],
        );
        case(
            "",
            r#"{"pack": []}"#,
            Language::Dutch,
            &["Place: pack. Put an object between { and } here."],
        );
    }

    #[test]
    fn a_long_or_twisted_name_does_not_reach_the_page_whole() {
        let (_, errors) = read(&format!("#{}\u{202e}=1", "x".repeat(1_000_000)), "");
        let said = errors[0].sentence(Language::Dutch);
        assert!(said.chars().count() < 200 && said.contains('…'), "{said}");
        let (_, errors) = read("#a%E2%80%AEb=1", "");
        assert!(errors[0].sentence(Language::Dutch).contains("“ab”"));
    }
}
