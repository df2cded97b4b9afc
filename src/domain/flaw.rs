//! What can be wrong with a questionnaire, as data with a sentence.

use super::template::quoted;
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
        match language {
            Language::Dutch => self.in_dutch(),
            Language::English => self.in_english(),
        }
    }

    fn in_dutch(&self) -> String {
        match self {
            Self::Count { least, most, found } if least == most => {
                format!("Hier horen er {least} te staan. Het zijn er {found}.")
            }
            Self::Count { least, most, found } => {
                format!("Hier horen er {least} tot en met {most} te staan. Het zijn er {found}.")
            }
            Self::DuplicateId(id) => {
                format!("De naam “{}” is al gebruikt. Kies een andere.", quoted(id))
            }
            Self::UnknownId { id, known } => {
                format!("“{}” bestaat niet. Kies uit: {}.", quoted(id), quoted(known))
            }
            Self::OutOfRange { least, most } => {
                format!("Zet hier een getal van {least} tot en met {most}.")
            }
            Self::NoItems => "Geen stelling telt voor deze schaal. Voeg er een toe.".into(),
            Self::NotRising => {
                "Geef elke band behalve de laatste een grens die hoger is dan de vorige.".into()
            }
            Self::MissingCell(bands) => {
                format!("Voor “{}” staat er geen stap. Voeg die toe.", quoted(bands))
            }
            Self::DoubleCell(bands) => {
                format!("“{}” staat er twee keer. Haal er één weg.", quoted(bands))
            }
        }
    }

    fn in_english(&self) -> String {
        match self {
            Self::Count { least, most, found } if least == most => {
                format!("There should be {least} of these. There are {found}.")
            }
            Self::Count { least, most, found } => {
                format!("There should be {least} to {most} of these. There are {found}.")
            }
            Self::DuplicateId(id) => format!("The name “{}” is taken. Choose another.", quoted(id)),
            Self::UnknownId { id, known } => {
                format!("“{}” does not exist. Choose one of: {}.", quoted(id), quoted(known))
            }
            Self::OutOfRange { least, most } => {
                format!("Put a number from {least} to {most} here.")
            }
            Self::NoItems => "No statement counts for this scale. Add one.".into(),
            Self::NotRising => {
                "Give every band but the last a limit higher than the one before.".into()
            }
            Self::MissingCell(bands) => {
                format!("There is no step for “{}”. Add one.", quoted(bands))
            }
            Self::DoubleCell(bands) => format!("“{}” is there twice. Remove one.", quoted(bands)),
        }
    }
}
