//! The part of a pack that says which steps there are and when to give them.

use super::{source, text};
use crate::content::fault::{Kind, Wrong};
use crate::content::node::Node;
use crate::domain::advice::{AdviceDraft, Asks, Card, CellDraft, GateDraft, Step};
use crate::domain::questionnaire::{BandId, ScaleId, StepId};

pub(super) fn advice(node: Node) -> AdviceDraft {
    let fields =
        node.fields(&["scales", "steps", "cells", "fallback", "gate", "role_worry", "nothing"]);
    AdviceDraft {
        scales: fields.get("scales").list(|scale| ScaleId::new(scale.text())),
        steps: fields.get("steps").list(step),
        cells: fields.get("cells").list(cell),
        fallback: three(fields.get("fallback")),
        gate: fields.optional("gate").map(gate),
        role_worry: fields.optional("role_worry").map(step_id),
        nothing: step_id(fields.get("nothing")),
    }
}

fn step(node: Node) -> Step {
    let fields =
        node.fields(&["id", "asks", "minutes", "needs_tool", "card", "without_tool", "rests_on"]);
    Step {
        id: step_id(fields.get("id")),
        asks: asks(fields.get("asks")),
        minutes: fields.get("minutes").count(),
        needs_tool: fields.get("needs_tool").flag(),
        card: card(fields.get("card")),
        without_tool: fields.optional("without_tool").map(card),
        rests_on: fields.optional("rests_on").map(source),
    }
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
    let fields = node.fields(&["title", "actions", "need", "need_not", "guarantee"]);
    Card {
        title: text(fields.get("title")),
        actions: fields.get("actions").list(text),
        need: text(fields.get("need")),
        need_not: text(fields.get("need_not")),
        guarantee: text(fields.get("guarantee")),
    }
}

fn cell(node: Node) -> CellDraft {
    let fields = node.fields(&["bands", "steps"]);
    CellDraft {
        bands: fields.get("bands").list(|band| BandId::new(band.text())),
        steps: three(fields.get("steps")),
    }
}

fn gate(node: Node) -> GateDraft {
    let fields = node.fields(&["question", "why", "yes", "no", "instead"]);
    GateDraft {
        question: text(fields.get("question")),
        why: text(fields.get("why")),
        yes: text(fields.get("yes")),
        no: text(fields.get("no")),
        instead: fields.get("instead").list(step_id),
    }
}

fn three(node: Node) -> [StepId; 3] {
    node.list(step_id).try_into().unwrap_or_else(|_| {
        node.report(Wrong::Expected(Kind::Three));
        [(); 3].map(|()| StepId::new(""))
    })
}

fn step_id(node: Node) -> StepId {
    StepId::new(node.text())
}
