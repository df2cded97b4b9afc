//! What the trainer has filled in, and what is wrong with it.

use std::collections::BTreeMap;

use eerste_stap::content::error::ContentError;
use eerste_stap::content::pack;
use eerste_stap::domain::colour::{Accent, Colour};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::wording::Language;

use crate::address::{self, Flaw};
use crate::settings::{self, Setting};

/// The field for the address where the check stands.
pub const ADDRESS: &str = "address";
/// The field for the address of the script of the element.
pub const SCRIPT: &str = "script";
/// The field for the address of a page to look at.
pub const PAGE: &str = "page";

/// What the trainer has filled in.
#[derive(Clone, Default)]
pub struct Form {
    /// The language of this page.
    pub language: Language,
    /// A questionnaire of one's own.
    pub pack: Option<Pack>,
    values: BTreeMap<&'static str, String>,
}

/// A questionnaire of one's own: checked, and as it was written.
#[derive(Clone)]
pub struct Pack {
    /// The name of its file.
    pub name: String,
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// The text of the file, which is JSON.
    pub json: String,
}

impl Pack {
    /// Takes the text of a file.
    ///
    /// # Errors
    /// What the check would say of it.
    pub fn read(name: String, json: String) -> Result<Self, ContentError> {
        // What some editors put in front of every file is not JSON.
        let json = json.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(json);
        Ok(Self { name, questionnaire: pack::read(&json)?, json })
    }
}

/// The names of all fields that hold a text, in the order of the form.
pub fn names() -> impl Iterator<Item = &'static str> {
    let settings = settings::offered().map(|setting| setting.name);
    [ADDRESS, SCRIPT].into_iter().chain(settings).chain([PAGE])
}

impl Form {
    /// An empty form on a page in this language.
    #[must_use]
    pub fn in_language(language: Language) -> Self {
        Self { language, ..Self::default() }
    }

    /// What stands in a field.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values.get(name).map(String::as_str).unwrap_or_default()
    }

    /// What a field is set to: spaces around it are a slip.
    #[must_use]
    pub fn meant(&self, name: &str) -> &str {
        self.value(name).trim()
    }

    /// Fills in a field.
    pub fn set(&mut self, name: &'static str, value: String) {
        self.values.insert(name, value);
    }

    /// The settings that differ from their default and that the check takes.
    #[must_use]
    pub fn chosen(&self) -> Vec<(&'static str, &str)> {
        let chosen = settings::offered().filter_map(|setting| {
            let value = self.meant(setting.name);
            let taken = !setting.is_default(value) && self.trouble(setting).is_none();
            taken.then_some((setting.name, value))
        });
        chosen.collect()
    }

    /// What is wrong with a setting.
    #[must_use]
    pub fn trouble(&self, setting: &Setting) -> Option<String> {
        setting.trouble(self.meant(setting.name), self.language)
    }

    /// The accent, and what the check makes of it where it could not be read.
    #[must_use]
    pub fn accent(&self) -> Option<Accent> {
        Colour::parse(self.meant("accent")).map(Accent::guarded)
    }

    /// Whether a setting is on.
    #[must_use]
    pub fn is_on(&self, setting: &Setting) -> bool {
        let meant = self.meant(setting.name);
        (if meant.is_empty() { setting.default() } else { meant }) == "on"
    }

    /// Where the check stands.
    ///
    /// # Errors
    /// Why that is not known.
    pub fn address(&self) -> Result<&str, Flaw> {
        address::checked(self.meant(ADDRESS))
    }

    /// Where the script of the element stands: beside the check, unless it is given.
    ///
    /// # Errors
    /// Why that is not known.
    pub fn script(&self) -> Result<String, Flaw> {
        match self.meant(SCRIPT) {
            "" => self.address().map(|address| address::beside(address, "eerste-stap.js")),
            given => address::checked(given).map(str::to_owned),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_and_is_right_goes_out() {
        let mut form = Form::default();
        for (name, value) in [
            ("language", "nl"),
            ("tool", "  Hulpje "),
            ("storage", "off"),
            ("rules", "http://example.org"),
        ] {
            form.set(name, value.to_owned());
        }
        assert_eq!(form.chosen(), [("tool", "Hulpje"), ("storage", "off")]);
        let rules = settings::offered().find(|setting| setting.name == "rules").unwrap();
        assert!(form.trouble(rules).is_some());
    }

    #[test]
    fn the_script_stands_beside_the_check_unless_it_is_given() {
        let mut form = Form::default();
        assert_eq!(form.script(), Err(Flaw::Missing));
        form.set(ADDRESS, "https://example.org/a/eerste-stap.html?v=2".into());
        assert_eq!(form.script().unwrap(), "https://example.org/a/eerste-stap.js");
        form.set(SCRIPT, "https://cdn.example/x.js".into());
        assert_eq!(form.script().unwrap(), "https://cdn.example/x.js");
        form.set(SCRIPT, "x.js".into());
        assert_eq!(form.script(), Err(Flaw::NoWebsite));
    }

    #[test]
    fn a_questionnaire_that_is_none_is_refused_with_a_sentence() {
        for text in ["", "{", "[]", "\u{feff}{}", &"[".repeat(100_000)] {
            let error = Pack::read("x.json".into(), text.to_owned()).err().unwrap();
            let said = error.sentence(Language::Dutch);
            assert!(said.starts_with("De vragenlijst in dit bestand klopt niet."), "{said}");
        }
    }
}
