//! Questionnaires of any number of statements, made of the one that ships.

use serde_json::{Value, json};

/// The numbers of statements that are measured: as it ships, and up to as many as there may be.
pub const STATEMENTS: [usize; 4] = [15, 100, 500, 2_000];

/// The questionnaire that ships with so many statements, in turns of its scales: its own over and
/// over, each with a name of its own.
pub fn pack(statements: usize) -> Value {
    let bundled = include_str!("../src/content/bundled/questionnaire.json");
    let mut pack: Value = serde_json::from_str(bundled).unwrap();
    let own = pack["items"].as_array().unwrap().clone();
    let named = own.iter().cycle().take(statements).enumerate().map(|(number, item)| {
        let mut item = item.clone();
        item["id"] = json!(format!("statement-{number}"));
        item
    });
    pack["items"] = named.collect();
    pack
}
