//! The pack: a questionnaire as JSON, in the form in which people write and translate it.
//!
//! `src/content/bundled/questionnaire.json` is one. Every text is there in both languages, ids are
//! free to choose, and a field that is not known here is an error: most likely a typing mistake.

mod companion;
mod steps;

use super::error::ContentError;
use super::fault::Wrong;
use super::node::{self, Node};
use crate::domain::advice::Source;
use crate::domain::questionnaire::{
    Band, BandId, Draft, FacetId, Item, ItemId, Part, Questionnaire, Scale, ScaleId,
};
use crate::domain::wording::Localized;

/// The format that this version reads.
const FORMAT: u32 = 1;
/// More options than this cannot each have a number key.
const MOST_OPTIONS: usize = 9;
/// More than this is a mistake or an attack, not a questionnaire.
const MOST_ITEMS: usize = 2_000;
const MOST_SCALES: usize = 100;
const MOST_BANDS: usize = 9;

/// Reads a questionnaire.
///
/// # Errors
/// JSON of another shape or format, and a questionnaire that does not hold together.
pub fn read(json: &str) -> Result<Questionnaire, ContentError> {
    let draft = node::read(json, draft).map_err(ContentError::Pack)?;
    finish(draft)
}

/// Reads a questionnaire that is part of a larger document.
pub(super) fn from_node(node: Node) -> Result<Questionnaire, ContentError> {
    finish(node.alone(draft).map_err(ContentError::Pack)?)
}

fn finish(draft: Draft) -> Result<Questionnaire, ContentError> {
    Questionnaire::new(draft).map_err(|flaw| ContentError::Pack(flaw.into()))
}

fn draft(node: Node) -> Draft {
    let fields = node.fields(&[
        "format",
        "id",
        "title",
        "lead",
        "stem",
        "options",
        "not_applicable",
        "bands",
        "tie",
        "scales",
        "items",
        "advice",
        "companion",
    ]);
    let format = fields.get("format");
    if format.count() != FORMAT {
        format.report(Wrong::Format { known: FORMAT });
    }
    Draft {
        id: fields.get("id").text(),
        title: text(fields.get("title")),
        lead: text(fields.get("lead")),
        stem: text(fields.get("stem")),
        options: fields.get("options").list(2, MOST_OPTIONS, text),
        not_applicable: text(fields.get("not_applicable")),
        bands: fields.get("bands").list(1, MOST_BANDS, band),
        tie: fields.get("tie").within(0, 100),
        scales: fields.get("scales").list(1, MOST_SCALES, scale),
        items: fields.get("items").list(1, MOST_ITEMS, item),
        advice: fields.optional("advice").map(steps::advice),
        companion: fields.optional("companion").map(companion::companion).unwrap_or_default(),
    }
}

/// A text in both languages.
#[inline(never)]
pub(super) fn text(node: Node) -> Localized {
    let fields = node.fields(&["nl", "en"]);
    Localized { nl: fields.get("nl").text(), en: fields.get("en").text() }
}

fn band(node: Node) -> Band {
    let fields = node.fields(&["id", "name", "below"]);
    Band {
        id: BandId::new(fields.get("id").text()),
        name: fields.optional("name").map(text),
        below: fields.optional("below").map(|below| below.within(1, 100)),
    }
}

fn scale(node: Node) -> Scale {
    let fields = node.fields(&[
        "id", "name", "in_words", "about", "readings", "company", "parts", "sem", "minimum",
    ]);
    Scale {
        id: ScaleId::new(fields.get("id").text()),
        name: text(fields.get("name")),
        in_words: text(fields.get("in_words")),
        about: text(fields.get("about")),
        readings: fields.get("readings").list(1, MOST_BANDS, text),
        company: fields.optional("company").map(text),
        parts: fields.optional("parts").map(parts).unwrap_or_default(),
        // A smaller error than a point would be a claim that no questionnaire can make good.
        sem: fields.get("sem").within(1, 100),
        minimum: fields.get("minimum").count() as usize,
    }
}

fn parts(node: Node) -> Vec<Part> {
    node.list(2, MOST_SCALES, |node| {
        let fields = node.fields(&["facet", "in_words"]);
        let facet = FacetId::new(fields.get("facet").text());
        Part { facet, in_words: text(fields.get("in_words")) }
    })
}

fn item(node: Node) -> Item {
    let fields = node.fields(&["id", "scale", "facet", "text", "rests_on"]);
    Item {
        id: ItemId::new(fields.get("id").text()),
        scale: ScaleId::new(fields.get("scale").text()),
        facet: fields.optional("facet").map(|facet| FacetId::new(facet.text())),
        text: text(fields.get("text")),
        rests_on: fields.optional("rests_on").map(source),
    }
}

fn source(node: Node) -> Source {
    let fields = node.fields(&["seed", "line"]);
    Source { seed: fields.get("seed").text(), line: fields.get("line").count() }
}

#[cfg(test)]
mod tests;
