//! The texts of a JSON document: every object with a field `nl` or `en`, at any depth.

use serde_json::{Error, Value};

use crate::text::Text;

/// Reads the texts of a document, each with the path to it, as in `questionnaire.json: items[3].text`.
///
/// # Errors
/// The document is not JSON.
pub fn texts(name: &str, document: &str) -> Result<Vec<Text>, Error> {
    let mut texts = Vec::new();
    collect(&serde_json::from_str(document)?, name, "", &mut texts);
    Ok(texts)
}

fn collect(value: &Value, name: &str, path: &str, texts: &mut Vec<Text>) {
    match value {
        Value::Object(fields) if fields.contains_key("nl") || fields.contains_key("en") => {
            let said = |key| fields.get(key).and_then(Value::as_str).map(str::to_owned);
            let place = format!("{name}: {path}");
            texts.push(Text { place, dutch: said("nl"), english: said("en") });
        }
        Value::Object(fields) => {
            let dot = if path.is_empty() { "" } else { "." };
            for (key, value) in fields {
                collect(value, name, &[path, dot, key].concat(), texts);
            }
        }
        Value::Array(values) => {
            for (position, value) in values.iter().enumerate() {
                collect(value, name, &format!("{path}[{position}]"), texts);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_at_any_depth_with_the_path_to_them() {
        let document = r#"{"a": [{"b": {"nl": "Ja", "en": "Yes"}}], "title": {"en": "Only"}}"#;
        let only =
            Text { place: "p.json: title".into(), dutch: None, english: Some("Only".into()) };
        assert_eq!(
            texts("p.json", document).unwrap(),
            [Text::both("p.json: a[0].b", "Ja", "Yes"), only]
        );
    }

    #[test]
    fn what_is_no_text_counts_as_missing() {
        let found = texts("p", r#"{"nl": 3, "en": "Three"}"#).unwrap();
        assert_eq!(found.first().unwrap().dutch, None);
    }
}
