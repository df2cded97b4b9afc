//! A browser that is used again knows nothing of the test before.

use serde_json::{Value, json};

use crate::engine::{self, Medium, Scheme, console, run_first, set_scheme, set_width};
use crate::page::Page;
use crate::release;
use crate::session::one_after_the_other;

/// All that a test can find of another one: what pages keep, what the window is like, which scripts
/// run first.
const FOUND: &str = "return {
        device: localStorage.length, tab: sessionStorage.length, name: window.name,
        first: 'first' in window, width: innerWidth,
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
    }";

async fn found(page: &Page) -> Value {
    page.open(&release::address()).await;
    page.run(FOUND).await
}

/// Leaves all of it behind.
async fn leave_traces(page: &Page) {
    let before = found(page).await;
    set_width(&page.driver, 700).await;
    run_first(&page.driver, "window.first = true").await;
    page.open(&release::address()).await;
    let has_dark = engine::shows(Scheme::Dark, Medium::Screen);
    if has_dark {
        set_scheme(&page.driver, Scheme::Dark).await;
    }
    let keep = "localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b');
        window.name = 'a'; console.error('left behind');";
    page.run(keep).await;
    let left = page.run(FOUND).await;
    for (name, value) in before.as_object().unwrap() {
        let cannot_be = name == "dark" && !has_dark;
        assert!(cannot_be || left[name] != *value, "{name} would not be seen: {left}");
    }
}

async fn finds_nothing(page: &Page) {
    // Before anything else: what has been said stays until someone asks.
    assert_eq!(console(&page.driver).await, [""; 0]);
    let found = found(page).await;
    let nothing = json!({"device": 0, "tab": 0, "name": "", "first": false, "dark": false,
        "width": found["width"]});
    assert_eq!(found, nothing);
    assert_ne!(found["width"], json!(700));
}

#[tokio::test]
async fn in_the_same_tab_nothing_of_the_test_before_is_found() {
    one_after_the_other(
        async |page| leave_traces(&page).await,
        async |page| finds_nothing(&page).await,
    )
    .await;
}

#[tokio::test]
async fn of_two_tabs_and_a_frame_nothing_is_found_either() {
    one_after_the_other(
        async |page| {
            leave_traces(&page).await;
            let second = page.driver.new_tab().await.unwrap();
            page.driver.switch_to_window(second).await.unwrap();
            page.open(&release::address()).await;
            page.run("document.body.append(document.createElement('iframe'))").await;
            page.driver.clone().enter_frame(0).await.unwrap();
        },
        async |page| {
            assert_eq!(page.driver.windows().await.unwrap().len(), 1);
            finds_nothing(&page).await;
        },
    )
    .await;
}
