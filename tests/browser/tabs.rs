//! Two tabs, loading again, going back and forth: nothing is mixed, and nothing comes back that
//! nobody kept.

use axum::http::header::CACHE_CONTROL;
use axum::response::{Html, IntoResponse};

use crate::engine;
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::{Pick, mixed_picks};
use crate::website::Website;

const OTHER: &str = "data:text/html,<title>other</title>elsewhere";

/// Loads the page again, and finds it blank.
async fn load_again(page: &Page) {
    page.driver.refresh().await.unwrap();
    let look = page.wait("the program runs again", |look| look.running).await;
    assert_eq!(look.screen, "intro");
    assert_eq!(page.run("return history.state").await, serde_json::Value::Null);
}

/// The first statement is there without an answer.
async fn begin_blank(page: &Page) {
    let look = page.begin().await;
    assert_eq!(look.chosen, 0, "{look:?}");
}

#[tokio::test]
async fn loading_again_on_every_screen_leaves_nothing() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        load_again(&page).await;
        begin_blank(&page).await;
        page.pick(Pick::Number(4)).await;
        load_again(&page).await;

        begin_blank(&page).await;
        page.answer_all(&mixed_picks()).await;
        page.pick(Pick::Space).await;
        load_again(&page).await;

        page.sit_through(&mixed_picks()).await;
        page.open_all_folds().await;
        page.fill_in().await;
        load_again(&page).await;
        begin_blank(&page).await;
    })
    .await;
}

#[tokio::test]
async fn two_tabs_have_their_own_answers() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        let picks = mixed_picks();
        let others: Vec<Pick> = picks.iter().rev().copied().collect();
        page.begin().await;
        page.answer(&picks[..5]).await;
        let first = page.driver.window().await.unwrap();

        let second = page.driver.new_tab().await.unwrap();
        page.driver.switch_to_window(second.clone()).await.unwrap();
        page.open_here(site.address()).await;
        begin_blank(&page).await;
        page.answer(&others[..5]).await;

        page.driver.switch_to_window(first).await.unwrap();
        page.wait_for_statement(6).await;
        page.find_kept(&picks[..5]).await;
        page.driver.switch_to_window(second).await.unwrap();
        page.wait_for_statement(6).await;
        page.find_kept(&others[..5]).await;
    })
    .await;
}

/// A browser brings the page back as it was, if the website lets it, or anew: the answers are all there, or
/// none. What a website wants unstored some bring back for a while, and none has to.
#[tokio::test]
async fn going_away_and_back_brings_everything_or_nothing() {
    let unstored = engine::brings_back_what_is_not_stored();
    let storing = [("private, max-age=600", true, true), ("no-store", false, unstored)];
    for (may, has_to, may_at_all) in storing {
        let page = release::text();
        let site = Website::answering(move |_| {
            ([(CACHE_CONTROL, may)], Html(page.clone())).into_response()
        });
        let site = site.await;
        visit(site.address(), async |page| {
            let picks = mixed_picks();
            page.begin().await;
            page.answer(&picks[..3]).await;
            page.wait_for_statement(4).await;
            page.run("addEventListener('pageshow', (event) => (window.back = event.persisted))")
                .await;
            page.driver.goto(OTHER).await.unwrap();
            for (time, known) in [&picks[..3], &[]].into_iter().enumerate() {
                page.driver.back().await.unwrap();
                let look = page.wait("the program runs", |look| look.running).await;
                let back = page.run("return window.back === true").await;
                assert!(back == true || !has_to, "time {time}, in {look:?}");
                assert!(back == false || may_at_all, "time {time}, in {look:?}");
                if back == true {
                    page.find_kept(known).await;
                    assert_eq!(page.wait_for_statement(1).await.chosen, picks[0].chosen());
                } else {
                    begin_blank(&page).await;
                }
                page.driver.forward().await.unwrap();
            }
        })
        .await;
    }
}
