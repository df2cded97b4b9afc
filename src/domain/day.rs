//! Days and times of day as files and calendars write them, without a clock and without a zone.

use std::fmt;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// From 1 to 9999.
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1 to the number of days in the month.
    pub day: u8,
}

impl Day {
    /// Reads a day as ISO 8601 writes it: `2026-11-22`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() || [year.len(), month.len(), day.len()] != [4, 2, 2] {
            return None;
        }
        let (year, month, day) = (digits(year)?, digits(month)?, digits(day)?);
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        let (month, small) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        (year > 0 && (1..=days).contains(&day)).then_some(Self { year, month, day: small })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A time of day, in whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// From 0 to 23.
    pub hour: u16,
    /// From 0 to 59.
    pub minute: u16,
}

impl Time {
    /// Reads `09:30`; seconds behind it are passed over.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let (hour, minute) = (digits(parts.next()?)?, digits(parts.next()?)?);
        (hour < 24 && minute < 60).then_some(Self { hour, minute })
    }
}

/// A number of nothing but digits: no sign, no space.
fn digits(text: &str) -> Option<u16> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_read() {
        let good = [
            "2026-11-22",
            "2026-02-28",
            "2024-02-29",
            "2000-02-29",
            "2026-04-30",
            "0001-01-01",
            "9999-12-31",
        ];
        for good in good {
            assert_eq!(Day::parse(good).unwrap().to_string(), good);
        }
        let bad = [
            "",
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "2026-04-00",
            "0000-01-01",
            "26-11-22",
            "2026-1-2",
            "+026-11-22",
            "2026-11-22-01",
            "2026-11-2x",
            "12026-11-22",
            "2026/11/22",
            " 026-11-22",
        ];
        for bad in bad {
            assert_eq!(Day::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn days_follow_each_other() {
        let day = |text| Day::parse(text).unwrap();
        assert!(day("2026-11-22") < day("2026-12-01"));
        assert!(day("2026-12-31") < day("2027-01-01"));
    }

    #[test]
    fn only_times_that_exist_are_read() {
        assert_eq!(Time::parse("09:30"), Some(Time { hour: 9, minute: 30 }));
        assert_eq!(Time::parse("23:59:59"), Some(Time { hour: 23, minute: 59 }));
        for bad in ["", "9", "24:00", "12:60", "-1:00", "aa:bb"] {
            assert_eq!(Time::parse(bad), None, "{bad}");
        }
    }
}
