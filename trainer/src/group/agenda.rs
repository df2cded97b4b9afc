//! The course of a workshop, with the check, the slips, the talk and everyone's first step in it.

use eerste_stap::domain::calendar::Appointment;
use eerste_stap::domain::day::{Day, Time};
use eerste_stap::domain::wording::Language;

use super::content::agenda::ITEMS;
use crate::words::{Words, say};

/// Minutes in short, in both languages.
pub const MINUTES: &str = "min.";
/// What a calendar shows.
const TITLE: Words = ["Workshop: AI en ons werk", "Workshop: AI and our work"];

/// How long a workshop takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// An hour.
    Short,
    /// An hour and a half.
    #[default]
    Middle,
    /// Two hours.
    Long,
}

impl Length {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Short, Self::Middle, Self::Long];

    /// In minutes.
    #[must_use]
    pub fn minutes(self) -> u32 {
        match self {
            Self::Short => 60,
            Self::Middle => 90,
            Self::Long => 120,
        }
    }
}

/// What stands above the course: what it is, and the day where that is known.
#[must_use]
pub fn title(language: Language, day: &str) -> String {
    let title = say(language, TITLE);
    match Day::parse(day) {
        None => title.to_owned(),
        Some(day) if language == Language::English => format!("{title}, {day}"),
        Some(Day { year, month, day }) => format!("{title}, {day}-{month}-{year}"),
    }
}

/// One thing in a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When it begins: a time of day, or how long after the beginning where that is not known.
    pub at: String,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What it is called.
    pub name: &'static str,
    /// What the trainer does.
    pub how: &'static str,
}

/// The course of a workshop of this length, which begins at this time.
#[must_use]
pub fn agenda(language: Language, length: Length, begins: Option<Time>) -> Vec<Entry> {
    let mut passed = 0;
    let mut entries = Vec::new();
    for item in &ITEMS {
        let minutes = item.minutes.get(length as usize).copied().unwrap_or_default();
        if minutes > 0 {
            let [name, how] = [item.name, item.how].map(|words| say(language, words));
            entries.push(Entry { at: at(begins, passed), minutes, name, how });
            passed += minutes;
        }
    }
    entries
}

/// A moment so many minutes after the beginning. After midnight the day begins again.
fn at(begins: Option<Time>, passed: u32) -> String {
    let begins = begins.map_or(0, |Time { hour, minute }| u32::from(hour * 60 + minute));
    let minutes = (begins + passed) % (24 * 60);
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

/// The course as a text, an entry a paragraph.
#[must_use]
pub fn text(language: Language, length: Length, day: &str, begins: Option<Time>) -> String {
    let title = [title(language, day), "\n".to_owned()].concat();
    let entries = agenda(language, length, begins).into_iter().map(|entry| {
        let minutes = entry.minutes.to_string();
        [&*entry.at, "  ", entry.name, " (", &minutes, " ", MINUTES, ")\n", entry.how, "\n"]
            .concat()
    });
    [title].into_iter().chain(entries).collect::<Vec<_>>().join("\n")
}

/// The workshop as a calendar file; `stamp` is the moment at which it is made, as
/// [`Appointment::write`] wants it.
#[must_use]
pub fn calendar(language: Language, length: Length, day: Day, time: Time, stamp: &str) -> String {
    let entries = agenda(language, length, Some(time));
    let lines = entries.iter().map(|entry| format!("{} {}", entry.at, entry.name));
    let note = lines.collect::<Vec<_>>().join("\n");
    let title = say(language, TITLE);
    Appointment { day, time, minutes: length.minutes(), title, note: Some(&note) }.write(stamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_workshop_is_as_long_as_it_says() {
        for length in Length::ALL {
            let entries = agenda(Language::Dutch, length, None);
            let all: u32 = entries.iter().map(|entry| entry.minutes).sum();
            assert_eq!(all, length.minutes());
            assert_eq!(entries[0].at, "0:00");
            assert!(entries.iter().all(|entry| entry.minutes >= 3), "{entries:?}");
        }
    }

    #[test]
    fn the_day_stands_above_where_it_is_known() {
        assert_eq!(title(Language::Dutch, ""), "Workshop: AI en ons werk");
        assert_eq!(title(Language::Dutch, "2026-12-01"), "Workshop: AI en ons werk, 1-12-2026");
        let text = text(Language::English, Length::Short, "2026-12-01", None);
        assert!(text.starts_with("Workshop: AI and our work, 2026-12-01\n\n0:00  "), "{text}");
    }

    #[test]
    fn times_are_those_of_a_clock_where_the_beginning_is_known() {
        let begins = Time::parse("09:30");
        let entries = agenda(Language::English, Length::Long, begins);
        assert_eq!(entries[0].at, "9:30");
        let last = entries.last().unwrap();
        let ends = 9 * 60 + 30 + 120 - last.minutes;
        assert_eq!(last.at, format!("{}:{:02}", ends / 60, ends % 60));
        assert_eq!(at(Time::parse("23:50"), 15), "0:05");
    }

    #[test]
    fn the_calendar_holds_the_course_and_nobody() {
        let (day, time) = (Day::parse("2026-12-01").unwrap(), Time::parse("13:00").unwrap());
        let file = calendar(Language::Dutch, Length::Short, day, time, "20261127T080000Z");
        let lines = file.replace("\r\n ", "");
        assert!(lines.contains("\r\nDTSTART:20261201T130000\r\nDURATION:PT60M\r\n"), "{lines}");
        for entry in agenda(Language::Dutch, Length::Short, Some(time)) {
            let said = entry.name.replace(',', "\\,");
            assert!(lines.contains(&format!("{} {said}", entry.at)), "{} in {lines}", entry.name);
        }
        assert!(!lines.contains("ATTENDEE") && !lines.contains("ORGANIZER"));
    }
}
