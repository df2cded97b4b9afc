//! What was counted: the people in the room, and for each scale how many slips say which word. As it
//! was typed, and whether it can be right.

use super::count::{Flaw, MOST, number};
use super::picture::MINIMUM;

/// No count is longer; a sentence about one shows as much.
const LONGEST: usize = 60;

/// Where a count stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// How many people are in the room.
    Room,
    /// How many slips of this scale say this word, both by position.
    Cell(usize, usize),
}

/// Everything that was counted, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    room: String,
    /// For each scale of the questionnaire the count of each band.
    scales: Vec<Vec<String>>,
}

impl Counts {
    /// Nothing counted, for so many scales with so many bands each.
    #[must_use]
    pub fn none(scales: usize, bands: usize) -> Self {
        Self { room: String::new(), scales: vec![vec![String::new(); bands]; scales] }
    }

    /// What was typed at a place.
    #[must_use]
    pub fn typed(&self, place: Place) -> &str {
        match place {
            Place::Room => &self.room,
            Place::Cell(scale, band) => {
                self.scales.get(scale).and_then(|bands| bands.get(band)).map_or("", String::as_str)
            }
        }
    }

    /// Where a count can stand: the room, then scale by scale.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        let scales = self.scales.iter().enumerate();
        let cells = scales
            .flat_map(|(scale, bands)| (0..bands.len()).map(move |band| Place::Cell(scale, band)));
        [Place::Room].into_iter().chain(cells)
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn are_empty(&self) -> bool {
        self.places().all(|place| self.typed(place).is_empty())
    }

    /// Forgets what the slips said; how many people there are stays.
    pub fn forget_slips(&mut self) {
        self.scales.iter_mut().flatten().for_each(String::clear);
    }

    /// Types a count; a place that is not there stays so, and a text that is far too long is cut.
    pub fn set(&mut self, place: Place, text: &str) {
        let cell = match place {
            Place::Room => Some(&mut self.room),
            Place::Cell(scale, band) => {
                self.scales.get_mut(scale).and_then(|bands| bands.get_mut(band))
            }
        };
        if let Some(cell) = cell {
            *cell = text.chars().take(LONGEST).collect();
        }
    }

    /// Counts one more; what is no number, or already the most, stays as it is.
    pub fn add_one(&mut self, place: Place) {
        let more = number(self.typed(place)).ok().map(|number| number + 1);
        if let Some(more) = more.filter(|more| *more <= MOST) {
            self.set(place, &more.to_string());
        }
    }

    /// What is wrong with the number at a place.
    #[must_use]
    pub fn flaw(&self, place: Place) -> Option<Flaw> {
        number(self.typed(place)).err()
    }

    /// The slips of a scale, by band, where all of them are numbers.
    #[must_use]
    pub fn slips(&self, scale: usize) -> Option<Vec<u32>> {
        let bands = self.scales.get(scale)?.iter();
        bands.map(|text| number(text).ok()).collect()
    }

    /// Whether there are more slips of a scale than people, as far as that is known.
    #[must_use]
    pub fn too_many(&self, scale: usize) -> Option<Flaw> {
        let room = number(&self.room).ok().filter(|_| !self.room.trim().is_empty())?;
        let slips = self.slips(scale)?.iter().sum();
        (slips > room).then_some(Flaw::TooMany { slips, room })
    }

    /// The slips of every scale, by band, if all of it can be right and some of it can be shown.
    ///
    /// # Errors
    /// The first thing that cannot be right.
    pub fn checked(&self) -> Result<Vec<Vec<u32>>, Flaw> {
        let room = number(&self.room)?;
        if room == 0 {
            return Err(Flaw::RoomMissing);
        }
        let scales = self.scales.iter().enumerate().map(|(scale, bands)| {
            if bands.iter().all(|text| text.trim().is_empty()) {
                return Err(Flaw::NotCounted(scale));
            }
            let slips = bands.iter().map(|text| number(text)).collect::<Result<_, _>>()?;
            self.too_many(scale).map_or(Ok(slips), Err)
        });
        let scales: Vec<Vec<u32>> = scales.collect::<Result<_, _>>()?;
        let are_enough = |slips: &Vec<u32>| slips.iter().sum::<u32>() >= MINIMUM;
        if scales.iter().any(are_enough) { Ok(scales) } else { Err(Flaw::TooFew) }
    }
}

#[cfg(test)]
mod tests {
    use eerste_stap::domain::wording::Language;

    use super::super::count::MOST;
    use super::*;

    fn counts(room: &str, scale: [&str; 3]) -> Counts {
        let mut counts = Counts::none(1, 3);
        counts.set(Place::Room, room);
        for (band, text) in scale.into_iter().enumerate() {
            counts.set(Place::Cell(0, band), text);
        }
        counts
    }

    #[test]
    fn more_slips_than_people_cannot_be_right() {
        assert_eq!(counts("12", ["4", "", "8"]).checked(), Ok(vec![vec![4, 0, 8]]));
        let too_many = Flaw::TooMany { slips: 13, room: 12 };
        assert_eq!(counts("12", ["4", "1", "8"]).too_many(0), Some(too_many.clone()));
        assert_eq!(counts("12", ["4", "1", "8"]).checked(), Err(too_many.clone()));
        let said = too_many.sentence(Language::Dutch);
        assert!(said.contains("13 briefjes") && said.contains("12 mensen"), "{said}");
        // Fewer is fine: nobody has to put a slip in. But then there may be nothing to show.
        assert!(counts("12", ["4", "4", ""]).checked().is_ok());
        assert_eq!(counts("12", ["4", "3", ""]).checked(), Err(Flaw::TooFew));
    }

    #[test]
    fn nothing_is_said_of_the_sum_before_the_room_is_known() {
        assert_eq!(counts("", ["4", "1", "8"]).too_many(0), None);
        assert_eq!(counts("", ["4", "1", "8"]).checked(), Err(Flaw::RoomMissing));
        assert_eq!(counts("0", ["", "", ""]).checked(), Err(Flaw::RoomMissing));
        assert_eq!(counts("12", ["", " ", ""]).checked(), Err(Flaw::NotCounted(0)));
        assert_eq!(counts("12", ["0", "", ""]).checked(), Err(Flaw::TooFew));
        assert_eq!(counts("x", ["4", "1", "8"]).too_many(0), None);
        assert_eq!(counts("12", ["-4", "1", "8"]).checked(), Err(Flaw::Negative));
    }

    #[test]
    fn one_more_is_counted_up_to_the_most() {
        let place = Place::Cell(0, 1);
        let mut counts = counts("12", ["", "", ""]);
        counts.add_one(place);
        counts.add_one(place);
        assert_eq!(counts.typed(place), "2");
        counts.set(place, &MOST.to_string());
        counts.add_one(place);
        assert_eq!(counts.typed(place), MOST.to_string());
        counts.set(place, "x");
        counts.add_one(place);
        assert_eq!(counts.typed(place), "x", "what someone typed is theirs to mend");
        counts.add_one(Place::Cell(7, 0));
        assert_eq!(counts.typed(Place::Cell(7, 0)), "");
    }
}
