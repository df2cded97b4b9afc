//! What can be wrong with a questionnaire, as data with a sentence.

use super::template::{quoted, tell};
use super::wording::Language;

/// One fault in a questionnaire: where it is and what it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Flaw {
    /// The path to the fault, as a reader of the JSON would write it: `items[3].scale`.
    pub place: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// The kinds of fault that a well-formed questionnaire can still have.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// A list that needs entries has fewer than this many, or more than that many.
    Count {
        /// The fewest entries allowed.
        least: usize,
        /// The most entries allowed.
        most: usize,
        /// How many there are.
        found: usize,
    },
    /// An id that an earlier entry has already.
    DuplicateId(String),
    /// An id that nothing in the questionnaire has.
    UnknownId {
        /// The id as written.
        id: String,
        /// The ids that would have been right, as a sentence lists them.
        known: String,
    },
    /// A number outside its limits, or not a number at all.
    OutOfRange {
        /// The smallest value allowed.
        least: u32,
        /// The largest value allowed.
        most: u32,
    },
    /// A scale that no statement counts for.
    NoItems,
    /// A band limit that is missing, is one too many, or is not above the one before.
    NotRising,
    /// A combination of bands that no cell covers, by the bands' ids.
    MissingCell(String),
    /// A combination of bands that two cells cover, by the bands' ids.
    DoubleCell(String),
}

impl Flaw {
    pub(super) fn new(place: impl Into<String>, problem: Problem) -> Self {
        Self { place: place.into(), problem }
    }
}

impl Problem {
    /// The fault as a sentence that says what to do; the place is told beside it.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let told =
            |texts: [&'static str; 2], values: &[(&str, &str)]| tell(language, texts, values);
        match self {
            Self::Count { least, most, found } => {
                let texts = if least == most {
                    [
                        "Hier horen er {most} te staan. Het zijn er {found}.",
                        "There should be {most} of these. There are {found}.",
                    ]
                } else {
                    [
                        "Hier horen er {least} tot en met {most} te staan. Het zijn er {found}.",
                        "There should be {least} to {most} of these. There are {found}.",
                    ]
                };
                let [least, most, found] = [least, most, found].map(ToString::to_string);
                told(texts, &[("least", &least), ("most", &most), ("found", &found)])
            }
            Self::OutOfRange { least, most } => {
                let texts = [
                    "Zet hier een getal van {least} tot en met {most}.",
                    "Put a number from {least} to {most} here.",
                ];
                told(texts, &[("least", &least.to_string()), ("most", &most.to_string())])
            }
            Self::DuplicateId(id) => {
                let texts = [
                    "De naam “{id}” is al gebruikt. Kies een andere.",
                    "The name “{id}” is taken. Choose another.",
                ];
                told(texts, &[("id", &quoted(id))])
            }
            Self::UnknownId { id, known } => {
                let texts = [
                    "“{id}” bestaat niet. Kies uit: {known}.",
                    "“{id}” does not exist. Choose one of: {known}.",
                ];
                told(texts, &[("id", &quoted(id)), ("known", &quoted(known))])
            }
            Self::NoItems => {
                let dutch = "Geen stelling telt voor deze schaal. Voeg er een toe.";
                told([dutch, "No statement counts for this scale. Add one."], &[])
            }
            Self::NotRising => {
                let texts = [
                    "Geef elke band behalve de laatste een grens die hoger is dan de vorige.",
                    "Give every band but the last a limit higher than the one before.",
                ];
                told(texts, &[])
            }
            Self::MissingCell(bands) => {
                let texts = [
                    "Voor “{bands}” staat er geen stap. Voeg die toe.",
                    "There is no step for “{bands}”. Add one.",
                ];
                told(texts, &[("bands", &quoted(bands))])
            }
            Self::DoubleCell(bands) => {
                let texts = [
                    "“{bands}” staat er twee keer. Haal er één weg.",
                    "“{bands}” is there twice. Remove one.",
                ];
                told(texts, &[("bands", &quoted(bands))])
            }
        }
    }
}
