//! The settings as a form shows them: what they are called, what a participant sees of them, and
//! how they are filled in. What they may be is for the check's own parser to say.

mod course;
mod look;
mod offer;

use eerste_stap::content::error::ContentError;
use eerste_stap::content::settings;
use eerste_stap::domain::wording::Language;

use crate::words::{Words, say};

/// Settings that belong together.
pub struct Group {
    /// What they are about.
    pub legend: Words,
    /// The settings, in the order of the form.
    pub settings: &'static [Setting],
}

/// One setting.
pub struct Setting {
    /// Its name, the same in an attribute, in an address and in a file.
    pub name: &'static str,
    /// What the form calls it.
    pub label: Words,
    /// What a participant sees of it.
    pub hint: Words,
    /// How it is filled in.
    pub kind: Kind,
}

/// How a setting is filled in.
pub enum Kind {
    /// A line of text.
    Line,
    /// A colour: a line of text, with the browser's own way to choose one beside it.
    Colour,
    /// One of these values, each with what the form calls it.
    Choice(&'static [(&'static str, Words)]),
    /// On or off.
    Switch,
}

/// All settings.
pub const GROUPS: [Group; 3] = [offer::GROUP, look::GROUP, course::GROUP];

impl Group {
    /// The settings of which something can be chosen.
    pub fn offered(&self) -> impl Iterator<Item = &'static Setting> {
        self.settings.iter().filter(|setting| setting.is_offered())
    }
}

/// All settings of which something can be chosen, in the order of the form.
pub fn offered() -> impl Iterator<Item = &'static Setting> {
    GROUPS.iter().flat_map(Group::offered)
}

impl Setting {
    /// Whether there is something to choose: of some settings the check takes one value so far.
    fn is_offered(&self) -> bool {
        match self.kind {
            Kind::Choice(choices) => choices.len() > 1,
            _ => true,
        }
    }

    /// What holds when nobody sets it, as the check's own list has it; empty for nothing.
    #[must_use]
    pub fn default(&self) -> &'static str {
        let known = settings::LIST.iter().find(|known| known.name == self.name);
        known.map(|known| known.default).unwrap_or_default()
    }

    /// Whether a value is what holds anyway, so that it need not be written down.
    #[must_use]
    pub fn is_default(&self, value: &str) -> bool {
        value.is_empty() || value == self.default()
    }

    /// What the check's own parser says of a value, when it does not take it: of the field, by what
    /// the form calls it, and not of the name that only the check knows.
    #[must_use]
    pub fn trouble(&self, value: &str, language: Language) -> Option<String> {
        if self.is_default(value) {
            return None;
        }
        let pairs = serde_json::json!([[self.name, value]]).to_string();
        let (_, errors) = settings::read(&pairs, "");
        let sentences = errors.into_iter().map(|error| match error {
            ContentError::SettingValue { value, cure, .. } => {
                let name = say(language, self.label);
                ContentError::SettingValue { name, value, cure }.sentence(language)
            }
            other => other.sentence(language),
        });
        sentences.reduce(|all, next| all + " " + &next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_the_check_can_be_told_is_in_the_form_once() {
        let all = GROUPS.iter().flat_map(|group| group.settings);
        let mut offered: Vec<&str> = all.map(|setting| setting.name).collect();
        let mut known = settings::NAMES.to_vec();
        offered.sort_unstable();
        known.sort_unstable();
        assert_eq!(offered, known);
    }

    #[test]
    fn a_value_that_holds_anyway_is_a_default() {
        let setting = |name| offered().find(|setting| setting.name == name).unwrap();
        for (name, value) in [("language", "nl"), ("storage", "on"), ("idle-wipe", "off")] {
            assert!(setting(name).is_default(value), "{name}");
            assert!(setting(name).is_default(""), "{name}");
        }
        for (name, value) in [("language", "en"), ("storage", "off"), ("tool", "x")] {
            assert!(!setting(name).is_default(value), "{name}");
        }
    }

    #[test]
    fn every_choice_that_is_offered_is_taken() {
        for setting in offered() {
            if let Kind::Choice(choices) = setting.kind {
                for (value, _) in choices {
                    assert_eq!(setting.trouble(value, Language::English), None);
                }
            }
        }
    }

    #[test]
    fn what_the_form_takes_for_a_default_is_what_the_check_does_without_a_setting() {
        let unset = settings::read("[]", "").0.setup;
        for setting in GROUPS.iter().flat_map(|group| group.settings) {
            let default = setting.default();
            if let Kind::Choice(choices) = setting.kind {
                let first = choices.first().map(|(value, _)| *value);
                assert_eq!(first, Some(default), "{}: the form begins with it", setting.name);
            }
            let must_have_one = !matches!(setting.kind, Kind::Line | Kind::Colour);
            assert_eq!(must_have_one, !default.is_empty(), "{}", setting.name);
            if must_have_one {
                let pairs = serde_json::json!([[setting.name, default]]).to_string();
                let (read, errors) = settings::read(&pairs, "");
                assert_eq!(errors, []);
                let language = read.setup.language.unwrap_or_default();
                assert_eq!(language, unset.language.unwrap_or_default());
                let read = eerste_stap::domain::setup::Setup { language: None, ..read.setup };
                assert_eq!(read, unset, "{}", setting.name);
            }
        }
    }

    #[test]
    fn a_wrong_value_gives_the_sentence_of_the_check() {
        let rules = offered().find(|setting| setting.name == "rules").unwrap();
        let said = rules.trouble("javascript:alert(1)", Language::English).unwrap();
        assert!(said.contains("“Address of your rules for AI”"), "{said}");
        assert!(said.contains("“javascript:alert(1)”") && !said.contains("“rules”"), "{said}");
        let long = rules.trouble(&"x".repeat(1_000_000), Language::Dutch).unwrap();
        assert!(long.contains("“Adres van jullie afspraken over AI”"), "{long}");
        assert!(long.chars().count() < 200, "{long}");
    }
}
