//! What a screen reader gets: the accessibility tree, as an outline that people can read.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::engine;
use crate::page::Page;

/// What only holds other things, and is not spoken itself.
const SILENT: [&str; 7] =
    ["none", "generic", "InlineTextBox", "RootWebArea", "ListMarker", "LabelText", "Legend"];
/// What is spoken by its name alone: what stands inside it is that name, or the browser's own.
const WHOLE: [&str; 9] = [
    "heading",
    "button",
    "link",
    "radio",
    "checkbox",
    "textbox",
    "DisclosureTriangle",
    "Date",
    "InputTime",
];
/// What is spoken by the words inside it, as long as there are only words.
const WORDS: [&str; 5] = ["paragraph", "listitem", "term", "definition", "status"];
/// What someone can use.
const CONTROLS: [&str; 8] =
    ["button", "link", "radio", "checkbox", "textbox", "DisclosureTriangle", "Date", "InputTime"];

/// All nodes by their name.
type Nodes<'a> = BTreeMap<&'a str, &'a Value>;

/// One thing that is spoken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub role: String,
    pub name: String,
    /// Of a heading.
    pub level: u64,
    /// How it stands: checked, open, filled in.
    pub state: String,
    depth: usize,
}

impl Spoken {
    pub fn is_control(&self) -> bool {
        CONTROLS.contains(&&*self.role)
    }
}

impl Page {
    /// Everything that is spoken, in order.
    pub async fn outline(&self) -> Vec<Spoken> {
        let tree = engine::accessibility_tree(&self.driver).await;
        let nodes = tree.as_array().unwrap();
        let named = nodes.iter().map(|node| (node["nodeId"].as_str().unwrap(), node));
        let mut outline = Vec::new();
        collect(&named.collect(), &nodes[0], 0, &mut outline);
        outline
    }
}

fn collect(nodes: &Nodes, node: &Value, depth: usize, outline: &mut Vec<Spoken>) {
    let role = role(node);
    if node["ignored"] == true || SILENT.contains(&role) {
        for child in children(nodes, node) {
            // The words of a label or a legend are spoken as the name of what they belong to.
            if !(matches!(role, "LabelText" | "Legend") && is_text(child)) {
                collect(nodes, child, depth, outline);
            }
        }
        return;
    }
    let only_words = WORDS.contains(&role) && children(nodes, node).all(is_text);
    let name = if only_words {
        children(nodes, node).map(name).collect()
    } else {
        name(node).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let level = property(node, "level").filter(|_| role == "heading").and_then(Value::as_u64);
    let level = level.unwrap_or_default();
    outline.push(Spoken { role: role.to_owned(), name, level, state: state(node), depth });
    if !only_words && !WHOLE.contains(&role) {
        for child in children(nodes, node) {
            collect(nodes, child, depth + 1, outline);
        }
    }
}

fn children<'a>(nodes: &'a Nodes, node: &'a Value) -> impl Iterator<Item = &'a Value> {
    let children = node["childIds"].as_array().into_iter().flatten();
    let children = children.filter_map(|child| nodes.get(child.as_str()?).copied());
    children.filter(|child| role(child) != "ListMarker")
}

fn role(node: &Value) -> &str {
    node["role"]["value"].as_str().unwrap_or_default()
}

fn name(node: &Value) -> &str {
    node["name"]["value"].as_str().unwrap_or_default()
}

fn is_text(node: &Value) -> bool {
    role(node) == "StaticText"
}

fn property<'a>(node: &'a Value, name: &str) -> Option<&'a Value> {
    let properties = node["properties"].as_array()?;
    Some(&properties.iter().find(|property| property["name"] == name)?["value"]["value"])
}

fn state(node: &Value) -> String {
    let mut states = Vec::new();
    for (name, value, word) in [
        ("checked", "true", "checked"),
        ("expanded", "true", "open"),
        ("expanded", "false", "closed"),
        ("readonly", "true", "read only"),
        ("disabled", "true", "disabled"),
    ] {
        let is_so = property(node, name).is_some_and(|found| {
            found.as_str() == Some(value) || found.as_bool().is_some_and(|b| b.to_string() == value)
        });
        states.extend(is_so.then(|| word.to_owned()));
    }
    let typed = node["value"]["value"].as_str().filter(|_| role(node) == "textbox");
    if let Some(value) = typed.filter(|value| !value.is_empty()) {
        states.push(format!("= {value}"));
    }
    states.join(", ")
}

/// The outline as text, a line for everything that is spoken.
pub fn written(outline: &[Spoken]) -> String {
    let mut text = String::new();
    for Spoken { role, name, level, state, depth } in outline {
        let level = if *level > 0 { format!(" {level}") } else { String::new() };
        let name = if name.is_empty() { String::new() } else { format!(" “{name}”") };
        let state = if state.is_empty() { String::new() } else { format!(" ({state})") };
        text += &["  ".repeat(*depth), role.clone(), level, name, state, "\n".to_owned()].concat();
    }
    text
}
