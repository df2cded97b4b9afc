//! One group: what was counted, and the one picture that is made of it.
//!
//! A second picture of nearly the same people would tell, by its difference from the first, what the
//! few wrote who made it. So what is shown stays as it is, and counting ends with it; only other
//! people get a picture of their own.

use super::count::Flaw;
use super::counts::{Counts, Place};
use super::picture::{Picture, picture};

/// How far back one can go.
const LONGEST_MEMORY: usize = 200;

/// One group of people, from the first slip to the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    counts: Counts,
    /// What it was before each change, the last one last.
    before: Vec<Counts>,
    /// Where the last change was typed: what is typed there next belongs to it.
    typing: Option<Place>,
    /// What is shown of each scale; nothing yet.
    pictures: Option<Vec<Picture>>,
    /// Why there is no picture, though it was asked for.
    refused: Option<Flaw>,
    scales: usize,
    bands: usize,
}

impl Meeting {
    /// Nothing counted, for so many scales with so many bands each.
    #[must_use]
    pub fn new(scales: usize, bands: usize) -> Self {
        let counts = Counts::none(scales, bands);
        let before = Vec::new();
        Self { counts, before, typing: None, pictures: None, refused: None, scales, bands }
    }

    /// The same for another questionnaire: what was counted by the words of one means nothing in
    /// another of a different size.
    pub fn fit(&mut self, scales: usize, bands: usize) {
        if (self.scales, self.bands) != (scales, bands) {
            *self = Self::new(scales, bands);
        }
    }

    /// Where a count can stand: the room, then scale by scale.
    pub fn places(&self) -> impl Iterator<Item = Place> + use<> {
        let bands = self.bands;
        let cells = (0..self.scales)
            .flat_map(move |scale| (0..bands).map(move |band| Place::Cell(scale, band)));
        [Place::Room].into_iter().chain(cells)
    }

    /// What was counted.
    #[must_use]
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Types a count; once the picture is there, nothing changes any more.
    pub fn set(&mut self, place: Place, text: String) {
        self.change(Some(place), |counts| counts.set(place, text));
    }

    /// Counts one more.
    pub fn add_one(&mut self, place: Place) {
        self.change(None, |counts| counts.add_one(place));
    }

    fn change(&mut self, typing: Option<Place>, change: impl FnOnce(&mut Counts)) {
        if self.pictures.is_some() {
            return;
        }
        let before = self.counts.clone();
        change(&mut self.counts);
        if self.counts == before {
            return;
        }
        self.refused = None;
        let goes_on = typing.is_some() && typing == self.typing;
        self.typing = typing;
        if goes_on {
            return;
        }
        if self.before.len() == LONGEST_MEMORY {
            self.before.remove(0);
        }
        self.before.push(before);
    }

    /// Whether there is something to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        self.pictures.is_none() && !self.before.is_empty()
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        if self.can_undo()
            && let Some(before) = self.before.pop()
        {
            self.counts = before;
            self.typing = None;
            self.refused = None;
        }
    }

    /// Makes the picture, if what was counted can be right. There is one: asking again changes
    /// nothing.
    pub fn show(&mut self) {
        if self.pictures.is_some() {
            return;
        }
        match self.counts.checked() {
            Ok(scales) => self.pictures = Some(scales.iter().map(|slips| picture(slips)).collect()),
            Err(flaw) => self.refused = Some(flaw),
        }
    }

    /// What is shown of each scale, once it is.
    #[must_use]
    pub fn pictures(&self) -> Option<&[Picture]> {
        self.pictures.as_deref()
    }

    /// Why there is no picture.
    #[must_use]
    pub fn refused(&self) -> Option<&Flaw> {
        self.refused.as_ref()
    }

    /// Forgets everything, for other people.
    pub fn begin_anew(&mut self) {
        *self = Self::new(self.scales, self.bands);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOW: Place = Place::Cell(0, 0);

    fn meeting(room: &str, low: &str) -> Meeting {
        let mut meeting = Meeting::new(1, 3);
        meeting.set(Place::Room, room.into());
        meeting.set(LOW, low.into());
        meeting
    }

    #[test]
    fn each_change_can_be_taken_back() {
        let mut meeting = meeting("12", "3");
        meeting.add_one(LOW);
        meeting.set(LOW, "4".into());
        assert_eq!(meeting.counts().typed(LOW), "4");
        meeting.undo();
        assert_eq!(meeting.counts().typed(LOW), "3", "what changes nothing is no change");
        meeting.undo();
        meeting.undo();
        assert!(!meeting.can_undo());
        meeting.undo();
        assert_eq!(meeting, Meeting::new(1, 3));
    }

    #[test]
    fn a_number_that_is_typed_key_by_key_is_taken_back_as_a_whole() {
        let mut meeting = meeting("12", "1");
        meeting.set(LOW, "15".into());
        meeting.undo();
        assert_eq!(meeting.counts().typed(LOW), "");
        meeting.set(LOW, "2".into());
        meeting.add_one(LOW);
        meeting.set(LOW, "34".into());
        meeting.undo();
        assert_eq!(meeting.counts().typed(LOW), "3", "what was counted in between is its own");
    }

    #[test]
    fn what_cannot_be_right_gives_no_picture_but_a_reason_until_it_is_mended() {
        let mut meeting = meeting("12", "13");
        meeting.show();
        assert_eq!(meeting.pictures(), None);
        assert_eq!(meeting.refused(), Some(&Flaw::TooMany { slips: 13, room: 12 }));
        meeting.undo();
        assert_eq!(meeting.refused(), None);
        meeting.set(LOW, "12".into());
        meeting.show();
        assert_eq!(meeting.pictures(), Some(&[Picture::Words { slips: 12, most: 0 }][..]));
    }

    #[test]
    fn a_picture_stays_as_it_is_until_there_are_other_people() {
        let mut meeting = meeting("12", "12");
        meeting.show();
        let shown = meeting.clone();
        meeting.add_one(LOW);
        meeting.set(Place::Room, "13".into());
        meeting.undo();
        meeting.show();
        assert_eq!(meeting, shown);
        meeting.begin_anew();
        assert_eq!(meeting, Meeting::new(1, 3));
    }

    #[test]
    fn a_questionnaire_of_another_size_begins_anew() {
        let mut meeting = meeting("12", "12");
        meeting.fit(1, 3);
        assert_eq!(meeting.counts().typed(LOW), "12");
        meeting.fit(5, 3);
        assert_eq!(meeting, Meeting::new(5, 3));
    }
}
