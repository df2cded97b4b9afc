//! The page in front of someone: open it, look at it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::engine;
use crate::waiting;

/// An open page.
#[derive(Clone)]
pub struct Page {
    pub driver: WebDriver,
    /// Whether Tab is pressed all the way.
    pub tabs: bool,
    /// Whether the tab has been anywhere yet.
    has_been: Arc<AtomicBool>,
}

/// What is on the page at one moment.
#[derive(Debug)]
pub struct Look {
    /// The name of the screen.
    pub screen: String,
    /// Whether the program runs, and not only the text that the file begins with.
    pub running: bool,
    /// The screen's first heading.
    pub heading: String,
    /// The title of the page.
    pub title: String,
    /// The language of the page, and the one that the check's own element is marked with.
    pub languages: [String; 2],
    /// The element with focus, by its name and its part: `h1`, `button.next`.
    pub focus: String,
    /// The words on the element with focus, or beside it.
    pub focused: String,
    /// The chosen option, counted from 1; 0 when there is none.
    pub chosen: u64,
    /// What the page says once, above the screen.
    pub status: String,
    /// Everything that can be read.
    pub text: String,
}

impl Page {
    pub fn new(driver: WebDriver) -> Self {
        Self { driver, tabs: false, has_been: Arc::default() }
    }

    /// Opens an address and waits until the check runs there.
    pub async fn open(&self, address: &str) {
        self.load(address).await;
        self.wait("the program runs", |look| look.running).await;
    }

    /// The same, straight from the page that is there, as someone who follows a link.
    pub async fn open_here(&self, address: &str) {
        self.go(address).await;
        self.wait("the program runs", |look| look.running).await;
    }

    /// Opens an address. A change behind its `#` alone loads the page anew as well.
    pub async fn load(&self, address: &str) {
        if self.has_been.load(Ordering::Relaxed) {
            self.driver.goto("about:blank").await.unwrap();
        }
        self.go(address).await;
    }

    /// Opens an address that is not the one of the page with something else behind its `#`.
    pub async fn go(&self, address: &str) {
        self.has_been.store(true, Ordering::Relaxed);
        let address = engine::on_its_way(&self.driver, address);
        self.driver.goto(address).await.unwrap();
    }

    /// Goes into the one frame of a host page, and waits until the check runs there: from then on
    /// the frame is the page.
    pub async fn enter_the_frame(&self) {
        self.driver.clone().enter_frame(0).await.unwrap();
        self.wait("the program runs in the frame", |look| look.running).await;
    }

    /// Runs a script as the console of the browser would, and returns what it returns.
    pub async fn run(&self, script: &str) -> Value {
        self.run_with(script, vec![]).await
    }

    /// The same, with arguments.
    pub async fn run_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let result = self.driver.execute(script, arguments).await;
        result.unwrap_or_else(|error| panic!("{error}\nin the script {script}")).json().clone()
    }

    /// Runs a script that may `await`.
    pub async fn run_to_end(&self, script: &str, arguments: Vec<Value>) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async (...args) => {{ {script} }})(...arguments)
                .then((value) => done([value ?? null]), (error) => done(String(error)));"
        );
        let result = self.driver.execute_async(&*script, arguments).await.unwrap();
        let result = result.json();
        result.get(0).unwrap_or_else(|| panic!("{result} in the script {script}")).clone()
    }

    /// What is on the page now.
    pub async fn look(&self) -> Look {
        let saw = self.run(concat!(include_str!("naming.js"), include_str!("look.js"))).await;
        let text = |name: &str| saw[name].as_str().unwrap_or_default().to_owned();
        Look {
            screen: text("screen"),
            running: saw["running"] == json!(true),
            heading: text("heading"),
            title: text("title"),
            languages: [text("language"), text("marked")],
            focus: text("focus"),
            focused: text("focused"),
            chosen: saw["chosen"].as_u64().unwrap_or_default(),
            status: text("status"),
            text: text("text"),
        }
    }

    /// Looks until this is so.
    pub async fn wait(&self, what: &str, is_so: impl Fn(&Look) -> bool) -> Look {
        waiting::until(what, async || {
            let look = self.look().await;
            if is_so(&look) { Ok(look) } else { Err(format!("{look:#?}")) }
        })
        .await
    }

    /// Waits until this screen is there and its heading has the focus.
    pub async fn wait_for_screen(&self, screen: &str) -> Look {
        let what = format!("the screen is “{screen}” and its heading has the focus");
        self.wait(&what, |look| look.screen == screen && look.focus == "h1").await
    }

    /// Waits until everything that was already on its way has been drawn: after this, what did
    /// not happen does not happen any more.
    pub async fn settle(&self) {
        let twice = "for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);";
        self.run_to_end(twice, vec![]).await;
    }

    /// The texts of all elements that fit a selector.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map((element) => element.textContent.replace(/\\s+/g, ' ').trim());";
        let texts = self.run_with(script, vec![json!(selector)]).await;
        let texts = texts.as_array().unwrap().iter();
        texts.map(|text| text.as_str().unwrap().to_owned()).collect()
    }

    /// The language of the page.
    pub async fn language(&self) -> &'static str {
        let english = self.look().await.languages[0] == crate::words::ENGLISH;
        if english { crate::words::ENGLISH } else { crate::words::DUTCH }
    }
}
