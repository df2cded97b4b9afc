//! Markup as a tree in JSON: a page may forbid to make elements from text, but never to make them.
//!
//! A tree is a text, or a list of a name, its attributes, and what is inside.

use anyhow::{Context, Result};
use roxmltree::{Document, Node};
use serde_json::{Value, json};

/// Elements that have no end in HTML. Only those that the static texts hold.
const VOID: &str = "<input";

/// The trees of a piece of markup, as the app renders it.
pub fn trees(markup: &str) -> Result<Value> {
    let markup = format!("<all>{}</all>", with_ends(markup));
    let document = Document::parse(&markup).context("the static text is no markup")?;
    Ok(Value::Array(inside(document.root_element())))
}

fn inside(node: Node) -> Vec<Value> {
    node.children().filter_map(tree).collect()
}

fn tree(node: Node) -> Option<Value> {
    if !node.is_element() {
        return node.text().map(Value::from);
    }
    let attributes = node.attributes().map(|one| (one.name().to_owned(), Value::from(one.value())));
    let mut tree = vec![json!(node.tag_name().name()), attributes.collect()];
    tree.extend(inside(node));
    Some(Value::Array(tree))
}

/// The markup with an end for what has none.
fn with_ends(markup: &str) -> String {
    let mut pieces = markup.split(VOID);
    let mut ended = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (attributes, after) = piece.split_once('>').unwrap_or((piece, ""));
        ended.extend([VOID, attributes.trim_end_matches('/'), "/>", after]);
    }
    ended
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::trees;

    #[test]
    fn elements_attributes_and_texts_become_lists() {
        let markup =
            "<p class=\"a b\" lang=\"nl\">Eén &amp; <b>twee</b></p><svg viewBox=\"0 0\"></svg>";
        let expected = json!([
            ["p", {"class": "a b", "lang": "nl"}, "Eén & ", ["b", {}, "twee"]],
            ["svg", {"viewBox": "0 0"}],
        ]);
        assert_eq!(trees(markup).unwrap(), expected);
    }

    #[test]
    fn what_has_no_end_gets_one() {
        let expected = json!([["label", {}, ["input", {"type": "file"}], " Open"]]);
        assert_eq!(trees("<label><input type=\"file\"> Open</label>").unwrap(), expected);
        assert_eq!(trees("<label><input type=\"file\"/> Open</label>").unwrap(), expected);
    }

    #[test]
    fn what_is_no_markup_is_refused() {
        assert!(trees("<p>").is_err());
    }
}
