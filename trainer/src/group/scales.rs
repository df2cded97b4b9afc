//! What was asked of the group: the scales, and the words that a slip can say.

use eerste_stap::domain::questionnaire::{Band, Questionnaire};
use eerste_stap::domain::wording::{Language, Localized};

use crate::words::Words;

/// The scales of the questionnaire that ships. Its text itself is not on this page; a test compares.
const SCALES: [(&str, Words); 3] = [
    ("confidence", ["Zelfvertrouwen met AI", "Confidence with AI"]),
    ("control", ["Zelf de controle houden", "Staying in control"]),
    ("privacy", ["Zorgen over privacy en fouten", "Worries about privacy and errors"]),
];
/// The words of its bands.
const BANDS: [Words; 3] = [["laag", "low"], ["midden", "middle"], ["hoog", "high"]];

/// The scales that a group is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scales {
    /// The scales.
    pub scales: Vec<Scale>,
    /// The words that a slip can say, from low to high.
    pub bands: Vec<Localized>,
    /// Whether these are words for a reader: the check offers none otherwise.
    pub have_names: bool,
}

/// One scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// What the questionnaire calls it among its own; empty where that says nothing to this page.
    pub id: String,
    /// What a reader calls it.
    pub name: Localized,
}

impl Scales {
    /// Those of a questionnaire of one's own, or of the one that ships.
    #[must_use]
    pub fn of(own: Option<&Questionnaire>) -> Self {
        match own {
            None => Self {
                scales: SCALES
                    .map(|(id, name)| Scale { id: id.to_owned(), name: localized(name) })
                    .into(),
                bands: BANDS.map(localized).into(),
                have_names: true,
            },
            Some(own) => Self {
                // Its scales may have the names of ours and mean something else.
                scales: own
                    .scales()
                    .iter()
                    .map(|scale| Scale { id: String::new(), name: scale.name.clone() })
                    .collect(),
                bands: own.bands().iter().map(words).collect(),
                have_names: own.bands().iter().all(|band| band.name.is_some()),
            },
        }
    }

    /// The words of these bands: “laag of midden”.
    #[must_use]
    pub fn band_words(&self, language: Language, bands: std::ops::Range<usize>) -> String {
        let words = self.bands.get(bands).unwrap_or_default().iter();
        let words: Vec<&str> = words.map(|word| word.get(language)).collect();
        let or = if language == Language::Dutch { " of " } else { " or " };
        match words.as_slice() {
            [first @ .., last] if !first.is_empty() => [&first.join(", "), *last].join(or),
            words => words.concat(),
        }
    }
}

fn words(band: &Band) -> Localized {
    let [nl, en] = Language::ALL.map(|language| band.name_in(language).to_owned());
    Localized { nl, en }
}

fn localized([nl, en]: Words) -> Localized {
    Localized { nl: nl.to_owned(), en: en.to_owned() }
}

#[cfg(test)]
mod tests {
    use eerste_stap::content::bundled;

    use super::*;

    #[test]
    fn the_scales_are_those_of_the_questionnaire_that_ships() {
        let bundled = bundled::questionnaire().unwrap();
        let scales = Scales::of(None);
        let read = Scales::of(Some(&bundled));
        assert_eq!(scales.bands, read.bands);
        for (ours, theirs) in scales.scales.iter().zip(bundled.scales()) {
            assert_eq!((&*ours.id, &ours.name), (theirs.id.as_str(), &theirs.name));
        }
        assert_eq!(scales.scales.len(), bundled.scales().len());
        assert_eq!(read.scales.len(), bundled.scales().len());
    }

    #[test]
    fn bands_that_were_merged_are_named_together() {
        let scales = Scales::of(None);
        assert_eq!(scales.band_words(Language::Dutch, 0..1), "laag");
        assert_eq!(scales.band_words(Language::Dutch, 1..3), "midden of hoog");
        assert_eq!(scales.band_words(Language::English, 0..3), "low, middle or high");
    }
}
