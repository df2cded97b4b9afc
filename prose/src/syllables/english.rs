//! Groups of vowels in English: each is one syllable, but for an *e* that is written and not said.

/// What is put behind a word whose last *e* stays silent: *some-thing*, *state-ment*.
const ENDINGS: [&str; 9] =
    ["thing", "times", "ments", "ment", "ness", "less", "ful", "ly", "where"];

/// How many there are in a word in small letters.
pub(super) fn vowel_groups(word: &str) -> usize {
    // In *qu* it is no vowel, nor is *y* where a word begins.
    let word = word.replace("qu", "q");
    let silent = ENDINGS.into_iter().find_map(|ending| word.strip_suffix(ending));
    let silent = usize::from(silent.is_some_and(ends_silently)) + usize::from(ends_silently(&word));
    let mut groups = 0;
    let mut inside = false;
    for (position, sign) in word.char_indices() {
        let vowel = is_vowel(sign) || (sign == 'y' && position > 0);
        groups += usize::from(vowel && !inside);
        inside = vowel;
    }
    groups.saturating_sub(silent).max(usize::from(groups > 0))
}

/// Whether the last *e* is not said, also before *s* or *d*: *made*, *makes*, *asked*, but *table*,
/// *changes*, *wanted*.
fn ends_silently(word: &str) -> bool {
    let (stem, said) = match word {
        _ if word.ends_with("es") => {
            (word.strip_suffix("es"), &["s", "x", "z", "c", "g", "sh", "ch"][..])
        }
        _ if word.ends_with("ed") => (word.strip_suffix("ed"), &["t", "d"][..]),
        _ => (word.strip_suffix('e'), &[][..]),
    };
    let Some(stem) = stem else { return false };
    let mut back = stem.chars().rev();
    let (last, before) = (back.next(), back.next());
    let consonant = |sign: Option<char>| sign.is_some_and(|sign| !is_vowel(sign) && sign != 'y');
    // With *l* behind a consonant it makes a syllable: *ta-ble*.
    let syllabic = last == Some('l') && consonant(before);
    let alone = !stem.contains(|sign| is_vowel(sign) || sign == 'y');
    consonant(last) && !syllabic && !alone && !said.iter().any(|end| stem.ends_with(end))
}

fn is_vowel(sign: char) -> bool {
    "aeiou".contains(sign)
}
