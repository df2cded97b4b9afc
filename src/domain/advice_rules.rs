//! What must hold before a step table is one: known steps, and a cell for every combination.

use super::advice::{Advice, AdviceDraft, CellDraft, Gate};
use super::flaw::{Flaw, Problem};
use super::questionnaire::{Band, Scale, StepId};
use super::questionnaire_rules::{distinct, find};
use super::role::{Role, RoleDraft};

/// Five scales of three bands make 243 cells; a table much larger is no table that anyone wrote.
const MOST_CELLS: usize = 1_000;

/// Checks the table and replaces its names by positions.
pub(super) fn resolve(
    draft: AdviceDraft,
    scales: &[Scale],
    bands: &[Band],
) -> Result<Advice, Flaw> {
    let names = Names {
        scales: scales.iter().map(|scale| scale.id.as_str()).collect(),
        bands: bands.iter().map(|band| band.id.as_str()).collect(),
        steps: draft.steps.iter().map(|step| step.id.as_str()).collect(),
    };
    distinct("advice.steps", &names.steps)?;
    let mut over = Vec::new();
    for (index, id) in draft.scales.iter().enumerate() {
        over.push(find(&names.scales, id.as_str(), &|| format!("advice.scales[{index}]"))?);
    }
    let cells = names.cells(&draft)?;
    let fallback = names.three(&draft.fallback, &|| "advice.fallback".into())?;
    let gate = match draft.gate {
        None => None,
        Some(gate) => {
            let mut instead = Vec::new();
            for (index, id) in gate.instead.iter().enumerate() {
                instead.push(names.step(id, &|| format!("advice.gate.instead[{index}]"))?);
            }
            Some(Gate { draft: gate, instead })
        }
    };
    let role = match draft.role {
        None => None,
        Some(role) => Some(names.role(role)?),
    };
    let nothing = names.step(&draft.nothing, &|| "advice.nothing".into())?;
    let AdviceDraft { leading, steps, .. } = draft;
    Ok(Advice { scales: over, cells, fallback, gate, leading, role, nothing, steps })
}

/// The names that a table may use.
struct Names<'a> {
    scales: Vec<&'a str>,
    bands: Vec<&'a str>,
    steps: Vec<&'a str>,
}

impl Names<'_> {
    fn step(&self, id: &StepId, place: &dyn Fn() -> String) -> Result<usize, Flaw> {
        find(&self.steps, id.as_str(), place)
    }

    fn role(&self, role: RoleDraft) -> Result<Role, Flaw> {
        let ids: Vec<&str> = role.items.iter().map(|item| item.id.as_str()).collect();
        distinct("advice.role.items", &ids)?;
        let items = u32::try_from(ids.len()).unwrap_or(u32::MAX);
        if !(1..=ids.len()).contains(&role.minimum) {
            let problem = Problem::OutOfRange { least: 1, most: items };
            return Err(Flaw::new("advice.role.minimum", problem));
        }
        let step = self.step(&role.step, &|| "advice.role.step".into())?;
        Ok(Role { draft: role, step })
    }

    fn three(&self, ids: &[StepId; 3], place: &dyn Fn() -> String) -> Result<[usize; 3], Flaw> {
        let mut found = [0; 3];
        for (index, (id, found)) in ids.iter().zip(&mut found).enumerate() {
            let place = || format!("{}[{index}]", place());
            if ids.iter().take(index).any(|before| before == id) {
                return Err(Flaw::new(place(), Problem::DuplicateId(id.as_str().to_owned())));
            }
            *found = self.step(id, &place)?;
        }
        Ok(found)
    }

    /// Puts each cell in its place and makes sure that no place is empty.
    fn cells(&self, draft: &AdviceDraft) -> Result<Vec<[usize; 3]>, Flaw> {
        let scales = draft.scales.len();
        let size = u32::try_from(scales).ok().and_then(|n| self.bands.len().checked_pow(n));
        let size = size.filter(|size| *size <= MOST_CELLS).ok_or_else(|| {
            let problem = Problem::Count { least: 1, most: MOST_CELLS, found: draft.cells.len() };
            Flaw::new("advice.cells", problem)
        })?;
        let mut cells = vec![None; size];
        for (index, cell) in draft.cells.iter().enumerate() {
            let place = || format!("advice.cells[{index}]");
            let at = self.position(cell, scales, &place)?;
            let steps = self.three(&cell.steps, &|| format!("{}.steps", place()))?;
            if let Some(slot) = cells.get_mut(at)
                && slot.replace(steps).is_some()
            {
                return Err(Flaw::new(place(), Problem::DoubleCell(self.cell_name(at, scales))));
            }
        }
        let mut filled = Vec::new();
        for (at, cell) in cells.into_iter().enumerate() {
            let missing = || Problem::MissingCell(self.cell_name(at, scales));
            filled.push(cell.ok_or_else(|| Flaw::new("advice.cells", missing()))?);
        }
        Ok(filled)
    }

    fn position(
        &self,
        cell: &CellDraft,
        scales: usize,
        place: &dyn Fn() -> String,
    ) -> Result<usize, Flaw> {
        let found = cell.bands.len();
        if found != scales {
            let problem = Problem::Count { least: scales, most: scales, found };
            return Err(Flaw::new(format!("{}.bands", place()), problem));
        }
        let mut at = 0;
        for (index, id) in cell.bands.iter().enumerate() {
            let place = || format!("{}.bands[{index}]", place());
            at = at * self.bands.len() + find(&self.bands, id.as_str(), &place)?;
        }
        Ok(at)
    }

    /// The bands of a cell as someone would write them: `low high middle`.
    fn cell_name(&self, mut at: usize, scales: usize) -> String {
        let mut names = Vec::new();
        for _ in 0..scales {
            names.push(self.bands.get(at % self.bands.len()).copied().unwrap_or_default());
            at /= self.bands.len();
        }
        names.reverse();
        names.join(" ")
    }
}
