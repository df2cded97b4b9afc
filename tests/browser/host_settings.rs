//! Every setting of the element, wrong in every way: a sentence that names it, and nothing runs.

use serde_json::json;

use crate::hosts::Host;

/// Goes through `values` for every setting, by `set(name, value)`; `fits(name, key)` tells what a
/// setting may be. Returns what is not as it should be.
const EVERY_SETTING: &str = include_str!("host_settings/every_setting.js");
const EVERY_PACK: &str = include_str!("host_settings/every_pack.js");

async fn all_are_told(values: &str) {
    let body = "<eerste-stap shadow=open></eerste-stap>";
    let alert = "window.alert = () => { window.__pwned = 'alert'; };";
    Host::with(body)
        .first(alert)
        .visit(async |page| {
            page.opened_with("await runs();", vec![]).await;
            let script = EVERY_SETTING.replace("/* values, set and fits */", values);
            let told = page.opened_with(&script, vec![]).await;
            assert_eq!(told["faults"], json!([]), "{told:#}");
            assert_eq!(told["pwned"], "undefined");
            assert!(told["tried"].as_u64().unwrap() > 50, "{told}");
        })
        .await;
}

#[tokio::test]
async fn an_attribute_that_is_wrong_is_told_by_its_name() {
    let values = "const values = texts;
        const set = (name, value) => host.setAttribute(name, value);
        const names = ['element', 'closing', 'address', 'data', 'half'];
        const fits = (name, key) => own.includes(name) && names.includes(key);";
    all_are_told(values).await;
}

#[tokio::test]
async fn a_property_that_is_wrong_is_told_by_its_name() {
    let values = "const values = { ...texts, ...things };
        const set = (name, value) => { host[camel(name)] = value; };
        const none = ['nothing', 'long', 'halves', 'directions', 'list', 'throwing', 'bare', 'big'];
        const fits = (name, key) =>
            (own.includes(name) && !none.includes(key)) ||
            // As text these are names that a font might have.
            (name === 'font' && ['number', 'date'].includes(key));";
    all_are_told(values).await;
}

#[tokio::test]
async fn a_questionnaire_that_is_wrong_is_told() {
    Host::with("<eerste-stap shadow=open></eerste-stap>")
        .visit(async |page| {
            page.opened_with("await runs();", vec![]).await;
            let told = page.opened_with(EVERY_PACK, vec![]).await;
            assert_eq!(told, json!({"faults": [], "pwned": "undefined"}), "{told:#}");
        })
        .await;
}
