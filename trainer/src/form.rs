//! What a trainer fills in, and what of it can be used.

use std::collections::BTreeMap;

use eerste_stap::content::settings::{self, Settings};
use eerste_stap::domain::wording::Language;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// What is filled in. Everything is text as it was typed; an empty text is not set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// The settings of the check by their name.
    pub settings: BTreeMap<String, String>,
    /// Where `eerste-stap.html` stands.
    pub page: String,
    /// A questionnaire of one's own, as JSON.
    pub pack: String,
    /// The page that was made, to check it.
    pub made: String,
}

/// Where the page stands when nothing is filled in: beside the page that shows it.
const BESIDE: &str = "eerste-stap.html";

impl Form {
    /// What is set under this name.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.settings.get(name).map_or("", String::as_str)
    }

    /// Sets something; an empty text takes it away.
    pub fn set(&mut self, name: &str, value: &str) {
        if value.is_empty() {
            self.settings.remove(name);
        } else {
            self.settings.insert(name.to_owned(), value.to_owned());
        }
    }

    /// What is wrong with the setting of this name, as a sentence.
    #[must_use]
    pub fn trouble(&self, name: &str, language: Language) -> Option<String> {
        let value = self.settings.get(name)?;
        let (_, errors) = read(&[(name, value)]);
        errors.first().map(|error| error.sentence(language))
    }

    /// The settings that can be used, each with its value, in the order of the list.
    #[must_use]
    pub fn usable(&self) -> Vec<(&'static str, &str)> {
        let set = settings::NAMES.iter().filter_map(|name| {
            let value = self.settings.get(*name)?;
            read(&[(name, value)]).1.is_empty().then_some((*name, value.as_str()))
        });
        set.collect()
    }

    /// The same as the check reads them.
    #[must_use]
    pub fn read(&self) -> Settings {
        read(&self.usable()).0
    }

    /// The same as the JSON of the block in the file, with the questionnaire if there is one.
    #[must_use]
    pub fn block(&self) -> Value {
        let pairs = self.usable().into_iter().map(|(name, value)| (name.to_owned(), value.into()));
        let mut block: Map<String, Value> = pairs.collect();
        if let Ok(pack) = serde_json::from_str(&self.pack) {
            block.insert("pack".to_owned(), pack);
        }
        Value::Object(block)
    }

    /// Where the page of the check stands; what cannot be an address counts as nothing.
    #[must_use]
    pub fn page(&self) -> &str {
        if self.page.is_empty() || !is_address(&self.page) { BESIDE } else { &self.page }
    }

    /// Where the script of the element stands: beside the page.
    #[must_use]
    pub fn script(&self) -> String {
        let folder = self.page().rsplit_once('/').map_or("", |(folder, _)| folder);
        let slash = if folder.is_empty() { "" } else { "/" };
        [folder, slash, "eerste-stap.js"].concat()
    }
}

fn read(pairs: &[(&str, &str)]) -> (Settings, Vec<eerste_stap::content::error::ContentError>) {
    settings::read(&json!(pairs).to_string(), "")
}

/// Whether a text can stand as an address: on the web, or beside the page, and nothing that runs.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_graphic() && !"\"'<>\\^`{|}#".contains(c);
    let first = text.split(['/', '?']).next().unwrap_or_default();
    let scheme = !first.contains(':') || is_web(text);
    scheme && text.len() <= 2000 && !text.is_empty() && text.chars().all(plain)
}

/// Whether an address is a whole one, as on the web.
#[must_use]
pub fn is_web(text: &str) -> bool {
    ["https://", "http://"]
        .iter()
        .any(|scheme| text.len() > scheme.len() && text.starts_with(scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_setting_is_told_and_left_out() {
        let mut form = Form::default();
        form.set("accent", "red");
        form.set("tool", "Copilot");
        form.set("radius", "");
        let told = form.trouble("accent", Language::Dutch).unwrap();
        assert!(told.contains("accent") && told.contains("red"), "{told}");
        assert_eq!(form.trouble("tool", Language::Dutch), None);
        assert_eq!(form.usable(), [("tool", "Copilot")]);
        assert_eq!(form.read().setup.tool.as_deref(), Some("Copilot"));
    }

    #[test]
    fn a_questionnaire_goes_into_the_block_and_broken_json_does_not() {
        let mut form = Form { pack: r#"{"id": "x"}"#.into(), ..Form::default() };
        form.set("language", "en");
        assert_eq!(form.block(), json!({"language": "en", "pack": {"id": "x"}}));
        form.pack = "{".into();
        assert_eq!(form.block(), json!({"language": "en"}));
    }

    #[test]
    fn the_script_stands_beside_the_page() {
        let at = |page: &str| Form { page: page.into(), ..Form::default() }.script();
        assert_eq!(at(""), "eerste-stap.js");
        assert_eq!(
            at("https://a.example/x/eerste-stap.html"),
            "https://a.example/x/eerste-stap.js"
        );
        assert_eq!(at("../eerste-stap.html"), "../eerste-stap.js");
        assert_eq!(at("javascript:alert(1)"), "eerste-stap.js");
    }

    #[test]
    fn nothing_that_runs_is_an_address() {
        for good in
            ["https://a.nl/b.html", "http://intranet/x", "b.html", "/a/b.html", "../b.html?x=1:2"]
        {
            assert!(is_address(good), "{good}");
        }
        for bad in
            ["", "javascript:alert(1)", "data:text/html,x", "https://", "a b", "\"x", "a#b", "a<b"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
