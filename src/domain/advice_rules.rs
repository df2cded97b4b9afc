//! What must hold before a step table is one: known steps, and a cell for every combination.

use super::advice::{Advice, AdviceDraft, Card, CellDraft, Gate, GateDraft, Step};
use super::flaw::{Flaw, Problem};
use super::questionnaire::{Band, Scale, StepId};
use super::questionnaire_rules::{count, distinct, filled, find, within};

/// Five scales of three bands make 243 cells; a table much larger is no table that anyone wrote.
const MOST_CELLS: usize = 1_000;

/// Checks the table and replaces its names by positions.
pub(super) fn resolve(
    draft: AdviceDraft,
    scales: &[Scale],
    bands: &[Band],
) -> Result<Advice, Flaw> {
    check_steps(&draft.steps)?;
    let names = draft.steps.iter().map(|step| step.id.as_str());
    let step = |id: &StepId, place: &str| find(names.clone(), id.as_str(), || place.into());
    let three = |[a, b, c]: &[StepId; 3], place: &str| {
        let at = |index: usize| format!("{place}[{index}]");
        Ok([step(a, &at(0))?, step(b, &at(1))?, step(c, &at(2))?])
    };
    count("advice.scales", draft.scales.len(), 1, scales.len())?;
    let scale_names = scales.iter().map(|scale| scale.id.as_str());
    let over = draft.scales.iter().enumerate().map(|(index, id)| {
        find(scale_names.clone(), id.as_str(), || format!("advice.scales[{index}]"))
    });
    let over = over.collect::<Result<Vec<_>, Flaw>>()?;
    let cells = fill_cells(&draft, bands, three)?;
    let gate = match &draft.gate {
        None => None,
        Some(gate) => Some(resolve_gate(gate, step)?),
    };
    let role_worry = draft.role_worry.as_ref();
    Ok(Advice {
        scales: over,
        cells,
        fallback: three(&draft.fallback, "advice.fallback")?,
        gate,
        role_worry: role_worry.map(|id| step(id, "advice.role_worry")).transpose()?,
        nothing: step(&draft.nothing, "advice.nothing")?,
        steps: draft.steps,
    })
}

fn check_steps(steps: &[Step]) -> Result<(), Flaw> {
    count("advice.steps", steps.len(), 1, MOST_CELLS)?;
    distinct("advice.steps", steps.iter().map(|step| step.id.as_str()))?;
    for (index, step) in steps.iter().enumerate() {
        let place = format!("advice.steps[{index}]");
        within(&format!("{place}.minutes"), f64::from(step.minutes), (0.0, 15.0))?;
        check_card(&step.card, &format!("{place}.card"))?;
        if let Some(card) = &step.without_tool {
            check_card(card, &format!("{place}.without_tool"))?;
        }
    }
    Ok(())
}

fn check_card(card: &Card, place: &str) -> Result<(), Flaw> {
    filled(&card.title, || format!("{place}.title"))?;
    count(&format!("{place}.actions"), card.actions.len(), 1, 9)?;
    for (index, action) in card.actions.iter().enumerate() {
        filled(action, || format!("{place}.actions[{index}]"))?;
    }
    filled(&card.need, || format!("{place}.need"))?;
    filled(&card.need_not, || format!("{place}.need_not"))?;
    filled(&card.guarantee, || format!("{place}.guarantee"))
}

fn resolve_gate(
    draft: &GateDraft,
    step: impl Fn(&StepId, &str) -> Result<usize, Flaw>,
) -> Result<Gate, Flaw> {
    filled(&draft.question, || "advice.gate.question".into())?;
    filled(&draft.why, || "advice.gate.why".into())?;
    filled(&draft.yes, || "advice.gate.yes".into())?;
    filled(&draft.no, || "advice.gate.no".into())?;
    count("advice.gate.instead", draft.instead.len(), 1, 9)?;
    let instead = draft.instead.iter().enumerate();
    let instead = instead.map(|(index, id)| step(id, &format!("advice.gate.instead[{index}]")));
    Ok(Gate { instead: instead.collect::<Result<_, _>>()?, draft: draft.clone() })
}

/// Puts each cell in its place and makes sure that no place is empty.
fn fill_cells(
    draft: &AdviceDraft,
    bands: &[Band],
    three: impl Fn(&[StepId; 3], &str) -> Result<[usize; 3], Flaw>,
) -> Result<Vec<[usize; 3]>, Flaw> {
    let power = u32::try_from(draft.scales.len()).ok().and_then(|n| bands.len().checked_pow(n));
    let size = power.filter(|size| *size <= MOST_CELLS).ok_or_else(|| {
        let problem =
            Problem::Count { least: 1, most: MOST_CELLS, found: power.unwrap_or(usize::MAX) };
        Flaw::new("advice.cells", problem)
    })?;
    let mut cells = vec![None; size];
    for (index, cell) in draft.cells.iter().enumerate() {
        let place = format!("advice.cells[{index}]");
        let at = cell_position(cell, draft.scales.len(), bands, &place)?;
        let steps = three(&cell.steps, &format!("{place}.steps"))?;
        if let Some(slot) = cells.get_mut(at)
            && slot.replace(steps).is_some()
        {
            return Err(Flaw::new(place, Problem::DoubleCell(cell_name(at, draft, bands))));
        }
    }
    let filled = cells.into_iter().enumerate().map(|(at, cell)| {
        let missing = || Problem::MissingCell(cell_name(at, draft, bands));
        cell.ok_or_else(|| Flaw::new("advice.cells", missing()))
    });
    filled.collect()
}

fn cell_position(
    cell: &CellDraft,
    scales: usize,
    bands: &[Band],
    place: &str,
) -> Result<usize, Flaw> {
    count(&format!("{place}.bands"), cell.bands.len(), scales, scales)?;
    let names = bands.iter().map(|band| band.id.as_str());
    cell.bands.iter().enumerate().try_fold(0, |at, (index, id)| {
        let band = find(names.clone(), id.as_str(), || format!("{place}.bands[{index}]"))?;
        Ok(at * bands.len() + band)
    })
}

/// The bands of a cell as someone would write them: `low high middle`.
fn cell_name(at: usize, draft: &AdviceDraft, bands: &[Band]) -> String {
    let name = |at: usize| bands.get(at % bands.len()).map_or("", |band| band.id.as_str());
    let digits = std::iter::successors(Some(at), |at| Some(at / bands.len()));
    let mut names: Vec<&str> = digits.take(draft.scales.len()).map(name).collect();
    names.reverse();
    names.join(" ")
}
