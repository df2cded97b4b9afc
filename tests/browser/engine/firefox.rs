//! Firefox: by `WebDriver` `BiDi`, and by its own scripts for what that does not have.

use std::path::Path;

use axum::http::Method;
use futures::StreamExt;
use serde_json::{Value, json};
use thirtyfour::bidi::events::LogEntryAdded;
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};

use super::noted::Noted;
use super::{Lacks, Medium, Scheme, standard};

/// A browser without a window, in which scripts of ours may ask the browser itself.
pub fn capabilities() -> Capabilities {
    let preferences = json!({
        "dom.events.testing.asyncClipboard": true,
        "widget.gtk.overlay-scrollbars.enabled": true,
        // What the browser would ask of the network for itself.
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "network.dns.disablePrefetch": true,
        "app.normandy.enabled": false,
        "app.update.disabledForTesting": true,
        // It asks there whatever else is set. As names of this computer they lead nowhere.
        "network.dns.localDomains": "firefox.settings.services.mozilla.com,\
            firefox-settings-attachments.cdn.mozilla.net,content-signature-2.cdn.mozilla.net,\
            push.services.mozilla.com,location.services.mozilla.com",
        "browser.safebrowsing.malware.enabled": false,
        "browser.safebrowsing.phishing.enabled": false,
        "browser.safebrowsing.downloads.enabled": false,
        "browser.region.network.url": "",
        "browser.search.update": false,
        "extensions.update.enabled": false,
        "extensions.systemAddon.update.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        "toolkit.telemetry.server": "",
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

/// Takes something away from the pages that are opened from now on.
pub async fn take_away(driver: &WebDriver, lacks: Lacks) {
    let setting = match lacks {
        Lacks::Nothing | Lacks::NothingForPictures => return,
        Lacks::JavaScript => "javascript.enabled",
        Lacks::WebAssembly => "javascript.options.wasm",
    };
    in_browser(driver, "Services.prefs.setBoolPref(arguments[0], false)", json!([setting])).await;
}

/// Settings of the browser that tests change.
const CHANGED: [&str; 7] = [
    "javascript.enabled",
    "javascript.options.wasm",
    "ui.prefersReducedMotion",
    "browser.download.folderList",
    "browser.download.dir",
    "browser.download.useDownloadDir",
    "browser.download.always_ask_before_handling_new_types",
];

/// Clears everything that pages and tests left.
pub async fn clear(driver: &WebDriver, profile: &Path) -> WebDriverResult<()> {
    // First, or a script of the test would run on the empty page, and perhaps none of ours.
    let settings = "for (const name of arguments[0]) Services.prefs.clearUserPref(name);";
    try_in_browser(driver, settings, json!([CHANGED])).await?;
    let bidi = driver.bidi().await?;
    for script in FIRST.take(driver) {
        bidi.send_raw("script.removePreloadScript", script).await?;
    }
    standard::go_nowhere(driver, profile).await?;
    standard::clear_stores(driver).await?;
    // BiDi would wait for the size that a page has by itself, and not always see it.
    let script = "const done = arguments[arguments.length - 1];
        const { selectedBrowser } = gBrowser;
        const { browsingContext, style } = selectedBrowser;
        for (const side of ['width', 'height']) style.removeProperty(side);
        browsingContext.prefersColorSchemeOverride = 'none';
        browsingContext.mediumOverride = '';
        browsingContext.forcedColorsOverride = 'none';
        const { sessionHistory } = browsingContext;
        if (sessionHistory.count > 1) sessionHistory.purgeHistory(sessionHistory.count - 1);
        const { clearData } = Services;
        clearData.deleteData(clearData.CLEAR_ALL, { onDataDeleted: () => done() });";
    context(driver, "chrome").await?;
    let cleared = driver.execute_async(script, vec![]).await;
    context(driver, "content").await?;
    CONSOLES.take(driver);
    cleared.map(drop)
}

/// What the consoles of the browsers said that nobody asked for yet.
static CONSOLES: Noted<String> = Noted::none();

/// Writes down what comes to the console.
pub async fn listen_to_console(driver: &WebDriver) {
    let bidi = driver.bidi().await.unwrap();
    let mut entries = bidi.subscribe::<LogEntryAdded>().await.unwrap();
    let browser = driver.session_id().to_string();
    tokio::spawn(async move {
        while let Some(entry) = entries.next().await {
            CONSOLES.note_of(browser.clone(), entry.text.unwrap_or_default());
        }
    });
}

/// What was written to the console since this was asked before.
pub async fn console(driver: &WebDriver) -> Vec<String> {
    // A script comes back after all that was written before it.
    driver.execute("return 0", vec![]).await.unwrap();
    CONSOLES.take(driver)
}

/// The scripts that the pages of a browser begin with.
static FIRST: Noted<Value> = Noted::none();

/// Runs a script before those of every page.
pub async fn run_first(driver: &WebDriver, script: &str) {
    let bidi = driver.bidi().await.unwrap();
    let tab = driver.window().await.unwrap().to_string();
    let script = format!("() => {{ {script}\n }}");
    let script = json!({"functionDeclaration": script, "contexts": [tab]});
    let script = bidi.send_raw("script.addPreloadScript", script).await.unwrap();
    FIRST.note(driver, script);
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
        browsingContext.mediumOverride = arguments[1];";
    in_browser(driver, &[script, NO_MOTION].concat(), json!([scheme, medium])).await;
}

/// Gives pages the colours of the system, as someone has who needs high contrast, and asks for no motion.
pub async fn force_colours(driver: &WebDriver) {
    let script = "gBrowser.selectedBrowser.browsingContext.forcedColorsOverride = 'active';";
    in_browser(driver, &[script, NO_MOTION].concat(), json!([])).await;
}

const NO_MOTION: &str = "Services.prefs.setIntPref('ui.prefersReducedMotion', 1);";

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

/// Gives the focus from the browser's own window to the page in it.
pub async fn return_to_page(driver: &WebDriver) {
    in_browser(driver, "gBrowser.selectedBrowser.focus()", json!([])).await;
}

/// Runs a script in the browser itself, not in the page.
async fn in_browser(driver: &WebDriver, script: &str, arguments: Value) {
    try_in_browser(driver, script, arguments).await.unwrap();
}

async fn try_in_browser(driver: &WebDriver, script: &str, arguments: Value) -> WebDriverResult<()> {
    let Value::Array(arguments) = arguments else { panic!("arguments are a list") };
    context(driver, "chrome").await?;
    let done = driver.execute(script, arguments).await;
    context(driver, "content").await?;
    done.map(drop)
}

/// Says whether scripts run in the browser itself or in the page.
async fn context(driver: &WebDriver, name: &str) -> WebDriverResult<()> {
    let path = "/moz/context".to_owned();
    let parameters = Some(json!({"context": name}));
    standard::try_command(driver, Method::POST, path, parameters).await.map(drop)
}
