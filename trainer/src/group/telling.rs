//! The picture in words, for ears, for a text, and beside every drawing.

use eerste_stap::domain::template::tell;
use eerste_stap::domain::wording::Language;

use super::picture::{MINIMUM, Picture};
use super::scales::Scales;
use crate::words::Words;

const NOTHING: Words = [
    "Er zijn minder dan {least} briefjes. Dan maken we geen beeld, want het zou te veel over één persoon zeggen.",
    "There are fewer than {least} slips. No picture is made then: it would say too much about one person.",
];
const IN_WORDS: Words = [
    "Het vaakst gekozen: {word}. Aantallen staan er niet bij, zodat niemand eruit te halen is.",
    "Chosen most often: {word}. There are no numbers, so that nobody can be picked out.",
];
const SLIPS: Words = ["{name} ({n} briefjes)", "{name} ({n} slips)"];

/// What the picture is for.
pub const FOR: Words = [
    "Voor deze groep, op deze dag. Het is geen cijfer voor een verslag, en niet om te vergelijken.",
    "For this group, on this day. It is no figure for a report, and not for comparing.",
];

/// The name of a scale with the number of slips, where that is shown.
#[must_use]
pub fn heading(language: Language, name: &str, picture: &Picture) -> String {
    match picture {
        Picture::Nothing => name.to_owned(),
        Picture::Words { slips, .. } | Picture::Numbers { slips, .. } => {
            tell(language, SLIPS, &[("name", name), ("n", &slips.to_string())])
        }
    }
}

/// What a picture shows, in a sentence or a row of counts.
#[must_use]
pub fn telling(language: Language, scales: &Scales, picture: &Picture) -> String {
    match picture {
        Picture::Nothing => tell(language, NOTHING, &[("least", &MINIMUM.to_string())]),
        Picture::Words { most, .. } => {
            let word = scales.band_words(language, *most..*most + 1);
            tell(language, IN_WORDS, &[("word", &word)])
        }
        Picture::Numbers { cells, .. } => {
            let cells = cells.iter().map(|cell| {
                [scales.band_words(language, cell.bands.clone()), cell.slips.to_string()].join(" ")
            });
            capital(&cells.collect::<Vec<_>>().join(", "))
        }
    }
}

/// All pictures as a text, a scale a line.
#[must_use]
pub fn text(language: Language, scales: &Scales, pictures: &[Picture]) -> String {
    let lines = scales.scales.iter().zip(pictures).map(|(scale, picture)| {
        let heading = heading(language, scale.name.get(language), picture);
        [heading, ": ".into(), telling(language, scales, picture), "\n".into()].concat()
    });
    lines.collect()
}

/// The text with a capital at its beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::super::picture::picture;
    use super::*;

    #[test]
    fn a_picture_is_told_with_its_number_of_slips() {
        let pictures = [picture(&[3, 7, 2]), picture(&[1, 1, 10]), picture(&[2, 2, 2])];
        let scales = Scales::of(None);
        let told = text(Language::Dutch, &scales, &pictures);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines[0], "Zelfvertrouwen met AI (12 briefjes): Laag 3, midden of hoog 9");
        assert!(
            lines[1].starts_with("Zelf de controle houden (12 briefjes): Het vaakst"),
            "{told}"
        );
        assert!(lines[1].contains("gekozen: hoog.") && !lines[1].contains("10"), "{told}");
        assert!(lines[2].contains("fouten: Er zijn minder dan 8 briefjes."), "{told}");
    }
}
