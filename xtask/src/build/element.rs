//! The custom element: one script with everything in it, that pages load as a module or without.

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use super::prerender::{Setting, Texts};
use super::script::script;
use super::stamp::sha256;
use super::tree::trees;

/// The project's own scripts behind the one that unpacks, in the order in which they are joined.
pub const OWN_SCRIPTS: [&str; 5] = [
    "src/embed/program.js",
    "src/embed/saving.js",
    "src/embed/check.js",
    "src/embed/found.js",
    "src/embed/element.js",
];
/// The style of the element alone, in front of that of the check.
pub const STYLE: &str = "styles/element.css";

/// The static texts that the element shows.
const SHOWN: [&str; 5] = ["intro-nl", "intro-en", "fallen", "no-start", "no-wasm"];
/// Where the packed program goes, and where the hash of the script without its hash goes.
const WASM_SLOT: &str = "@program@";
const BUILD_SLOT: &str = "@build@";

/// What goes into the script.
pub struct Parts<'a> {
    /// The glue of wasm-bindgen.
    pub glue: &'a str,
    /// The project's own scripts, joined.
    pub own: &'a str,
    /// Prerendered texts, by their name.
    pub texts: &'a Texts,
    /// The settings.
    pub settings: &'a [Setting],
    /// The style sheets, joined.
    pub style: &'a str,
    /// The version of the app.
    pub version: &'a str,
}

/// The script of the element, for every place that the packed program can come from.
pub struct Element {
    script: String,
}

impl Element {
    /// Makes the script. It exports nothing, so that it runs as a module and as a script of the
    /// older kind.
    pub fn compose(parts: &Parts<'_>) -> Result<Self> {
        let Parts { glue, own, texts, settings, style, version } = parts;
        let mut shown = Map::new();
        for name in SHOWN {
            let Some(markup) = texts.get(name) else { bail!("prerender prints no `{name}`") };
            shown.insert(name.to_owned(), trees(markup)?);
        }
        let names: Vec<&str> = settings.iter().map(|setting| &*setting.name).collect();
        let constants = [
            ("STYLE", Value::from(*style)),
            ("SETTINGS", json!(names)),
            ("VERSION", json!(version)),
            ("BUILD", json!(BUILD_SLOT)),
            ("PARTS", Value::Object(shown)),
        ];
        let constants = constants.map(|(name, value)| format!("const {name} = {value};\n"));
        let packed = format!("const packed = () => \"{WASM_SLOT}\";\n");
        let own = format!("{packed}{}{own}", constants.concat());
        let script = script(glue, &own)?;
        for slot in [WASM_SLOT, BUILD_SLOT] {
            if script.matches(slot).count() != 1 {
                bail!("the script of the element has no single place for {slot}");
            }
        }
        Ok(Self { script })
    }

    /// The script with the program in it and its own hash, and that hash by itself: the hash of the
    /// script where it is left out.
    pub fn with_program(&self, wasm_text: &str) -> (String, String) {
        let script = self.script.replacen(WASM_SLOT, wasm_text, 1);
        let hash = self.hash(wasm_text);
        (script.replacen(BUILD_SLOT, &hash, 1), hash)
    }

    fn hash(&self, wasm_text: &str) -> String {
        sha256(&self.script.replacen(WASM_SLOT, wasm_text, 1).replacen(BUILD_SLOT, "", 1))
    }

    /// The script for a page that holds the packed program in a block of this id. It names itself
    /// by the hash of the released script, which it is but for where its program comes from.
    pub fn with_program_in(&self, id: &str, wasm_text: &str) -> Result<String> {
        let block = format!("document.getElementById(`{id}`).textContent");
        let texts = ['`', '"', '\''].map(|quote| format!("{quote}{WASM_SLOT}{quote}"));
        let Some(text) = texts.iter().find(|text| self.script.contains(*text)) else {
            bail!("the script of the element does not hold {WASM_SLOT} as a text");
        };
        Ok(self.script.replacen(text, &block, 1).replacen(BUILD_SLOT, &self.hash(wasm_text), 1))
    }
}
