//! The sentences of a text, and whether they count.
//!
//! What has no full stop is a title or a label. Flesch has such things left out ("test only the
//! running text"), and for a reason: a label of two words counted as a sentence would lift the index
//! of everything around it. So a text counts when it has a sentence with an end and at least
//! [`LEAST_WORDS`] words in all: "Gekopieerd." is a label with a full stop. Of a text that counts all
//! counts, with or without an end.

use crate::Language;
use crate::words::words;

/// A text of fewer words counts as a label.
pub const LEAST_WORDS: usize = 4;

/// What ends a sentence. A colon or a semicolon does not, though Flesch would let it: that is the
/// stricter rule.
const ENDS: [char; 4] = ['.', '?', '!', '…'];
/// What may stand between the end of a sentence and the space behind it.
const CLOSING: [char; 5] = ['’', '”', ')', '\'', '"'];

/// The sentences of a text. A new line ends one too; an end in front of a small letter, as behind an
/// abbreviation, ends none.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    text.lines().flat_map(of_line).filter(|sentence| !sentence.is_empty()).collect()
}

fn of_line(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    for (space, _) in line.match_indices(' ') {
        let (Some(said), Some(after)) = (line.get(begin..space), line.get(space..)) else {
            continue;
        };
        let goes_on = after.trim_start().starts_with(char::is_lowercase);
        if has_end(said) && !goes_on {
            found.push(said.trim());
            begin = space;
        }
    }
    found.extend(line.get(begin..).map(str::trim));
    found
}

fn has_end(sentence: &str) -> bool {
    sentence.trim_end().trim_end_matches(CLOSING).ends_with(ENDS)
}

/// Whether a text is running text, of which the index is made.
#[must_use]
pub fn counts(text: &str, language: Language) -> bool {
    sentences(text).into_iter().any(has_end) && words(text, language).count() >= LEAST_WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_before_the_next_one_and_nowhere_else() {
        let text =
            "Klopt dat? Zeg: “Ja.” Op F12 (o.a. hier) staat 1.5, zie eerste-stap.html. {n} af";
        let expected = [
            "Klopt dat?",
            "Zeg: “Ja.”",
            "Op F12 (o.a. hier) staat 1.5, zie eerste-stap.html.",
            "{n} af",
        ];
        assert_eq!(sentences(text), expected);
        assert_eq!(sentences("Een\n\nTwee  "), ["Een", "Twee"]);
    }

    #[test]
    fn labels_and_titles_do_not_count() {
        let counts = |text| counts(text, Language::Dutch);
        assert!(counts("Lees dit eerst. Dan dit"));
        assert!(counts("Mag ik het vragen?"));
        assert!(!counts("Een titel van meer dan vier woorden"));
        assert!(!counts("Gekopieerd."));
        assert!(!counts("Vragen? {contact}"));
    }
}
