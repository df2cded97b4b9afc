//! A program that falls says so, keeps every answer and goes on.

use serde_json::json;
use thirtyfour::Key;

use crate::engine::{self, Engine};
use crate::filled_in::{SOME, finished};
use crate::page::{Look, Page};
use crate::release;
use crate::session::visit;
use crate::sitting::mixed_picks;
use crate::words::{DUTCH, ENGLISH, say, statements};

/// Lets the browser refuse once to put something on the page: then the program falls over it.
pub async fn refuse_the_next_screen(page: &Page) {
    page.run(
        "const insert = Node.prototype.insertBefore;
         Node.prototype.insertBefore = function () {
            setTimeout(() => { Node.prototype.insertBefore = insert; });
            throw new Error('refused');
         };",
    )
    .await;
}

/// Chooses another step, which cannot be drawn, and waits for the panel that comes instead.
pub async fn fall(page: &Page) -> Look {
    refuse_the_next_screen(page).await;
    choose_a_step(page).await;
    page.wait_for_screen("fallen").await
}

async fn choose_a_step(page: &Page) {
    page.tab_to_part("alternative").await;
    page.press(Key::Enter).await;
}

#[tokio::test]
async fn a_fall_shows_a_panel_in_both_languages_without_a_stack_trace() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        let panel = fall(&page).await;
        for language in [DUTCH, ENGLISH] {
            for words in ["fallen-heading", "fallen-text", "fallen-resume", "fallen-restart"] {
                assert!(panel.text.contains(say(words, language)), "{words}: {}", panel.text);
            }
        }
        assert_eq!(panel.focused, say("fallen-heading", DUTCH));
        for inside in ["panicked", "unreachable", "wasm", ".rs", "RuntimeError", "Error:", "yew"] {
            assert!(!panel.text.contains(inside), "“{inside}” is for us to read: {}", panel.text);
        }
        assert_eq!(page.texts("[data-screen]").await.len(), 1, "the panel stands alone");
    })
    .await;
}

/// Not while a screen is made, but while the program does what someone asks.
#[tokio::test]
async fn a_fall_at_what_someone_does_keeps_what_was_there() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        page.unfold(say("reflection-fold", DUTCH)).await;
        page.write_in("reflection-0", "zo").await;
        page.run(
            "const { readAsText } = FileReader.prototype;
             FileReader.prototype.readAsText = () => {
                FileReader.prototype.readAsText = readAsText;
                throw new Error('refused');
             };",
        )
        .await;
        let _file = page.choose_holding(b"{}").await;
        let panel = page.wait_for_screen("fallen").await;
        assert_eq!(panel.focused, say("fallen-heading", DUTCH));
        for inside in ["refused", "unwrap", "Error"] {
            assert!(!panel.text.contains(inside), "“{inside}” is for us to read: {}", panel.text);
        }
        page.push(say("fallen-resume", DUTCH)).await;
        page.wait_for_screen("result").await;
        assert_eq!(page.value("reflection-0").await, "zo");
    })
    .await;
}

/// As engines tell what falls in a script that is not the page's. One tells so of the page's own on disk.
#[tokio::test]
async fn what_falls_elsewhere_leaves_the_check_alone() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        page.run("dispatchEvent(new ErrorEvent('error', { message: 'Script error.' }))").await;
        if engine::current() == Engine::WebKit {
            page.wait_for_screen("fallen").await;
        } else {
            page.settle().await;
            page.settle().await;
            assert_eq!(page.look().await.screen, "result");
        }
    })
    .await;
}

#[tokio::test]
async fn without_a_fault_there_is_no_panel() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        choose_a_step(&page).await;
        let look = page.wait("the step is open", |look| look.focus == "h3").await;
        assert_eq!(look.screen, "result");
    })
    .await;
}

#[tokio::test]
async fn going_on_after_a_fall_keeps_every_answer() {
    visit(&release::address(), async |page| {
        let picks = mixed_picks();
        page.sit_through(&picks).await;
        let scores = page.texts("[part=score]").await;
        fall(&page).await;

        page.push(say("fallen-resume", DUTCH)).await;
        page.wait_for_screen("result").await;
        assert_eq!(page.texts("[part=score]").await, scores);
        assert_eq!(page.back_to_tool().await.chosen, 1);
        page.find_kept(&picks).await;
    })
    .await;
}

#[tokio::test]
async fn a_fall_between_two_statements_ends_on_the_next_one() {
    visit(&(release::address() + "#language=en"), async |page| {
        let picks = mixed_picks();
        page.begin().await;
        page.answer(&picks[..3]).await;
        page.wait_for_statement(4).await;
        page.pick(picks[3]).await;
        refuse_the_next_screen(&page).await;
        page.go_on().await;
        page.wait_for_screen("fallen").await;

        page.push(say("fallen-resume", ENGLISH)).await;
        assert_eq!(page.wait_for_statement(5).await.chosen, 0);
        page.find_kept(&picks[..4]).await;
    })
    .await;
}

#[tokio::test]
async fn starting_again_after_a_fall_keeps_nothing() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        fall(&page).await;
        page.push(say("fallen-restart", DUTCH)).await;
        page.wait_for_screen("intro").await;
        page.begin().await;
        for number in 1..=statements() {
            assert_eq!(page.wait_for_statement(number).await.chosen, 0, "statement {number}");
            page.go_on().await;
        }
        assert_eq!(page.wait_for_screen("extra").await.chosen, 0);
    })
    .await;
}

#[tokio::test]
async fn a_second_fall_is_caught_like_the_first() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        let scores = page.texts("[part=score]").await;
        for _ in 0..2 {
            fall(&page).await;
            page.push(say("fallen-resume", DUTCH)).await;
            page.wait_for_screen("result").await;
            assert_eq!(page.texts("[part=score]").await, scores);
        }
        choose_a_step(&page).await;
        page.wait("the program is alive", |look| look.focus == "h3").await;
    })
    .await;
}

/// On a shared device the panel must not hold someone's answers for whoever comes next.
#[tokio::test]
async fn with_the_setting_for_it_a_fallen_check_that_nobody_sits_at_begins_again() {
    let soon = "const later = window.setTimeout;
        window.waits = [];
        window.setTimeout = (work, time, ...rest) => {
            // A driver may have waits of a minute of its own.
            if (time > 60_000) waits.push([work, time]);
            else return later(work, time, ...rest);
        };";
    for (settings, waits) in [("", 0), ("#idle-wipe=on", 1)] {
        visit(&(release::address() + settings), async |page| {
            page.arrive(&finished(SOME)).await;
            page.run(soon).await;
            fall(&page).await;
            let times = page.run("return waits.map(([, time]) => time)").await;
            assert_eq!(times, json!(vec![240_000; waits]));
            if waits > 0 {
                page.run("waits[0][0]()").await;
                page.wait("it begins again", |look| look.screen == "intro" && look.running).await;
                assert_eq!(page.begin().await.chosen, 0);
            }
        })
        .await;
    }
}
