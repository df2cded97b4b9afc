//! The folder that `npm pack` takes: the element, its types, and a manifest for editors and tools.

use serde_json::{Value, json};

use crate::build::{Built, Setting};

/// What the folder says of itself.
const ABOUT: &str = "A private self-check about AI at work, as a custom element that sends nothing";

/// The parts that pages can style and tools can hold on to.
const PARTS: [(&str, &str); 13] = [
    ("intro", "The first screen."),
    ("start", "The button that begins."),
    ("statement", "A statement with its options."),
    ("option", "One option of a statement."),
    ("next", "The button to the next screen."),
    ("back", "The button to the screen before."),
    ("progress", "The row of stones that shows how far someone is."),
    ("result", "The result."),
    ("score", "One of the three scores."),
    ("step", "The card of the first step."),
    ("alternative", "A button to another step."),
    ("nothing", "The button to choose nothing for now."),
    ("wipe", "The button that wipes everything."),
];

const EVENTS: [(&str, &str); 2] = [
    ("eerste-stap-ready", "The check runs. Carries nothing."),
    ("eerste-stap-done", "Someone has reached the result. Carries no answers and no scores."),
];

const PROPERTIES: [(&str, &str, &str); 2] = [
    ("--eerste-stap-font-size", "medium", "The size of the text that all other sizes follow."),
    ("--eerste-stap-measure", "44em", "How wide the content gets at most."),
];

const PACK: &str = "A questionnaire of one's own: as JSON, or as what JSON gives.";
const SHADOW: &str = "open opens the shadow root for inspection tools; read once, at the start.";

/// The files of the folder, by their names.
pub fn files(built: &Built) -> Vec<(&'static str, String)> {
    vec![
        ("eerste-stap.js", built.element.clone()),
        ("eerste-stap.d.ts", types(&built.settings)),
        ("custom-elements.json", pretty(&manifest(&built.settings))),
        ("package.json", pretty(&package(&built.version))),
        ("README.md", readme(&built.version)),
    ]
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
        "customElements": "custom-elements.json",
        "sideEffects": true,
        "files": ["eerste-stap.js", "eerste-stap.d.ts", "custom-elements.json"],
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

/// The values as a type: words as themselves, anything else as a text.
fn type_of(values: &str) -> String {
    let words: Vec<&str> = values.split(", ").collect();
    if words.iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase())) {
        let switch = if values == "on, off" { " | boolean" } else { "" };
        return words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
            + switch;
    }
    "string".to_owned()
}

fn types(settings: &[Setting]) -> String {
    let mut fields = String::new();
    for Setting { name, values, default, meaning } in settings {
        let without =
            if default.is_empty() { String::new() } else { format!(" Without it: {default}.") };
        fields += &["  /** ", meaning, " Values: ", values, ".", &without, " */\n  "].concat();
        let (get, set) = (camel(name), type_of(values));
        fields += &["get ", &get, "(): string | null;\n  "].concat();
        fields += &["set ", &get, "(value: ", &set, " | null | undefined);\n"].concat();
    }
    let events =
        EVENTS.map(|(name, meaning)| format!("  /** {meaning} */\n  \"{name}\": Event;\n"));
    format!(
        "// Eerste Stap: {ABOUT}.\n\nexport {{}};\n\n/** The element `<eerste-stap>`. */\n\
         declare class EersteStap extends HTMLElement {{\n{fields}  /** {PACK} */\n  \
         get pack(): unknown;\n  set pack(value: string | object | null | undefined);\n}}\n\n\
         declare global {{\n  interface HTMLElementTagNameMap {{\n    \"eerste-stap\": EersteStap;\n  }}\n\n  \
         interface HTMLElementEventMap {{\n{}  }}\n}}\n",
        events.concat().replace("  /**", "    /**").replace("\n  \"", "\n    \"")
    )
}

