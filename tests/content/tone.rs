//! What is said, and how: plain, in the je-form, the same in both languages.

use prose::faults::faults;
use prose::text::Text;

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

#[test]
fn nothing_is_pushed_judged_or_left_untranslated() {
    for (place, text) in texts() {
        let faults = faults(&Text::both(&place, &text.nl, &text.en));
        assert_eq!(faults, [], "{place}");
        for said in [text.nl, text.en] {
            assert!(!said.contains("  ") && said.trim() == said, "{place}: {said}");
            assert!(!said.contains('\'') && !said.contains('"'), "{place}: {said}");
        }
    }
}
