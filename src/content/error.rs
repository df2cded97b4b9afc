//! What can be wrong with what comes from outside, as data with a sentence in both languages.

use crate::domain::flaw::Flaw;
use crate::domain::wording::Language;

/// Something from outside that could not be used.
#[derive(Clone, Debug, PartialEq)]
pub enum ContentError {
    /// A questionnaire that is not JSON of the right shape.
    PackShape {
        /// The path to what does not fit.
        place: String,
        /// What the reader of the JSON says about it, in English.
        message: String,
    },
    /// A questionnaire written for another version of the format.
    PackFormat {
        /// The format that it says it has.
        found: u32,
    },
    /// A questionnaire that does not hold together.
    PackFlaw(Flaw),
    /// The page's own words are not complete; a test makes sure that this does not ship.
    Interface {
        /// The key of the text.
        key: String,
    },
    /// The settings in the file are not JSON of the right shape.
    SettingsShape {
        /// What the reader of the JSON says about it, in English.
        message: String,
    },
    /// A setting that does not exist.
    UnknownSetting {
        /// Its name as written.
        name: String,
    },
    /// A setting with a value that it cannot have.
    SettingValue {
        /// The name of the setting.
        name: &'static str,
        /// The value as written.
        value: String,
        /// The values that it can have.
        allowed: &'static str,
    },
    /// A saved session that cannot be read.
    SavedShape {
        /// The path to what does not fit.
        place: String,
    },
}

/// As much of a foreign text as a sentence can hold; control and direction marks are left out, so
/// that the text cannot change how the rest of the sentence reads.
fn quoted(text: &str) -> String {
    const MOST: usize = 40;
    let readable = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let mut short: String = text.chars().filter(readable).take(MOST + 1).collect();
    if short.chars().count() > MOST {
        short = short.chars().take(MOST).chain(['…']).collect();
    }
    short
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
        match self {
            Self::PackShape { place, message } => format!(
                "De eigen vragenlijst past niet, bij {}: {}. Verbeter dat en open de pagina opnieuw. Nu zie je de vaste vragenlijst.",
                quoted(place),
                quoted(message)
            ),
            Self::PackFormat { found } => format!(
                "De eigen vragenlijst heeft format {found}, en deze pagina leest alleen format 1. Nu zie je de vaste vragenlijst."
            ),
            Self::PackFlaw(flaw) => format!(
                "De eigen vragenlijst klopt niet, bij {}: {} Nu zie je de vaste vragenlijst.",
                quoted(&flaw.place),
                flaw.sentence(Language::Dutch)
            ),
            Self::Interface { key } => {
                format!("De tekst “{}” ontbreekt of hoort hier niet.", quoted(key))
            }
            Self::SettingsShape { message } => format!(
                "De instellingen in dit bestand zijn niet te lezen: {}. Maak het bestand opnieuw of vraag het aan wie het maakte.",
                quoted(message)
            ),
            Self::UnknownSetting { name } => format!(
                "De instelling “{}” bestaat niet. Haal die weg. Wel mogelijk: language, en in een bestand ook pack.",
                quoted(name)
            ),
            Self::SettingValue { name, value, allowed } => format!(
                "De instelling “{name}” kan niet “{}” zijn. Kies uit: {allowed}.",
                quoted(value)
            ),
            Self::SavedShape { place } => format!(
                "Je antwoorden waren niet meer te lezen, bij {}. De check begint opnieuw.",
                quoted(place)
            ),
        }
    }

    fn in_english(&self) -> String {
        match self {
            Self::PackShape { place, message } => format!(
                "The questionnaire of your own does not fit, at {}: {}. Mend that and open the page again. For now you see the standard questionnaire.",
                quoted(place),
                quoted(message)
            ),
            Self::PackFormat { found } => format!(
                "The questionnaire of your own has format {found}, and this page reads format 1 only. For now you see the standard questionnaire."
            ),
            Self::PackFlaw(flaw) => format!(
                "The questionnaire of your own has a fault, at {}: {} For now you see the standard questionnaire.",
                quoted(&flaw.place),
                flaw.sentence(Language::English)
            ),
            Self::Interface { key } => {
                format!("The text “{}” is missing or does not belong here.", quoted(key))
            }
            Self::SettingsShape { message } => format!(
                "The settings in this file cannot be read: {}. Make the file again, or ask whoever made it.",
                quoted(message)
            ),
            Self::UnknownSetting { name } => format!(
                "There is no setting “{}”. Remove it. Possible settings: language, and in a file also pack.",
                quoted(name)
            ),
            Self::SettingValue { name, value, allowed } => format!(
                "The setting “{name}” cannot be “{}”. Choose one of: {allowed}.",
                quoted(value)
            ),
            Self::SavedShape { place } => format!(
                "Your answers could no longer be read, at {}. The check starts again.",
                quoted(place)
            ),
        }
    }
}
