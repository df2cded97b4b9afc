//! What is noted of a browser, until somebody takes it.

use std::collections::BTreeMap;
use std::mem;
use std::sync::Mutex;

use thirtyfour::WebDriver;

/// Notes of each browser, by the name that its driver has for it.
pub struct Noted<T>(Mutex<BTreeMap<String, Vec<T>>>);

impl<T> Noted<T> {
    /// Nothing of any browser.
    pub const fn none() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    /// Adds something to those of this browser.
    pub fn note(&self, driver: &WebDriver, what: T) {
        self.note_of(driver.session_id().to_string(), what);
    }

    /// The same, from where only its name is known.
    pub fn note_of(&self, browser: String, what: T) {
        self.0.lock().unwrap().entry(browser).or_default().push(what);
    }

    /// Everything that was noted since this was asked before.
    pub fn take(&self, driver: &WebDriver) -> Vec<T> {
        let mut browsers = self.0.lock().unwrap();
        browsers.get_mut(&driver.session_id().to_string()).map(mem::take).unwrap_or_default()
    }
}
