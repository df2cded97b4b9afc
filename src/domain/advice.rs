//! The steps of a questionnaire, and the table that says which step fits which bands.

use super::questionnaire::{BandId, ScaleId, StepId};
use super::role::{Role, RoleDraft};
use super::wording::Localized;

/// What a step asks of someone, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asks {
    /// No AI tool is needed.
    NoTool,
    /// To look on while somebody else works.
    Watching,
    /// To try something with a tool.
    Trying,
    /// To go first, in front of others.
    Leading,
}

/// A step written out: what someone reads before choosing it.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The step in a few words.
    pub title: Localized,
    /// What to do, in order.
    pub actions: Vec<Localized>,
    /// What one needs for it.
    pub need: Localized,
    /// What one need not do.
    pub need_not: Localized,
    /// What is certain, also when it yields nothing.
    pub guarantee: Localized,
    /// The same as the second half of "if …, then …", from the first person on: "I watch …".
    pub plan: Option<Localized>,
}

/// The line of an article that a step or statement rests on, for whoever wants to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file name of the article.
    pub seed: String,
    /// The line in that file, counted from 1.
    pub line: u32,
}

/// One small thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its name in cells.
    pub id: StepId,
    /// What it asks; among equal votes the step that asks least comes first.
    pub asks: Asks,
    /// How long it takes, in minutes: at most 15, and 0 for doing nothing.
    pub minutes: u32,
    /// Whether it gives way when someone does not know which tool is allowed.
    pub needs_tool: bool,
    /// What is read.
    pub card: Card,
    /// What is read instead by someone who does not know which tool is allowed.
    pub without_tool: Option<Card>,
    /// What is read instead by someone who leads a team.
    pub for_leaders: Option<Card>,
    /// What a practice prompt ends with, for a step that has one.
    pub practice: Option<Localized>,
    /// What it rests on.
    pub rests_on: Option<Source>,
}

/// The three steps for one combination of bands, the best one first.
#[derive(Clone, Debug, PartialEq)]
pub struct CellDraft {
    /// One band for each scale of the table, in the table's order.
    pub bands: Vec<BandId>,
    /// First, alternative, alternative.
    pub steps: [StepId; 3],
}

/// A question to answer with yes or no, which is not scored.
#[derive(Clone, Debug, PartialEq)]
pub struct YesOrNo {
    /// The question.
    pub question: Localized,
    /// Why it is asked.
    pub why: Localized,
    /// The label of "yes".
    pub yes: Localized,
    /// The label of "no".
    pub no: Localized,
}

/// The tool gate: whether someone knows which tool is allowed.
#[derive(Clone, Debug, PartialEq)]
pub struct GateDraft {
    /// What is asked.
    pub asked: YesOrNo,
    /// The steps that come in the place of those that need a tool.
    pub instead: Vec<StepId>,
}

/// The step table as written; a [`Questionnaire`](super::questionnaire::Questionnaire) checks it.
#[derive(Clone, Debug, PartialEq)]
pub struct AdviceDraft {
    /// The scales that the cells are about.
    pub scales: Vec<ScaleId>,
    /// All steps; among steps that ask the same, the earlier one comes first.
    pub steps: Vec<Step>,
    /// One for every combination of bands.
    pub cells: Vec<CellDraft>,
    /// What to give when a scale of the table has no score.
    pub fallback: [StepId; 3],
    /// The tool gate.
    pub gate: Option<GateDraft>,
    /// The question whether someone leads a team: it chooses cards, never steps.
    pub leading: Option<YesOrNo>,
    /// The statements about one's role.
    pub role: Option<RoleDraft>,
    /// Doing nothing: always offered, as large as the others.
    pub nothing: StepId,
}

/// The tool gate, with its names resolved.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// Its texts.
    pub draft: GateDraft,
    pub(super) instead: Vec<usize>,
}

/// A step table that holds together: every combination of bands has a cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    pub(super) steps: Vec<Step>,
    pub(super) gate: Option<Gate>,
    /// Positions in the questionnaire's scales.
    pub(super) scales: Vec<usize>,
    /// By the bands' positions, the last scale of the table running fastest.
    pub(super) cells: Vec<[usize; 3]>,
    pub(super) fallback: [usize; 3],
    pub(super) leading: Option<YesOrNo>,
    pub(super) role: Option<Role>,
    pub(super) nothing: usize,
}

impl Advice {
    /// All steps, the lowest number first.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The steps of one cell, as positions in [`steps`](Self::steps), given the band of each of the
    /// questionnaire's scales.
    ///
    /// A recommendation weighs all cells; this is to compare it with.
    #[must_use]
    pub fn cell(&self, bands: &[usize], bands_of_a_scale: usize) -> Option<[usize; 3]> {
        let mut at = 0;
        for scale in &self.scales {
            at = at * bands_of_a_scale + bands.get(*scale)?;
        }
        self.cells.get(at).copied()
    }

    /// The question whether someone leads a team.
    #[must_use]
    pub fn leading(&self) -> Option<&YesOrNo> {
        self.leading.as_ref()
    }

    /// The statements about one's role.
    #[must_use]
    pub fn role(&self) -> Option<&Role> {
        self.role.as_ref()
    }

    /// The question that is asked before the result, and not scored.
    #[must_use]
    pub fn gate(&self) -> Option<&Gate> {
        self.gate.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two scales of three bands, of which the second one of the questionnaire stands first.
    #[test]
    fn a_cell_is_found_by_the_bands_of_its_scales() {
        let advice = Advice {
            steps: Vec::new(),
            gate: None,
            scales: vec![1, 0],
            cells: (0..9).map(|at| [at, 10 * at, 100 * at]).collect(),
            fallback: [0; 3],
            leading: None,
            role: None,
            nothing: 0,
        };
        assert_eq!(advice.cell(&[0, 0], 3), Some([0, 0, 0]));
        assert_eq!(advice.cell(&[2, 0], 3), Some([2, 20, 200]));
        assert_eq!(advice.cell(&[1, 2], 3), Some([7, 70, 700]));
        assert_eq!(advice.cell(&[1], 3), None, "a scale without a band");
        assert_eq!(advice.cell(&[0, 3], 3), None, "a band that there is not");
    }
}
