//! Answers are kept for thirty days by the clock of the device, also when that was wrong before.

use serde_json::{Value, json};

use crate::engine::Lacks;
use crate::kept::{keep, name, set_ahead, sitting, stored, wait_until_said, with_kept};
use crate::page::Page;
use crate::release;
use crate::session::in_browser;
use crate::website::Website;
use crate::words::{DUTCH, beginning, say};

/// How many days from now what is kept may stay, by the true clock.
async fn days_left(page: &Page) -> i64 {
    let stored = stored(page).await;
    let document: Value = serde_json::from_str(stored[name()].as_str().unwrap()).unwrap();
    let days = "const today = new Date(new Date(arguments[1]).toDateString());
        const until = new Date(arguments[0] + 'T00:00');
        return Math.round((until - today) / 864e5);";
    let now = page.run("return new Date().getTime()").await;
    page.run_with(days, vec![document["until"].clone(), now]).await.as_i64().unwrap()
}

/// Keeps a result with the clock this many days ahead, and opens the page again with a true one.
async fn kept_with_a_clock(ahead: i32, body: impl AsyncFnOnce(Page, &str)) {
    let site = Website::serving(release::text()).await;
    in_browser(Lacks::Nothing, async |page| {
        set_ahead(&page, ahead).await;
        page.open(site.address()).await;
        page.arrive(&sitting()).await;
        keep(&page).await;
        assert_eq!(days_left(&page).await, i64::from(30 + ahead));
        set_ahead(&page, -ahead).await;
        body(page, site.address()).await;
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_was_ahead_keeps_nothing_for_longer() {
    kept_with_a_clock(3_000, async |page, address| {
        page.open(address).await;
        assert_eq!(wait_until_said(&page, "restored").await.screen, "intro");
        assert_eq!(days_left(&page).await, 30);
        // It goes on where it was, also after that was written anew.
        page.open(address).await;
        page.click(say("resume", DUTCH)).await;
        page.wait_for_screen("result").await;
        page.unfold(say("keep-fold", DUTCH)).await;
        page.wait_for_text(beginning("kept", DUTCH)).await;
    })
    .await;
}

/// Better lost than kept for too long: nobody can tell which of the two clocks was right.
#[tokio::test]
async fn a_clock_that_was_behind_keeps_for_a_shorter_time() {
    kept_with_a_clock(-10, async |page, address| {
        page.open(address).await;
        wait_until_said(&page, "restored").await;
        assert_eq!(days_left(&page).await, 20);
    })
    .await;
    kept_with_a_clock(-3_000, async |page, address| {
        page.open(address).await;
        wait_until_said(&page, "expired").await;
        assert_eq!(stored(&page).await, json!({}));
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_set_back_later_keeps_it_for_thirty_days_from_then() {
    with_kept(async |page, address| {
        set_ahead(&page, -100).await;
        page.open(address).await;
        wait_until_said(&page, "restored").await;
        assert_eq!(days_left(&page).await, -70);
    })
    .await;
}
