//! Where a sentence comes apart.

use crate::Language;

/// Where sentences come apart, the best places first: between two that could stand alone, before one
/// that hangs on the other, and anywhere else.
const DUTCH: [&[&str]; 3] = [
    &["; ", ": ", " (", ", want", ", maar", ", dus", ", of", ", en"],
    &[
        ", als",
        ", dan",
        ", dat",
        ", die",
        ", omdat",
        ", tenzij",
        ", terwijl",
        ", wat",
        ", zoals",
        ", zodat",
    ],
    &[" en ", " of ", " als ", ", "],
];
const ENGLISH: [&[&str]; 3] = [
    &["; ", ": ", " (", ", because", ", but", ", so", ", or", ", and"],
    &[", if", ", since", ", such as", ", unless", ", what", ", which", ", while", ", who"],
    &[" and ", " or ", " if ", ", "],
];

/// The best place to make two of a sentence: of equal ones that nearest to the middle. What is nearly
/// at an end makes no two of it.
pub(super) fn seam(sentence: &str, language: Language) -> Option<&'static str> {
    let kinds = match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    };
    let middle = sentence.len() / 2;
    kinds.into_iter().find_map(|seams| {
        let places = seams.iter().flat_map(|seam| {
            let places = sentence.match_indices(seam);
            places.map(move |(place, _)| (place.abs_diff(middle), *seam))
        });
        let (away, seam) = places.min()?;
        (away * 3 <= sentence.len()).then_some(seam.trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(sentence: &str, expected: Option<&str>) {
        assert_eq!(seam(sentence, Language::Dutch), expected, "{sentence}");
    }

    #[test]
    fn a_sentence_comes_apart_where_both_halves_can_stand() {
        case("Je leest dit nu, als je wilt, want je hebt tijd en rust", Some(", want"));
        case("Je leest dit nu met wat rust, als je wilt en kunt", Some(", als"));
        case("Je leest dit nu met wat rust en met een kop koffie", Some("en"));
    }

    #[test]
    fn what_is_nearly_at_an_end_makes_no_two_of_it() {
        case("Ja, maar je leest dit nu wel met heel veel rust en met een kop koffie", Some("en"));
        case("Je leest dit nu wel met heel veel rust", None);
    }
}
