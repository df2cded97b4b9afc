//! The words of a text.
//!
//! A word is what stands between spaces and holds a letter or a figure, as Flesch counts them (*How
//! to Write Plain English*, 1979, chapter 2). What a value is put in, `{name}`, is one word.

use crate::Language;
use crate::syllables;

/// A word, without the signs around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    /// The word.
    pub text: &'a str,
    /// How many syllables it has.
    pub syllables: usize,
}

/// The words of a text in this language.
pub fn words(text: &str, language: Language) -> impl Iterator<Item = Word<'_>> {
    text.split_whitespace().filter_map(move |word| {
        let text = word.trim_matches(|sign: char| !sign.is_alphanumeric() && !"{}".contains(sign));
        if text.is_empty() {
            return None;
        }
        // Nobody knows what will stand there, so it weighs as little as a word can.
        let place = text.contains('{');
        let syllables = if place { 1 } else { syllables::of(text, language) };
        Some(Word { text, syllables })
    })
}

/// The words of a text in small letters, a space around each: for looking up words and phrases.
#[must_use]
pub fn plain(text: &str) -> String {
    let words = text.split(|sign: char| !sign.is_alphanumeric() && !"’-".contains(sign));
    let words: Vec<String> = words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    format!(" {} ", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_around_a_word_are_no_part_of_it_and_make_none() {
        let found = words("“Ja” – zei {naam}, ‘{tool}’ (zo’n AI-tool).", Language::Dutch);
        let found: Vec<_> = found.map(|word| (word.text, word.syllables)).collect();
        let expected =
            [("Ja", 1), ("zei", 1), ("{naam}", 1), ("{tool}", 1), ("zo’n", 1), ("AI-tool", 3)];
        assert_eq!(found, expected);
    }

    #[test]
    fn phrases_are_looked_up_whatever_stands_between_their_words() {
        assert_eq!(plain("Dan, zeg je: “Moet (je) AI-tools?”"), " dan zeg je moet je ai-tools ");
    }
}
