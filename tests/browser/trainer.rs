//! Someone at the trainer page.

use serde_json::json;

use crate::engine::{Lacks, run_first};
use crate::page::Page;
use crate::release;
use crate::session::in_browser;
use crate::waiting;

/// Remembers the closed shadow roots, so that a test can look into them. They stay closed.
pub const LOOK_INSIDE: &str = "window.roots = new WeakMap();
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
        const root = attach.call(this, options);
        window.roots.set(this, root);
        return root;
    };";

/// Opens the trainer page from disk.
pub async fn at_trainer(body: impl AsyncFnOnce(Page)) {
    at(&release::address_of("trainer.html"), body).await;
}

/// Opens the trainer page at this address.
pub async fn at(address: &str, body: impl AsyncFnOnce(Page)) {
    in_browser(Lacks::Nothing, async |page| {
        run_first(&page.driver, LOOK_INSIDE).await;
        page.load(address).await;
        page.wait_for_form().await;
        body(page).await;
    })
    .await;
}

impl Page {
    /// Waits until the form is there.
    pub async fn wait_for_form(&self) {
        self.wait_until("the form is there", "return !!document.querySelector('.trainer h1')")
            .await;
    }

    /// Waits until a script gives something true.
    pub async fn wait_until(&self, what: &str, script: &str) {
        waiting::until(what, async || {
            let seen = self.run(script).await;
            if seen == json!(true) { Ok(()) } else { Err(seen.to_string()) }
        })
        .await;
    }

    /// Fills in a field.
    pub async fn set_field(&self, id: &str, value: &str) {
        let script = "const field = document.getElementById(arguments[0]);
            field.value = arguments[1];
            field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));";
        self.run_with(script, vec![json!(id), json!(value)]).await;
        self.settle().await;
    }

    /// What can be taken along under this name.
    pub async fn output(&self, name: &str) -> String {
        let script = "return document.querySelector(`[data-output=${arguments[0]}]`).value";
        self.run_with(script, vec![json!(name)]).await.as_str().unwrap().to_owned()
    }

    /// What is wrong, or was changed, as the form says it.
    pub async fn told(&self) -> Vec<String> {
        let told = self.texts(".wrong, .guarded").await;
        told.into_iter().filter(|text| !text.is_empty()).collect()
    }

    /// What the check in the preview reads.
    pub async fn preview(&self) -> String {
        let script = "return roots.get(document.querySelector('eerste-stap'))?.textContent ?? ''";
        self.run(script).await.as_str().unwrap().to_owned()
    }
}
