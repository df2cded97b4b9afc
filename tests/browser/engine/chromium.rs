//! Chromium, by the `DevTools` protocol, which chromedriver passes on.

pub mod roots;

use std::path::Path;
use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};

use super::noted::Noted;
use super::{Lacks, Medium, Scheme, standard};

/// A browser without a window, with an empty profile and without errands of its own.
pub fn capabilities(profile: &Path, lacks: Lacks) -> Capabilities {
    let mut switches: Vec<String> = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Parts of its own windows that nobody sees, made ready at every start.
        "--disable-features=PreloadTopChromeWebUI,WebUIReloadButton,SpareRendererForSitePerProcess",
        "--disable-extensions",
        // Places of its makers that it looks up all the same; whatever a page looks up, it may.
        "--host-resolver-rules=MAP *.google.com ~NOTFOUND,MAP *.googleapis.com ~NOTFOUND,\
         MAP *.gstatic.com ~NOTFOUND,MAP *.duckduckgo.com ~NOTFOUND,MAP duckduckgo.com ~NOTFOUND",
    ]
    .map(str::to_owned)
    .into();
    switches.push(format!("--user-data-dir={}", profile.display()));
    if lacks == Lacks::WebAssembly {
        switches.push("--js-flags=--jitless".to_owned());
    }
    let blocked = 2;
    let preferences = match lacks {
        Lacks::JavaScript => {
            json!({"profile.managed_default_content_settings.javascript": blocked})
        }
        _ => json!({}),
    };
    let mut capabilities = Capabilities::new();
    let options = json!({"args": switches, "prefs": preferences});
    capabilities.set("browserName", "chrome").unwrap();
    capabilities.set("goog:chromeOptions", options).unwrap();
    capabilities.set("goog:loggingPrefs", json!({"browser": "ALL"})).unwrap();
    capabilities
}

