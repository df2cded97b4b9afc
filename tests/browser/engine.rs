//! The engine that the tests run in, as the environment names it, and what is its own.
//!
//! Each engine is a file with what its driver does in a way of its own; `standard` is what all of
//! them share. What an engine cannot be asked stands in `docs/engines.md`, with the reason, and the
//! tests that ask it are left out there.

mod chromium;
mod firefox;
mod standard;
mod webkit;

use std::path::Path;

pub use chromium::heap;
use serde_json::Value;
use thirtyfour::common::print::PrintParameters;
use thirtyfour::{Capabilities, WebDriver};

use crate::environment;

/// An engine, by its browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

use Engine::{Chromium, Firefox, WebKit};

/// What the browser of a test cannot do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lacks {
    Nothing,
    JavaScript,
    WebAssembly,
}

/// Colours that someone can ask of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

/// What a page is seen on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    Screen,
    Paper,
}

/// The engine of this run.
pub fn current() -> Engine {
    match environment::engine().as_str() {
        "Chromium" => Chromium,
        "Firefox" => Firefox,
        "WebKit" => WebKit,
        other => panic!("there is no engine {other}"),
    }
}

/// A browser with an empty profile and without errands of its own.
pub fn capabilities(profile: &Path, lacks: Lacks) -> Capabilities {
    match current() {
        Chromium => chromium::capabilities(profile, lacks),
        Firefox => firefox::capabilities(lacks),
        WebKit => webkit::capabilities(profile, lacks),
    }
}

/// Gets a browser ready that has just been opened.
pub async fn prepare(driver: &WebDriver, profile: &Path) {
    match current() {
        Chromium => {}
        Firefox => firefox::listen_to_console(driver).await,
        WebKit => webkit::remember_console(driver, profile),
    }
}

/// Runs a script in every page that is opened from now on, before the page's own.
pub async fn run_first(driver: &WebDriver, script: &str) {
    match current() {
        Chromium => chromium::run_first(driver, script).await,
        Firefox => firefox::run_first(driver, script).await,
        WebKit => lacking("a script before the page's own"),
    }
}

/// Makes the window this wide, in CSS pixels.
pub async fn set_width(driver: &WebDriver, width: u32) {
    match current() {
        Chromium => chromium::set_width(driver, width).await,
        Firefox => firefox::set_width(driver, width).await,
        WebKit => standard::set_width(driver, width).await,
    }
}

/// Asks pages for these colours, on a screen.
pub async fn set_scheme(driver: &WebDriver, scheme: Scheme) {
    set_media(driver, scheme, Medium::Screen).await;
}

/// Asks pages for these colours, and for no motion: a colour on its way is neither of the two.
pub async fn set_media(driver: &WebDriver, scheme: Scheme, medium: Medium) {
    match current() {
        Chromium => chromium::set_media(driver, scheme, medium).await,
        Firefox => firefox::set_media(driver, scheme, medium).await,
        WebKit => lacking("colours and media of choice"),
    }
}

/// The page on paper, as PDF: of the size that the page asks for, without its backgrounds.
pub async fn print(driver: &WebDriver) -> Vec<u8> {
    if current() == WebKit {
        lacking("a printed page");
    }
    // Chromium keeps to the size of the page only where it need not shrink what is on it.
    let parameters = PrintParameters { shrink_to_fit: false, ..PrintParameters::default() };
    driver.print_page(parameters).await.unwrap()
}

/// Everything that a screen reader can get to, as one list of nodes that name their children.
pub async fn accessibility_tree(driver: &WebDriver) -> Value {
    match current() {
        Chromium => chromium::accessibility_tree(driver).await,
        Firefox | WebKit => lacking("the accessibility tree"),
    }
}

/// Makes the page this many times slower than the computer is.
pub async fn slow_down(driver: &WebDriver, times: u32) {
    match current() {
        Chromium => chromium::slow_down(driver, times).await,
        Firefox | WebKit => lacking("a slower processor"),
    }
}

/// Lets pages save files, without asking, into this folder.
pub async fn save_into(driver: &WebDriver, folder: &Path) {
    match current() {
        Chromium => chromium::save_into(driver, folder).await,
        Firefox => firefox::save_into(driver, folder).await,
        WebKit => lacking("a folder for what pages save"),
    }
}

/// Lets a website read and write the clipboard, by the newer way that the product does not use.
pub async fn allow_clipboard(driver: &WebDriver, website: &str) {
    match current() {
        Chromium => chromium::allow_clipboard(driver, website).await,
        // By its settings.
        Firefox => {}
        WebKit => lacking("the clipboard"),
    }
}

/// Types a text where the focus is, whatever signs it is made of: a driver types only those of the
/// first plane of Unicode.
pub async fn insert_text(driver: &WebDriver, text: &str) {
    match current() {
        Chromium => chromium::insert_text(driver, text).await,
        Firefox | WebKit => standard::insert_text(driver, text).await,
    }
}

/// What was written to the console since this was asked before.
pub async fn console(driver: &WebDriver) -> Vec<String> {
    match current() {
        Chromium => chromium::console(driver).await,
        Firefox => firefox::console(driver).await,
        WebKit => webkit::console(driver).await,
    }
}

/// Takes away the scroll bars, which come and go with the size of a picture.
pub async fn hide_scroll_bars(driver: &WebDriver) {
    match current() {
        Chromium => chromium::hide_scroll_bars(driver).await,
        // Theirs lie over the page and come only where a hand is.
        Firefox | WebKit => {}
    }
}

/// A picture of the whole page, also of what lies below the window, as PNG in base64.
pub async fn picture(driver: &WebDriver) -> String {
    match current() {
        Chromium => chromium::picture(driver).await,
        Firefox => firefox::picture(driver).await,
        WebKit => standard::picture(driver).await,
    }
}

/// The markup of a page with elements that `in_root` can reach into: the driver of `WebKit` knows no
/// way into a closed root, so there they stand open.
pub fn within_reach(markup: &str) -> String {
    match current() {
        Chromium | Firefox => markup.to_owned(),
        WebKit => markup.replace("<eerste-stap", "<eerste-stap shadow=open"),
    }
}

/// Runs a function, as text, with `this` as the shadow root of the element of this name and number
/// in the page, open or closed, and returns what it returns or promises, or what it throws.
pub async fn in_root(
    driver: &WebDriver,
    element: (&str, usize),
    function: &str,
    arguments: &[Value],
) -> Result<Value, String> {
    match current() {
        Chromium => chromium::roots::call(driver, element, function, arguments).await,
        Firefox | WebKit => standard::in_root(driver, element, function, arguments).await,
    }
}

/// A test that asks for this has to stand in `docs/engines.md`.
fn lacking(what: &str) -> ! {
    panic!("{:?} cannot be asked for {what}: see docs/engines.md", current())
}
