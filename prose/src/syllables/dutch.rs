//! Groups of vowels in Dutch: each is one syllable.

use super::is_vowel;

/// Vowels that are written with more than one letter, the longest first. *ai* is in none but loan
/// words such as *mail*.
const GROUPS: [&str; 19] = [
    "aai", "eeu", "ieu", "oei", "ooi", "aa", "ai", "au", "ee", "éé", "ei", "eu", "ie", "ij", "oe",
    "oo", "ou", "ui", "uu",
];

/// How many there are in a word in small letters.
pub(super) fn vowel_groups(word: &str) -> usize {
    let mut rest = word;
    let mut found = 0;
    while let Some(next) = rest.chars().next() {
        let group = GROUPS.into_iter().find(|group| rest.starts_with(group));
        found += usize::from(group.is_some() || is_vowel(next));
        let length = group.map_or(next.len_utf8(), str::len);
        rest = rest.get(length..).unwrap_or_default();
    }
    found
}
