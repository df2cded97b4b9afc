//! Every screen of the check, one after the other, for what has to hold on all of them.

use crate::falling::{fall, take_a_sibling_away};
use crate::page::Page;
use crate::sitting::{Pick, mixed_picks};
use crate::words::{say, statements};

/// Goes past every screen, and calls `at` with a name for each.
pub async fn walk(page: &Page, mut at: impl AsyncFnMut(&str)) {
    let language = page.language().await;
    at("intro").await;

    page.begin().await;
    at("statement without an answer").await;
    page.pick(Pick::Number(4)).await;
    at("statement with an answer").await;
    page.push(say("wipe", language)).await;
    page.wait("it asks", |look| look.focused == say("wipe-ask", language)).await;
    at("asking to wipe").await;
    page.push(say("wipe-no", language)).await;

    page.answer_all_equal().await;
    at("question with the notice on equal answers").await;
    page.go_on().await;
    page.wait_for_screen("result").await;
    at("result").await;
    for part in ["alternative", "nothing"] {
        page.tab_to_part(part).await;
        page.press(thirtyfour::Key::Enter).await;
        page.wait("another step is open", |look| look.focus == "h3").await;
        at(&["result with another step: ", part].concat()).await;
    }

    take_a_sibling_away(page).await;
    fall(page).await;
    at("fallen").await;
    page.push(say("fallen-resume", crate::words::DUTCH)).await;
    page.wait_for_screen("result").await;

    page.push(say("wipe", language)).await;
    page.push(say("wipe-yes", language)).await;
    page.wait_for_screen("intro").await;
    at("intro after wiping").await;

    let mut picks = mixed_picks();
    picks[..4].fill(Pick::Skip);
    page.begin().await;
    page.answer_all(&picks).await;
    at("question before the result").await;
    page.go_on().await;
    page.wait_for_screen("result").await;
    at("result with too few answers").await;
}

/// Everything that someone can do in one visit: answer, switch, go back, swap, wipe, start again.
pub async fn do_everything(page: &Page) {
    let picks = mixed_picks();
    page.begin().await;
    page.pick(picks[0]).await;
    page.switch_language().await;
    page.push(say("wipe", page.language().await)).await;
    page.push(say("wipe-yes", page.language().await)).await;
    page.wait_for_screen("intro").await;

    page.sit_through(&picks).await;
    for part in ["alternative", "nothing"] {
        page.tab_to_part(part).await;
        page.press(thirtyfour::Key::Enter).await;
        page.wait("another step is open", |look| look.focus == "h3").await;
    }
    page.switch_language().await;
    page.go_back().await;
    page.wait_for_screen("extra").await;
    page.go_on().await;
    page.wait_for_screen("result").await;
}

impl Page {
    /// Gives every statement the answer of the first, from the first, and arrives at the question.
    async fn answer_all_equal(&self) {
        self.go_on().await;
        for number in 2..=statements() {
            self.wait_for_statement(number).await;
            self.pick(Pick::Number(4)).await;
            self.go_on().await;
        }
        self.wait_for_screen("extra").await;
    }
}
