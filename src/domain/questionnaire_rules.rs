//! What must hold before a draft is a questionnaire; each rule names the place that breaks it.

use super::flaw::{Flaw, Problem};
use super::questionnaire::{Band, Draft, Scale};
use super::wording::Localized;

/// The limits of a scale, in points.
const POINTS: (f64, f64) = (0.0, 100.0);
/// More options than this cannot each have a number key.
const MOST_OPTIONS: usize = 9;
/// More than this is a mistake or an attack, not a questionnaire.
const MOST_ITEMS: usize = 5_000;
const MOST_SCALES: usize = 100;
const MOST_BANDS: usize = 9;

pub(super) fn check(draft: &Draft) -> Result<(), Flaw> {
    for (place, text) in [
        ("title", &draft.title),
        ("lead", &draft.lead),
        ("stem", &draft.stem),
        ("not_applicable", &draft.not_applicable),
    ] {
        filled(text, || place.into())?;
    }
    count("options", draft.options.len(), 2, MOST_OPTIONS)?;
    for (index, option) in draft.options.iter().enumerate() {
        filled(option, || format!("options[{index}]"))?;
    }
    check_bands(&draft.bands)?;
    within("tie", draft.tie, POINTS)?;
    count("items", draft.items.len(), 1, MOST_ITEMS)?;
    check_scales(draft)?;
    check_items(draft)
}

fn check_bands(bands: &[Band]) -> Result<(), Flaw> {
    count("bands", bands.len(), 1, MOST_BANDS)?;
    distinct("bands", bands.iter().map(|band| band.id.as_str()))?;
    let mut before = 0.0;
    for (index, band) in bands.iter().enumerate() {
        filled(&band.name, || format!("bands[{index}].name"))?;
        let place = || format!("bands[{index}].below");
        let last = index + 1 == bands.len();
        match band.below {
            None if last => {}
            Some(below) if !last => {
                within(&place(), below, POINTS)?;
                if below <= before {
                    return Err(Flaw::new(place(), Problem::NotRising));
                }
                before = below;
            }
            // Only the last band has no upper limit, and it has none.
            _ => {
                let (expected, found) = (usize::from(!last), usize::from(last));
                let problem = Problem::Count { least: expected, most: expected, found };
                return Err(Flaw::new(place(), problem));
            }
        }
    }
    Ok(())
}

fn check_scales(draft: &Draft) -> Result<(), Flaw> {
    count("scales", draft.scales.len(), 1, MOST_SCALES)?;
    distinct("scales", draft.scales.iter().map(|scale| scale.id.as_str()))?;
    for (index, scale) in draft.scales.iter().enumerate() {
        check_scale(draft, scale, &format!("scales[{index}]"))?;
    }
    Ok(())
}

fn check_scale(draft: &Draft, scale: &Scale, place: &str) -> Result<(), Flaw> {
    filled(&scale.name, || format!("{place}.name"))?;
    filled(&scale.about, || format!("{place}.about"))?;
    let bands = draft.bands.len();
    count(&format!("{place}.readings"), scale.readings.len(), bands, bands)?;
    for (index, reading) in scale.readings.iter().enumerate() {
        filled(reading, || format!("{place}.readings[{index}]"))?;
    }
    // A smaller error than this would be a claim that no questionnaire can make good.
    within(&format!("{place}.sem"), scale.sem, (0.1, POINTS.1))?;
    let items = draft.items.iter().filter(|item| item.scale == scale.id).count();
    if !(1..=items.max(1)).contains(&scale.minimum) {
        #[expect(clippy::cast_precision_loss, reason = "a count of items, far below 2^52")]
        let (least, most) = (1.0, items.max(1) as f64);
        return Err(Flaw::new(format!("{place}.minimum"), Problem::OutOfRange { least, most }));
    }
    Ok(())
}

fn check_items(draft: &Draft) -> Result<(), Flaw> {
    distinct("items", draft.items.iter().map(|item| item.id.as_str()))?;
    for (index, item) in draft.items.iter().enumerate() {
        filled(&item.text, || format!("items[{index}].text"))?;
        let known = draft.scales.iter().map(|scale| scale.id.as_str());
        find(known, item.scale.as_str(), || format!("items[{index}].scale"))?;
    }
    Ok(())
}

/// A text that is there in both languages.
pub(super) fn filled(text: &Localized, place: impl Fn() -> String) -> Result<(), Flaw> {
    for (tag, words) in [("nl", &text.nl), ("en", &text.en)] {
        if words.trim().is_empty() {
            return Err(Flaw::new(format!("{}.{tag}", place()), Problem::EmptyText));
        }
    }
    Ok(())
}

/// A list with as many entries as it may have.
pub(super) fn count(place: &str, found: usize, least: usize, most: usize) -> Result<(), Flaw> {
    if (least..=most).contains(&found) {
        return Ok(());
    }
    Err(Flaw::new(place, Problem::Count { least, most, found }))
}

/// A number within its limits; "not a number" is outside all of them.
pub(super) fn within(place: &str, value: f64, (least, most): (f64, f64)) -> Result<(), Flaw> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    Err(Flaw::new(place, Problem::OutOfRange { least, most }))
}

/// A list in which no id stands twice. Sorted, so that a long list costs no more than it must.
pub(super) fn distinct<'a>(list: &str, ids: impl Iterator<Item = &'a str>) -> Result<(), Flaw> {
    let mut sorted: Vec<(&str, usize)> = ids.enumerate().map(|(index, id)| (id, index)).collect();
    sorted.sort_unstable();
    let mut before = None;
    for (id, index) in sorted {
        let place = || format!("{list}[{index}].id");
        if id.trim().is_empty() {
            return Err(Flaw::new(place(), Problem::EmptyText));
        }
        if before == Some(id) {
            return Err(Flaw::new(place(), Problem::DuplicateId(id.to_owned())));
        }
        before = Some(id);
    }
    Ok(())
}

/// Where an id stands in a list.
pub(super) fn find<'a>(
    mut known: impl Iterator<Item = &'a str> + Clone,
    id: &str,
    place: impl FnOnce() -> String,
) -> Result<usize, Flaw> {
    let all = known.clone();
    known.position(|candidate| candidate == id).ok_or_else(|| {
        let known = all.map(str::to_owned).collect();
        Flaw::new(place(), Problem::UnknownId { id: id.to_owned(), known })
    })
}

#[cfg(test)]
mod tests;
