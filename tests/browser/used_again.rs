//! A browser that is used again knows nothing of the test before.

use std::sync::OnceLock;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::engine::{self, Engine, Medium, Scheme, console, run_first, set_scheme, set_width};
use crate::page::Page;
use crate::release;
use crate::session::one_after_the_other;
use crate::website::Website;

/// What a test can find of another one: what pages keep, what the window is like, which scripts run first.
const FOUND: &str = "return (async () => ({
        device: localStorage.length, tab: sessionStorage.length, name: window.name,
        databases: (await indexedDB.databases()).length, first: 'first' in window,
        size: [innerWidth, innerHeight],
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
    }))()";

/// Puts something into all of it but the colours, which not every engine can be asked for.
const LEAVE: &str = "return (async () => {
        localStorage.setItem('a', 'b');
        sessionStorage.setItem('a', 'b');
        window.name = 'a';
        await new Promise((done) => (indexedDB.open('a').onsuccess = done));
        console.error('left behind');
    })()";

/// A browser, and what was found in it before anything was left there.
struct Before {
    browser: String,
    found: Value,
    pages: Value,
}

/// Leaves everything that `FOUND` finds, a cookie, and the focus outside the page.
async fn leave_traces(page: &Page, site: &Website) -> Before {
    page.open(&release::address()).await;
    let (found, pages) = (page.run(FOUND).await, page.run("return history.length").await);
    page.load(site.address()).await;
    page.run("document.cookie = 'a=b; path=/'").await;

    set_width(&page.driver, 700).await;
    run_first(&page.driver, "window.first = true").await;
    page.open(&release::address()).await;
    let has_dark = engine::shows(Scheme::Dark, Medium::Screen);
    if has_dark {
        set_scheme(&page.driver, Scheme::Dark).await;
    }
    page.run(LEAVE).await;
    // Past the last stop: in one engine that leads out of the page.
    page.press_in_a_row((0..40).map(|_| Key::Tab.into())).await;
    let left = page.run(FOUND).await;
    for (name, value) in found.as_object().unwrap() {
        let cannot_be = name == "dark" && !has_dark;
        assert!(cannot_be || left[name] != *value, "{name} would not be seen: {left}");
    }
    Before { browser: page.driver.session_id().to_string(), found, pages }
}

async fn finds_nothing(page: &Page, before: &Before, site: &Website) {
    assert_eq!(page.driver.session_id().to_string(), before.browser, "it is used again");
    assert_eq!(page.driver.windows().await.unwrap().len(), 1);
    // Before anything else: what has been said stays until someone asks.
    assert_eq!(console(&page.driver).await, [""; 0]);
    page.open(&release::address()).await;
    assert_eq!(page.run(FOUND).await, before.found);
    page.press(Key::Tab).await;
    page.wait("a key gets to the page", |look| look.focus != "body").await;
    // The driver of WebKit can clear neither of these.
    if engine::current() != Engine::WebKit {
        assert_eq!(page.run("return history.length").await, before.pages);
        page.load(site.address()).await;
        assert_eq!(page.run("return document.cookie").await, json!(""));
    }
    page.run("document.cookie = 'a=; path=/; max-age=0'").await;
}

#[tokio::test]
async fn in_the_same_tab_nothing_of_the_test_before_is_found() {
    let site = Website::serving(release::text()).await;
    let before = OnceLock::new();
    one_after_the_other(
        async |page| drop(before.set(leave_traces(&page, &site).await)),
        async |page| finds_nothing(&page, before.get().unwrap(), &site).await,
    )
    .await;
}

#[tokio::test]
async fn of_two_tabs_and_a_frame_nothing_is_found_either() {
    let site = Website::serving(release::text()).await;
    let before = OnceLock::new();
    one_after_the_other(
        async |page| {
            drop(before.set(leave_traces(&page, &site).await));
            let second = page.driver.new_tab().await.unwrap();
            page.driver.switch_to_window(second).await.unwrap();
            page.open(&release::address()).await;
            page.run("document.body.append(document.createElement('iframe'))").await;
            page.driver.clone().enter_frame(0).await.unwrap();
        },
        async |page| finds_nothing(&page, before.get().unwrap(), &site).await,
    )
    .await;
}
