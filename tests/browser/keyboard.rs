//! Someone who uses the keyboard alone.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::action_chain::ActionChain;
use thirtyfour::{Key, TypingData};

use crate::engine;
use crate::page::{Look, Page};
use crate::waiting;

/// More stops than any screen has.
const MOST_STOPS: usize = 150;

/// Where the focus can be: the element by its name and its part, and the words on it or beside it.
struct Stop {
    focus: String,
    focused: String,
}

/// Where someone wants the focus to be: on these words, or on the first thing of this kind, by its name
/// and its part.
#[derive(Clone, Copy, Debug)]
enum Goal<'a> {
    Words(&'a str),
    Kind(&'a str),
}

impl Goal<'_> {
    fn is(self, stop: &Stop) -> bool {
        match self {
            Self::Words(words) => stop.focused == words,
            Self::Kind(kind) => stop.focus == kind,
        }
    }
}

impl Page {
    /// Presses and releases a key, where the focus is.
    pub async fn press(&self, key: impl Into<TypingData>) {
        let actions =
            self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        actions.send_keys(key).perform().await.unwrap();
    }

    /// Presses and releases keys, one after the other.
    pub async fn press_in_a_row(&self, keys: impl IntoIterator<Item = TypingData>) {
        let actions =
            self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        keys.into_iter().fold(actions, ActionChain::send_keys).perform().await.unwrap();
    }

    /// Presses a key while another is held.
    pub async fn press_with(&self, held: Key, key: impl Into<char>) {
        let held = char::from(held);
        let actions =
            self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        let actions = actions.key_down(held).send_keys(key.into().to_string()).key_up(held);
        actions.perform().await.unwrap();
    }

    /// Someone who presses Tab all the way to everything. All others are there at once: that Tab gets
    /// to every stop of every screen is seen in `every_screen.rs`, and to press it is what takes longest.
    #[must_use]
    pub fn by_tab(mut self) -> Self {
        self.tabs = true;
        self
    }

    /// Moves the focus to something with these words.
    pub async fn tab_to(&self, words: &str) {
        self.move_to(Goal::Words(words)).await;
    }

    /// Moves the focus into the group of options.
    pub async fn tab_to_options(&self) {
        self.move_to(Goal::Kind("input")).await;
    }

    /// Moves the focus to a button that is this part of the product.
    pub async fn tab_to_part(&self, part: &str) {
        self.move_to(Goal::Kind(&["button.", part].concat())).await;
    }

    /// Moves to the button with these words and presses Enter.
    pub async fn push(&self, words: &str) {
        self.tab_to(words).await;
        self.press(Key::Enter).await;
    }

    async fn move_to(&self, goal: Goal<'_>) {
        if self.tabs || !self.goes_straight(goal).await {
            self.tab_until(goal).await;
        }
    }

    /// Puts the focus there, once it is there. Says whether that was possible: in a frame that nobody
    /// has been in, one engine does not let it.
    async fn goes_straight(&self, goal: Goal<'_>) -> bool {
        let straight = concat!(
            include_str!("naming.js"),
            include_str!("stops.js"),
            include_str!("straight.js")
        );
        let (words, kind) = match goal {
            Goal::Words(words) => (json!(words), Value::Null),
            Goal::Kind(kind) => (Value::Null, json!(kind)),
        };
        waiting::until(&format!("Tab would get to {goal:?}"), async || {
            let is_there = self.run_with(straight, vec![words.clone(), kind.clone()]).await;
            match is_there.as_bool() {
                Some(is_there) => Ok(is_there),
                None => Err(format!("{:#?}", self.look().await)),
            }
        })
        .await
    }

    /// Presses Tab, or backwards where that does not come round, until the focus is there.
    async fn tab_until(&self, goal: Goal<'_>) {
        // As someone who sees how far it is.
        let ahead = self.stops_ahead().await;
        let times = ahead.iter().position(|stop| goal.is(stop)).unwrap_or_default();
        if times > 0 {
            self.press_in_a_row((0..times).map(|_| Key::Tab.into())).await;
        }

        let mut stops = Vec::new();
        let mut back = false;
        for _ in 0..MOST_STOPS {
            let Look { focus, focused, .. } = self.look().await;
            let stop = Stop { focus, focused };
            if goal.is(&stop) {
                return;
            }
            if stop.focus == "body" && !stops.is_empty() {
                back |= engine::return_to_page(&self.driver).await;
            }
            stops.push(stop.focused);
            if back {
                self.press_with(Key::Shift, Key::Tab).await;
            } else {
                self.press(Key::Tab).await;
            }
        }
        panic!("Tab does not get to {goal:?}, but only to {stops:#?}");
    }

    /// Where the focus is, and where Tab should take it, one stop after the other, as the page is
    /// written. What a browser does is seen only by pressing.
    async fn stops_ahead(&self) -> Vec<Stop> {
        let ahead = concat!(
            include_str!("naming.js"),
            include_str!("stops.js"),
            "return ahead.map(named);"
        );
        let stops = self.run(ahead).await;
        let text = |stop: &Value, name: &str| stop[name].as_str().unwrap().to_owned();
        let stop = |stop| Stop { focus: text(stop, "focus"), focused: text(stop, "focused") };
        stops.as_array().unwrap().iter().map(stop).collect()
    }
}
