//! Calendar files, read by a library that is not ours: whatever the texts are, they come back, and
//! nothing else is in the file.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use eerste_stap::domain::calendar::Appointment;
use eerste_stap::domain::day::{Day, Time};
use icalendar::parser::{Property, read_calendar, unfold};
use proptest::prelude::*;

const STAMP: &str = "20261122T073012Z";
/// The longest line without its end, in bytes (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// What a property can hold: signs that mean something in a calendar more often than others.
fn text() -> impl Strategy<Value = String> {
    let meaningful = prop::sample::select(r#"\,;:"=n N^ "#.chars().collect::<Vec<_>>());
    let line_ends = prop::sample::select(vec!['\n', '\r', '\t', '\u{85}', '\u{2028}', '\u{b}']);
    let wide =
        prop::sample::select("é漢👣\u{301}\u{202e}\u{200d}\u{feff}".chars().collect::<Vec<_>>());
    let sign = prop_oneof![4 => meaningful, 1 => line_ends, 2 => wide, 3 => any::<char>()];
    prop::collection::vec(sign, 0..200).prop_map(String::from_iter)
}

/// A text that could pass for a part of the file.
fn forged() -> impl Strategy<Value = String> {
    let line = prop::sample::select(vec![
        "\r\nATTENDEE:mailto:boss@example.nl",
        "\nBEGIN:VALARM\nEND:VALARM",
        "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        "\r\n DTSTART:20200101T000000Z",
        "\\n\\,\\;\\\\",
    ]);
    prop::collection::vec(line, 1..4).prop_map(|lines| lines.concat())
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![3 => text(), 1 => forged()]
}

fn moment() -> impl Strategy<Value = (Day, Time)> {
    (1..=9999_u16, 1..=12_u8, 1..=28_u8, 0..24_u16, 0..60_u16).prop_map(
        |(year, month, day, hour, minute)| (Day { year, month, day }, Time { hour, minute }),
    )
}

/// What is left of a text: line ends are one sign there, and other control characters are nothing.
fn kept(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

fn pairs(properties: &[Property]) -> Vec<(String, String)> {
    let plain = |property: &Property| {
        assert!(property.params.is_empty(), "{property:?}");
        (property.name.to_string(), property.val.to_string())
    };
    properties.iter().map(plain).collect()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

/// Whether every sign with a meaning of its own stands behind a backslash, and nothing else does.
fn is_marked(line: &str) -> bool {
    let mut signs = line.chars();
    while let Some(sign) = signs.next() {
        match sign {
            ',' | ';' => return false,
            '\\' if !matches!(signs.next(), Some('\\' | ',' | ';' | 'n')) => return false,
            _ => {}
        }
    }
    true
}

proptest! {
    #[test]
    fn what_is_written_is_what_another_library_reads(
        (day, time) in moment(),
        minutes in 0..10_000_u32,
        title in any_text(),
        note in prop::option::of(any_text()),
    ) {
        let note = note.as_deref();
        let file = Appointment { day, time, minutes, title: &title, note }.write(STAMP);
        let unfolded = unfold(&file);
        let calendar = read_calendar(&unfolded).unwrap();
        prop_assert_eq!(
            pairs(&calendar.properties),
            [pair("VERSION", "2.0"), pair("PRODID", "-//ES//1//NL")]
        );
        let [event] = &calendar.components[..] else { panic!("{calendar:?}") };
        prop_assert_eq!(event.name.to_string(), "VEVENT");
        prop_assert!(event.components.is_empty());

        let Day { year, month, day } = day;
        let Time { hour, minute } = time;
        let start = format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}00");
        let mut expected = vec![
            pair("UID", &[STAMP, "-", &start].concat()),
            pair("DTSTAMP", STAMP),
            pair("DTSTART", &start),
            pair("DURATION", &format!("PT{minutes}M")),
            pair("SUMMARY", &kept(&title)),
        ];
        expected.extend(note.map(|note| pair("DESCRIPTION", &kept(note))));
        expected.push(pair("CLASS", "PRIVATE"));
        prop_assert_eq!(pairs(&event.properties), expected);
    }

    #[test]
    fn lines_end_and_fold_as_the_standard_says(title in any_text(), note in any_text()) {
        let (day, time) = (Day::parse("2026-11-23").unwrap(), Time::parse("09:05").unwrap());
        let appointment = Appointment { day, time, minutes: 15, title: &title, note: Some(&note) };
        let file = appointment.write(STAMP);
        let lines = file.strip_suffix("\r\n").unwrap();
        for line in lines.split("\r\n") {
            prop_assert!(line.len() <= LONGEST_LINE, "{} bytes: {line}", line.len());
            prop_assert!(!line.is_empty() && !line.contains(['\r', '\n']), "{line:?}");
        }
        // The libraries are lenient about what is not marked; other programs need not be.
        for line in lines.replace("\r\n ", "").split("\r\n") {
            prop_assert!(is_marked(line), "{line}");
        }
    }
}
