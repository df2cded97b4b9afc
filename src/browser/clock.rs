//! The clock of the device, which may be wrong: nothing here is ever more than a suggestion.

use js_sys::Date;

use crate::domain::day::Day;

const DAY: f64 = 86_400_000.0;
const MINUTE: f64 = 60_000.0;
/// The first characters of `2026-11-22T07:30:12.000Z`: the day, and everything to the second.
const DAY_LONG: usize = 10;
const SECOND_LONG: usize = 19;

/// Milliseconds since 1970.
#[must_use]
pub fn now() -> f64 {
    Date::now()
}

/// The day that it is here in this many days.
#[must_use]
pub fn day_in(days: u32) -> Option<Day> {
    let here = now() - Date::new_0().get_timezone_offset() * MINUTE;
    Day::parse(written(here + f64::from(days) * DAY)?.get(..DAY_LONG)?)
}

/// This moment as calendars write it, in the time of Greenwich: `20261122T073012Z`. A clock that is
/// out of its mind gives the beginning of time.
#[must_use]
pub fn stamp() -> String {
    let written = written(now()).unwrap_or_default();
    match written.get(..SECOND_LONG) {
        Some(moment) if !written.starts_with(['+', '-']) => moment.replace(['-', ':'], "") + "Z",
        _ => "19700101T000000Z".to_owned(),
    }
}

/// A moment as ISO 8601 writes it; none outside the days that a browser knows.
fn written(moment: f64) -> Option<String> {
    const FURTHEST: f64 = 8.64e15;
    (moment.abs() <= FURTHEST).then(|| Date::new(&moment.into()).to_iso_string().into())
}
