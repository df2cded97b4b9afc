//! Counts of a text, and the index that they make.

use std::iter::Sum;
use std::ops::Add;

use crate::Language;
use crate::sentences::{counts, sentences};
use crate::text::Text;
use crate::words::words;

/// What is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Syllables.
    pub syllables: usize,
}

impl Measure {
    /// The counts of the running text among these; a text that stands there twice counts once, or an
    /// easy sentence could be repeated until the rest no longer weighs.
    #[must_use]
    pub fn of(texts: &[Text], language: Language) -> Self {
        let said = texts.iter().filter_map(|text| text.said(language));
        let mut running: Vec<&str> = said.filter(|text| counts(text, language)).collect();
        running.sort_unstable();
        running.dedup();
        running.into_iter().map(|text| Self::of_text(text, language)).sum()
    }

    /// The counts of a text, label or not.
    #[must_use]
    pub fn of_text(text: &str, language: Language) -> Self {
        let syllables: Vec<usize> = words(text, language).map(|word| word.syllables).collect();
        Self {
            words: syllables.len(),
            sentences: sentences(text).len(),
            syllables: syllables.iter().sum(),
        }
    }

    /// How long a sentence is on average.
    #[must_use]
    pub fn words_per_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// How many syllables a hundred words have.
    #[must_use]
    pub fn syllables_per_100_words(&self) -> f64 {
        ratio(self.syllables, self.words) * 100.0
    }

    /// How easy it is to read: about 100 is very easy, about 0 very hard, and 70 to 80 fairly easy.
    ///
    /// - English: *reading ease*. R. Flesch, "A new readability yardstick", Journal of Applied
    ///   Psychology 32 (1948), 221–233.
    /// - Dutch: the same for longer words. W. H. Douma, *De leesbaarheid van landbouwbladen: een
    ///   onderzoek naar en een toepassing van leesbaarheidsformules*, Wageningen 1960.
    #[must_use]
    pub fn index(&self, language: Language) -> f64 {
        let (sentence, word) = (self.words_per_sentence(), self.syllables_per_100_words());
        match language {
            Language::Dutch => 206.84 - 0.77 * word - 0.93 * sentence,
            Language::English => 206.835 - 0.846 * word - 1.015 * sentence,
        }
    }
}

/// The lowest index that the texts may have as a whole.
#[must_use]
pub fn least(language: Language) -> f64 {
    match language {
        Language::Dutch => 70.0,
        Language::English => 65.0,
    }
}

/// How many of these there are to one of those; none where there are none of those.
#[allow(clippy::cast_precision_loss, reason = "texts have fewer words than a float has digits")]
pub(crate) fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

impl Add for Measure {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }
}

impl Sum for Measure {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64) {
        assert!((found - expected).abs() < 0.001, "{found} instead of {expected}");
    }

    #[test]
    fn the_index_is_that_of_the_formulas() {
        let measure = Measure { words: 200, sentences: 20, syllables: 300 };
        close(measure.index(Language::Dutch), 206.84 - 0.77 * 150.0 - 0.93 * 10.0);
        close(measure.index(Language::English), 206.835 - 84.6 * 1.5 - 1.015 * 10.0);
    }

    #[test]
    fn running_text_counts_once_and_labels_do_not() {
        let text = |dutch| Text::both("", dutch, "");
        let sentence = "Je leest een zin. En nog een";
        let texts = [text(sentence), text("Kopieer"), text("Gekopieerd."), text(sentence)];
        let expected = Measure { words: 7, sentences: 2, syllables: 7 };
        assert_eq!(Measure::of(&texts, Language::Dutch), expected);
    }

    #[test]
    fn nothing_has_no_index_that_would_fail() {
        assert!(Measure::default().index(Language::Dutch) > least(Language::Dutch));
        assert!(Measure::default().index(Language::English) > least(Language::English));
    }
}
