//! Where a group lies on a scale, told from what is shown and from nothing else: what follows from it
//! can then tell no more than the picture does.

use super::picture::Picture;

/// Where a group lies on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// More than half of it at the low end.
    Low,
    /// Neither end has more than half of it.
    Spread,
    /// More than half of it at the high end.
    High,
}

impl Lean {
    /// Where the group of this picture lies, on a scale with so many bands; not known without one.
    #[must_use]
    pub fn of(picture: &Picture, bands: usize) -> Option<Self> {
        // On a scale of one band there is nowhere to lie.
        let last = bands.checked_sub(1).filter(|last| *last > 0)?;
        match picture {
            Picture::Nothing => None,
            Picture::Words { most: 0, .. } => Some(Self::Low),
            Picture::Words { most, .. } if *most == last => Some(Self::High),
            Picture::Words { .. } => Some(Self::Spread),
            Picture::Numbers { slips, cells } => {
                let most = cells.iter().find(|cell| cell.slips * 2 > *slips);
                Some(match most.map(|cell| &cell.bands) {
                    Some(bands) if bands.end == 1 => Self::Low,
                    Some(bands) if bands.start == last => Self::High,
                    _ => Self::Spread,
                })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::picture::picture;
    use super::*;

    #[test]
    fn a_group_leans_where_more_than_half_of_it_stands() {
        #[track_caller]
        fn case(counts: &[u32], expected: Option<Lean>) {
            assert_eq!(Lean::of(&picture(counts), counts.len()), expected);
        }
        case(&[3, 2, 2], None);
        case(&[7, 3, 3], Some(Lean::Low));
        case(&[6, 3, 3], Some(Lean::Spread));
        case(&[3, 3, 7], Some(Lean::High));
        case(&[4, 4, 4], Some(Lean::Spread));
        case(&[6, 0, 6], Some(Lean::Spread));
        case(&[12, 0, 0], Some(Lean::Low));
        case(&[1, 11, 1], Some(Lean::Spread));
        case(&[0, 1, 11], Some(Lean::High));
        // Low or middle taken together: how many are low is not shown, and not used.
        case(&[6, 1, 5], Some(Lean::Spread));
        case(&[6, 6], Some(Lean::Spread));
        case(&[4, 8], Some(Lean::High));
        case(&[12], None);
        assert_eq!(Lean::of(&picture(&[]), 0), None);
    }
}
