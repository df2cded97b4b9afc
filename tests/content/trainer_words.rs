//! The words of the trainer page, as its source has them: the same voice as the check.

use std::fs;
use std::path::Path;

use eerste_stap::domain::wording::Localized;

use crate::tone::{FORBIDDEN, places};
use crate::words;

/// Words that are the same in both languages.
const SAME: [&str; 6] = ["Eerste Stap", "Link", "Frame", "Element", "Computer (1024 pixels)", "je"];
/// What must be copied to the letter has the quotes of code.
const CODE: [&str; 3] = ["'wasm-unsafe-eval'", "lang=\"nl\"", "lang=\"en\""];

/// Every text of the trainer page, with the file that it stands in: two texts in brackets, as the
/// type `Words` wants them.
fn texts() -> Vec<(String, Localized)> {
    let mut texts = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("trainer/src"), &mut texts);
    texts
}

fn collect(folder: &Path, texts: &mut Vec<(String, Localized)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, texts);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap();
        let pairs = source.split('[').skip(1).filter_map(pair);
        texts.extend(pairs.map(|text| (path.display().to_string(), text)));
    }
}

/// Two texts and nothing else up to the closing bracket.
fn pair(rest: &str) -> Option<Localized> {
    let (nl, rest) = literal(rest)?;
    let (en, rest) = literal(rest.strip_prefix(',')?)?;
    let rest = rest.trim_start();
    rest.strip_prefix(',').unwrap_or(rest).trim_start().starts_with(']').then_some(())?;
    Some(Localized { nl, en })
}

/// A text between quotes, and what follows it.
fn literal(source: &str) -> Option<(String, &str)> {
    let source = source.trim_start().strip_prefix('"')?;
    let mut end = 0;
    while !source[end..].starts_with('"') {
        end += if source[end..].starts_with('\\') {
            2
        } else {
            source[end..].chars().next()?.len_utf8()
        };
    }
    Some((source[..end].replace("\\\"", "\""), &source[end + 1..]))
}

#[test]
fn the_trainer_page_says_the_same_in_both_languages() {
    let texts = texts();
    assert!(texts.len() > 100, "{} texts", texts.len());
    for (place, text) in texts {
        assert!(!text.nl.is_empty() && !text.en.is_empty(), "{place}: {} {}", text.nl, text.en);
        assert_eq!(places(&text.nl), places(&text.en), "{place}: {}", text.nl);
        let same = text.nl == text.en && !SAME.contains(&&*text.nl);
        assert!(!same, "{place}: {}", text.nl);
    }
}

#[test]
fn the_trainer_page_speaks_plainly_and_judges_nobody() {
    for (place, text) in texts() {
        for (said, forbidden) in [&text.nl, &text.en].into_iter().zip(FORBIDDEN) {
            let plain = format!(" {} ", words(said).join(" "));
            for phrase in forbidden {
                assert!(!plain.contains(&format!(" {phrase} ")), "{place}: “{phrase}” in {said}");
            }
            let said = CODE.iter().fold(said.clone(), |said, code| said.replace(code, "code"));
            assert!(!said.contains('!'), "{place}: {said}");
            assert!(!said.contains("  ") && said.trim() == said, "{place}: {said}");
            // One kind of quotes on this page: single and curled.
            assert!(!said.contains(['\'', '"', '“', '”']), "{place}: {said}");
        }
    }
}
