//! “Snel weg”: an empty page at once, and no way back to the answers.

use std::time::Duration;

use serde_json::json;
use tokio::time::timeout;

use crate::engine::Lacks;
use crate::kept::{keep, sitting, stored};
use crate::page::Page;
use crate::release::{self, Copy};
use crate::session::in_browser;
use crate::sitting::Pick;
use crate::waiting;
use crate::website::Website;
use crate::words::{DUTCH, ENGLISH, say};

/// How long to wait for what a page says of itself, before it is asked again: a question to a page that
/// goes meanwhile can be lost, and then nobody answers.
const ANSWERING: Duration = Duration::from_secs(2);

/// Opens a website and then the check, leaves it with answers, and goes back and forth.
async fn leave(page: &Page, before: &str, site: &str, kept: bool) {
    page.driver.goto(before).await.unwrap();
    page.open_here(site).await;
    page.arrive(&sitting()).await;
    if kept {
        keep(page).await;
    }
    page.click(say("leave", DUTCH)).await;
    wait_for_address(page, "about:blank").await;
    assert_eq!(page.run("return document.documentElement.innerText").await, "");
    for (step, address) in [("back", before), ("forward", "about:blank"), ("back", before)] {
        travel(page, step, address).await;
    }
}

#[tokio::test]
async fn leaving_empties_the_page_and_going_back_brings_no_answer() {
    let site = Website::serving(release::text()).await;
    let before = Website::canary().await;
    in_browser(Lacks::Nothing, async |page| {
        leave(&page, before.address(), site.address(), false).await;
        // The page itself, opened anew, knows nothing.
        page.open_here(site.address()).await;
        page.settle().await;
        assert_eq!(stored(&page).await, json!({}));
        let intro = page.look().await;
        assert_eq!((&*intro.screen, &*intro.status), ("intro", ""));
        assert_eq!(page.begin().await.chosen, 0);
    })
    .await;
}

#[tokio::test]
async fn what_someone_had_kept_is_not_lost_by_leaving() {
    let site = Website::serving(release::text()).await;
    let before = Website::canary().await;
    in_browser(Lacks::Nothing, async |page| {
        leave(&page, before.address(), site.address(), true).await;
        page.open_here(site.address()).await;
        let restored = say("restored", DUTCH);
        page.wait("it is back", |look| look.status == restored).await;
        page.click(say("resume", DUTCH)).await;
        page.wait_for_screen("result").await;
    })
    .await;
}

#[tokio::test]
async fn it_works_from_a_file_and_on_every_screen() {
    in_browser(Lacks::Nothing, async |page| {
        for answered in [false, true] {
            let before = Copy::of("<!doctype html><title>before</title>");
            page.driver.goto(before.address()).await.unwrap();
            wait_for_address(&page, &before.address()).await;
            page.open_here(&(release::address() + "#language=en")).await;
            if answered {
                page.begin().await;
                page.pick(Pick::Number(4)).await;
            }
            page.click(say("leave", ENGLISH)).await;
            wait_for_address(&page, "about:blank").await;
            travel(&page, "back", &before.address()).await;
        }
    })
    .await;
}

/// Goes back or forward, and arrives at this address.
async fn travel(page: &Page, step: &str, address: &str) {
    // After the script: a driver may run one again that loses its page on the way.
    page.run(&format!("setTimeout(() => history.{step}())")).await;
    wait_for_address(page, address).await;
}

/// Waits until the document of this address is there, and not only on its way.
async fn wait_for_address(page: &Page, address: &str) {
    let there = "return document.readyState === 'complete' ? location.href : document.readyState";
    waiting::until(&format!("{address} is there"), async || {
        let asked = timeout(ANSWERING, page.driver.execute(there, vec![])).await;
        let there = asked.map_err(|_| "no answer")?.map_err(|error| error.to_string())?;
        if there.json() == address { Ok(()) } else { Err(there.json().to_string()) }
    })
    .await;
}
