//! Texts with places for values.

use super::wording::Language;

/// Puts values in the places of a text that are marked `{name}`.
#[must_use]
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    for (index, piece) in text.split('{').enumerate() {
        let known = piece.split_once('}').filter(|_| index > 0).and_then(|(name, rest)| {
            values.iter().find(|(known, _)| *known == name).map(|(_, value)| [*value, rest])
        });
        match known {
            Some([value, rest]) => {
                filled.push_str(value);
                filled.push_str(rest);
            }
            None if index > 0 => {
                filled.push('{');
                filled.push_str(piece);
            }
            None => filled.push_str(piece),
        }
    }
    filled
}

/// A sentence in this language, out of the Dutch and the English one, with values in its places.
#[inline(never)]
#[must_use]
pub fn tell(language: Language, [dutch, english]: [&str; 2], values: &[(&str, &str)]) -> String {
    fill(if language == Language::Dutch { dutch } else { english }, values)
}

/// As much of a foreign text as a sentence can hold; control and direction marks are left out, so
/// that the text cannot change how the rest of the sentence reads.
#[must_use]
pub fn quoted(text: &str) -> String {
    const MOST: usize = 60;
    let readable = |c: &char| {
        let direction = matches!(c, '\u{61c}' | '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        !c.is_control() && !direction
    };
    let mut readable = text.chars().filter(readable);
    let mut short: String = readable.by_ref().take(MOST).collect();
    if readable.next().is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_filled_by_name() {
        #[track_caller]
        fn case(text: &str, values: &[(&str, &str)], expected: &str) {
            assert_eq!(fill(text, values), expected);
        }
        case("Stelling {n} van {total}", &[("n", "3"), ("total", "15")], "Stelling 3 van 15");
        case("Open {tool}. Sluit {tool}.", &[("tool", "X")], "Open X. Sluit X.");
        case("Niets te vullen", &[("n", "3")], "Niets te vullen");
        case("{n}", &[("n", "{total}"), ("total", "9")], "{total}");
        case("{other} {n", &[("n", "3")], "{other} {n");
        case("n} blijft", &[("n", "3")], "n} blijft");
    }
}
