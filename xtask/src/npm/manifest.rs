//! What the element has, for editors and tools: a custom elements manifest.

use serde_json::{Value, json};

use super::typescript::type_of;
use super::{ABOUT, EVENTS, PACK, camel};
use crate::build::Setting;

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

const PROPERTIES: [(&str, &str, &str); 2] = [
    ("--eerste-stap-font-size", "medium", "The size of the text that all other sizes follow."),
    ("--eerste-stap-measure", "44em", "How wide the content gets at most."),
];

const SHADOW: &str = "open opens the shadow root for inspection tools; read once, at the start.";

/// The manifest, version 1.0.0 of its schema.
pub fn manifest(settings: &[Setting]) -> Value {
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
    use super::super::tests::settings;
    use super::{PARTS, manifest};

    #[test]
    fn the_manifest_names_the_element_and_its_settings() {
        let manifest = manifest(&settings());
        let element = &manifest["modules"][0]["declarations"][0];
        assert_eq!(element["tagName"], "eerste-stap");
        assert_eq!(element["attributes"][0]["fieldName"], "idleWipe");
        assert_eq!(element["attributes"][0]["default"], "\"off\"");
        assert_eq!(element["cssParts"].as_array().unwrap().len(), PARTS.len());
    }
}
