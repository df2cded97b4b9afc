//! What can be wrong with what comes from outside, as data with a sentence in both languages.

use super::fault::Fault;
use crate::domain::template::quoted;
use crate::domain::wording::Language;

/// Something from outside that could not be used.
#[derive(Clone, Debug, PartialEq)]
pub enum ContentError {
    /// A questionnaire of one's own.
    Pack(Fault),
    /// The page's own words; a test makes sure that this does not ship.
    Interface(Fault),
    /// The block of settings in the file.
    Settings(Fault),
    /// A setting that does not exist, by its name as written.
    UnknownSetting(String),
    /// A setting with a value that it cannot have.
    SettingValue {
        /// The name of the setting.
        name: &'static str,
        /// The value as written.
        value: String,
        /// The values that it can have.
        allowed: &'static str,
    },
    /// A session that was written down.
    Saved(Fault),
}

impl ContentError {
    /// What is wrong, where it is, and what to do about it.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.in_dutch(),
            Language::English => self.in_english(),
        }
    }

    fn in_dutch(&self) -> String {
        let said = |fault: &Fault| fault.sentence(Language::Dutch);
        match self {
            Self::Pack(fault) => format!(
                "De vragenlijst in dit bestand klopt niet. {} Nu zie je de standaardvragenlijst.",
                said(fault)
            ),
            Self::Interface(fault) => format!("De teksten kloppen niet. {}", said(fault)),
            Self::Settings(fault) => format!(
                "De instellingen in dit bestand zijn niet te lezen. {} Meld het aan degene die dit bestand heeft gemaakt.",
                said(fault)
            ),
            Self::UnknownSetting(name) => format!(
                "De instelling “{}” bestaat niet. Haal die weg. Wel mogelijk: language, en in een bestand ook pack.",
                quoted(name)
            ),
            Self::SettingValue { name, value, allowed } => {
                let value = quoted(value);
                format!("De instelling “{name}” kan niet “{value}” zijn. Kies uit: {allowed}.")
            }
            Self::Saved(fault) => format!(
                "Je antwoorden waren niet meer te lezen. {} De check begint opnieuw.",
                said(fault)
            ),
        }
    }

    fn in_english(&self) -> String {
        let said = |fault: &Fault| fault.sentence(Language::English);
        match self {
            Self::Pack(fault) => format!(
                "The questionnaire in this file has a mistake. {} You now see the standard one.",
                said(fault)
            ),
            Self::Interface(fault) => format!("The texts are not in order. {}", said(fault)),
            Self::Settings(fault) => format!(
                "The settings in this file cannot be read. {} Tell whoever made this file.",
                said(fault)
            ),
            Self::UnknownSetting(name) => format!(
                "There is no setting “{}”. Remove it. Possible settings: language, and in a file also pack.",
                quoted(name)
            ),
            Self::SettingValue { name, value, allowed } => {
                let value = quoted(value);
                format!("The setting “{name}” cannot be “{value}”. Choose one of: {allowed}.")
            }
            Self::Saved(fault) => format!(
                "Your answers could no longer be read. {} The check starts again.",
                said(fault)
            ),
        }
    }
}
