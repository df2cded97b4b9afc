//! The pack: a questionnaire as JSON, in the form in which people write and translate it.
//!
//! `src/content/bundled/questionnaire.json` is one. Every text is there in both languages, ids are
//! free to choose, and a field that is not known here is an error: it is most likely a typing
//! mistake, which would otherwise go unseen.

mod into_domain;

use serde::Deserialize;

use super::error::ContentError;
use super::read_json;
use crate::domain::questionnaire::Questionnaire;

/// The format that this version reads.
const FORMAT: u32 = 1;

/// Reads a questionnaire.
///
/// # Errors
/// JSON of another shape or format, and a questionnaire that does not hold together.
pub fn read(json: &str) -> Result<Questionnaire, ContentError> {
    let pack: Pack =
        read_json(json).map_err(|(place, message)| ContentError::PackShape { place, message })?;
    if pack.format != FORMAT {
        return Err(ContentError::PackFormat { found: pack.format });
    }
    Questionnaire::new(pack.into()).map_err(ContentError::PackFlaw)
}

/// A text in both languages.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    nl: String,
    en: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    format: u32,
    title: Text,
    lead: Text,
    stem: Text,
    options: Vec<Text>,
    not_applicable: Text,
    bands: Vec<PackBand>,
    tie: f64,
    scales: Vec<PackScale>,
    items: Vec<PackItem>,
    advice: Option<PackAdvice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackBand {
    id: String,
    name: Text,
    below: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackScale {
    id: String,
    name: Text,
    about: Text,
    readings: Vec<Text>,
    sem: f64,
    minimum: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackItem {
    id: String,
    scale: String,
    facet: Option<String>,
    text: Text,
    rests_on: Option<PackSource>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackSource {
    seed: String,
    line: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackAdvice {
    scales: Vec<String>,
    steps: Vec<PackStep>,
    cells: Vec<PackCell>,
    fallback: [String; 3],
    gate: Option<PackGate>,
    role_worry: Option<String>,
    nothing: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackStep {
    id: String,
    asks: PackAsks,
    minutes: u8,
    needs_tool: bool,
    card: PackCard,
    without_tool: Option<PackCard>,
    rests_on: Option<PackSource>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum PackAsks {
    NoTool,
    Watching,
    Trying,
    Leading,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackCard {
    title: Text,
    actions: Vec<Text>,
    need: Text,
    need_not: Text,
    guarantee: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackCell {
    bands: Vec<String>,
    steps: [String; 3],
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackGate {
    question: Text,
    why: Text,
    yes: Text,
    no: Text,
    instead: Vec<String>,
}