/// What undoes a change that a test made: a command and its parameters.
type Undo = (&'static str, Value);

/// For each browser, the changes to its tab, and those to all of it.
static OF_TAB: Noted<Undo> = Noted::none();
static OF_BROWSER: Noted<Undo> = Noted::none();

/// Clears everything that pages and tests left.
pub async fn clear(driver: &WebDriver, profile: &Path, stayed: bool) -> WebDriverResult<()> {
    let (of_tab, of_browser) = (OF_TAB.take(driver), OF_BROWSER.take(driver));
    // A new tab knows nothing of the changes to the other.
    let of_tab = of_tab.into_iter().filter(|_| stayed);
    // First, so that no script of a test runs on the empty page.
    for (command, parameters) in of_tab.chain(of_browser) {
        try_devtools(driver, command, parameters).await?;
    }
    standard::go_nowhere(driver, profile).await?;
    standard::clear_stores(driver).await?;
    // They know no port.
    try_devtools(driver, "Network.clearBrowserCookies", json!({})).await?;
    forget_pages(driver).await?;
    // What was written to the console and nobody asked for.
    driver.browser_log().await.map(drop)
}

/// Forgets the pages that the tab was at before this one.
pub async fn forget_pages(driver: &WebDriver) -> WebDriverResult<()> {
    try_devtools(driver, "Page.resetNavigationHistory", json!({})).await.map(drop)
}

/// Runs a script in every page that is opened from now on, before the page's own.
pub async fn run_first(driver: &WebDriver, script: &str) {
    let script = json!({"source": script});
    let script = devtools(driver, "Page.addScriptToEvaluateOnNewDocument", script).await;
    OF_TAB.note(driver, ("Page.removeScriptToEvaluateOnNewDocument", script));
}

/// Makes the window this wide, in CSS pixels.
pub async fn set_width(driver: &WebDriver, width: u32) {
    let screen = json!({"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": false});
    devtools(driver, "Emulation.setDeviceMetricsOverride", screen).await;
    OF_TAB.note(driver, ("Emulation.clearDeviceMetricsOverride", json!({})));
}

/// Asks pages for these colours, and for no motion: a colour on its way is neither of the two.
pub async fn set_media(driver: &WebDriver, scheme: Scheme, medium: Medium) {
    let scheme = if scheme == Scheme::Dark { "dark" } else { "light" };
    let medium = if medium == Medium::Paper { "print" } else { "screen" };
    emulate(driver, medium, ("prefers-color-scheme", scheme)).await;
}

/// Gives pages the colours of the system, as someone has who needs high contrast, and asks for no motion.
pub async fn force_colours(driver: &WebDriver) {
    emulate(driver, "", ("forced-colors", "active")).await;
}

/// Asks pages for a medium, for these colours and for no motion.
async fn emulate(driver: &WebDriver, medium: &str, (name, value): (&str, &str)) {
    let features = json!([
        {"name": name, "value": value},
        {"name": "prefers-reduced-motion", "value": "reduce"},
    ]);
    let media = json!({"media": medium, "features": features});
    devtools(driver, "Emulation.setEmulatedMedia", media).await;
    OF_TAB.note(driver, ("Emulation.setEmulatedMedia", json!({"media": "", "features": []})));
}

/// Everything that a screen reader can get to, as one list of nodes that name their children.
pub async fn accessibility_tree(driver: &WebDriver) -> Value {
    OF_TAB.note(driver, ("Accessibility.disable", json!({})));
    devtools(driver, "Accessibility.getFullAXTree", json!({})).await["nodes"].take()
}

/// Makes the page this many times slower than the computer is.
pub async fn slow_down(driver: &WebDriver, times: u32) {
    devtools(driver, "Emulation.setCPUThrottlingRate", json!({"rate": times})).await;
    OF_TAB.note(driver, ("Emulation.setCPUThrottlingRate", json!({"rate": 1})));
}

/// How many bytes are in use on the heap of the page's scripts, after what nobody uses has gone.
pub async fn heap(driver: &WebDriver) -> f64 {
    devtools(driver, "HeapProfiler.collectGarbage", json!({})).await;
    devtools(driver, "Runtime.getHeapUsage", json!({})).await["usedSize"].as_f64().unwrap()
}

/// Lets pages save files, without asking, into this folder.
pub async fn save_into(driver: &WebDriver, folder: &Path) {
    let parameters = json!({"behavior": "allow", "downloadPath": folder});
    devtools(driver, "Browser.setDownloadBehavior", parameters).await;
    OF_BROWSER.note(driver, ("Browser.setDownloadBehavior", json!({"behavior": "default"})));
}

/// Lets a website read and write the clipboard, by the newer way that the product does not use.
pub async fn allow_clipboard(driver: &WebDriver, website: &str) {
    let website = website.trim_end_matches('/');
    let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
    let parameters = json!({"origin": website, "permissions": permissions});
    devtools(driver, "Browser.grantPermissions", parameters).await;
    OF_BROWSER.note(driver, ("Browser.resetPermissions", json!({})));
}

/// Types a text where the focus is, whatever signs it is made of: a driver types only those of the
/// first plane of Unicode.
pub async fn insert_text(driver: &WebDriver, text: &str) {
    devtools(driver, "Input.insertText", json!({"text": text})).await;
}

/// What was written to the console since this was asked before.
pub async fn console(driver: &WebDriver) -> Vec<String> {
    let entries = driver.browser_log().await.unwrap();
    entries.into_iter().map(|entry| entry.message).collect()
}

/// Takes away the scroll bars.
pub async fn hide_scroll_bars(driver: &WebDriver) {
    devtools(driver, "Emulation.setScrollbarsHidden", json!({"hidden": true})).await;
    OF_TAB.note(driver, ("Emulation.setScrollbarsHidden", json!({"hidden": false})));
}

/// A picture of the whole page.
pub async fn picture(driver: &WebDriver) -> String {
    let whole = json!({"format": "png", "captureBeyondViewport": true});
    let picture = devtools(driver, "Page.captureScreenshot", whole).await;
    picture["data"].as_str().unwrap().to_owned()
}

async fn devtools(driver: &WebDriver, command: &'static str, parameters: Value) -> Value {
    try_devtools(driver, command, parameters).await.unwrap()
}

async fn try_devtools(
    driver: &WebDriver,
    command: &'static str,
    parameters: Value,
) -> WebDriverResult<Value> {
    let command = Command::ExtensionCommand(Box::new(Devtools { command, parameters }));
    driver.cmd(command).await?.value_json()
}

/// A command of the protocol.
#[derive(Debug)]
struct Devtools {
    command: &'static str,
    parameters: Value,
}

impl ExtensionCommand for Devtools {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({"cmd": self.command, "params": self.parameters}))
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/goog/cdp/execute".into()
    }
}
