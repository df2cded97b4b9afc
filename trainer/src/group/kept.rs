//! What stays of a group on this device, as text, where the trainer asks for it: what it was asked
//! about and the counts, or, once there is a picture, the picture alone.

use eerste_stap::domain::wording::Localized;
use serde_json::{Value, json};

use super::counts::Counts;
use super::meeting::Meeting;
use super::picture::{Cell, MINIMUM, MOST_SHARE, Picture, SMALLEST_CELL};
use super::scales::{Scale, Scales};

/// The format, under a name that nothing else has.
const FORMAT: &str = "eerste-stap-group";

/// The group as text.
#[must_use]
pub fn write(scales: &Scales, meeting: &Meeting) -> String {
    let text = |text: &Localized| json!([text.nl, text.en]);
    let named: Vec<Value> =
        scales.scales.iter().map(|scale| json!([scale.id, text(&scale.name)])).collect();
    let bands: Vec<Value> = scales.bands.iter().map(text).collect();
    let counts = meeting.counts();
    let typed: Vec<&str> = counts.places().map(|place| counts.typed(place)).collect();
    let pictures: Option<Vec<Value>> =
        meeting.pictures().map(|pictures| pictures.iter().map(written).collect());
    json!({
        FORMAT: 1,
        "scales": named, "bands": bands, "named": scales.have_names,
        "counts": typed, "pictures": pictures,
    })
    .to_string()
}

fn written(picture: &Picture) -> Value {
    match picture {
        Picture::Nothing => Value::Null,
        Picture::Words { slips, most } => json!([slips, most]),
        Picture::Numbers { cells, .. } => {
            let cells = cells.iter().map(|cell| json!([cell.bands.end, cell.slips]));
            json!({ "cells": cells.collect::<Vec<_>>() })
        }
    }
}

/// Reads what was written. What is damaged is nothing.
#[must_use]
pub fn read(text: &str) -> Option<(Scales, Meeting)> {
    let kept: Value = serde_json::from_str(text).ok()?;
    if kept.get(FORMAT)? != &json!(1) {
        return None;
    }
    let scales = list(kept.get("scales")?, |scale| {
        let id = scale.get(0)?.as_str()?.to_owned();
        Some(Scale { id, name: localized(scale.get(1)?)? })
    })?;
    let bands = list(kept.get("bands")?, localized)?;
    let mut counts = Counts::none(scales.len(), bands.len());
    let typed = list(kept.get("counts")?, |count| count.as_str().map(str::to_owned))?;
    let places: Vec<_> = counts.places().collect();
    if typed.len() != places.len() {
        return None;
    }
    for (place, typed) in places.into_iter().zip(typed) {
        counts.set(place, &typed);
    }
    let meeting = match kept.get("pictures")? {
        Value::Null => Meeting::with(counts),
        pictures => {
            let pictures = list(pictures, |picture| read_picture(picture, bands.len()))?;
            if pictures.len() != scales.len() {
                return None;
            }
            Meeting::shown(counts, pictures)
        }
    };
    let have_names = kept.get("named")?.as_bool()?;
    Some((Scales { scales, bands, have_names }, meeting))
}

fn list<T>(value: &Value, item: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(item).collect()
}

fn localized(text: &Value) -> Option<Localized> {
    let part = |at: usize| text.get(at)?.as_str().map(str::to_owned);
    Some(Localized { nl: part(0)?, en: part(1)? })
}

fn number(value: &Value) -> Option<u32> {
    value.as_u64().and_then(|number| u32::try_from(number).ok())
}

/// A picture that keeps to the rules, whatever was written.
fn read_picture(value: &Value, bands: usize) -> Option<Picture> {
    match value {
        Value::Null => Some(Picture::Nothing),
        Value::Array(words) => {
            let slips = number(words.first()?).filter(|slips| *slips >= MINIMUM)?;
            let most = usize::try_from(words.get(1)?.as_u64()?).ok()?;
            (most < bands).then_some(Picture::Words { slips, most })
        }
        numbers => {
            let mut start = 0;
            let mut cells = Vec::new();
            for (end, slips) in list(numbers.get("cells")?, |cell| {
                Some((number(cell.get(0)?)?, number(cell.get(1)?)?))
            })? {
                let end = usize::try_from(end).ok().filter(|end| start < *end)?;
                cells.push(Cell { bands: start..end, slips });
                start = end;
            }
            let slips = cells.iter().try_fold(0u32, |sum, cell| sum.checked_add(cell.slips))?;
            let is_small = |cell: &Cell| cell.slips < SMALLEST_CELL;
            let is_most = |cell: &Cell| {
                u64::from(cell.slips) * 100 >= u64::from(slips) * u64::from(MOST_SHARE)
            };
            let is_whole = start == bands && slips >= MINIMUM;
            let is_fit = is_whole && !cells.iter().any(|cell| is_small(cell) || is_most(cell));
            is_fit.then_some(Picture::Numbers { slips, cells })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::counts::Place;
    use super::*;

    fn counted(slips: [[u32; 3]; 3]) -> Meeting {
        let mut meeting = Meeting::new(3, 3);
        meeting.set(Place::Room, "12");
        for (scale, bands) in slips.iter().enumerate() {
            for (band, slips) in bands.iter().enumerate() {
                meeting.set(Place::Cell(scale, band), &slips.to_string());
            }
        }
        meeting
    }

    #[test]
    fn counts_come_back_and_of_a_picture_nothing_else() {
        let scales = Scales::of(None);
        let mut meeting = counted([[4, 4, 4], [3, 7, 2], [0, 1, 11]]);
        let (read_scales, again) = read(&write(&scales, &meeting)).unwrap();
        assert_eq!(read_scales, scales);
        assert_eq!(again.counts(), meeting.counts());
        assert!(!again.can_undo(), "what was kept was not just counted");
        meeting.show();
        let kept = write(&scales, &meeting);
        assert!(!kept.contains("\"11\"") && !kept.contains(",11"), "{kept}");
        assert_eq!(read(&kept), Some((scales, meeting)));
    }

    #[test]
    fn a_picture_of_too_few_slips_comes_back_as_none() {
        let scales = Scales::of(None);
        let mut meeting = counted([[4, 4, 4], [1, 0, 0], [0, 0, 0]]);
        meeting.show();
        assert_eq!(read(&write(&scales, &meeting)).unwrap().1.pictures(), meeting.pictures());
    }

    #[test]
    fn what_is_damaged_or_breaks_a_rule_is_nothing() {
        let scales = Scales::of(None);
        let mut meeting = counted([[4, 4, 4], [3, 7, 2], [0, 1, 11]]);
        meeting.show();
        let kept = write(&scales, &meeting);
        for (from, to) in [
            ("[1,4]", "[1,2]"),
            ("[1,4]", "[2,4]"),
            ("[3,9]", "[3,90]"),
            ("[3,9]", "[2,9]"),
            ("[12,2]", "[12,3]"),
            ("[12,2]", "[7,2]"),
            ("\"12\"", "12"),
            ("\"laag\"", "1"),
            (":1,", ":2,"),
            ("\"pictures\"", "\"x\""),
        ] {
            let damaged = kept.replacen(from, to, 1);
            assert_ne!(damaged, kept, "{from}");
            assert_eq!(read(&damaged), None, "{damaged}");
        }
        for text in ["", "{}", "[]", "null", "1"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
