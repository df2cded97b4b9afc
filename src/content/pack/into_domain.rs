//! The pack's types turned into the domain's, field by field.

use super::{
    Pack, PackAdvice, PackAsks, PackBand, PackCard, PackCell, PackGate, PackItem, PackScale,
    PackSource, PackStep, Text,
};
use crate::domain::advice::{AdviceDraft, Asks, Card, CellDraft, GateDraft, Source, Step};
use crate::domain::questionnaire::{
    Band, BandId, Draft, FacetId, Item, ItemId, Scale, ScaleId, StepId,
};
use crate::domain::wording::Localized;

/// Converts every entry of a list.
fn all<T, U: From<T>>(list: Vec<T>) -> Vec<U> {
    list.into_iter().map(U::from).collect()
}

/// Turns written names into ids.
fn ids<T>(list: Vec<String>, id: impl Fn(String) -> T) -> Vec<T> {
    list.into_iter().map(id).collect()
}

impl From<Text> for Localized {
    fn from(Text { nl, en }: Text) -> Self {
        Self { nl, en }
    }
}

impl From<Pack> for Draft {
    fn from(pack: Pack) -> Self {
        Self {
            title: pack.title.into(),
            lead: pack.lead.into(),
            stem: pack.stem.into(),
            options: all(pack.options),
            not_applicable: pack.not_applicable.into(),
            bands: all(pack.bands),
            tie: pack.tie,
            scales: all(pack.scales),
            items: all(pack.items),
            advice: pack.advice.map(Into::into),
        }
    }
}

impl From<PackBand> for Band {
    fn from(band: PackBand) -> Self {
        Self { id: BandId::new(band.id), name: band.name.into(), below: band.below }
    }
}

impl From<PackScale> for Scale {
    fn from(scale: PackScale) -> Self {
        Self {
            id: ScaleId::new(scale.id),
            name: scale.name.into(),
            about: scale.about.into(),
            readings: all(scale.readings),
            sem: scale.sem,
            minimum: scale.minimum,
        }
    }
}

impl From<PackItem> for Item {
    fn from(item: PackItem) -> Self {
        Self {
            id: ItemId::new(item.id),
            scale: ScaleId::new(item.scale),
            facet: item.facet.map(FacetId::new),
            text: item.text.into(),
            rests_on: item.rests_on.map(Into::into),
        }
    }
}

impl From<PackSource> for Source {
    fn from(PackSource { seed, line }: PackSource) -> Self {
        Self { seed, line }
    }
}

impl From<PackAdvice> for AdviceDraft {
    fn from(advice: PackAdvice) -> Self {
        Self {
            scales: ids(advice.scales, ScaleId::new),
            steps: all(advice.steps),
            cells: all(advice.cells),
            fallback: advice.fallback.map(StepId::new),
            gate: advice.gate.map(Into::into),
            role_worry: advice.role_worry.map(StepId::new),
            nothing: StepId::new(advice.nothing),
        }
    }
}

impl From<PackStep> for Step {
    fn from(step: PackStep) -> Self {
        Self {
            id: StepId::new(step.id),
            asks: match step.asks {
                PackAsks::NoTool => Asks::NoTool,
                PackAsks::Watching => Asks::Watching,
                PackAsks::Trying => Asks::Trying,
                PackAsks::Leading => Asks::Leading,
            },
            minutes: step.minutes,
            needs_tool: step.needs_tool,
            card: step.card.into(),
            without_tool: step.without_tool.map(Into::into),
            rests_on: step.rests_on.map(Into::into),
        }
    }
}

impl From<PackCard> for Card {
    fn from(card: PackCard) -> Self {
        Self {
            title: card.title.into(),
            actions: all(card.actions),
            need: card.need.into(),
            need_not: card.need_not.into(),
            guarantee: card.guarantee.into(),
        }
    }
}

impl From<PackCell> for CellDraft {
    fn from(cell: PackCell) -> Self {
        Self { bands: ids(cell.bands, BandId::new), steps: cell.steps.map(StepId::new) }
    }
}

impl From<PackGate> for GateDraft {
    fn from(gate: PackGate) -> Self {
        Self {
            question: gate.question.into(),
            why: gate.why.into(),
            yes: gate.yes.into(),
            no: gate.no.into(),
            instead: ids(gate.instead, StepId::new),
        }
    }
}
