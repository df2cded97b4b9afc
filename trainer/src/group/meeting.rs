//! One group: what was counted, and the one picture that is made of it.
//!
//! A second picture of nearly the same people would tell, by its difference from the first, what the
//! few wrote who made it. So what is shown stays as it is, and counting ends with it: the counts
//! themselves are forgotten. Only other people get a picture of their own.

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
    /// Where the last change was.
    last: Option<Place>,
    /// Whether that was typed: what is typed there next belongs to it.
    typing: bool,
    /// What is shown of each scale; nothing yet.
    pictures: Option<Vec<Picture>>,
    /// Why there is no picture, though it was asked for.
    refused: Option<Flaw>,
}

impl Meeting {
    /// Nothing counted, for so many scales with so many bands each.
    #[must_use]
    pub fn new(scales: usize, bands: usize) -> Self {
        Self::with(Counts::none(scales, bands))
    }

    /// With these counts.
    #[must_use]
    pub fn with(counts: Counts) -> Self {
        let before = Vec::new();
        Self { counts, before, last: None, typing: false, pictures: None, refused: None }
    }

    /// With a picture that was made before.
    #[must_use]
    pub fn shown(mut counts: Counts, pictures: Vec<Picture>) -> Self {
        counts.forget_slips();
        Self { pictures: Some(pictures), ..Self::with(counts) }
    }

    /// What was counted; once there is a picture, no more than how many people there were.
    #[must_use]
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// Whether there is nothing that could get lost.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        self.pictures.is_none() && self.counts.are_empty()
    }

    /// Where something was counted last.
    #[must_use]
    pub fn last(&self) -> Option<Place> {
        self.last
    }

    /// Types a count; once the picture is there, nothing changes any more.
    pub fn set(&mut self, place: Place, text: &str) {
        self.change(place, true, |counts| counts.set(place, text));
    }

    /// Counts one more.
    pub fn add_one(&mut self, place: Place) {
        self.change(place, false, |counts| counts.add_one(place));
    }

    fn change(&mut self, place: Place, typing: bool, change: impl FnOnce(&mut Counts)) {
        if self.pictures.is_some() {
            return;
        }
        let before = self.counts.clone();
        change(&mut self.counts);
        if self.counts == before {
            return;
        }
        self.refused = None;
        let goes_on = typing && self.typing && self.last == Some(place);
        self.last = Some(place);
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
        !self.before.is_empty()
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        if let Some(before) = self.before.pop() {
            self.counts = before;
            self.last = None;
            self.typing = false;
            self.refused = None;
        }
    }

    /// Makes the picture, if the counts can be right and there is something to show; once.
    pub fn show(&mut self) {
        if self.pictures.is_some() {
            return;
        }
        match self.counts.checked() {
            Ok(scales) => {
                let pictures = scales.iter().map(|slips| picture(slips)).collect();
                *self = Self::shown(std::mem::take(&mut self.counts), pictures);
            }
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
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOW: Place = Place::Cell(0, 0);

    fn meeting(room: &str, low: &str) -> Meeting {
        let mut meeting = Meeting::new(1, 3);
        meeting.set(Place::Room, room);
        meeting.set(LOW, low);
        meeting
    }

    #[test]
    fn each_change_can_be_taken_back() {
        let mut meeting = meeting("12", "3");
        meeting.add_one(LOW);
        meeting.set(LOW, "4");
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
        meeting.set(LOW, "15");
        meeting.undo();
        assert_eq!(meeting.counts().typed(LOW), "");
        meeting.set(LOW, "2");
        meeting.add_one(LOW);
        meeting.set(LOW, "34");
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
        meeting.set(LOW, "12");
        meeting.show();
        assert_eq!(meeting.pictures(), Some(&[Picture::Words { slips: 12, most: 0 }][..]));
    }

    #[test]
    fn nothing_to_show_locks_nothing() {
        let mut meeting = meeting("12", "7");
        meeting.show();
        assert_eq!(meeting.refused(), Some(&Flaw::TooFew));
        meeting.set(LOW, "8");
        meeting.show();
        assert!(meeting.pictures().is_some());
    }

    #[test]
    fn a_picture_stays_as_it_is_and_the_counts_are_gone() {
        let mut meeting = meeting("12", "12");
        meeting.show();
        let shown = meeting.clone();
        meeting.add_one(LOW);
        meeting.set(Place::Room, "13");
        meeting.undo();
        meeting.show();
        assert_eq!(meeting, shown);
        assert_eq!((meeting.counts().typed(LOW), meeting.counts().typed(Place::Room)), ("", "12"));
    }
}
