//! The clock of the page in the hands of a test.

use serde_json::json;
use thirtyfour::WebDriver;

use crate::engine::run_first;
use crate::page::Page;
use crate::waiting;

/// Stops the clock, for a hand to move, and counts how often the page looked whether something is due: much
/// more often than it would.
const HAND: &str = "{
    const began = Date.now();
    const every = window.setInterval;
    window.ahead = 0;
    window.rounds = 0;
    Date.now = () => began + window.ahead;
    window.setInterval = (work) => every(() => { work(); window.rounds += 1; }, 20);
}";

/// Lets tests move the clock of every page that this browser opens from now on.
pub async fn take_hold(driver: &WebDriver) {
    run_first(driver, HAND).await;
}

impl Page {
    /// Moves the clock by so many seconds, and waits until the page has looked at it.
    pub async fn move_clock(&self, seconds: i32) {
        let script = "window.ahead += arguments[0] * 1000; return window.rounds;";
        let before = self.run_with(script, vec![json!(seconds)]).await.as_u64().unwrap();
        waiting::until("the page looks at the clock", async || {
            let rounds = self.run("return window.rounds").await.as_u64().unwrap();
            if rounds > before { Ok(()) } else { Err(format!("{rounds} times")) }
        })
        .await;
        self.settle().await;
    }
}
