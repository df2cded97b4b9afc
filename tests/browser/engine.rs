//! The engine that the tests run in, as the environment names it, and what is its own.
//!
//! Each engine is a file with what its driver does in a way of its own; `standard` is what all of
//! them share. What an engine cannot be asked stands in `docs/engines.md`, with the reason, and the
//! tests that ask it are left out there.

mod asking;
mod chromium;
mod firefox;
mod noted;
mod standard;
mod webkit;

use std::path::Path;

use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};

pub use self::asking::*;
pub use self::chromium::heap;
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
    /// Nothing either, and pictures can be taken of it, for which `WebKit` has to be opened otherwise.
    NothingForPictures,
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
        Firefox => firefox::capabilities(),
        WebKit => webkit::capabilities(profile, lacks),
    }
}

/// Gets a browser ready that has just been opened.
pub async fn prepare(driver: &WebDriver, profile: &Path) {
    match current() {
        Chromium => {}
        Firefox => firefox::listen_to_console(driver).await,
        WebKit => webkit::remember(driver, profile),
    }
}

/// Brings a browser that has just been opened to where one that is used again begins.
pub async fn begin_nowhere(driver: &WebDriver, profile: &Path) -> WebDriverResult<()> {
    standard::go_nowhere(driver, profile).await?;
    if current() == Chromium { chromium::forget_pages(driver).await } else { Ok(()) }
}

/// Whether a browser that is open will do for a test that lacks this.
pub fn can_be_open(lacks: Lacks) -> bool {
    match lacks {
        Lacks::Nothing => true,
        Lacks::NothingForPictures => current() != WebKit,
        Lacks::JavaScript | Lacks::WebAssembly => current() == Firefox,
    }
}

/// Takes this away from Firefox, which is open already; the others are opened without.
pub async fn take_away(driver: &WebDriver, lacks: Lacks) {
    if current() == Firefox {
        firefox::take_away(driver, lacks).await;
    }
}

/// Whether someone who goes back finds the page as it was, also where its website wants nothing stored.
pub fn brings_back_what_is_not_stored() -> bool {
    current() != Firefox
}

/// Whether a driver can print.
pub fn can_print() -> bool {
    current() != WebKit
}

/// Behind the last stop of a page lies the browser's own window. Brings the focus back from there to
/// the end of the page, in the one browser where the keys that a driver sends do not; says so.
pub async fn return_to_page(driver: &WebDriver) -> bool {
    if current() == Firefox {
        firefox::return_to_page(driver).await;
    }
    current() == Firefox
}

/// Whether the tab of a browser that is used again need not be replaced.
pub async fn tab_can_stay(driver: &WebDriver) -> bool {
    current() != WebKit || webkit::remembers_few(driver).await
}

/// Clears everything that pages and tests left in a browser, but for its one tab, which has stayed or is a
/// new one and shows an empty page then. Says whether it could be.
pub async fn clear(driver: &WebDriver, profile: &Path, stayed: bool) -> WebDriverResult<bool> {
    match current() {
        Chromium => chromium::clear(driver, profile, stayed).await.map(|()| true),
        Firefox => firefox::clear(driver, profile).await.map(|()| true),
        WebKit => webkit::clear(driver, profile).await,
    }
}

/// Runs a script in every page that is opened from now on, before the page's own.
pub async fn run_first(driver: &WebDriver, script: &str) {
    match current() {
        Chromium => chromium::run_first(driver, script).await,
        Firefox => firefox::run_first(driver, script).await,
        WebKit => webkit::run_first(script),
    }
}

/// Lets scripts look into closed roots, by `window.roots`; for the page they stay closed.
pub const LOOK_INSIDE: &str = "window.roots = new WeakMap();
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, options);
        window.roots.set(this, root);
        return root;
    };";

/// The same for `in_root`, where a driver has no way of its own.
pub async fn look_inside(driver: &WebDriver) {
    if current() == WebKit {
        run_first(driver, LOOK_INSIDE).await;
    }
}

/// A page that is served, with the scripts that are to run first where the driver cannot see to it.
pub fn served(page: String) -> String {
    if current() == WebKit { webkit::with_first(&page) } else { page }
}

/// The address of a page, or of a copy with those scripts.
pub fn on_its_way(driver: &WebDriver, address: &str) -> String {
    if current() == WebKit { webkit::on_its_way(driver, address) } else { address.to_owned() }
}

/// A test that asks for this has to stand in `docs/engines.md`.
fn lacking(what: &str) -> ! {
    panic!("{:?} cannot be asked for {what}: see docs/engines.md", current())
}
