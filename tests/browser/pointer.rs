//! Someone who uses a mouse, and writes where they clicked.

use serde_json::{Value, json};
use thirtyfour::By;

use crate::engine::insert_text;
use crate::page::Page;
use crate::waiting;

/// The visible button, fold or box with these words.
const NAMED: &str = "return [...document.querySelectorAll('button, summary, label')].find(
    (element) => element.checkVisibility()
        && element.textContent.replace(/\\s+/g, ' ').trim() === arguments[0]) ?? null;";

impl Page {
    /// Clicks on the button, fold or box with these words, once it can be seen.
    pub async fn click(&self, words: &str) {
        waiting::until(&format!("“{words}” is clicked"), async || {
            let found = self.driver.execute(NAMED, vec![json!(words)]).await.unwrap();
            let element = found.element().map_err(|_| "nothing of that name".to_owned())?;
            element.click().await.map_err(|error| error.to_string())
        })
        .await;
    }

    /// Opens the fold with these words, if it is not open yet.
    pub async fn unfold(&self, words: &str) {
        let open = self.texts("details[open] > summary").await;
        if !open.iter().any(|open| open == words) {
            self.click(words).await;
        }
        waiting::until(&format!("“{words}” is open"), async || {
            let open = self.texts("details[open] > summary").await;
            if open.iter().any(|open| open == words) { Ok(()) } else { Err(format!("{open:?}")) }
        })
        .await;
    }

    /// Whether the box with these words is ticked; nothing where there is no such box to see.
    pub async fn is_ticked(&self, words: &str) -> Option<bool> {
        let script = [NAMED, ""].concat().replace("?? null;", "?.control?.checked ?? null;");
        self.run_with(&script, vec![json!(words)]).await.as_bool()
    }

    /// Writes a text into the field of this name, in the place of what stood there.
    pub async fn write_in(&self, name: &str, text: &str) {
        let field = self.driver.find(By::Css(format!("[name='{name}']"))).await.unwrap();
        field.click().await.unwrap();
        self.run("document.activeElement.select()").await;
        insert_text(&self.driver, text).await;
        self.wait_until_it_holds(name, text).await;
    }

    /// What stands in the field of this name.
    pub async fn value(&self, name: &str) -> Value {
        let script = "return document.querySelector(`[name='${arguments[0]}']`)?.value ?? null";
        self.run_with(script, vec![json!(name)]).await
    }

    async fn wait_until_it_holds(&self, name: &str, text: &str) {
        waiting::until(&format!("{name} holds “{text}”"), async || {
            self.settle().await;
            let value = self.value(name).await;
            if value == text { Ok(()) } else { Err(value.to_string()) }
        })
        .await;
    }

    /// Waits until this can be read on the page, and returns all that can be.
    pub async fn wait_for_text(&self, text: &str) -> String {
        let what = format!("the page says “{text}”");
        self.wait(&what, |look| squeezed(&look.text).contains(&squeezed(text))).await.text
    }
}

/// A text with each run of white space as one space.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
