//! Firefox: by `WebDriver` `BiDi`, and by its own scripts for what that does not have.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use axum::http::Method;
use futures::StreamExt;
use serde_json::{Value, json};
use thirtyfour::bidi::events::LogEntryAdded;
use thirtyfour::{Capabilities, WebDriver};

use super::{Lacks, Medium, Scheme, standard};

/// A browser without a window, in which scripts of ours may ask the browser itself.
pub fn capabilities(lacks: Lacks) -> Capabilities {
    let preferences = json!({
        "javascript.enabled": lacks != Lacks::JavaScript,
        "javascript.options.wasm": lacks != Lacks::WebAssembly,
        "dom.events.testing.asyncClipboard": true,
        "widget.gtk.overlay-scrollbars.enabled": true,
    });
    let options = json!({
        "args": ["-headless"],
        "prefs": preferences,
    });
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "firefox").unwrap();
    capabilities.set("moz:firefoxOptions", options).unwrap();
    capabilities.set("webSocketUrl", true).unwrap();
    capabilities
}

/// What the consoles of the browsers said that nobody asked for yet.
static CONSOLES: Mutex<BTreeMap<String, Vec<String>>> = Mutex::new(BTreeMap::new());

/// Writes down what comes to the console.
pub async fn listen_to_console(driver: &WebDriver) {
    let bidi = driver.bidi().await.unwrap();
    let mut entries = bidi.subscribe::<LogEntryAdded>().await.unwrap();
    let browser = driver.session_id().to_string();
    tokio::spawn(async move {
        while let Some(entry) = entries.next().await {
            let text = entry.text.unwrap_or_default();
            CONSOLES.lock().unwrap().entry(browser.clone()).or_default().push(text);
        }
    });
}

/// What was written to the console since this was asked before.
pub async fn console(driver: &WebDriver) -> Vec<String> {
    // A script comes back after all that was written before it.
    driver.execute("return 0", vec![]).await.unwrap();
    let browser = driver.session_id().to_string();
    CONSOLES.lock().unwrap().remove(&browser).unwrap_or_default()
}

/// Runs a script before those of every page.
pub async fn run_first(driver: &WebDriver, script: &str) {
    let bidi = driver.bidi().await.unwrap();
    bidi.script().add_preload_script(format!("() => {{ {script}\n }}")).await.unwrap();
}

/// Makes the page this wide.
pub async fn set_width(driver: &WebDriver, width: u32) {
    let bidi = driver.bidi().await.unwrap();
    let context = driver.window().await.unwrap().to_string();
    let size = json!({"context": context, "viewport": {"width": width, "height": 800}});
    bidi.send_raw("browsingContext.setViewport", size).await.unwrap();
}

/// Asks the page for these colours, on this medium, and for no motion.
pub async fn set_media(driver: &WebDriver, scheme: Scheme, medium: Medium) {
    let scheme = if scheme == Scheme::Dark { "dark" } else { "light" };
    let medium = if medium == Medium::Paper { "print" } else { "" };
    let script = "const { browsingContext } = gBrowser.selectedBrowser;
        browsingContext.prefersColorSchemeOverride = arguments[0];
        browsingContext.mediumOverride = arguments[1];
        Services.prefs.setIntPref('ui.prefersReducedMotion', 1);";
    in_browser(driver, script, json!([scheme, medium])).await;
}

/// Lets pages save files into this folder.
pub async fn save_into(driver: &WebDriver, folder: &Path) {
    let script = "Services.prefs.setIntPref('browser.download.folderList', 2);
        Services.prefs.setStringPref('browser.download.dir', arguments[0]);
        Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
        Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);";
    in_browser(driver, script, json!([folder])).await;
}

/// A picture of the whole page.
pub async fn picture(driver: &WebDriver) -> String {
    let path = "/moz/screenshot/full".to_owned();
    let picture = standard::command(driver, Method::GET, path, None).await;
    picture.as_str().unwrap().to_owned()
}

/// Runs a script in the browser itself, not in the page.
async fn in_browser(driver: &WebDriver, script: &str, arguments: Value) {
    let context = |name| standard::command(driver, Method::POST, "/moz/context".to_owned(), name);
    context(Some(json!({"context": "chrome"}))).await;
    let Value::Array(arguments) = arguments else { panic!("arguments are a list") };
    let done = driver.execute(script, arguments).await;
    context(Some(json!({"context": "content"}))).await;
    done.unwrap();
}
