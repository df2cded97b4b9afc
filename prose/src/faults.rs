//! What must not be in a text, each with what to do about it.

use std::fmt::{self, Display, Formatter};

use crate::Language;
use crate::forbidden;
use crate::sentences::sentences;
use crate::text::{Text, filled};
use crate::words::words;

/// A sentence may have this many words.
pub const MOST_WORDS: usize = 25;

/// Texts that are the same in both languages, and rightly so.
const SAME: [&str; 6] =
    ["Computer (1024 pixels)", "Eerste Stap", "Element", "Frame", "Link", "{screen} · Eerste Stap"];

/// Something that must not be in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: String,
    /// The text or sentence that it is in.
    pub text: String,
    /// What is wrong.
    pub wrong: String,
    /// What to do about it.
    pub cure: String,
}

impl Display for Fault {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let Self { place, text, wrong, cure } = self;
        write!(out, "{place}: {wrong}: {cure}\n    {text}")
    }
}

/// Everything that must not be in a text.
#[must_use]
pub fn faults(text: &Text) -> Vec<Fault> {
    let mut faults = incomplete(text);
    for language in Language::ALL {
        let said = text.said(language).unwrap_or_default();
        faults.extend(badly_said(&text.place, said, language));
    }
    faults
}

fn fault(place: &str, text: &str, wrong: String, cure: &str) -> Fault {
    Fault { place: place.to_owned(), text: text.to_owned(), wrong, cure: cure.to_owned() }
}

/// What the two languages of a text have not in common.
fn incomplete(text: &Text) -> Vec<Fault> {
    let place = &text.place;
    let [dutch, english] =
        Language::ALL.map(|language| text.said(language).unwrap_or_default().trim());
    let missing = match (dutch.is_empty(), english.is_empty()) {
        (false, false) => None,
        (true, false) => Some((english, "there is no Dutch")),
        (false, true) => Some((dutch, "there is no English")),
        (true, true) => Some(("", "there is nothing in either language")),
    };
    if let Some((said, wrong)) = missing {
        return vec![fault(place, said, wrong.to_owned(), "write it in both languages")];
    }
    let mut faults = Vec::new();
    if dutch == english && !SAME.contains(&dutch) {
        let wrong = "both languages say the very same".to_owned();
        let cure = "translate it, or name it in SAME in prose/src/faults.rs";
        faults.push(fault(place, dutch, wrong, cure));
    }
    if filled(dutch) != filled(english) {
        let wrong = "the languages are filled with other values".to_owned();
        let cure = "put the same names between { and } in both";
        faults.push(fault(place, &format!("{dutch} | {english}"), wrong, cure));
    }
    faults
}

/// What is wrong with what is said in one language.
fn badly_said(place: &str, said: &str, language: Language) -> Vec<Fault> {
    let mut faults: Vec<Fault> = forbidden::found(said, language)
        .map(|(word, group)| fault(place, said, format!("“{word}” {}", group.wrong), group.cure))
        .collect();
    if said.contains('!') {
        faults.push(fault(place, said, "it shouts".to_owned(), "end it with a full stop"));
    }
    for sentence in sentences(said) {
        let words = words(sentence, language).count();
        if words > MOST_WORDS {
            let wrong = format!("{words} words in one sentence, where {MOST_WORDS} are the most");
            faults.push(fault(place, sentence, wrong, "make two of it"));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(dutch: &str, english: &str, expected: &[&str]) {
        let found = faults(&Text::both("here", dutch, english));
        let found: Vec<&str> = found.iter().map(|fault| fault.wrong.as_str()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_plain_text_has_no_faults() {
        case("Je leest {n} stellingen.", "You read {n} statements.", &[]);
        case("Link", "Link", &[]);
    }

    #[test]
    fn a_text_is_there_in_both_languages() {
        case("", "Yes", &["there is no Dutch"]);
        case("Ja", " ", &["there is no English"]);
        case("", "", &["there is nothing in either language"]);
        let half = Text { place: "here".into(), dutch: None, english: Some("Yes".into()) };
        assert_eq!(faults(&half).first().unwrap().wrong, "there is no Dutch");
    }

    #[test]
    fn both_languages_are_translated_and_filled_alike() {
        case("Copy", "Copy", &["both languages say the very same"]);
        case("{n} keer", "{m} times", &["the languages are filled with other values"]);
    }

    #[test]
    fn nothing_is_forbidden_shouted_or_long() {
        let polite = "“uw” is the polite form";
        case("Dit is uw werk!", "This is your work.", &[polite, "it shouts"]);
        let long = "en ".repeat(MOST_WORDS) + "dan.";
        let expected = ["26 words in one sentence, where 25 are the most"];
        case(&long, "Then.", &expected);
        case(&long.replace("en dan", "en. Dan"), "Then.", &[]);
    }

    #[test]
    fn a_fault_is_told_with_its_place_its_text_and_its_cure() {
        let found = faults(&Text::both("here", "Goed!", "Good."));
        let told = found.first().unwrap().to_string();
        assert_eq!(told, "here: it shouts: end it with a full stop\n    Goed!");
    }
}
