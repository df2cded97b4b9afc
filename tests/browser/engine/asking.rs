//! What tests ask of a page and of the browser around it, whichever engine that is.

use std::path::Path;

use serde_json::Value;
use thirtyfour::WebDriver;
use thirtyfour::common::print::PrintParameters;

use super::Engine::{Chromium, Firefox, WebKit};
use super::{Medium, Scheme, chromium, current, firefox, lacking, standard, webkit};

/// Makes the window this wide, in CSS pixels.
pub async fn set_width(driver: &WebDriver, width: u32) {
    match current() {
        Chromium => chromium::set_width(driver, width).await,
        Firefox => firefox::set_width(driver, width).await,
        WebKit => standard::set_width(driver, width).await,
    }
}

/// Whether this engine can be asked for these colours and this medium.
pub fn shows(scheme: Scheme, medium: Medium) -> bool {
    current() != WebKit || (scheme, medium) == (Scheme::Light, Medium::Screen)
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
        WebKit => assert!(shows(scheme, medium), "{medium:?} and {scheme:?}: see docs/engines.md"),
    }
}

/// Gives pages the colours of the system, as someone has who needs high contrast, and asks for no motion.
pub async fn force_colours(driver: &WebDriver) {
    match current() {
        Chromium => chromium::force_colours(driver).await,
        Firefox => firefox::force_colours(driver).await,
        WebKit => lacking("colours of the system"),
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
        WebKit => webkit::save_into(driver, folder),
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

/// Whether a driver passes on what is written to the console.
pub fn tells_console() -> bool {
    current() != WebKit
}

/// What was written to the console since this was asked before.
pub async fn console(driver: &WebDriver) -> Vec<String> {
    match current() {
        Chromium => chromium::console(driver).await,
        Firefox => firefox::console(driver).await,
        // Its driver passes nothing on.
        WebKit => Vec::new(),
    }
}

/// Takes away the scroll bars, which come and go with the size of a picture.
pub async fn hide_scroll_bars(driver: &WebDriver) {
    match current() {
        Chromium => chromium::hide_scroll_bars(driver).await,
        // They lie over the page and come only where a hand is.
        Firefox => {}
        WebKit => webkit::hide_scroll_bars(driver).await,
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
        Firefox => standard::in_root(driver, element, true, function, arguments).await,
        WebKit => standard::in_root(driver, element, false, function, arguments).await,
    }
}
