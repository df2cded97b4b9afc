//! The table in `docs/ways-out.md`: a part for each engine, written by the test.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs};

use super::FORMS;
use crate::engine;

/// What became of a way in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Something came.
    Open,
    /// Nothing came, though without the policy it does.
    Closed,
    /// Nothing came, with or without.
    NotThere,
}

impl Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::NotThere => "–",
        }
    }
}

/// A way, and what became of it in each form.
pub type Row<'a> = (&'a str, [Outcome; FORMS.len()]);

fn place() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/ways-out.md")
}

/// Whether somebody asked for a new table, as for the outlines of screens.
pub fn is_written_anew() -> bool {
    env::var("INSTA_UPDATE").is_ok_and(|update| update == "always")
}

/// The time in which everything comes that will, when nobody knows yet what that is.
pub async fn long_enough() {
    tokio::time::sleep(Duration::from_secs(4)).await;
}

/// The lines of this engine.
fn own_part(document: &str) -> (usize, usize) {
    let heading = format!("\n## {:?}\n\n", engine::current());
    let start =
        document.find(&heading).unwrap_or_else(|| panic!("no part {heading}")) + heading.len();
    let end = document[start..].find("\n## ").map_or(document.len(), |end| start + end);
    (start, end)
}

/// What is known to lead out, by form.
pub fn known() -> BTreeMap<&'static str, BTreeSet<String>> {
    let document = fs::read_to_string(place()).unwrap();
    let (start, end) = own_part(&document);
    let mut known = BTreeMap::<_, BTreeSet<_>>::new();
    for line in document[start..end].lines().skip(2) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let Some((name, outcomes)) = cells.get(1..).and_then(<[_]>::split_first) else { continue };
        for (form, outcome) in FORMS.iter().zip(outcomes) {
            if *outcome == Outcome::Open.word() {
                known.entry(*form).or_default().insert((*name).to_owned());
            }
        }
    }
    known
}

/// Holds what was found against the document, or writes it there.
pub fn compare(rows: &[Row]) {
    let head = format!("| way | {} |\n|---{}|\n", FORMS.join(" | "), "|---".repeat(FORMS.len()));
    let row = |(name, outcomes): &Row| {
        format!("| {name} | {} |\n", outcomes.map(Outcome::word).join(" | "))
    };
    let part = [head, rows.iter().map(row).collect()].concat();
    let document = fs::read_to_string(place()).unwrap();
    let (start, end) = own_part(&document);
    if is_written_anew() {
        fs::write(place(), [&document[..start], &part, &document[end..]].concat()).unwrap();
    } else {
        assert_eq!(document[start..end].trim_end(), part.trim_end(), "docs/ways-out.md");
    }
}
