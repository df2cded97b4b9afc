//! The group, without anyone's answers: slips that were counted, a picture that the rules allow, what
//! the team says of itself, and a conversation that fits. Pure; the page around it is `view::group`.
//!
//! - [`count`], [`counts`], [`meeting`]: what was counted. [`picture`]: what may be shown of it; its rules are
//!   those of the measurement notes, and `attacker` tests them.
//! - [`scales`]: what was asked. [`telling`]: the picture in words.
//! - [`lean`], [`conversation`]: from what is shown to what fits. [`sheet`], [`edits`]: that, to change and print.
//! - [`kept`]: what stays on this device, if the trainer wants that.
//! - [`agenda`]: the course of a workshop.
//! - [`content`]: the texts.

pub mod agenda;
#[cfg(test)]
mod attacker;
pub mod content;
pub mod conversation;
pub mod count;
pub mod counts;
pub mod edits;
pub mod kept;
pub mod lean;
pub mod meeting;
pub mod picture;
pub mod scales;
pub mod sheet;
pub mod telling;

use eerste_stap::domain::day::{Day, Time};
use eerste_stap::domain::wording::Language;

use self::agenda::Length;
use self::content::signals::SIGNALS;
use self::conversation::{Conversation, Heard, Leaning};
use self::counts::Place;
use self::edits::{Edits, Field};
use self::lean::Lean;
use self::meeting::Meeting;
use self::scales::Scales;
use self::sheet::Sheet;

/// What the trainer does with a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Types a count.
    Count(Place, String),
    /// Counts one more.
    AddOne(Place),
    /// Takes the last count back.
    Undo,
    /// Makes the picture.
    Show,
    /// Asks to forget this group, or no longer.
    AskAnew(bool),
    /// Forgets this group, for other people.
    BeginAnew,
    /// Says whether the group recognises a signal, by position.
    Hear(usize, Heard),
    /// Writes on the sheet.
    Write(Field, String),
    /// Puts the proposal back on the sheet, or what was written over it before that.
    Restore,
    /// Says how long the workshop takes.
    Last(Length),
    /// Says on which day it is.
    On(String),
    /// Says when it begins.
    At(String),
}

/// One group, and the workshop with it.
#[derive(Clone)]
pub struct Group {
    /// What it is asked about.
    pub scales: Scales,
    /// What was counted, and what is shown of it.
    pub meeting: Meeting,
    /// Whether it recognises each signal.
    pub heard: [Heard; SIGNALS.len()],
    /// What was changed on the sheet.
    pub edits: Edits,
    /// What was on it before the proposal was put back.
    pub put_aside: Edits,
    /// Whether it is being asked if this group is to be forgotten.
    pub asking: bool,
    /// How long the workshop takes.
    pub length: Length,
    /// The day of the workshop, as typed.
    pub day: String,
    /// When it begins, as typed.
    pub time: String,
}

impl Group {
    /// A group that is asked about these scales.
    #[must_use]
    pub fn new(scales: Scales) -> Self {
        Self {
            meeting: Meeting::new(scales.scales.len(), scales.bands.len()),
            scales,
            asking: false,
            heard: Default::default(),
            edits: Edits::default(),
            put_aside: Edits::default(),
            length: Length::default(),
            day: String::new(),
            time: String::new(),
        }
    }

    /// Asks about other scales from now on, if nothing was counted yet: counts mean nothing beside the
    /// words of another questionnaire.
    pub fn follow(&mut self, scales: Scales) {
        if self.meeting.is_untouched() && self.scales != scales {
            self.meeting = Meeting::new(scales.scales.len(), scales.bands.len());
            self.scales = scales;
        }
    }

    /// Does what the trainer does.
    pub fn act(&mut self, act: Act) {
        match act {
            Act::Count(place, text) => self.meeting.set(place, &text),
            Act::AddOne(place) => self.meeting.add_one(place),
            Act::Undo => self.meeting.undo(),
            Act::Show => self.meeting.show(),
            Act::AskAnew(asking) => self.asking = asking,
            Act::BeginAnew => {
                self.asking = false;
                self.meeting = Meeting::new(self.scales.scales.len(), self.scales.bands.len());
                self.heard = Default::default();
                self.edits = Edits::default();
                self.put_aside = Edits::default();
            }
            Act::Hear(signal, heard) => {
                if let Some(place) = self.heard.get_mut(signal) {
                    *place = heard;
                }
            }
            Act::Write(field, text) => self.edits.write(field, &text),
            Act::Restore if self.edits.is_empty() => {
                std::mem::swap(&mut self.edits, &mut self.put_aside);
            }
            Act::Restore => self.put_aside = std::mem::take(&mut self.edits),
            Act::Last(length) => self.length = length,
            Act::On(day) => self.day = day,
            Act::At(time) => self.time = time,
        }
    }

    /// The sheet for the conversation with this group.
    #[must_use]
    pub fn sheet(&self, language: Language) -> Sheet<'_> {
        let scales = &self.scales;
        let pictures = self.meeting.pictures().unwrap_or_default();
        let leaning = scales.scales.iter().zip(pictures).filter_map(|(scale, picture)| {
            let lean = Lean::of(picture, scales.bands.len())?;
            Some(Leaning { id: &scale.id, name: scale.name.get(language), lean })
        });
        let leaning: Vec<Leaning> = leaning.collect();
        let conversation = Conversation::of(language, &leaning, self.heard);
        let picture = telling::text(language, scales, pictures);
        Sheet::new(language, picture, self.heard, conversation, &self.edits)
    }

    /// When the workshop begins, if that is known.
    #[must_use]
    pub fn begins(&self) -> Option<Time> {
        Time::parse(&self.time)
    }

    /// The day of the workshop and when it begins, if both are known.
    #[must_use]
    pub fn moment(&self) -> Option<(Day, Time)> {
        Some((Day::parse(&self.day)?, self.begins()?))
    }

    /// The workshop as a calendar file; none without a day and a time.
    #[must_use]
    pub fn calendar(&self, language: Language, stamp: &str) -> Option<String> {
        let (day, time) = self.moment()?;
        Some(agenda::calendar(language, self.length, day, time, stamp))
    }
}
