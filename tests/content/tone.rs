//! What is said, and how: plain, in the je-form, the same in both languages.

use std::collections::BTreeSet;

use crate::{questionnaire, texts, words};

/// Reversed and negated statements lower reliability and confuse (decision 4).
#[test]
fn no_statement_has_a_negation() {
    let negations = ["niet", "geen", "nooit", "niemand", "niets", "not", "no", "never", "nobody"];
    for item in questionnaire().items() {
        for word in words(&item.text.nl).iter().chain(&words(&item.text.en)) {
            assert!(!negations.contains(&word.as_str()), "{}: {word}", item.id.as_str());
            assert!(!word.ends_with("n’t"), "{}: {word}", item.id.as_str());
        }
    }
}

/// The places in a text that are filled with values.
pub(super) fn places(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
}

#[test]
fn both_languages_fill_the_same_places() {
    for (place, text) in texts() {
        assert_eq!(places(&text.nl), places(&text.en), "{place}: {}", text.nl);
        // Copies that nobody translated; some words are the same in both languages.
        let same = text.nl == text.en && !matches!(&*place, "product" | "page-title");
        assert!(!same, "{place}: {}", text.nl);
    }
}

/// The polite form, and what must not be said: pushing, judging, diagnosing, praising, promising,
/// jargon, and the names of products, which the organisation chooses.
pub(super) const FORBIDDEN: [&[&str]; 2] = [
    &[
        "u",
        "uw",
        "uzelf",
        "angstig",
        "angst",
        "weerstand",
        "onkundig",
        "achterloopt",
        "achterstand",
        "slecht bezig",
        "super",
        "top",
        "geweldig",
        "fantastisch",
        "goed bezig",
        "knap",
        "uitdaging",
        "uitdagend",
        "tool stack",
        "implementatie",
        "implementeren",
        "adoptie",
        "adopteren",
        "hallucinatie",
        "hallucineren",
        "llm",
        "taalmodel",
        "skills",
        "mindset",
        "awareness",
        "leerreis",
        "empoweren",
        "faciliteren",
        "optimaliseren",
        "boosten",
        "committen",
        "tooling",
        "wettelijk",
        "verplicht door",
        "boete",
        "gevalideerd",
        "wetenschappelijk bewezen",
        "gediagnosticeerd",
        "je bent een",
        "moet je",
        "chatgpt",
        "copilot",
        "gemini",
        "claude",
    ],
    &[
        "anxious",
        "resistant",
        "resistance",
        "laggard",
        "great job",
        "awesome",
        "amazing",
        "well done",
        "journey",
        "empower",
        "leverage",
        "adoption",
        "hallucination",
        "llm",
        "mindset",
        "upskill",
        "validated",
        "scientifically proven",
        "legal",
        "fine of",
        "you are a",
        "you must",
        "chatgpt",
        "copilot",
        "gemini",
        "claude",
    ],
];

#[test]
fn the_tone_is_plain_and_nobody_is_pushed_or_judged() {
    for (place, text) in texts() {
        for (language, forbidden) in [&text.nl, &text.en].into_iter().zip(FORBIDDEN) {
            let plain = format!(" {} ", words(language).join(" "));
            for phrase in forbidden {
                assert!(
                    !plain.contains(&format!(" {phrase} ")),
                    "{place}: “{phrase}” in {language}"
                );
            }
            assert!(!language.contains('!'), "{place}: {language}");
            assert!(!language.contains("  ") && language.trim() == language, "{place}: {language}");
            assert!(!language.contains('\'') && !language.contains('"'), "{place}: {language}");
        }
    }
}
