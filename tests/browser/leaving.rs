//! “Snel weg”: an empty page at once, and no way back to the answers.

use serde_json::json;

use crate::engine::Lacks;
use crate::kept::{keep, sitting, stored};
use crate::release;
use crate::session::in_browser;
use crate::waiting;
use crate::website::Website;
use crate::words::{DUTCH, ENGLISH, say};

#[tokio::test]
async fn leaving_empties_the_page_and_going_back_brings_no_answer() {
    let site = Website::serving(release::text()).await;
    let before = Website::canary().await;
    in_browser(Lacks::Nothing, async |page| {
        page.driver.goto(before.address()).await.unwrap();
        page.open_here(site.address()).await;
        page.arrive(&sitting()).await;
        keep(&page).await;
        page.click(say("leave", DUTCH)).await;
        wait_for_address(&page, "about:blank").await;
        assert_eq!(page.run("return document.documentElement.innerText").await, "");
        for (step, address) in
            [("back", before.address()), ("forward", "about:blank"), ("back", before.address())]
        {
            page.run(&format!("history.{step}()")).await;
            wait_for_address(&page, address).await;
        }
        // The page itself, opened anew, knows nothing.
        page.open_here(site.address()).await;
        assert_eq!(stored(&page).await, json!({}));
        let intro = page.look().await;
        assert_eq!((&*intro.screen, &*intro.status), ("intro", ""));
        assert_eq!(page.begin().await.chosen, 0);
    })
    .await;
}

#[tokio::test]
async fn from_a_file_too_and_on_every_screen() {
    in_browser(Lacks::Nothing, async |page| {
        for answered in [false, true] {
            page.open(&(release::address() + "#language=en")).await;
            if answered {
                page.begin().await;
                page.pick(crate::sitting::Pick::Number(4)).await;
            }
            page.click(say("leave", ENGLISH)).await;
            wait_for_address(&page, "about:blank").await;
            page.run("history.back()").await;
            wait_for_address(&page, "about:blank").await;
        }
    })
    .await;
}

async fn wait_for_address(page: &crate::page::Page, address: &str) {
    waiting::until(&format!("{address} is there"), async || {
        let there = page.driver.current_url().await.unwrap();
        if there.as_str() == address { Ok(()) } else { Err(there.to_string()) }
    })
    .await;
}
