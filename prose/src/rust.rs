//! The texts of a Rust source: two texts in brackets and nothing else, the Dutch one first, as the
//! type `Words` of the trainer page has them, and the sentences about faults in the check.
//!
//! Pairs of names are left out: a text begins with a capital, a figure, a quote or a `{place}`. What
//! follows `#[cfg(test)]` is left out too.

use crate::text::Text;

/// Reads the texts of a source, each with the line that it begins on.
#[must_use]
pub fn texts(name: &str, source: &str) -> Vec<Text> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut texts = Vec::new();
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        let after = rest.get(next.len_utf8()..).unwrap_or_default();
        rest = match next {
            // A bracket in a comment or a text opens nothing.
            '/' if after.starts_with('/') => after.split_once('\n').map_or("", |(_, rest)| rest),
            '"' => literal(rest).map_or(after, |(_, rest)| rest),
            '[' => match pair(after).filter(|([dutch, _], _)| is_said(dutch)) {
                Some(([dutch, english], rest)) => {
                    let line = source.len() - after.len();
                    let line = source.get(..line).unwrap_or_default().matches('\n').count() + 1;
                    texts.push(Text::both(&format!("{name}:{line}"), &dutch, &english));
                    rest
                }
                None => after,
            },
            _ => after,
        };
    }
    texts
}

fn is_said(text: &str) -> bool {
    !text.starts_with(|c: char| c.is_lowercase())
}

/// Two texts and nothing else up to the closing bracket, and what follows it.
fn pair(rest: &str) -> Option<([String; 2], &str)> {
    let (dutch, rest) = literal(rest)?;
    let (english, rest) = literal(rest.strip_prefix(',')?)?;
    let rest = rest.trim_start();
    let rest = rest.strip_prefix(',').unwrap_or(rest).trim_start();
    Some(([dutch, english], rest.strip_prefix(']')?))
}

/// A text between quotes, as the compiler reads it, and what follows it.
fn literal(source: &str) -> Option<(String, &str)> {
    let source = source.trim_start().strip_prefix('"')?;
    let mut text = String::new();
    let mut signs = source.char_indices();
    while let Some((position, sign)) = signs.next() {
        match sign {
            '"' => return Some((text, source.get(position + 1..)?)),
            '\\' => match signs.next()?.1 {
                'n' => text.push('\n'),
                // The text goes on behind the spaces of the next line.
                '\n' => {
                    let mut ahead = signs.clone();
                    while ahead.next().is_some_and(|(_, sign)| sign.is_whitespace()) {
                        signs.next();
                    }
                }
                escaped => text.push(escaped),
            },
            sign => text.push(sign),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_texts_are_found_with_their_line_wherever_they_stand() {
        let source = r#"
            // ["Niet dit", "Not this"]
            const A: Words = ["Zo’n [blokje]", "Such a [block]"];
            const B: [Words; 2] = [["Een", "One"], [
                "Twee \"regels\" \
                 lang.", // What follows is no pair any more.
                "Two"]];
            Setting { name: "role", label: ["{n} keer", "{n} times"] }
        "#;
        let found = texts("a.rs", source);
        let expected = [
            Text::both("a.rs:3", "Zo’n [blokje]", "Such a [block]"),
            Text::both("a.rs:4", "Een", "One"),
            Text::both("a.rs:8", "{n} keer", "{n} times"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_text_over_two_lines_is_one_text() {
        let found =
            texts("a.rs", "[\"Een \\\"lange\\\" \\\n    zin.\", \"A long\\nsentence.\",\n]");
        assert_eq!(found, [Text::both("a.rs:1", "Een \"lange\" zin.", "A long\nsentence.")]);
    }

    #[test]
    fn names_longer_lists_and_tests_are_left_out() {
        let source =
            "[\"nl\", \"en\"] [\"Ja\", \"Nee\", \"Misschien\"] #[cfg(test)] [\"Een\", \"One\"]";
        assert_eq!(texts("a.rs", source), []);
    }
}
