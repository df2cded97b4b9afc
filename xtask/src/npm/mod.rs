//! The folder that `npm pack` takes: the element, its types, and a manifest for editors and tools.

mod manifest;
mod typescript;

use serde_json::{Value, json};

use crate::build::Built;
use crate::supply;

/// What the folder says of itself.
const ABOUT: &str = "A private self-check about AI at work, as a custom element that sends nothing";

const EVENTS: [(&str, &str); 2] = [
    ("eerste-stap-ready", "The check runs. Carries nothing."),
    ("eerste-stap-done", "Someone has reached the result. Carries no answers and no scores."),
];

const PACK: &str = "A questionnaire of one's own: as JSON, or as what JSON gives.";

/// The names of the files of the folder.
pub const NAMES: [&str; 8] = [
    "eerste-stap.js",
    "eerste-stap.d.ts",
    "custom-elements.json",
    "package.json",
    "README.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    supply::LICENCES,
];

/// The files of the folder, each with its name; `licences` are those of others.
pub fn files(built: &Built, licences: String) -> Vec<(&'static str, String)> {
    let texts = [
        built.element.clone(),
        typescript::types(&built.settings),
        pretty(&manifest::manifest(&built.settings)),
        pretty(&package(&built.version)),
        readme(&built.version),
        include_str!("../../../LICENSE-MIT").to_owned(),
        include_str!("../../../LICENSE-APACHE").to_owned(),
        licences,
    ];
    NAMES.into_iter().zip(texts).collect()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

fn package(version: &str) -> Value {
    json!({
        "name": "eerste-stap",
        "version": version,
        "description": ABOUT,
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "main": "eerste-stap.js",
        "types": "eerste-stap.d.ts",
        "exports": {
            ".": {"types": "./eerste-stap.d.ts", "default": "./eerste-stap.js"},
            "./eerste-stap.js": "./eerste-stap.js",
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json",
        },
        "customElements": "custom-elements.json",
        "sideEffects": true,
        // Licences with a word behind their name are no licences to npm.
        "files": NAMES,
        "keywords": ["custom element", "questionnaire", "self-check", "privacy"],
    })
}

fn readme(version: &str) -> String {
    format!(
        "# Eerste Stap {version}\n\n{ABOUT}.\n\n    import \"eerste-stap\";\n\n    \
         <eerste-stap language=\"en\"></eerste-stap>\n\nThe settings, parts and events stand in \
         `custom-elements.json`, and in `eerste-stap.d.ts` for TypeScript. A page with a policy \
         needs `'wasm-unsafe-eval'` in its `script-src`.\n"
    )
}

fn camel(name: &str) -> String {
    let mut words = name.split('-');
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(word.len().min(1));
        camel.extend([&first.to_uppercase(), rest]);
    }
    camel
}

#[cfg(test)]
mod tests {
    use super::camel;
    use crate::build::Setting;

    /// Two settings: one with a few values, one with many.
    pub fn settings() -> Vec<Setting> {
        let setting = |name: &str, values: &str, default: &str| Setting {
            name: name.into(),
            values: values.into(),
            default: default.into(),
            meaning: "What it does.".into(),
        };
        vec![setting("idle-wipe", "on, off", "off"), setting("accent", "#rgb, #rrggbb", "")]
    }

    #[test]
    fn names_become_those_of_javascript() {
        assert_eq!(camel("leading-question"), "leadingQuestion");
        assert_eq!(camel("tool"), "tool");
    }
}
