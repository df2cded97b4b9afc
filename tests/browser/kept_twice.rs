//! Two windows of one website: what is wiped in one does not come back from the other, and neither
//! writes over what the other keeps.

use serde_json::json;

use crate::engine::Lacks;
use crate::kept::{keep, sitting, stored, wait_until_nothing, wait_until_said, with_kept};
use crate::page::Page;
use crate::release;
use crate::session::in_browser;
use crate::website::Website;
use crate::words::{DUTCH, beginning, say};

/// Opens an address in a second window, and uses it there; the first window is there again after.
async fn in_a_second_window(page: &Page, address: &str, body: impl AsyncFnOnce()) {
    let first = page.driver.window().await.unwrap();
    let second = page.driver.new_tab().await.unwrap();
    page.driver.switch_to_window(second).await.unwrap();
    page.open(address).await;
    body().await;
    page.driver.switch_to_window(first).await.unwrap();
}

async fn wipe(page: &Page) {
    page.click(say("wipe", DUTCH)).await;
    page.click(say("wipe-yes", DUTCH)).await;
    wait_until_said(page, "wiped").await;
}

#[tokio::test]
async fn what_is_wiped_in_one_window_does_not_come_back_from_the_other() {
    with_kept(async |page, address| {
        in_a_second_window(&page, address, async || {
            wait_until_said(&page, "restored").await;
            wipe(&page).await;
            wait_until_nothing(&page).await;
        })
        .await;
        page.click(say("back", DUTCH)).await;
        page.wait_for_screen("extra").await;
        assert_eq!(stored(&page).await, json!({}));
        page.unfold(say("employer-fold", DUTCH)).await;
        page.wait_for_text(say("stored-nothing", DUTCH)).await;
    })
    .await;
}

#[tokio::test]
async fn a_window_that_was_there_before_says_what_the_other_keeps_and_leaves_it_alone() {
    let site = Website::serving(release::text()).await;
    in_browser(Lacks::Nothing, async |page| {
        page.open(site.address()).await;
        page.begin().await;
        page.unfold(say("employer-fold", DUTCH)).await;
        page.wait_for_text(say("stored-nothing", DUTCH)).await;
        let mut kept = json!({});
        in_a_second_window(&page, site.address(), async || {
            page.arrive(&sitting()).await;
            keep(&page).await;
            kept = stored(&page).await;
        })
        .await;
        page.wait_for_text(say("kept-elsewhere", DUTCH)).await;
        let text = page.look().await.text;
        assert!(!text.contains(say("stored-nothing", DUTCH)), "{text}");
        page.go_on().await;
        page.wait_for_statement(2).await;
        assert_eq!(stored(&page).await, kept);
        // Wiping is wiping: nothing stays on the device.
        wipe(&page).await;
        wait_until_nothing(&page).await;
    })
    .await;
}

#[tokio::test]
async fn of_two_windows_with_the_same_answers_the_one_in_use_keeps_them() {
    with_kept(async |page, address| {
        let mut kept = json!({});
        in_a_second_window(&page, address, async || {
            page.click(say("resume", DUTCH)).await;
            page.wait_for_screen("result").await;
            page.click(say("back", DUTCH)).await;
            page.wait_for_screen("extra").await;
            kept = stored(&page).await;
        })
        .await;
        page.tab_to_part("alternative").await;
        page.press(thirtyfour::Key::Enter).await;
        page.wait("another step is open", |look| look.focus == "h3").await;
        assert_eq!(stored(&page).await, kept);
        page.unfold(say("keep-fold", DUTCH)).await;
        page.wait_for_text(beginning("kept-elsewhere", DUTCH)).await;
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, None);
    })
    .await;
}
