//! Whether a name stands in a list twice.

use std::collections::BTreeSet;

/// Where the first name stands that was there before; in a long list as quickly as in a short one,
/// for each name.
#[must_use]
#[inline(never)]
pub fn first_twice(names: &mut dyn Iterator<Item = &str>) -> Option<usize> {
    let mut seen = BTreeSet::new();
    (0..).zip(names).find(|(_, name)| !seen.insert(*name)).map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::first_twice;

    #[test]
    fn the_first_name_that_was_there_before_is_found() {
        #[track_caller]
        fn case(names: &str, expected: Option<usize>) {
            assert_eq!(first_twice(&mut names.split(' ')), expected, "{names}");
        }
        case("a b c", None);
        case("a b a b", Some(2));
        case("b a b", Some(2));
        case("a b b a", Some(2));
    }
}
