//! What stays on this device, as text: the fields, and the language of the page.

use eerste_stap::domain::wording::Language;
use serde_json::{Map, Value};

use crate::form::{self, Form};

/// The format, under a name that nothing else has.
const FORMAT: &str = "eerste-stap-trainer";
/// No field that is filled in well is longer.
const LONGEST: usize = 2_000;

/// The fields as text. The questionnaire is left out: its file is where it belongs.
#[must_use]
pub fn write(form: &Form) -> String {
    let mut fields = Map::new();
    for name in form::names() {
        let value = form.value(name);
        if !value.is_empty() && value.len() <= LONGEST {
            fields.insert(name.to_owned(), value.into());
        }
    }
    let language = form.language.tag();
    serde_json::json!({ FORMAT: 1, "language": language, "fields": fields }).to_string()
}

/// Reads what was written. What is damaged is nothing; what is not known any more is left out.
#[must_use]
pub fn read(text: &str) -> Option<Form> {
    let kept: Value = serde_json::from_str(text).ok()?;
    if kept.get(FORMAT)?.as_u64()? != 1 {
        return None;
    }
    let language = kept.get("language").and_then(Value::as_str).and_then(Language::from_tag);
    let mut form = Form::in_language(language.unwrap_or_default());
    let fields = kept.get("fields")?;
    for name in form::names() {
        if let Some(value) = fields.get(name).and_then(Value::as_str) {
            form.set(name, value.to_owned());
        }
    }
    Some(form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_comes_back() {
        let mut form = Form::in_language(Language::English);
        form.set("tool", "A&B \"C\" <d>".into());
        form.set("rules", "not an address".into());
        form.set("contact", "x".repeat(1_000_000));
        let text = write(&form);
        assert!(text.len() < 500, "a slip of a megabyte is not kept");
        let again = read(&text).unwrap();
        assert_eq!(again.language, Language::English);
        assert_eq!(again.value("tool"), "A&B \"C\" <d>");
        assert_eq!(again.value("rules"), "not an address");
        assert_eq!(again.value("contact"), "");
    }

    #[test]
    fn what_is_damaged_is_nothing() {
        for text in ["", "{}", "[]", "null", r#"{"eerste-stap-trainer": 2, "fields": {}}"#] {
            assert!(read(text).is_none(), "{text}");
        }
        let odd = r#"{"eerste-stap-trainer": 1, "fields": {"tool": 3, "x": "y"}}"#;
        assert_eq!(read(odd).unwrap().value("tool"), "");
    }
}
