//! What can be wrong with what comes from outside, as data with a sentence in both languages.

use super::fault::Fault;
use crate::domain::template::{quoted, tell};
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
        /// What helps, in Dutch and in English: the values that it can have.
        cure: &'static [&'static str; 2],
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
        let told =
            |texts: [&'static str; 2], values: &[(&str, &str)]| tell(language, texts, values);
        match self {
            Self::Pack(fault) => {
                let texts = [
                    "De vragenlijst in dit bestand klopt niet. {fault} Nu zie je de standaardvragenlijst.",
                    "The questionnaire in this file has a mistake. {fault} You now see the standard one.",
                ];
                told(texts, &[("fault", &fault.sentence(language))])
            }
            Self::Settings(fault) => {
                let texts = [
                    "De instellingen in dit bestand zijn niet te lezen. {fault} Meld het aan degene die dit bestand heeft gemaakt.",
                    "The settings in this file cannot be read. {fault} Tell whoever made this file.",
                ];
                told(texts, &[("fault", &fault.sentence(language))])
            }
            Self::UnknownSetting(name) => {
                let texts = [
                    "De instelling “{name}” bestaat niet. Haal die weg of verbeter de naam.",
                    "There is no setting “{name}”. Remove it or correct the name.",
                ];
                told(texts, &[("name", &quoted(name))])
            }
            Self::SettingValue { name, value, cure } => {
                let value = quoted(value);
                let texts = if value.trim().is_empty() {
                    ["De instelling “{name}” is leeg. ", "The setting “{name}” is empty. "]
                } else {
                    [
                        "De instelling “{name}” kan niet “{value}” zijn. ",
                        "The setting “{name}” cannot be “{value}”. ",
                    ]
                };
                told(texts, &[("name", name), ("value", &value)]) + &told(**cure, &[])
            }
            // Whoever opens it cannot mend it, so the place of the fault is no help.
            Self::Saved(_) => {
                let texts = [
                    "Deze bewaarde antwoorden zijn beschadigd. Open een ander bestand of begin opnieuw.",
                    "These saved answers are damaged. Open another file or start again.",
                ];
                told(texts, &[])
            }
            Self::NoSitting => {
                let texts = [
                    "Dit is geen bestand van Eerste Stap. Kies een bestand dat je hier zelf hebt bewaard.",
                    "This is not a file from Eerste Stap. Choose a file that you saved here yourself.",
                ];
                told(texts, &[])
            }
            Self::NewerSitting => {
                let texts = [
                    "Dit bestand komt uit een nieuwere versie van Eerste Stap. Open het met die versie.",
                    "This file comes from a newer version of Eerste Stap. Open it with that version.",
                ];
                told(texts, &[])
            }
            Self::OtherQuestionnaire => {
                let texts = [
                    "Dit bestand hoort bij een andere vragenlijst. Open het bij die vragenlijst.",
                    "This file belongs to another questionnaire. Open it there.",
                ];
                told(texts, &[])
            }
            Self::HugeFile => {
                let texts = [
                    "Dit bestand is te groot om van Eerste Stap te zijn. Kies een bestand dat je hier zelf hebt bewaard.",
                    "This file is too large to come from Eerste Stap. Choose a file that you saved here yourself.",
                ];
                told(texts, &[])
            }
            Self::ClosedFile => {
                let texts = [
                    "Je browser kan dit bestand niet lezen. Bewaar het op een andere plek en probeer het nog eens.",
                    "Your browser cannot read this file. Save it somewhere else and try again.",
                ];
                told(texts, &[])
            }
        }
    }
}
