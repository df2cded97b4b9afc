//! What must hold before a draft is a questionnaire; each rule names the place that breaks it.

use super::flaw::{Flaw, Problem};
use super::questionnaire::{Band, Draft, Scale};
use super::twice::first_twice;

pub(super) fn check(draft: &Draft) -> Result<(), Flaw> {
    let scales: Vec<&str> = draft.scales.iter().map(|scale| scale.id.as_str()).collect();
    distinct("bands", &draft.bands.iter().map(|band| band.id.as_str()).collect::<Vec<_>>())?;
    distinct("scales", &scales)?;
    distinct("items", &draft.items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>())?;
    check_limits(&draft.bands)?;
    for (index, scale) in draft.scales.iter().enumerate() {
        check_scale(draft, scale, index)?;
    }
    for (index, item) in draft.items.iter().enumerate() {
        find(&scales, item.scale.as_str(), &|| format!("items[{index}].scale"))?;
    }
    Ok(())
}

/// Every band but the last has an upper limit, each higher than the one before.
fn check_limits(bands: &[Band]) -> Result<(), Flaw> {
    let mut before = 0.0;
    for (index, band) in bands.iter().enumerate() {
        let last = index + 1 == bands.len();
        match band.below {
            None if last => {}
            Some(below) if !last && below > before => before = below,
            _ => return Err(Flaw::new(format!("bands[{index}].below"), Problem::NotRising)),
        }
    }
    Ok(())
}

fn check_scale(draft: &Draft, scale: &Scale, index: usize) -> Result<(), Flaw> {
    let flaw = |field: &str, problem| Flaw::new(format!("scales[{index}].{field}"), problem);
    let (bands, found) = (draft.bands.len(), scale.readings.len());
    if found != bands {
        return Err(flaw("readings", Problem::Count { least: bands, most: bands, found }));
    }
    let items = draft.items.iter().filter(|item| item.scale == scale.id).count();
    if items == 0 {
        return Err(flaw("id", Problem::NoItems));
    }
    if !(1..=items).contains(&scale.minimum) {
        let most = u32::try_from(items).unwrap_or(u32::MAX);
        return Err(flaw("minimum", Problem::OutOfRange { least: 1, most }));
    }
    Ok(())
}

/// A list in which no id stands twice.
pub(super) fn distinct(list: &str, ids: &[&str]) -> Result<(), Flaw> {
    let twice = first_twice(&mut ids.iter().copied());
    twice.map_or(Ok(()), |index| {
        let id = ids.get(index).copied().unwrap_or_default();
        Err(Flaw::new(format!("{list}[{index}].id"), Problem::DuplicateId(id.to_owned())))
    })
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
