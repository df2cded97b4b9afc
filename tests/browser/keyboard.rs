//! Someone who uses the keyboard alone.

use std::time::Duration;

use thirtyfour::action_chain::ActionChain;
use thirtyfour::{Key, TypingData};

use crate::engine;
use crate::page::{Look, Page};

/// More stops than any screen has.
const MOST_STOPS: usize = 150;

impl Page {
    /// Presses and releases a key, where the focus is.
    pub async fn press(&self, key: impl Into<TypingData>) {
        let actions =
            self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
        actions.send_keys(key).perform().await.unwrap();
    }

    /// Presses and releases keys, one after the other.
    pub async fn press_in_a_row<const N: usize>(&self, keys: [TypingData; N]) {
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

    /// Presses Tab, or backwards where that does not come round, until the focus is on something with these words.
    pub async fn tab_to(&self, words: &str) {
        self.tab_until(words, |look| look.focused == words).await;
    }

    /// Presses Tab until the focus is in the group of options.
    pub async fn tab_to_options(&self) {
        self.tab_until("an option", |look| look.focus == "input").await;
    }

    /// Presses Tab until the focus is on a button that is this part of the product.
    pub async fn tab_to_part(&self, part: &str) {
        let button = ["button.", part].concat();
        self.tab_until(part, |look| look.focus == button).await;
    }

    /// Moves to the button with these words and presses Enter.
    pub async fn push(&self, words: &str) {
        self.tab_to(words).await;
        self.press(Key::Enter).await;
    }

    async fn tab_until(&self, goal: &str, is_there: impl Fn(&Look) -> bool) {
        let mut stops = Vec::new();
        let mut back = false;
        for _ in 0..MOST_STOPS {
            let look = self.look().await;
            if is_there(&look) {
                return;
            }
            if look.focus == "body" && !stops.is_empty() {
                back |= engine::return_to_page(&self.driver).await;
            }
            stops.push(look.focused);
            if back {
                self.press_with(Key::Shift, Key::Tab).await;
            } else {
                self.press(Key::Tab).await;
            }
        }
        panic!("Tab does not get to “{goal}”, but only to {stops:#?}");
    }
}
