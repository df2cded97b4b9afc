//! The parts and the measures that the manifest of the element promises to the styles of a page.

use std::collections::BTreeSet;
use std::fs;

use eerste_stap::content::settings::NAMES;
use serde_json::{Value, json};

use crate::environment;
use crate::hosts::Host;
use crate::inside::picks;

fn promised(what: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(environment::beside("npm/custom-elements.json")).unwrap();
    let manifest: Value = serde_json::from_str(&text).unwrap();
    let element = &manifest["modules"][0]["declarations"][0];
    let names = element[what].as_array().unwrap().iter().map(|part| part["name"].as_str().unwrap());
    names.map(str::to_owned).collect()
}

/// The names of the parts on the screen: all, and those that the style of the page has reached.
const SEEN: &str = "const found = all('[part]').flatMap((element) =>
        [...element.part].map((name) => [name, getComputedStyle(element).scrollMarginLeft === '7px']));
    return [found.map(([name]) => name), found.filter(([, styled]) => styled).map(([name]) => name)];";

#[tokio::test]
async fn the_manifest_names_all_parts_and_a_page_can_style_each() {
    let parts = promised("cssParts");
    let rules = parts
        .iter()
        .map(|part| format!("eerste-stap::part({part}) {{ scroll-margin-left: 7px; }}"));
    let style = format!("<style>{}</style>", rules.collect::<String>());
    let (mut named, mut styled) = (BTreeSet::new(), BTreeSet::new());
    Host::with("<eerste-stap></eerste-stap>")
        .head(&style)
        .visit(async |page| {
            let to = ["await runs();", "await begin();", "await answer(args[0]); await finish();"];
            for script in to {
                page.inside_with(0, script, &[json!(picks(0))]).await;
                let seen = page.inside(0, SEEN).await;
                let read = |seen: &Value| serde_json::from_value::<Vec<String>>(seen.clone());
                named.extend(read(&seen[0]).unwrap());
                styled.extend(read(&seen[1]).unwrap());
            }
        })
        .await;
    assert_eq!(named, parts);
    assert_eq!(styled, parts);
}

#[tokio::test]
async fn the_manifest_names_all_attributes_properties_and_events() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let attributes: BTreeSet<String> = names(&[&NAMES[..], &["shadow"]].concat());
    assert_eq!(promised("attributes"), attributes);
    assert_eq!(promised("members"), names(&["pack"]));
    assert_eq!(promised("events"), names(&["eerste-stap-ready", "eerste-stap-done"]));
    Host::with("<eerste-stap></eerste-stap>")
        .visit(async |page| {
            let known =
                "const { observedAttributes, prototype } = customElements.get('eerste-stap');
                return [observedAttributes, Object.keys(prototype).length, 'pack' in prototype];";
            assert_eq!(page.run(known).await, json!([NAMES, NAMES.len(), true]));
        })
        .await;
}

#[tokio::test]
async fn the_width_and_the_letters_follow_the_page() {
    assert_eq!(
        promised("cssProperties"),
        ["--eerste-stap-font-size", "--eerste-stap-measure"].map(str::to_owned).into()
    );
    let style = "<style>eerste-stap {
        --eerste-stap-font-size: 24px; --eerste-stap-measure: 300px; }</style>";
    Host::with("<eerste-stap></eerste-stap>")
        .head(style)
        .visit(async |page| {
            let measured = "await runs();
                const { width } = at('h1').getBoundingClientRect();
                return [getComputedStyle(at('.isle')).fontSize, width <= 300];";
            assert_eq!(page.inside(0, measured).await, json!(["24px", true]));
        })
        .await;
}
