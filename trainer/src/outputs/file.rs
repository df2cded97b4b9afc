//! The check as a file, with its settings inside.

use serde_json::Value;

/// Where the file keeps its settings.
const SETTINGS: &str = r#"<script type="application/json" id="settings"></script>"#;
/// Where the file keeps its program.
const PROGRAM: &str = r#"<script type="application/octet-stream" id="wasm"></script>"#;

/// The check, as this page carries it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// The text of its page, with its program and its settings left out.
    pub page: String,
    /// Its program, packed, as text.
    pub program: String,
}

/// The check with this text in its block of settings: for the rest the released file, to the byte.
/// Nothing when this page does not carry a check.
#[must_use]
pub fn file(carried: &Carried, settings: &str) -> Option<String> {
    let (before, after) = carried.page.split_once(SETTINGS)?;
    let (between, after) = after.split_once(PROGRAM)?;
    let settings = filled(SETTINGS, settings);
    let program = filled(PROGRAM, &carried.program);
    Some([before, &settings, between, &program, after].concat())
}

fn filled(block: &str, text: &str) -> String {
    block.replacen("></", &[">", text, "</"].concat(), 1)
}

/// Settings as the block of a file holds them; `pack` is the JSON of a questionnaire.
#[must_use]
pub fn settings_block(chosen: &[(&str, &str)], pack: Option<&str>) -> String {
    let quoted = |text: &str| Value::from(text).to_string();
    let settings =
        chosen.iter().map(|(name, value)| [&*quoted(name), ": ", &quoted(value)].concat());
    let pack = pack.map(|json| ["\"pack\": ", json.trim()].concat());
    let entries: Vec<String> = settings.chain(pack).collect();
    if entries.is_empty() {
        return String::new();
    }
    // Nothing in the block may end it. In JSON the sign occurs in texts only.
    ["{", &entries.join(", "), "}"].concat().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use eerste_stap::content::{bundled, settings};

    use super::*;
    use crate::outputs::AWKWARD;

    fn carried() -> Carried {
        let page = format!("<p>é</p>\n{SETTINGS}\n<!-- x -->\n{PROGRAM}\n<script>1</script>\n");
        Carried { page, program: "QUJD".into() }
    }

    #[test]
    fn without_settings_it_is_the_released_file() {
        let released = "<p>é</p>\n<script type=\"application/json\" id=\"settings\"></script>\n<!-- x -->\n\
             <script type=\"application/octet-stream\" id=\"wasm\">QUJD</script>\n<script>1</script>\n";
        assert_eq!(file(&carried(), &settings_block(&[], None)).unwrap(), released);
    }

    #[test]
    fn the_settings_in_the_file_are_those_of_the_form() {
        let chosen = [("tool", AWKWARD), ("organisation", "</script><script>alert(1)//")];
        let block = settings_block(&chosen, None);
        assert!(!block.contains('<'), "{block}");
        let (read, errors) = settings::read("[]", &block);
        assert_eq!(errors, []);
        assert_eq!(read.setup.tool.as_deref(), Some(AWKWARD));
        assert_eq!(read.setup.organisation.as_deref(), Some("</script><script>alert(1)//"));
        let text = file(&carried(), &block).unwrap();
        assert_eq!(text.replacen(&block, "", 1), file(&carried(), "").unwrap());
    }

    #[test]
    fn a_questionnaire_goes_along() {
        let pack = include_str!("../../../src/content/bundled/questionnaire.json");
        let pack = pack.replace("AI", "</script>AI");
        let block = settings_block(&[("language", "en")], Some(&pack));
        assert!(!block.contains("</"), "the block would end too early");
        let (read, errors) = settings::read("[]", &block);
        assert_eq!(errors, []);
        let questionnaire = read.questionnaire.unwrap();
        assert_eq!(questionnaire.items().len(), bundled::questionnaire().unwrap().items().len());
    }

    #[test]
    fn a_page_that_carries_no_check_gives_no_file() {
        assert_eq!(file(&Carried::default(), ""), None);
    }
}
