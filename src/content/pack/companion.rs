//! The part of a pack that is for one's own paper, and for trying.

use super::text;
use crate::content::node::Node;
use crate::domain::companion::{Companion, Practice, Task};

/// A page that asks more than this asks too much.
const MOST: usize = 20;

pub(super) fn companion(node: Node) -> Companion {
    let fields = node.fields(&["reflection", "organisation", "practice"]);
    let list = |node: Node| node.list(1, MOST, text);
    Companion {
        reflection: fields.optional("reflection").map(list).unwrap_or_default(),
        organisation: fields.optional("organisation").map(list).unwrap_or_default(),
        practice: fields.optional("practice").map(practice),
    }
}

fn practice(node: Node) -> Practice {
    let fields = node.fields(&["tasks", "never"]);
    Practice {
        tasks: fields.get("tasks").list(1, MOST, task),
        never: fields.get("never").list(1, MOST, text),
    }
}

fn task(node: Node) -> Task {
    let fields = node.fields(&["name", "prompt"]);
    Task { name: text(fields.get("name")), prompt: text(fields.get("prompt")) }
}
