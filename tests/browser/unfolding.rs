//! Someone who opens what lies folded on the result, and writes, ticks and chooses there.

use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::{By, Key};

use crate::page::Page;
use crate::waiting;
use crate::words::{organisation, reflection, say, say_with, scales};

/// The folds of the result below the scores, from top to bottom; the last one is on every screen.
const FOLDS: [&str; 13] = [
    "reading-fold",
    "why-fold",
    "method-fold",
    "practice-fold",
    "plan-fold",
    "reflection-fold",
    "organisation-fold",
    "role-fold",
    "take-fold",
    "share-fold",
    "keep-fold",
    "compare-fold",
    "employer-fold",
];

/// What someone writes into the questions to themselves; the last one stays open.
pub const WRITTEN: [&str; 2] = ["Dat ik fouten niet zie.", "Verslagen en mails"];

/// The titles of all folds of the result, from top to bottom.
pub fn folds(language: &str) -> Vec<String> {
    let about = |scale: &&str| say_with("more-about", language, &[("scale", scale)]);
    let scales = scales(language);
    let others = FOLDS.iter().map(|fold| say(fold, language).to_owned());
    scales.iter().map(about).chain(others).collect()
}

/// The plan that `fill_in` makes, as a sentence.
pub fn plan(language: &str) -> String {
    let values = [("when", say("starter-2", language)), ("then", "kijk ik mee")];
    say_with("plan-line", language, &values)
}

impl Page {
    /// Opens or closes the fold with this title.
    pub async fn turn_fold(&self, title: &str) {
        let is_open = "return document.activeElement.parentElement.open";
        self.tab_to(title).await;
        let before = self.run(is_open).await;
        self.press(Key::Enter).await;
        let what = format!("“{title}” turns, and keeps the focus");
        waiting::until(&what, async || {
            let (open, look) = (self.run(is_open).await, self.look().await);
            let turned = open.is_boolean() && open != before && look.focused == title;
            if turned { Ok(()) } else { Err(format!("{open}, and the focus on {}", look.focused)) }
        })
        .await;
    }

    /// Opens every fold of the result, one after the other.
    pub async fn open_all_folds(&self) {
        for title in folds(self.language().await) {
            self.turn_fold(&title).await;
        }
    }

    /// Types into the field with this label, and finds there what was typed.
    pub async fn write(&self, label: &str, text: &str) {
        self.tab_to(label).await;
        self.press(text).await;
        self.wait_for_value(label, text).await;
    }

    /// Puts a text into the field with this label, all at once.
    pub async fn paste(&self, label: &str, text: &str) {
        self.tab_to(label).await;
        let paste = "document.execCommand('insertText', false, arguments[0])";
        self.run_with(paste, vec![json!(text)]).await;
        self.wait_for_value(label, text).await;
    }

    /// Sets a day or a time, by its name or its id: how those are typed differs from one system to the
    /// next.
    pub async fn set_moment(&self, name: &str, value: &str) {
        let set =
            "const input = document.querySelector(`[name=${arguments[0]}], #${arguments[0]}`);
             input.value = arguments[1];
             input.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        self.run_with(set, vec![json!(name), json!(value)]).await;
        self.settle().await;
    }

    async fn wait_for_value(&self, label: &str, text: &str) {
        let what = format!("“{text:.60}” stands in “{label}”, which has the focus");
        waiting::until(&what, async || {
            let (value, look) = (self.run(FOCUSED).await, self.look().await);
            let stands = value["value"] == text && look.focused == label;
            if stands { Ok(()) } else { Err(format!("{value} in “{}”", look.focused)) }
        })
        .await;
    }

    /// Ticks the box with this label, which keeps the focus.
    pub async fn tick(&self, label: &str) {
        self.tab_to(label).await;
        self.press(Key::Space).await;
        let what = format!("“{label}” is ticked, and has the focus");
        waiting::until(&what, async || {
            let (value, look) = (self.run(FOCUSED).await, self.look().await);
            let ticked = value["checked"] == true && look.focused == label;
            if ticked { Ok(()) } else { Err(format!("{value} on “{}”", look.focused)) }
        })
        .await;
    }

    /// Fills in what lies open: a plan, thoughts, questions, a card.
    pub async fn fill_in(&self) {
        let language = self.language().await;
        self.push(say("starter-2", language)).await;
        self.write(say("plan-then", language), "kijk ik mee").await;
        self.set_moment("day", "2031-05-05").await;
        self.set_moment("time", "09:30").await;
        for (question, text) in reflection(language).into_iter().zip(WRITTEN) {
            self.write(question, text).await;
        }
        self.tick(organisation(language)[1]).await;
        for part in ["share-step", "share-plan", "share-questions", "share-scores"] {
            self.tick(say(part, language)).await;
        }
    }

    /// Chooses a file, as in the window that the browser opens for it.
    pub async fn choose_file(&self, file: &Path) {
        let button = self.driver.find(By::Css("input[type=file]")).await.unwrap();
        button.send_keys(file.to_str().unwrap()).await.unwrap();
    }

    /// Everything that is written and ticked, and what lies open.
    pub async fn filled_in(&self) -> Value {
        self.run(
            "const inputs = [...document.querySelectorAll('main :is(input, textarea)')];
             return {
                written: inputs.filter((input) => input.name && input.type !== 'radio')
                    .map((input) => [input.name, input.value]),
                chosen: inputs.map((input) => input.checked),
                open: [...document.querySelectorAll('details')].map((fold) => fold.open),
             };",
        )
        .await
    }
}

const FOCUSED: &str = "const { value, checked } = document.activeElement;
    return { value: value ?? null, checked: checked ?? null };";