fn manifest(settings: &[Setting]) -> Value {
    let described = |list: &[(&str, &str)]| -> Vec<Value> {
        let one = |(name, meaning): &(&str, &str)| json!({"name": name, "description": meaning});
        list.iter().map(one).collect()
    };
    let mut attributes: Vec<Value> = settings
        .iter()
        .map(|Setting { name, values, default, meaning }| {
            let mut attribute = json!({
                "name": name,
                "fieldName": camel(name),
                "type": {"text": type_of(values)},
                "description": format!("{meaning} Values: {values}."),
            });
            if let Some(attribute) = attribute.as_object_mut().filter(|_| !default.is_empty()) {
                attribute.insert("default".to_owned(), json!(format!("\"{default}\"")));
            }
            attribute
        })
        .collect();
    attributes.push(json!({"name": "shadow", "type": {"text": "\"open\" | \"closed\""},
        "default": "\"closed\"", "description": SHADOW}));
    let properties = PROPERTIES.map(|(name, default, meaning)| {
        json!({"name": name, "default": default, "description": meaning})
    });
    json!({
        "schemaVersion": "1.0.0",
        "readme": "README.md",
        "modules": [{
            "kind": "javascript-module",
            "path": "eerste-stap.js",
            "declarations": [{
                "kind": "class",
                "customElement": true,
                "name": "EersteStap",
                "tagName": "eerste-stap",
                "description": ABOUT,
                "superclass": {"name": "HTMLElement"},
                "attributes": attributes,
                "members": [{"kind": "field", "name": "pack", "type": {"text": "string | object"},
                    "description": PACK}],
                "events": EVENTS.map(|(name, meaning)| {
                    json!({"name": name, "type": {"text": "Event"}, "description": meaning})
                }),
                "cssParts": described(&PARTS),
                "cssProperties": properties,
            }],
            "exports": [{
                "kind": "custom-element-definition",
                "name": "eerste-stap",
                "declaration": {"name": "EersteStap", "module": "eerste-stap.js"},
            }],
        }],
    })
}

#[cfg(test)]
mod tests {
    use oxc::allocator::Allocator;
    use oxc::parser::Parser;
    use oxc::span::SourceType;

    use super::{Setting, camel, manifest, type_of, types};

    fn settings() -> Vec<Setting> {
        let setting = |name: &str, values: &str, default: &str| Setting {
            name: name.into(),
            values: values.into(),
            default: default.into(),
            meaning: "What it does.".into(),
        };
        vec![setting("idle-wipe", "on, off", "off"), setting("accent", "#rgb, #rrggbb", "")]
    }

    #[test]
    fn the_types_are_typescript_with_every_setting() {
        let types = types(&settings());
        let allocator = Allocator::default();
        let parsed = Parser::new(&allocator, &types, SourceType::d_ts()).parse();
        assert!(parsed.diagnostics.is_empty(), "{:?}\n{types}", parsed.diagnostics);
        assert!(types.contains("set idleWipe(value: \"on\" | \"off\" | boolean | null"), "{types}");
        assert!(types.contains("set accent(value: string | null | undefined);"), "{types}");
    }

    #[test]
    fn the_manifest_names_the_element_and_its_settings() {
        let manifest = manifest(&settings());
        let element = &manifest["modules"][0]["declarations"][0];
        assert_eq!(element["tagName"], "eerste-stap");
        assert_eq!(element["attributes"][0]["fieldName"], "idleWipe");
        assert_eq!(element["attributes"][0]["default"], "\"off\"");
        assert_eq!(element["cssParts"].as_array().unwrap().len(), 13);
    }

    #[test]
    fn names_and_values_become_those_of_javascript() {
        assert_eq!(camel("leading-question"), "leadingQuestion");
        assert_eq!(camel("tool"), "tool");
        assert_eq!(type_of("auto, light, dark"), "\"auto\" | \"light\" | \"dark\"");
        assert_eq!(type_of("0–24"), "string");
    }
}
