//! What can be wrong with what comes from outside, as data with a sentence in both languages.

use super::fault::Fault;
use crate::domain::template::quoted;
use crate::domain::wording::Language;

/// Something from outside that could not be used.
#[derive(Clone, Debug, PartialEq)]
pub enum ContentError {
    /// A questionnaire of one's own.
    Pack(Fault),
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
    /// A sitting that was written down and is damaged.
    Saved(Fault),
    /// A file that is no sitting.
    NoSitting,
    /// A sitting that a newer version wrote.
    NewerSitting,
    /// A sitting with another questionnaire.
    OtherQuestionnaire,
    /// A file far too large to be a sitting.
    HugeFile,
    /// A file that the browser cannot read.
    ClosedFile,
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
            Self::Settings(fault) => format!(
                "De instellingen in dit bestand zijn niet te lezen. {} Meld het aan degene die dit bestand heeft gemaakt.",
                said(fault)
            ),
            Self::UnknownSetting(name) => format!(
                "De instelling “{}” bestaat niet. Haal die weg of verbeter de naam.",
                quoted(name)
            ),
            Self::SettingValue { name, value, allowed } => {
                let value = quoted(value);
                format!("De instelling “{name}” kan niet “{value}” zijn. Kies uit: {allowed}.")
            }
            Self::Saved(fault) => {
                format!("Deze bewaarde antwoorden zijn beschadigd. {}", said(fault))
            }
            Self::NoSitting => "Dit is geen bestand van Eerste Stap. Kies een bestand dat je hier zelf hebt bewaard.".into(),
            Self::NewerSitting => "Dit bestand komt uit een nieuwere versie van Eerste Stap. Open het met die versie.".into(),
            Self::OtherQuestionnaire => "Dit bestand hoort bij een andere vragenlijst. Open het bij die vragenlijst.".into(),
            Self::HugeFile => "Dit bestand is te groot om van Eerste Stap te zijn. Kies een bestand dat je hier zelf hebt bewaard.".into(),
            Self::ClosedFile => "Je browser kan dit bestand niet lezen. Bewaar het op een andere plek en probeer het nog eens.".into(),
        }
    }

    fn in_english(&self) -> String {
        let said = |fault: &Fault| fault.sentence(Language::English);
        match self {
            Self::Pack(fault) => format!(
                "The questionnaire in this file has a mistake. {} You now see the standard one.",
                said(fault)
            ),
            Self::Settings(fault) => format!(
                "The settings in this file cannot be read. {} Tell whoever made this file.",
                said(fault)
            ),
            Self::UnknownSetting(name) => format!(
                "There is no setting “{}”. Remove it or correct the name.",
                quoted(name)
            ),
            Self::SettingValue { name, value, allowed } => {
                let value = quoted(value);
                format!("The setting “{name}” cannot be “{value}”. Choose one of: {allowed}.")
            }
            Self::Saved(fault) => format!("These saved answers are damaged. {}", said(fault)),
            Self::NoSitting => "This is not a file from Eerste Stap. Choose a file that you saved here yourself.".into(),
            Self::NewerSitting => "This file comes from a newer version of Eerste Stap. Open it with that version.".into(),
            Self::OtherQuestionnaire => "This file belongs to another questionnaire. Open it there.".into(),
            Self::HugeFile => "This file is too large to come from Eerste Stap. Choose a file that you saved here yourself.".into(),
            Self::ClosedFile => "Your browser cannot read this file. Save it somewhere else and try again.".into(),
        }
    }
}
