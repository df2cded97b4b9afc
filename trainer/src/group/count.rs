//! A number that was typed, and what is wrong with one.

use eerste_stap::domain::template::{quoted, tell};
use eerste_stap::domain::wording::Language;

use super::picture::MINIMUM;
use crate::words::Words;

/// More people than this are no room but a slip of the finger.
pub const MOST: u32 = 500;

const NO_NUMBER: Words = [
    "‘{text}’ is geen aantal. Typ een heel getal, zoals 4.",
    "‘{text}’ is not a count. Type a whole number, such as 4.",
];
const NEGATIVE: Words =
    ["Minder dan nul kan niet. Typ 0 of meer.", "Less than zero is not possible. Type 0 or more."];
const TOO_LARGE: Words = [
    "{text} is te veel voor één groep. Typ hooguit {most}.",
    "{text} is too many for one group. Type {most} at most.",
];
const TOO_MANY: Words = [
    "Er zijn {slips} briefjes geteld, en er zijn {room} mensen. Tel opnieuw, of verander het aantal mensen.",
    "{slips} slips were counted, and there are {room} people. Count again, or change the number of people.",
];
const TOO_FEW: Words = [
    "Je hebt bij minstens één thema {least} briefjes nodig. Met minder maken we geen beeld. De vragen voor het gesprek kun je wel gebruiken.",
    "You need {least} slips on one theme at least. With fewer no picture is made. You can still use the questions for the conversation.",
];
const NOT_COUNTED: Words = [
    "Bij dit thema is nog niets geteld. Typ 0 als alle briefjes leeg zijn.",
    "Nothing has been counted for this theme yet. Type 0 if all slips are blank.",
];
const ROOM_MISSING: Words = [
    "Vul eerst in hoeveel mensen er in de zaal zijn.",
    "First fill in how many people are in the room.",
];

/// A number that was typed: nothing is none.
///
/// # Errors
/// What is wrong with it.
pub fn number(text: &str) -> Result<u32, Flaw> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(0);
    }
    let digits = text.strip_prefix(['-', '−', '–']);
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if digits.is_some_and(all_digits) {
        return Err(Flaw::Negative);
    }
    if !all_digits(text) {
        return Err(Flaw::NoNumber(quoted(text)));
    }
    let number = text.parse().ok().filter(|number| *number <= MOST);
    number.ok_or_else(|| Flaw::TooLarge(quoted(text)))
}

/// What is wrong with what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It is no number.
    NoNumber(String),
    /// It is less than nothing.
    Negative,
    /// It is more than any room holds.
    TooLarge(String),
    /// There are more slips of a scale than people.
    TooMany {
        /// The slips of that scale.
        slips: u32,
        /// The people.
        room: u32,
    },
    /// Nobody has said yet how many people there are.
    RoomMissing,
    /// Of a scale, by position, nothing was typed.
    NotCounted(usize),
    /// There are too few slips of every scale to show anything.
    TooFew,
}

impl Flaw {
    /// Whether it is said beside the theme that it is about.
    #[must_use]
    pub fn is_of_a_theme(&self) -> bool {
        matches!(self, Self::NotCounted(_))
    }

    /// What is wrong, and what to do.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::NoNumber(text) => tell(language, NO_NUMBER, &[("text", text)]),
            Self::Negative => tell(language, NEGATIVE, &[]),
            Self::TooLarge(text) => {
                tell(language, TOO_LARGE, &[("text", text), ("most", &MOST.to_string())])
            }
            Self::TooMany { slips, room } => {
                let values = [("slips", &*slips.to_string()), ("room", &*room.to_string())];
                tell(language, TOO_MANY, &values)
            }
            Self::NotCounted(_) => tell(language, NOT_COUNTED, &[]),
            Self::TooFew => tell(language, TOO_FEW, &[("least", &MINIMUM.to_string())]),
            Self::RoomMissing => tell(language, ROOM_MISSING, &[]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_count_is_refused_with_a_cure() {
        #[track_caller]
        fn case(text: &str, expected: &Result<u32, Flaw>) {
            assert_eq!(number(text), *expected);
        }
        case("", &Ok(0));
        case(" 12 ", &Ok(12));
        case("007", &Ok(7));
        case("500", &Ok(500));
        case("501", &Err(Flaw::TooLarge("501".into())));
        case("99999999999999999999", &Err(Flaw::TooLarge("99999999999999999999".into())));
        case("-1", &Err(Flaw::Negative));
        case("−3", &Err(Flaw::Negative));
        for text in ["4,5", "4.5", "4e1", "vier", "1 2", "+3", "-", "٣", "4\t5\n6"] {
            let said = number(text).unwrap_err().sentence(Language::Dutch);
            assert!(said.contains("is geen aantal") && said.contains("heel getal"), "{said}");
        }
        let pasted = number(&"x".repeat(1_000_000)).unwrap_err().sentence(Language::English);
        assert!(pasted.chars().count() < 200, "{pasted}");
    }
}
