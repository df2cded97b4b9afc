//! Every screen of the check, one after the other, for what has to hold on all of them.

use serde_json::json;

use crate::downloads::Downloads;
use crate::falling::fall;
use crate::kept::wait_until_nothing;
use crate::page::Page;
use crate::sitting::{EXTRAS, Pick, middling_picks, mixed_picks};
use crate::waiting;
use crate::words::{beginning, say, statements};
use crate::{calendar, own_file};

/// How many statements about one's role there are.
const ROLE: usize = 3;

/// Goes past every screen, and calls `at` with a name for each.
pub async fn walk(page: &Page, mut at: impl AsyncFnMut(&str)) {
    let language = page.language().await;
    at("intro").await;
    page.choose_wrong_file().await;
    at("intro with a file that is none of ours").await;

    page.begin().await;
    at("statement without an answer").await;
    page.pick(Pick::Number(3)).await;
    at("statement with an answer").await;
    page.turn_fold(say("employer-fold", language)).await;
    at("statement with the employer panel").await;
    page.push(say("wipe", language)).await;
    page.wait("it asks", |look| look.focused == say("wipe-ask", language)).await;
    at("asking to wipe").await;
    page.push(say("wipe-no", language)).await;
    page.turn_fold(say("employer-fold", language)).await;

    page.answer_all_equal().await;
    at("question with the notice on equal answers").await;
    page.pick(Pick::Space).await;
    page.go_on().await;
    page.wait_for_extra(2, EXTRAS).await;
    at("second question").await;
    page.go_on().await;
    page.wait_for_screen("result").await;
    at("result").await;
    walk_folds(page, &mut at).await;
    for part in ["alternative", "nothing"] {
        page.choose_step(part).await;
        at(&["result with another step: ", part].concat()).await;
    }

    fall(page).await;
    at("fallen").await;
    page.push(say("fallen-resume", crate::words::DUTCH)).await;
    page.wait_for_screen("result").await;

    page.push(say("wipe", language)).await;
    page.push(say("wipe-yes", language)).await;
    page.wait_for_screen("intro").await;
    at("intro after wiping").await;
    page.turn_fold(say("employer-fold", language)).await;
    at("intro with the employer panel").await;

    let mut picks = mixed_picks();
    picks[..4].fill(Pick::Skip);
    page.begin().await;
    page.answer_all(&picks).await;
    at("question before the result").await;
    page.finish().await;
    at("result with too few answers").await;
}

/// Everything that lies folded on the result, open and used.
async fn walk_folds(page: &Page, at: &mut impl AsyncFnMut(&str)) {
    page.open_all_folds().await;
    at("result with all folds open").await;
    page.fill_in().await;
    at("result with all folds filled in").await;
    page.choose_wrong_file().await;
    at("result with a file that is none of ours").await;
    page.compare().await;
    at("result beside an earlier one").await;
    page.start_role().await;
    at("statement about the role").await;
    page.skip_role().await;
}

/// Everything that someone can do in one visit: answer in every way, or not; switch, go back, swap, open,
/// write, tick, copy, print, wipe, start again. What it hands out is in `take_everything`.
pub async fn do_everything(page: &Page) {
    page.begin().await;
    page.pick(Pick::Number(4)).await;
    page.switch_language().await;
    page.push(say("wipe", page.language().await)).await;
    page.push(say("wipe-yes", page.language().await)).await;
    page.wait_for_screen("intro").await;

    let mut picks = middling_picks();
    let kinds = [Pick::Skip, Pick::DoesNotApply, Pick::Arrows(2), Pick::Number(4), Pick::Space];
    picks[..kinds.len()].copy_from_slice(&kinds);
    page.sit_through(&picks).await;
    page.open_all_folds().await;
    page.fill_in().await;
    page.copy_and_print().await;
    page.compare().await;
    page.start_role().await;
    page.skip_role().await;
    for part in ["alternative", "nothing"] {
        page.choose_step(part).await;
    }
    page.switch_language().await;
    page.go_back().await;
    page.wait_for_screen("extra").await;
    page.go_on().await;
    page.wait_for_screen("result").await;
}

/// Saves every file that a result has; and where the page is on a website, lets the device keep the answers,
/// and forget them.
pub async fn take_everything(page: &Page, on_website: bool) {
    let downloads = Downloads::of(page).await;
    let language = page.language().await;
    // Who does nothing has no plan.
    page.choose_step("alternative").await;
    page.unfold(say("plan-fold", language)).await;
    page.click(say("save-calendar", language)).await;
    downloads.take(calendar::FILE).await;
    page.unfold(say("keep-fold", language)).await;
    page.click(say("save", language)).await;
    downloads.take(own_file::FILE).await;
    if on_website {
        page.click(say("remember", language)).await;
        page.wait_for_text(beginning("kept", language)).await;
        page.click(say("remember", language)).await;
        wait_until_nothing(page).await;
    }
}

impl Page {
    /// Gives every statement the answer of the first, from the first, and arrives at the question.
    async fn answer_all_equal(&self) {
        self.go_on().await;
        for number in 2..=statements() {
            self.wait_for_statement(number).await;
            self.pick(Pick::Number(3)).await;
            self.go_on().await;
        }
        self.wait_for_screen("extra").await;
    }

    /// Lays the first step open that is this part of the product.
    async fn choose_step(&self, part: &str) {
        self.tab_to_part(part).await;
        self.press(thirtyfour::Key::Enter).await;
        self.wait("another step is open", |look| look.focus == "h3").await;
    }

    /// Goes to the statements about one's role, and past them again.
    async fn start_role(&self) {
        self.push(say("role-start", self.language().await)).await;
        self.wait_for_extra(EXTRAS + 1, EXTRAS + ROLE).await;
    }

    async fn skip_role(&self) {
        for question in EXTRAS + 1..=EXTRAS + ROLE {
            self.wait_for_extra(question, EXTRAS + ROLE).await;
            self.go_on().await;
        }
        self.wait_for_screen("result").await;
    }

    /// Copies everything that can be copied, and prints; the window for printing would stop the
    /// test, so it only counts.
    async fn copy_and_print(&self) {
        self.run(
            "window.done = [];
             addEventListener('copy', () => done.push('copied'));
             window.print = () => done.push('printed');",
        )
        .await;
        let language = self.language().await;
        let mut expected = Vec::new();
        for (button, what) in [
            ("copy", "copied"),
            ("copy-result", "copied"),
            ("share-copy", "copied"),
            ("print", "printed"),
        ] {
            self.push(say(button, language)).await;
            expected.push(what);
            waiting::until(&format!("“{button}” is done"), async || {
                let done = self.run("return window.done").await;
                if done == json!(expected) { Ok(()) } else { Err(done.to_string()) }
            })
            .await;
        }
        assert!(self.look().await.text.contains(say("copied", language)));
    }
}
