//! Every setting, in every form, wrong in every way: a sentence that names it, and nothing runs.

use eerste_stap::content::settings::NAMES;
use serde_json::json;

use crate::engine::{Lacks, run_first};
use crate::hosts::Host;
use crate::page::Page;
use crate::release;
use crate::session::in_browser;

/// Goes through `values`, and sets every setting to each, by `set(name, value)`, after `clear(name)` for
/// the one before; `fits(name, key)` tells what a setting may be. Returns what is not as it should be.
const EVERY_SETTING: &str = include_str!("host_settings/every_setting.js");
const EVERY_PACK: &str = include_str!("host_settings/every_pack.js");

/// Notices what was taken for a script.
const ALERT: &str = "window.alert = () => { window.__pwned = 'alert'; };";

async fn all_are_told(page: &Page, values: &str) {
    page.opened_with("await runs();", vec![]).await;
    let script = EVERY_SETTING.replace("/* values, set, clear and fits */", values);
    let told = page.opened_with(&script, vec![json!(NAMES)]).await;
    assert_eq!(told["faults"], json!([]), "{told:#}");
    assert_eq!(told["pwned"], "undefined");
    assert!(told["tried"].as_u64().unwrap() > 10 * NAMES.len() as u64, "{told}");
    page.opened_with("await answer([3]);", vec![]).await;
}

async fn all_are_told_in_an_element(values: &str) {
    let host = Host::with("<eerste-stap shadow=open></eerste-stap>").first(ALERT);
    host.visit(async |page| all_are_told(&page, values).await).await;
}

/// The same in the check as a page.
async fn all_are_told_in_the_page(values: &str) {
    in_browser(Lacks::Nothing, async |page| {
        run_first(&page.driver, ALERT).await;
        page.open(&release::address()).await;
        all_are_told(&page, values).await;
    })
    .await;
}

#[tokio::test]
async fn an_attribute_that_is_wrong_is_told_by_its_name() {
    let values = "const values = texts;
        const set = (name, value) => host.setAttribute(name, value);
        const clear = (name) => host.removeAttribute(name);
        const names = ['element', 'closing', 'address', 'data', 'half', 'negative'];
        const fits = (name, key) => own.includes(name) && names.includes(key);";
    all_are_told_in_an_element(values).await;
}

#[tokio::test]
async fn a_property_that_is_wrong_is_told_by_its_name() {
    let values = "const values = { ...texts, ...things };
        const set = (name, value) => { host[camel(name)] = value; };
        const clear = (name) => host.removeAttribute(name);
        const none = ['nothing', 'long', 'huge', 'halves', 'directions', 'list', 'throwing', 'bare', 'big'];
        const fits = (name, key) =>
            (own.includes(name) && !none.includes(key)) ||
            // As text these are names that a font might have.
            (name === 'font' && ['number', 'date'].includes(key));";
    all_are_told_in_an_element(values).await;
}

#[tokio::test]
async fn what_is_wrong_behind_the_address_is_told_by_its_name() {
    let values = "const values = texts;
        const go = async (hash) => {
            const gone = new Promise((resume) => addEventListener('hashchange', resume, { once: true }));
            location.hash = hash;
            await gone;
        };
        const set = (name, value) => go(new URLSearchParams([[name, value]]));
        // The next one takes its place. Chromium lets a page go to no more than 200 addresses in ten
        // seconds.
        const clear = () => {};
        const names = ['element', 'closing', 'address', 'data', 'half', 'negative'];
        const fits = (name, key) => own.includes(name) && names.includes(key);";
    all_are_told_in_the_page(values).await;
}

#[tokio::test]
async fn what_is_wrong_in_the_block_of_the_file_is_told_by_its_name() {
    // The block is read whenever the address changes.
    let values = "const values = { ...texts, ...data };
        const block = at('#settings');
        const put = (text) => {
            block.replaceChildren(new Text(text));
            dispatchEvent(new HashChangeEvent('hashchange'));
        };
        const set = (name, value) => put(JSON.stringify({ [name]: value }));
        const clear = () => put('');
        const names = ['element', 'closing', 'address', 'data', 'half', 'negative'];
        const fits = (name, key) => own.includes(name) && names.includes(key);";
    all_are_told_in_the_page(values).await;
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
