//! Questionnaires for tests: any number of scales, items and options.

use super::advice::{AdviceDraft, Asks, Card, CellDraft, GateDraft, Step, YesOrNo};
use super::answers::{Answer, Answers};
use super::companion::Companion;
use super::questionnaire::{
    Band, BandId, Draft, Item, ItemId, Questionnaire, Scale, ScaleId, StepId,
};
use super::role::{RoleDraft, RoleItem};
use super::wording::Localized;

/// Answers as marks: a digit is a rating, `x` does not apply, `.` is open.
pub(crate) fn answers(marks: &str) -> Answers {
    let mut answers = Answers::blank(marks.len());
    for (position, mark) in marks.chars().enumerate() {
        match mark {
            '.' => {}
            'x' => answers.give(position, Answer::NotApplicable),
            digit => answers.give(position, Answer::Rating(digit as u8 - b'0')),
        }
    }
    answers
}

pub(crate) fn text(words: &str) -> Localized {
    Localized { nl: words.into(), en: words.into() }
}

pub(crate) fn card(title: &str) -> Card {
    Card {
        title: text(title),
        actions: vec![text("do")],
        need: text("need"),
        need_not: text("need not"),
        guarantee: text("guarantee"),
        plan: None,
    }
}

/// This many scales of this many items each, interleaved, five options, three bands, no steps.
pub(crate) fn draft(scales: usize, items_each: usize) -> Draft {
    let band = |id: &str, below| Band { id: BandId::new(id), name: None, below };
    let scale_id = |scale: usize| ScaleId::new(format!("scale-{scale}"));
    Draft {
        id: "sample".into(),
        title: text("title"),
        lead: text("lead"),
        stem: text("stem"),
        options: ["1", "2", "3", "4", "5"].map(text).into(),
        not_applicable: text("n/a"),
        bands: vec![band("low", Some(33.3)), band("middle", Some(66.7)), band("high", None)],
        tie: 15.0,
        scales: (0..scales)
            .map(|scale| Scale {
                id: scale_id(scale),
                name: text("scale"),
                in_words: text("the scale"),
                about: text("about"),
                readings: ["low", "middle", "high"].map(text).into(),
                company: None,
                parts: Vec::new(),
                sem: 11.0,
                minimum: items_each.saturating_sub(1).max(1),
            })
            .collect(),
        items: (0..scales * items_each)
            .map(|item| Item {
                id: ItemId::new(format!("item-{item}")),
                scale: scale_id(item % scales),
                facet: None,
                text: text("statement"),
                rests_on: None,
            })
            .collect(),
        advice: None,
        companion: Companion::default(),
    }
}

/// A step that asks for nothing but paper, unless `tool`.
pub(crate) fn step(id: &str, asks: Asks, tool: bool) -> Step {
    Step {
        id: StepId::new(id),
        asks,
        minutes: 10,
        needs_tool: tool,
        card: card(id),
        without_tool: None,
        for_leaders: None,
        practice: None,
        rests_on: None,
    }
}

/// A table over the first scale alone: each band names its three steps.
pub(crate) fn advice(steps: Vec<Step>, cells: [[&str; 3]; 3]) -> AdviceDraft {
    let ids = |names: [&str; 3]| names.map(StepId::new);
    AdviceDraft {
        scales: vec![ScaleId::new("scale-0")],
        nothing: steps.last().map_or_else(|| StepId::new(""), |step| step.id.clone()),
        steps,
        cells: ["low", "middle", "high"]
            .into_iter()
            .zip(cells)
            .map(|(band, steps)| CellDraft { bands: vec![BandId::new(band)], steps: ids(steps) })
            .collect(),
        fallback: ids(cells[0]),
        gate: None,
        leading: None,
        role: None,
    }
}

pub(crate) fn gate(instead: &[&str]) -> GateDraft {
    let instead = instead.iter().copied().map(StepId::new).collect();
    GateDraft { asked: yes_or_no("which tool?"), instead }
}

pub(crate) fn yes_or_no(question: &str) -> YesOrNo {
    YesOrNo { question: text(question), why: text("why"), yes: text("yes"), no: text("no") }
}

/// This many statements about one's role, of which two must be rated.
pub(crate) fn role(items: usize, step: &str) -> RoleDraft {
    let item =
        |n| RoleItem { id: ItemId::new(format!("role-{n}")), text: text("role"), rests_on: None };
    let items = (0..items).map(item).collect();
    RoleDraft { items, minimum: 2, high: 66.7, step: StepId::new(step) }
}

pub(crate) fn questionnaire(scales: usize, items_each: usize) -> Questionnaire {
    Questionnaire::new(draft(scales, items_each)).unwrap()
}
