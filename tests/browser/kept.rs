//! Answers are kept on the device only when someone asks, without what they typed, and go at once.

use eerste_stap::domain::session::Session;
use serde_json::{Value, json};

use crate::engine::{Lacks, run_first};
use crate::filled_in::{QUESTIONNAIRE, finished};
use crate::page::{Look, Page};
use crate::release;
use crate::session::in_browser;
use crate::waiting;
use crate::website::Website;
use crate::words::{DUTCH, beginning, say};

/// Everything that the website keeps on the device, by name.
pub async fn stored(page: &Page) -> Value {
    page.run("return { ...localStorage }").await
}

/// The name under which answers to the bundled questionnaire are kept.
pub fn name() -> String {
    ["eerste-stap:", QUESTIONNAIRE.id()].concat()
}

pub fn sitting() -> Session {
    finished([75, 50, 25])
}

/// Ticks the box, on a result, and waits until it says until when.
pub async fn keep(page: &Page) {
    page.unfold(say("keep-fold", DUTCH)).await;
    page.click(say("remember", DUTCH)).await;
    page.wait_for_text(beginning("kept", DUTCH)).await;
    assert_eq!(page.is_ticked(say("remember", DUTCH)).await, Some(true));
}

/// Waits until nothing is kept any more.
pub async fn wait_until_nothing(page: &Page) {
    waiting::until("nothing is kept", async || {
        let stored = stored(page).await;
        if stored == json!({}) { Ok(()) } else { Err(stored.to_string()) }
    })
    .await;
}

/// Waits until the page says this above the screen.
pub async fn wait_until_said(page: &Page, words: &str) -> Look {
    let words = say(words, DUTCH);
    page.wait(words, |look| look.status == words).await
}

/// Sets the clock this many days ahead, for every page from now on.
pub async fn set_ahead(page: &Page, days: i32) {
    let ahead = format!("{{ const now = Date.now; Date.now = () => now() + 864e5 * {days}; }}");
    run_first(&page.driver, &ahead).await;
}

/// Uses a result with the box ticked, on a website.
pub async fn with_kept(body: impl AsyncFnOnce(Page, &str)) {
    let site = Website::serving(release::text()).await;
    in_browser(Lacks::Nothing, async |page| {
        page.open(site.address()).await;
        page.arrive(&sitting()).await;
        keep(&page).await;
        body(page, site.address()).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_is_there_after_opening_the_page_again() {
    with_kept(async |page, address| {
        let scores = page.texts("[part=score]").await;
        page.unfold(say("reflection-fold", DUTCH)).await;
        page.write_in("reflection-0", "mijn geheim").await;
        let kept = stored(&page).await;
        assert_eq!(kept.as_object().unwrap().keys().collect::<Vec<_>>(), [&name()]);
        let text = kept[name()].as_str().unwrap();
        assert!(!text.contains("geheim") && !text.contains("notes"), "{text}");
        let document: Value = serde_json::from_str(text).unwrap();
        let days = "return (Date.parse(arguments[1]) - Date.parse(arguments[0])) / 864e5";
        let days = page.run_with(days, vec![document["made"].clone(), document["until"].clone()]);
        assert_eq!(days.await, 30);

        page.open(address).await;
        assert_eq!(wait_until_said(&page, "restored").await.screen, "intro");
        page.click(say("resume", DUTCH)).await;
        let result = page.wait_for_screen("result").await;
        assert_eq!(result.status, "");
        assert_eq!(page.texts("[part=score]").await, scores);
        page.unfold(say("reflection-fold", DUTCH)).await;
        assert_eq!(page.value("reflection-0").await, "");
        page.unfold(say("keep-fold", DUTCH)).await;
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, Some(true));
    })
    .await;
}

#[tokio::test]
async fn what_changes_is_kept_too() {
    with_kept(async |page, address| {
        page.click(say("back", DUTCH)).await;
        page.wait_for_screen("extra").await;
        page.open(address).await;
        page.click(say("resume", DUTCH)).await;
        page.wait_for_screen("extra").await;
    })
    .await;
}

#[tokio::test]
async fn going_on_works_after_another_language_was_chosen_first() {
    with_kept(async |page, address| {
        page.open(address).await;
        let language = page.switch_language().await;
        page.open(address).await;
        page.click(say("resume", page.language().await)).await;
        let result = page.wait_for_screen("result").await;
        assert_eq!(result.languages[0], language);
    })
    .await;
}

#[tokio::test]
async fn going_on_works_after_going_back_to_the_first_screen() {
    with_kept(async |page, address| {
        while page.look().await.screen != "intro" {
            let before = page.look().await.heading;
            page.click(say("back", DUTCH)).await;
            page.wait("another screen is there", |look| look.heading != before).await;
        }
        page.open(address).await;
        wait_until_said(&page, "restored").await;
        page.click(say("resume", DUTCH)).await;
        page.wait("the intro makes room", |look| look.screen != "intro").await;
    })
    .await;
}

#[tokio::test]
async fn unticking_leaves_nothing() {
    with_kept(async |page, address| {
        page.click(say("remember", DUTCH)).await;
        page.wait_for_text(say("forgotten", DUTCH)).await;
        wait_until_nothing(&page).await;
        page.click(say("back", DUTCH)).await;
        page.wait_for_screen("extra").await;
        assert_eq!(stored(&page).await, json!({}), "no action keeps it again");
        page.open(address).await;
        page.settle().await;
        assert_eq!(page.look().await.status, "");
    })
    .await;
}

#[tokio::test]
async fn wiping_leaves_nothing() {
    with_kept(async |page, address| {
        page.click(say("wipe", DUTCH)).await;
        page.click(say("wipe-yes", DUTCH)).await;
        page.wait_for_screen("intro").await;
        wait_until_nothing(&page).await;
        page.open(address).await;
        page.settle().await;
        assert_eq!(page.look().await.status, "");
        assert_eq!(page.begin().await.chosen, 0);
    })
    .await;
}

#[tokio::test]
async fn after_thirty_days_it_is_gone() {
    with_kept(async |page, address| {
        set_ahead(&page, 30).await;
        page.open(address).await;
        wait_until_said(&page, "restored").await;
        set_ahead(&page, 1).await;
        page.open(address).await;
        wait_until_said(&page, "expired").await;
        assert_eq!(stored(&page).await, json!({}));
        assert_eq!(page.begin().await.chosen, 0);
    })
    .await;
}
