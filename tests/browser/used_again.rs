//! A browser that is used again knows nothing of the test before.

use std::sync::OnceLock;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::engine::{
    self, Engine, Medium, Scheme, allow_clipboard, console, force_colours, hide_scroll_bars,
    run_first, set_media, set_width,
};
use crate::page::Page;
use crate::release;
use crate::session::one_after_the_other;
use crate::website::Website;

/// What a test can find of another one: what pages keep, what the window is like, which scripts run first.
const FOUND: &str = "return (async () => ({
        device: localStorage.length, tab: sessionStorage.length, name: window.name,
        databases: (await indexedDB.databases()).length, first: 'first' in window,
        size: [innerWidth, innerHeight],
        bars: innerWidth - document.documentElement.clientWidth,
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        paper: matchMedia('print').matches,
        forced: matchMedia('(forced-colors: active)').matches,
    }))()";

/// Whether a website may read the clipboard; not every engine knows the question.
const MAY_READ: &str = "return navigator.permissions.query({ name: 'clipboard-read' })
        .then(({ state }) => state, () => 'nobody knows')";

/// Puts something into what pages keep, and into the console.
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
    may_read: Value,
}

/// Whether this engine can be asked for what `FOUND` finds under this name.
fn can_leave(name: &str) -> bool {
    match name {
        "dark" | "paper" | "forced" => engine::shows(Scheme::Dark, Medium::Paper),
        // In the others they lie over the page.
        "bars" => engine::current() == Engine::Chromium,
        _ => true,
    }
}

/// Leaves everything that `FOUND` finds, a cookie, a permission, and the focus outside the page.
async fn leave_traces(page: &Page, site: &Website) -> Before {
    page.open(&release::address()).await;
    let (found, pages) = (page.run(FOUND).await, page.run("return history.length").await);
    page.load(site.address()).await;
    page.run("document.cookie = 'a=b; path=/'").await;
    let may_read = page.run(MAY_READ).await;
    // Of the others none is asked for a permission.
    if engine::current() == Engine::Chromium {
        allow_clipboard(&page.driver, site.address()).await;
        assert_ne!(page.run(MAY_READ).await, may_read);
    }

    set_width(&page.driver, 700).await;
    run_first(&page.driver, "window.first = true").await;
    page.open(&release::address()).await;
    page.run(LEAVE).await;
    // Past the last stop: in one engine that leads out of the page.
    page.press_in_a_row((0..40).map(|_| Key::Tab.into())).await;
    if can_leave("bars") {
        hide_scroll_bars(&page.driver).await;
    }
    let mut left = Vec::new();
    if can_leave("forced") {
        force_colours(&page.driver).await;
        left.push(page.run(FOUND).await);
    }
    // On paper one engine shows no dark.
    for medium in [Medium::Screen, Medium::Paper] {
        if can_leave("paper") {
            set_media(&page.driver, Scheme::Dark, medium).await;
        }
        left.push(page.run(FOUND).await);
    }
    for (name, value) in found.as_object().unwrap() {
        let is_seen = left.iter().any(|left| left[name] != *value);
        assert!(is_seen || !can_leave(name), "{name} would not be seen: {left:?}");
    }
    Before { browser: page.driver.session_id().to_string(), found, pages, may_read }
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
        assert_eq!(page.run(MAY_READ).await, before.may_read);
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
