//! What may be shown of a group: the rules that keep everyone's own word their own.
//!
//! From the measurement notes: no picture of fewer than [`MINIMUM`] slips; counts of one scale at a
//! time, never a combination; a cell of fewer than [`SMALLEST_CELL`] is merged with a neighbour; and
//! where one cell then holds [`MOST_SHARE`] percent or more, words take the place of numbers. The
//! words are the same for all that cannot be shown in numbers, so that they say no more than that.
//!
//! `attacker` tries to find someone out by what is shown.

use std::ops::Range;

/// The fewest slips of which there is a picture.
pub const MINIMUM: u32 = 8;
/// The fewest slips that stand in a cell of their own.
pub const SMALLEST_CELL: u32 = 3;
/// The share of a cell, in percent, from which words take the place of numbers.
pub const MOST_SHARE: u32 = 80;

/// What is shown of one scale.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Picture {
    /// Nothing: there are too few slips.
    Nothing,
    /// Which band was chosen most often, and no numbers but that of all slips.
    Words {
        /// All slips of the scale.
        slips: u32,
        /// The position of that band.
        most: usize,
    },
    /// How many slips there are in each cell.
    Numbers {
        /// All slips of the scale.
        slips: u32,
        /// From the lowest band to the highest; together all of them.
        cells: Vec<Cell>,
    },
}

/// Bands next to each other, taken together or alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cell {
    /// The positions of the bands.
    pub bands: Range<usize>,
    /// The slips with one of these words.
    pub slips: u32,
}

/// What may be shown of a scale with so many slips in each band.
#[must_use]
pub fn picture(counts: &[u32]) -> Picture {
    by_rules(counts, MINIMUM, SMALLEST_CELL)
}

/// The same with other limits, which only a test has.
pub(super) fn by_rules(counts: &[u32], minimum: u32, smallest: u32) -> Picture {
    let slips = counts.iter().sum();
    if slips < minimum {
        return Picture::Nothing;
    }
    let cells = merged(counts, smallest);
    // The largest of several equal ones cannot come up: two large bands are never merged.
    let most = (0..counts.len()).max_by_key(|band| counts.get(*band)).unwrap_or_default();
    if cells.iter().any(|cell| cell.slips * 100 >= slips * MOST_SHARE) {
        return Picture::Words { slips, most };
    }
    Picture::Numbers { slips, cells }
}

/// The bands as cells, none of them small unless there is only one.
fn merged(counts: &[u32], smallest: u32) -> Vec<Cell> {
    let alone = counts.iter().enumerate();
    let mut cells: Vec<Cell> =
        alone.map(|(band, slips)| Cell { bands: band..band + 1, slips: *slips }).collect();
    while cells.len() > 1 {
        let least = cells.iter().enumerate().min_by_key(|(_, cell)| cell.slips);
        let Some((at, cell)) = least.filter(|(_, cell)| cell.slips < smallest) else {
            break;
        };
        let slips_at = |at: usize| cells.get(at).map(|cell| cell.slips);
        let before = at.checked_sub(1);
        let lower = match (before.and_then(slips_at), slips_at(at + 1)) {
            (Some(before), Some(after)) => before <= after,
            (before, _) => before.is_some(),
        };
        let first = if lower { at - 1 } else { at };
        let Cell { bands, slips } = cell.clone();
        let other = cells.remove(if lower { first } else { at + 1 });
        let start = bands.start.min(other.bands.start);
        let end = bands.end.max(other.bands.end);
        if let Some(cell) = cells.get_mut(first) {
            *cell = Cell { bands: start..end, slips: slips + other.slips };
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn numbers(cells: &[(Range<usize>, u32)]) -> Picture {
        let slips = cells.iter().map(|(_, slips)| slips).sum();
        let cells = cells.iter().cloned().map(|(bands, slips)| Cell { bands, slips }).collect();
        Picture::Numbers { slips, cells }
    }

    #[test]
    fn the_rules_hold_to_the_letter() {
        #[track_caller]
        fn case(counts: &[u32], expected: &Picture) {
            assert_eq!(picture(counts), *expected);
        }
        // Fewer than eight.
        case(&[2, 3, 2], &Picture::Nothing);
        case(&[0, 0, 0], &Picture::Nothing);
        case(&[], &Picture::Nothing);
        // All large enough.
        case(&[4, 4, 4], &numbers(&[(0..1, 4), (1..2, 4), (2..3, 4)]));
        case(&[3, 3, 3], &numbers(&[(0..1, 3), (1..2, 3), (2..3, 3)]));
        // A small one goes with its smaller neighbour, or the lower of two equal ones.
        case(&[3, 7, 2], &numbers(&[(0..1, 3), (1..3, 9)]));
        case(&[2, 5, 5], &numbers(&[(0..2, 7), (2..3, 5)]));
        case(&[6, 2, 4], &numbers(&[(0..1, 6), (1..3, 6)]));
        case(&[5, 2, 5], &numbers(&[(0..2, 7), (2..3, 5)]));
        case(&[5, 0, 5], &numbers(&[(0..2, 5), (2..3, 5)]));
        case(&[1, 1, 7], &Picture::Words { slips: 9, most: 2 });
        case(&[1, 2, 7], &numbers(&[(0..2, 3), (2..3, 7)]));
        // Eighty in a hundred, and just less.
        case(&[3, 12, 0], &Picture::Words { slips: 15, most: 1 });
        case(&[3, 11, 0], &numbers(&[(0..1, 3), (1..3, 11)]));
        // Everyone the same, or nearly.
        case(&[0, 12, 0], &Picture::Words { slips: 12, most: 1 });
        case(&[2, 4, 2], &Picture::Words { slips: 8, most: 1 });
        // Other questionnaires: two bands, five.
        case(&[6, 2], &Picture::Words { slips: 8, most: 0 });
        case(&[4, 4], &numbers(&[(0..1, 4), (1..2, 4)]));
        case(&[2, 2, 2, 2, 2], &numbers(&[(0..2, 4), (2..5, 6)]));
        case(&[12], &Picture::Words { slips: 12, most: 0 });
    }

    proptest! {
        #[test]
        fn whatever_is_counted_no_picture_breaks_a_rule(
            counts in proptest::collection::vec(0u32..40, 1..8),
        ) {
            let all: u32 = counts.iter().sum();
            match picture(&counts) {
                Picture::Nothing => prop_assert!(all < MINIMUM),
                Picture::Words { slips, most } => {
                    prop_assert_eq!(slips, all);
                    prop_assert!(all >= MINIMUM);
                    let largest = counts.iter().max().unwrap();
                    prop_assert_eq!(&counts[most], largest);
                    prop_assert_eq!(counts.iter().filter(|count| *count == largest).count(), 1);
                }
                Picture::Numbers { slips, cells } => {
                    prop_assert_eq!(slips, all);
                    prop_assert!(all >= MINIMUM && cells.len() > 1);
                    let mut next = 0;
                    for Cell { bands, slips } in cells {
                        prop_assert_eq!(bands.start, next);
                        next = bands.end;
                        let counted: u32 = counts[bands].iter().sum();
                        prop_assert_eq!(slips, counted);
                        prop_assert!(slips >= SMALLEST_CELL && slips * 100 < all * MOST_SHARE);
                    }
                    prop_assert_eq!(next, counts.len());
                }
            }
        }
    }
}
