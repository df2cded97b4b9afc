//! What must hold before a draft is a questionnaire; each rule names the place that breaks it.

use std::collections::HashSet;

use super::flaw::{Flaw, Problem};
use super::questionnaire::{Band, Draft, Scale};

/// The limits of a scale, in points.
const POINTS: (u32, u32) = (0, 100);
/// More options than this cannot each have a number key.
const MOST_OPTIONS: usize = 9;
/// More than this is a mistake or an attack, not a questionnaire.
const MOST_ITEMS: usize = 5_000;
const MOST_SCALES: usize = 100;
const MOST_BANDS: usize = 9;

pub(super) fn check(draft: &Draft) -> Result<(), Flaw> {
    count("options", draft.options.len(), 2, MOST_OPTIONS)?;
    check_bands(&draft.bands)?;
    within("tie", draft.tie, POINTS)?;
    count("items", draft.items.len(), 1, MOST_ITEMS)?;
    count("scales", draft.scales.len(), 1, MOST_SCALES)?;
    distinct("scales", draft.scales.iter().map(|scale| scale.id.as_str()).collect())?;
    for (index, scale) in draft.scales.iter().enumerate() {
        check_scale(draft, scale, index)?;
    }
    distinct("items", draft.items.iter().map(|item| item.id.as_str()).collect())?;
    let scales: Vec<&str> = draft.scales.iter().map(|scale| scale.id.as_str()).collect();
    for (index, item) in draft.items.iter().enumerate() {
        find(&scales, item.scale.as_str(), &|| format!("items[{index}].scale"))?;
    }
    Ok(())
}

fn check_bands(bands: &[Band]) -> Result<(), Flaw> {
    count("bands", bands.len(), 1, MOST_BANDS)?;
    distinct("bands", bands.iter().map(|band| band.id.as_str()).collect())?;
    let mut before = 0.0;
    for (index, band) in bands.iter().enumerate() {
        let place = format!("bands[{index}].below");
        // Only the last band has no upper limit, and it has none.
        let limits = usize::from(index + 1 < bands.len());
        count(&place, usize::from(band.below.is_some()), limits, limits)?;
        if let Some(below) = band.below {
            within(&place, below, POINTS)?;
            if below <= before {
                return Err(Flaw::new(place, Problem::NotRising));
            }
            before = below;
        }
    }
    Ok(())
}

fn check_scale(draft: &Draft, scale: &Scale, index: usize) -> Result<(), Flaw> {
    let place = |field: &str| format!("scales[{index}].{field}");
    let bands = draft.bands.len();
    count(&place("readings"), scale.readings.len(), bands, bands)?;
    // A smaller error than a point would be a claim that no questionnaire can make good.
    within(&place("sem"), scale.sem, (1, POINTS.1))?;
    let items = draft.items.iter().filter(|item| item.scale == scale.id).count();
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    within(&place("minimum"), f64::from(number(scale.minimum)), (1, number(items.max(1))))
}

/// A list with as many entries as it may have.
pub(super) fn count(place: &str, found: usize, least: usize, most: usize) -> Result<(), Flaw> {
    if (least..=most).contains(&found) {
        return Ok(());
    }
    Err(Flaw::new(place, Problem::Count { least, most, found }))
}

/// A number within its limits; "not a number" is outside all of them.
pub(super) fn within(place: &str, value: f64, (least, most): (u32, u32)) -> Result<(), Flaw> {
    if (f64::from(least)..=f64::from(most)).contains(&value) {
        return Ok(());
    }
    Err(Flaw::new(place, Problem::OutOfRange { least, most }))
}

/// A list in which no id stands twice. A set, so that a long list costs no more than it must.
pub(super) fn distinct(list: &str, ids: Vec<&str>) -> Result<(), Flaw> {
    let mut seen = HashSet::new();
    for (index, id) in ids.into_iter().enumerate() {
        if !seen.insert(id) {
            let problem = Problem::DuplicateId(id.to_owned());
            return Err(Flaw::new(format!("{list}[{index}].id"), problem));
        }
    }
    Ok(())
}

/// Where an id stands in a list.
pub(super) fn find(known: &[&str], id: &str, place: &dyn Fn() -> String) -> Result<usize, Flaw> {
    known.iter().position(|candidate| *candidate == id).ok_or_else(|| {
        let known = known.join(", ");
        Flaw::new(place(), Problem::UnknownId { id: id.to_owned(), known })
    })
}

#[cfg(test)]
mod tests;
