//! The sentences that are hardest to read, and why.

mod seams;

use std::cmp::Reverse;

use self::seams::seam;
use crate::Language;
use crate::measure::{Measure, least};
use crate::sentences::{counts, sentences};
use crate::text::Text;
use crate::words::{Word, words};

/// Of fewer words an index says nothing: a single long one would stand on top.
const LEAST_WORDS: usize = 8;
/// A sentence of more words is better off as two.
const LONG: usize = 15;
/// A word of this many syllables is long.
const LONG_WORD: usize = 4;
/// A word of fewer syllables makes no sentence hard.
const WORTH_NAMING: usize = 3;

/// What is said of a sentence that is the hardest only because the others are easier still.
const EASY: &str = "easy enough";

/// A sentence with what it is like.
#[derive(Clone, Debug, PartialEq)]
pub struct Hard {
    /// Where it stands.
    pub place: String,
    /// The sentence.
    pub sentence: String,
    /// Its index.
    pub index: f64,
    /// What makes it hard: its length, and its longest words with their syllables.
    pub because: String,
    /// What to try.
    pub cure: String,
}

/// The hardest sentences of running text, the hardest first; a sentence that is there twice is one.
#[must_use]
pub fn hardest<'a>(
    texts: impl IntoIterator<Item = &'a Text>,
    language: Language,
    most: usize,
) -> Vec<Hard> {
    let mut all: Vec<Hard> = Vec::new();
    for text in texts {
        let said = text.said(language).filter(|said| counts(said, language));
        for sentence in sentences(said.unwrap_or_default()) {
            let known = all.iter().any(|hard| hard.sentence == sentence);
            if !known && words(sentence, language).count() >= LEAST_WORDS {
                all.push(Hard::new(&text.place, sentence, language));
            }
        }
    }
    all.sort_by(|one, other| one.index.total_cmp(&other.index));
    all.truncate(most);
    all
}

impl Hard {
    fn new(place: &str, sentence: &str, language: Language) -> Self {
        let mut longest: Vec<Word> = words(sentence, language).collect();
        let count = longest.len();
        longest.retain(|word| word.syllables >= WORTH_NAMING);
        longest.sort_by_key(|word| (Reverse(word.syllables), word.text));
        longest.dedup();
        longest.truncate(3);
        let named = longest.iter().map(|word| format!("{} ({})", word.text, word.syllables));
        let named = named.collect::<Vec<_>>().join(", ");
        let longest_words = if longest.is_empty() { "" } else { "; longest words: " };
        let index = Measure::of_text(sentence, language).index(language);
        let easy = index >= least(language);
        Self {
            place: place.to_owned(),
            sentence: sentence.to_owned(),
            index,
            because: format!("{count} words{longest_words}{named}"),
            cure: if easy { EASY.into() } else { cure(sentence, language, count, &longest) },
        }
    }
}

/// What to try.
fn cure(sentence: &str, language: Language, count: usize, longest: &[Word]) -> String {
    let mut cures = Vec::new();
    if count > LONG {
        cures.push(match seam(sentence, language) {
            Some(seam) => format!("split at ‘{seam}’"),
            None => "make two of it".to_owned(),
        });
    }
    let long = longest.iter().filter(|word| {
        word.syllables >= LONG_WORD && (!is_name(word.text) || sentence.starts_with(word.text))
    });
    let long: Vec<String> = long.map(|word| format!("‘{}’", word.text)).collect();
    if !long.is_empty() {
        cures.push(format!("find shorter words for {}", long.join(", ")));
    }
    if cures.is_empty() {
        cures.push("take what is not needed out, or say it with a verb for a noun".to_owned());
    }
    cures.join("; ")
}

/// Whether a word has a capital or a sign in it, as names, codes and addresses have: those have no
/// shorter word.
fn is_name(word: &str) -> bool {
    word.contains(|sign: char| sign.is_uppercase() || (!sign.is_alphabetic() && sign != '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hardest_of(texts: &[&str], most: usize) -> Vec<Hard> {
        let texts: Vec<Text> = texts.iter().map(|text| Text::both("here", text, "")).collect();
        hardest(&texts, Language::Dutch, most)
    }

    #[test]
    fn the_hardest_come_first_and_once() {
        let hard = "De verantwoordelijkheid van organisaties is ook een onderwerp.";
        let easy = "Het is fijn als je dit op tijd doet.";
        let found =
            hardest_of(&[easy, hard, hard, "Standaardinstellingen gelden.", "Een titel"], 5);
        assert_eq!(found.last().unwrap().cure, EASY);
        let found: Vec<&str> = found.iter().map(|hard| hard.sentence.as_str()).collect();
        assert_eq!(found, [hard, easy]);
        assert_eq!(hardest_of(&[easy, hard], 1).len(), 1);
    }

    #[test]
    fn what_makes_a_sentence_hard_is_named_with_what_to_try() {
        let sentence = "Je kunt de check op een gedeelde map zetten, want er is voor de \
                        verantwoordelijkheid geen internet nodig.";
        let found = hardest_of(&[sentence], 1);
        let hard = found.first().unwrap();
        assert_eq!(
            hard.because,
            "18 words; longest words: verantwoordelijkheid (6), gedeelde (3), internet (3)"
        );
        assert_eq!(hard.cure, "split at ‘, want’; find shorter words for ‘verantwoordelijkheid’");
    }

    #[test]
    fn names_and_codes_have_no_shorter_word() {
        let sentence = "Vraag KPMG naar eerste-stap.html op die ene pagina, dan staat alles klaar.";
        let found = hardest_of(&[sentence], 1);
        let hard = found.first().unwrap();
        let because = "12 words; longest words: KPMG (4), eerste-stap.html (3), pagina (3)";
        assert_eq!(hard.because, because);
        assert_eq!(hard.cure, "take what is not needed out, or say it with a verb for a noun");
    }
}
