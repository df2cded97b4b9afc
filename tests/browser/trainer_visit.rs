//! Someone at the trainer page.

use std::fs;

use serde_json::json;
use thirtyfour::Key;

use crate::engine::{LOOK_INSIDE, Lacks, insert_text, run_first};
use crate::environment;
use crate::page::Page;
use crate::release;
use crate::session::in_browser;
use crate::waiting;

/// More stops than a part of the page has, those in the preview included.
pub const MOST_STOPS: usize = 200;

/// The whole trainer page.
pub fn trainer_page() -> String {
    let path = environment::trainer();
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Opens the trainer page from disk in a fresh browser.
pub async fn with_trainer(body: impl AsyncFnOnce(Page)) {
    with_trainer_at(&release::file_address(&environment::trainer()), "", body).await;
}

/// Opens the trainer page at an address, after a script of the test's own.
pub async fn with_trainer_at(address: &str, first: &str, body: impl AsyncFnOnce(Page)) {
    in_browser(Lacks::Nothing, async |page| {
        run_first(&page.driver, &[LOOK_INSIDE, first].concat()).await;
        page.open_trainer(address).await;
        body(page).await;
    })
    .await;
}

impl Page {
    /// Opens the trainer page and waits until its program runs.
    pub async fn open_trainer(&self, address: &str) {
        self.load(address).await;
        self.wait_for_form().await;
    }

    /// Waits until the form is there.
    pub async fn wait_for_form(&self) {
        self.wait_until("the form is there", "return !!document.querySelector('.trainer main')")
            .await;
    }

    /// Waits until a script says so.
    pub async fn wait_until(&self, what: &str, script: &str) {
        waiting::until(what, async || {
            let saw = self.run(script).await;
            if saw == json!(true) { Ok(()) } else { Err(saw.to_string()) }
        })
        .await;
    }

    /// Presses Tab until the focus is on what this selector finds.
    pub async fn tab_onto(&self, selector: &str) {
        for _ in 0..MOST_STOPS {
            let there = "return document.activeElement.matches(arguments[0])";
            if self.run_with(there, vec![json!(selector)]).await == true {
                return;
            }
            self.press(Key::Tab).await;
        }
        panic!("Tab does not get to {selector}");
    }

    /// Puts a text into a field in the place of what was there, as pasting does.
    pub async fn fill_field(&self, id: &str, text: &str) {
        let script = "const field = document.getElementById(arguments[0]);
            field.focus(); field.select();";
        self.run_with(script, vec![json!(id)]).await;
        if text.is_empty() {
            self.press(Key::Delete).await;
        }
        insert_text(&self.driver, text).await;
        self.settle().await;
    }

    /// Presses something by its id.
    pub async fn press_on(&self, id: &str) {
        self.run_with("document.getElementById(arguments[0]).click()", vec![json!(id)]).await;
        self.settle().await;
    }

    /// What stands in a field.
    pub async fn field(&self, id: &str) -> String {
        let value =
            self.run_with("return document.getElementById(arguments[0]).value", vec![json!(id)]);
        value.await.as_str().unwrap().to_owned()
    }

    /// What the form says of a field that is filled in wrongly.
    pub async fn trouble(&self, id: &str) -> Option<String> {
        let told = self.texts(&format!("#trouble-{id}")).await;
        told.into_iter().next()
    }

    /// What the check in the preview reads, once it runs.
    pub async fn preview(&self) -> String {
        let script = "const root = roots.get(document.querySelector('eerste-stap'));
            return root?.querySelector('.eerste-stap [data-screen]')?.textContent ?? null";
        waiting::until("the preview runs", async || {
            let text = self.run(script).await;
            text.as_str().map(str::to_owned).ok_or_else(|| text.to_string())
        })
        .await
    }
}
