//! The part of a pack that says which steps there are and when to give them.

use super::{MOST_ITEMS, MOST_SCALES, source, text};
use crate::content::fault::{Kind, Wrong};
use crate::content::node::{Fields, Node};
use crate::domain::advice::{AdviceDraft, Asks, Card, CellDraft, GateDraft, Step, YesOrNo};
use crate::domain::questionnaire::{BandId, ItemId, ScaleId, StepId};
use crate::domain::role::{RoleDraft, RoleItem};

/// A step takes a quarter of an hour at the most.
const MOST_MINUTES: u32 = 15;
const MOST_ACTIONS: usize = 9;
const MOST_STEPS: usize = 1_000;
/// Five scales of three bands make 243 cells; a table much larger is no table that anyone wrote.
const MOST_CELLS: usize = 1_000;

pub(super) fn advice(node: Node) -> AdviceDraft {
    let fields = node
        .fields(&["scales", "steps", "cells", "fallback", "gate", "leading", "role", "nothing"]);
    AdviceDraft {
        scales: fields.get("scales").list(1, MOST_SCALES, |scale| ScaleId::new(scale.text())),
        steps: fields.get("steps").list(1, MOST_STEPS, step),
        cells: fields.get("cells").list(1, MOST_CELLS, cell),
        fallback: three(fields.get("fallback")),
        gate: fields.optional("gate").map(gate),
        leading: fields.optional("leading").map(leading),
        role: fields.optional("role").map(role),
        nothing: step_id(fields.get("nothing")),
    }
}

fn step(node: Node) -> Step {
    let fields = node.fields(&[
        "id",
        "asks",
        "minutes",
        "needs_tool",
        "card",
        "without_tool",
        "for_leaders",
        "practice",
        "rests_on",
    ]);
    Step {
        id: step_id(fields.get("id")),
        asks: asks(fields.get("asks")),
        minutes: minutes(fields.get("minutes")),
        needs_tool: fields.get("needs_tool").flag(),
        card: card(fields.get("card")),
        without_tool: fields.optional("without_tool").map(card),
        for_leaders: fields.optional("for_leaders").map(card),
        practice: fields.optional("practice").map(text),
        rests_on: fields.optional("rests_on").map(source),
    }
}

fn minutes(node: Node) -> u32 {
    let minutes = node.count();
    node.within(0, MOST_MINUTES);
    minutes
}

fn asks(node: Node) -> Asks {
    match node.as_text() {
        "no-tool" => return Asks::NoTool,
        "watching" => return Asks::Watching,
        "trying" => return Asks::Trying,
        "leading" => return Asks::Leading,
        _ => node.report(Wrong::Expected(Kind::OneOf("no-tool, watching, trying, leading"))),
    }
    Asks::NoTool
}

#[inline(never)]
fn card(node: Node) -> Card {
    let fields = node.fields(&["title", "actions", "need", "need_not", "guarantee", "plan"]);
    Card {
        title: text(fields.get("title")),
        actions: fields.get("actions").list(1, MOST_ACTIONS, text),
        need: text(fields.get("need")),
        need_not: text(fields.get("need_not")),
        guarantee: text(fields.get("guarantee")),
        plan: fields.optional("plan").map(text),
    }
}

fn cell(node: Node) -> CellDraft {
    let fields = node.fields(&["bands", "steps"]);
    CellDraft {
        bands: fields.get("bands").list(1, MOST_SCALES, |band| BandId::new(band.text())),
        steps: three(fields.get("steps")),
    }
}

fn gate(node: Node) -> GateDraft {
    let fields = node.fields(&["question", "why", "yes", "no", "instead"]);
    let instead = fields.get("instead").list(1, MOST_STEPS, step_id);
    GateDraft { asked: yes_or_no(&fields), instead }
}

fn leading(node: Node) -> YesOrNo {
    yes_or_no(&node.fields(&["question", "why", "yes", "no"]))
}

fn yes_or_no(fields: &Fields) -> YesOrNo {
    YesOrNo {
        question: text(fields.get("question")),
        why: text(fields.get("why")),
        yes: text(fields.get("yes")),
        no: text(fields.get("no")),
    }
}

fn role(node: Node) -> RoleDraft {
    let fields = node.fields(&["items", "minimum", "high", "step"]);
    RoleDraft {
        items: fields.get("items").list(1, MOST_ITEMS, role_item),
        minimum: fields.get("minimum").count() as usize,
        high: fields.get("high").within(0, 100),
        step: step_id(fields.get("step")),
    }
}

fn role_item(node: Node) -> RoleItem {
    let fields = node.fields(&["id", "text", "rests_on"]);
    RoleItem {
        id: ItemId::new(fields.get("id").text()),
        text: text(fields.get("text")),
        rests_on: fields.optional("rests_on").map(source),
    }
}

fn three(node: Node) -> [StepId; 3] {
    node.list(0, MOST_STEPS, step_id).try_into().unwrap_or_else(|_| {
        node.report(Wrong::Expected(Kind::Three));
        [(); 3].map(|()| StepId::new(""))
    })
}

fn step_id(node: Node) -> StepId {
    StepId::new(node.text())
}
