//! Changes that get deep: a fuzzer that only turns bits seldom gets past the first bracket.
//!
//! What is JSON is taken apart and put together again with another value somewhere; anything else,
//! and JSON too at times, gets or loses a piece of text.

use fastrand::Rng;
use serde_json::{Value, json};

/// Pieces of text that mean something to one reader or another.
const PIECES: [&str; 32] = [
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "NaN",
    "1e999",
    "-0",
    "\\ud800",
    "\u{202e}",
    "\u{2066}",
    "\u{feff}",
    "\u{0}",
    "\u{85}",
    "\r\n",
    "\n",
    "\u{301}",
    "👣",
    "{tool}",
    "{own}",
    "<script>",
    "javascript:",
    "https://",
    "&language=en",
    "#1c5a62",
    "2026-11-23",
    "eerste-stap",
    "%00%ff",
];

/// The input with one to four changes, no longer than `most`; the same seed makes the same.
#[must_use]
pub fn changed(input: &[u8], most: usize, seed: u64) -> Vec<u8> {
    let mut rng = Rng::with_seed(seed);
    let mut text = String::from_utf8_lossy(input).into_owned();
    for _ in 0..rng.usize(1..5) {
        text = if rng.u8(0..4) == 0 { pieced(&text, &mut rng) } else { grafted(&text, &mut rng) };
    }
    let mut bytes = text.into_bytes();
    bytes.truncate(most);
    bytes
}

/// With a piece of text put in, taken out or doubled.
fn pieced(text: &str, rng: &mut Rng) -> String {
    let [one, other] = [(); 2].map(|()| boundary(text, rng));
    let (from, to) = (one.min(other), one.max(other).min(one.min(other) + 40));
    let to = (to..=text.len()).find(|to| text.is_char_boundary(*to)).unwrap_or(text.len());
    let (head, piece, tail) = (
        text.get(..from).unwrap_or(""),
        text.get(from..to).unwrap_or(""),
        text.get(to..).unwrap_or(""),
    );
    match rng.u8(0..4) {
        0 => [head, tail].concat(),
        1 => [head, piece, piece, tail].concat(),
        _ => {
            let new = rng.choice(PIECES).unwrap_or_default();
            let many = if rng.u8(0..16) == 0 { 70 } else { 1 };
            [head, &new.repeat(many), piece, tail].concat()
        }
    }
}

fn boundary(text: &str, rng: &mut Rng) -> usize {
    let at = rng.usize(..=text.len());
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// With another value somewhere in its JSON, which may stand behind a first line.
fn grafted(text: &str, rng: &mut Rng) -> String {
    let (line, json) = match text.split_once('\n') {
        Some((line, rest)) if !line.starts_with(['{', '[']) => (line, rest),
        _ => ("", text),
    };
    let Ok(mut tree) = serde_json::from_str::<Value>(json) else { return pieced(text, rng) };
    let from = nth(&mut tree, rng.usize(..1_000)).clone();
    let size = size(&tree);
    let place = nth(&mut tree, rng.usize(..size));
    graft(place, from, rng);
    let line_end = if line.is_empty() { "" } else { "\n" };
    [line, line_end, &tree.to_string()].concat()
}

fn graft(place: &mut Value, from: Value, rng: &mut Rng) {
    match (rng.u8(0..6), &mut *place) {
        (0, Value::Array(list)) if !list.is_empty() => {
            list.remove(rng.usize(..list.len()));
        }
        (1 | 2, Value::Array(list)) => {
            let again = rng.choice(list.iter()).cloned().unwrap_or(from);
            list.insert(rng.usize(..=list.len()), again);
        }
        (0, Value::Object(fields)) => {
            let name = rng.choice(fields.keys()).cloned().unwrap_or_default();
            fields.remove(&name);
        }
        (1, Value::Object(fields)) => {
            let name = rng.choice(PIECES).unwrap_or_default();
            fields.insert(name.to_owned(), from);
        }
        (2, Value::Number(number)) => {
            let number = number.as_f64().unwrap_or_default();
            *place = rng
                .choice([json!(number + 1.0), json!(number - 1.0), json!(-number)])
                .unwrap_or_default();
        }
        (3, _) => *place = from,
        _ => *place = hostile(rng),
    }
}

/// What nobody expects.
fn hostile(rng: &mut Rng) -> Value {
    match rng.u8(0..14) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i64(-3..20)),
        3 => json!(rng.f64() * 200.0 - 50.0),
        4 => json!(u64::MAX),
        5 => json!(1e300),
        6 => json!([]),
        7 => json!({}),
        8 => json!("x".repeat(rng.usize(0..200))),
        9 => json!(" \u{202e}"),
        10 => json!([[[[[[[[1]]]]]]]]),
        11 => json!({"nl": "x", "en": "x"}),
        _ => json!(rng.choice(PIECES).unwrap_or_default()),
    }
}

/// How many values there are in a tree, itself among them.
fn size(tree: &Value) -> usize {
    1 + match tree {
        Value::Array(list) => list.iter().map(size).sum(),
        Value::Object(fields) => fields.values().map(size).sum(),
        _ => 0_usize,
    }
}

/// The value of this number in a tree; the tree itself behind the last one.
fn nth(tree: &mut Value, number: usize) -> &mut Value {
    let number = number % size(tree);
    if number == 0 {
        return tree;
    }
    let mut left = number - 1;
    let children: Vec<&mut Value> = match tree {
        Value::Array(list) => list.iter_mut().collect(),
        Value::Object(fields) => fields.values_mut().collect(),
        _ => Vec::new(),
    };
    // There is one: the number is smaller than the tree.
    let mut found = None;
    for child in children {
        let size = size(child);
        if left < size {
            found = Some(child);
            break;
        }
        left -= size;
    }
    match found {
        Some(child) => nth(child, left),
        None => unreachable!("a number below the size of the tree"),
    }
}
