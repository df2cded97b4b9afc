//! A moment for one's step as a calendar file (iCalendar, RFC 5545).
//!
//! Discreet on purpose: a neutral title, nobody invited, no alarm, marked private, and nothing about
//! the step unless someone asks for it. The time is floating (no zone), so it means the same on
//! every clock. Written by hand: the crates for it cost more than the page can spare (see
//! `docs/decisions`); the tests read it with two libraries that are not ours.

use super::day::{Day, Time};

/// The longest line, in bytes, line end left out (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// One moment in a calendar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Appointment<'a> {
    /// The day.
    pub day: Day,
    /// When it begins.
    pub time: Time,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// What the calendar shows.
    pub title: &'a str,
    /// What stands inside, if anything.
    pub note: Option<&'a str>,
}

impl Appointment<'_> {
    /// The calendar file.
    ///
    /// `stamp` is the moment at which it is made, as `20261122T073012Z`; the name that RFC 5545
    /// wants for the event is made of it, so that the file holds nothing about a person.
    #[must_use]
    pub fn write(&self, stamp: &str) -> String {
        let Self { day: Day { year, month, day }, time: Time { hour, minute }, .. } = self;
        let start = format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}00");
        let mut file = String::new();
        let mut line =
            |name: &str, value: &str| push_folded(&mut file, &[name, ":", value].concat());
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//ES//1//NL");
        line("BEGIN", "VEVENT");
        line("UID", &[stamp, "-", &start].concat());
        line("DTSTAMP", stamp);
        line("DTSTART", &start);
        line("DURATION", &format!("PT{}M", self.minutes));
        line("SUMMARY", &escaped(self.title));
        if let Some(note) = self.note {
            line("DESCRIPTION", &escaped(note));
        }
        line("CLASS", "PRIVATE");
        line("END", "VEVENT");
        line("END", "VCALENDAR");
        file
    }
}

/// A text as a value: what has a meaning of its own is marked, other control characters are left
/// out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Adds a line, in pieces that are not too long; a piece that goes on begins with a space.
fn push_folded(file: &mut String, line: &str) {
    let mut length = 0;
    for c in line.chars() {
        if length + c.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(c);
        length += c.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAMP: &str = "20261122T073012Z";

    fn appointment<'a>(title: &'a str, note: Option<&'a str>) -> Appointment<'a> {
        let (day, time) = (Day::parse("2026-11-23").unwrap(), Time::parse("09:05").unwrap());
        Appointment { day, time, minutes: 15, title, note }
    }

    #[test]
    fn the_file_says_when_and_nothing_about_why() {
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//ES//1//NL",
            "BEGIN:VEVENT",
            "UID:20261122T073012Z-20261123T090500",
            "DTSTAMP:20261122T073012Z",
            "DTSTART:20261123T090500",
            "DURATION:PT15M",
            "SUMMARY:Time for myself",
            "CLASS:PRIVATE",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ];
        assert_eq!(appointment("Time for myself", None).write(STAMP), expected.join("\r\n"));
    }

    #[test]
    fn what_has_a_meaning_in_a_calendar_is_marked() {
        let file = appointment("x", Some("a,b;c\\d\r\ne\tf\u{7}")).write(STAMP);
        assert!(file.contains("\r\nDESCRIPTION:a\\,b\\;c\\\\d\\nef\r\n"), "{file}");
    }

    #[test]
    fn no_line_is_too_long_and_no_character_is_broken() {
        for filler in ["é", "a", "漢", "👣"] {
            let note = filler.repeat(200);
            let file = appointment("x", Some(&note)).write(STAMP);
            assert!(file.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{file}");
            assert!(file.replace("\r\n ", "").contains(&note));
        }
    }

    #[test]
    fn a_line_that_just_fits_stays_whole() {
        let title = "x".repeat(LONGEST_LINE - "SUMMARY:".len());
        let whole = format!("\r\nSUMMARY:{title}\r\n");
        assert!(appointment(&title, None).write(STAMP).contains(&whole));
    }

    #[test]
    fn nobody_can_write_a_line_of_their_own_into_the_file() {
        let file = appointment("x", Some("y\r\nATTENDEE:mailto:boss@example.nl")).write(STAMP);
        assert!(!file.lines().any(|line| line.starts_with("ATTENDEE")), "{file}");
    }
}
