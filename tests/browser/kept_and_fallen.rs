//! A program that falls while answers are kept on the device.

use eerste_stap::content::saved;
use eerste_stap::domain::setup::Setup;
use serde_json::json;

use crate::downloads::Downloads;
use crate::engine::Lacks;
use crate::falling::fall;
use crate::filled_in::QUESTIONNAIRE;
use crate::kept::{keep, sitting, stored};
use crate::page::Page;
use crate::release;
use crate::session::in_browser;
use crate::website::Website;
use crate::words::{DUTCH, say};

/// Opens a website, keeps a result there, and lets the program fall.
async fn after_a_fall(body: impl AsyncFnOnce(Page, &str)) {
    let site = Website::serving(release::text()).await;
    in_browser(Lacks::Nothing, async |page| {
        page.open(site.address()).await;
        page.arrive(&sitting()).await;
        keep(&page).await;
        page.run("document.querySelector('h1').focus()").await;
        fall(&page).await;
        body(page, site.address()).await;
    })
    .await;
}

#[tokio::test]
async fn going_on_goes_on_keeping() {
    after_a_fall(async |page, address| {
        page.click(say("fallen-resume", DUTCH)).await;
        page.wait_for_screen("result").await;
        page.unfold(say("keep-fold", DUTCH)).await;
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, Some(true));
        page.open(address).await;
        page.click(say("resume", DUTCH)).await;
        page.wait_for_screen("result").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_saved_is_a_file_and_not_what_is_kept() {
    after_a_fall(async |page, _| {
        let downloads = Downloads::of(&page).await;
        page.click(say("fallen-save", DUTCH)).await;
        let file = downloads.take_text("eerste-stap.json").await;
        let file = saved::read(&file, &QUESTIONNAIRE, &Setup::default()).unwrap();
        assert!(file.made.is_some() && file.until.is_none());
        assert_eq!(file.session.answers, sitting().answers);
    })
    .await;
}

#[tokio::test]
async fn starting_again_leaves_no_answer_on_the_device() {
    after_a_fall(async |page, _| {
        page.click(say("fallen-restart", DUTCH)).await;
        page.wait_for_screen("intro").await;
        page.settle().await;
        let left = stored(&page).await.to_string();
        let answer = json!("explain").to_string();
        assert!(!left.replace('\\', "").contains(&answer), "{left}");
    })
    .await;
}
