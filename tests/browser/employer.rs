//! The panel “Wat kan mijn werkgever zien?” says what is so, also when it is not nice.

use serde_json::json;

use crate::clock;
use crate::engine::Lacks;
use crate::filled_in::{SOME, finished};
use crate::kept::{keep, stored};
use crate::page::Page;
use crate::release;
use crate::session::{in_browser, visit};
use crate::sitting::mixed_picks;
use crate::website::Website;
use crate::words::{DUTCH, beginning, say, say_with};

const FETCH: &str = "await fetch('http://127.0.0.1:1/x').catch(() => 0)";
const IMAGE: &str = "new Image().src = 'http://127.0.0.1:1/y.png'";

fn requests(count: usize) -> String {
    say_with("employer-requests", DUTCH, &[("n", &count.to_string())])
}

/// The panel, once it says this.
pub async fn panel(page: &Page, words: &str) -> String {
    page.unfold(say("employer-fold", DUTCH)).await;
    page.wait_for_text(words).await;
    page.texts(".employer").await.concat()
}

#[tokio::test]
async fn it_is_there_from_the_first_screen_on() {
    visit(&release::address(), async |page| {
        panel(&page, &requests(0)).await;
    })
    .await;
}

#[tokio::test]
async fn after_a_whole_visit_it_counts_no_request() {
    let site = Website::serving(release::text()).await;
    for address in [&*release::address(), site.address()] {
        visit(address, async |page| {
            page.sit_through(&mixed_picks()).await;
            page.click(say("wipe", DUTCH)).await;
            page.click(say("wipe-yes", DUTCH)).await;
            page.wait_for_screen("intro").await;
            let text = panel(&page, &requests(0)).await;
            assert!(!text.contains(beginning("employer-refused", DUTCH)), "{text}");
        })
        .await;
    }
    assert_eq!(site.requests(), ["GET /"]);
}

#[tokio::test]
async fn without_the_policy_it_would_count_a_request() {
    let site = Website::serving(release::without_policy()).await;
    let elsewhere = Website::canary().await;
    visit(site.address(), async |page| {
        panel(&page, &requests(0)).await;
        for count in 1..=2 {
            let call = "await fetch(args[0], { mode: 'no-cors' })";
            page.run_to_end(call, vec![json!(elsewhere.address())]).await;
            panel(&page, &requests(count)).await;
        }
    })
    .await;
}

#[tokio::test]
async fn it_names_what_the_browser_refused() {
    let site = Website::serving(release::text()).await;
    for address in [&*release::address(), site.address()] {
        visit(address, async |page| {
            let said = |count: &str, list: &str| {
                say_with("employer-refused", DUTCH, &[("n", count), ("list", list)])
            };
            page.run_to_end(FETCH, vec![]).await;
            let first = "connect-src http://127.0.0.1:1/x";
            panel(&page, &said("1", first)).await;
            page.run(IMAGE).await;
            let both = [first, ", img-src http://127.0.0.1:1/y.png"].concat();
            panel(&page, &said("2", &both)).await;
            // What is done at a screen does not take it away.
            page.begin().await;
            panel(&page, &said("2", &both)).await;
        })
        .await;
    }
}

#[tokio::test]
async fn what_the_browser_refused_is_not_counted_as_a_request() {
    in_browser(Lacks::Nothing, async |page| {
        clock::take_hold(&page.driver).await;
        page.open(&release::address()).await;
        for attempt in [FETCH, IMAGE] {
            page.run_to_end(attempt, vec![]).await;
            page.move_clock(0).await;
            let counted = "return performance.getEntriesByType('resource')";
            let counted = page.run(counted).await;
            let text = panel(&page, beginning("employer-requests", DUTCH)).await;
            assert!(text.contains(&requests(0)), "{attempt}: {text}\nthe browser counts {counted}");
        }
    })
    .await;
}

#[tokio::test]
async fn it_names_the_version_and_the_build_of_this_very_file() {
    visit(&release::address(), async |page| {
        let marks = page.run("return { ...document.documentElement.dataset }").await;
        let [version, build] = ["version", "build"].map(|name| marks[name].as_str().unwrap());
        assert!(version == env!("CARGO_PKG_VERSION") && build.len() == 64, "{marks}");
        let values = [("version", version), ("build", &build[..16])];
        panel(&page, &say_with("check-version", DUTCH, &values)).await;
    })
    .await;
}

#[tokio::test]
async fn it_says_what_is_stored() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        page.arrive(&finished(SOME)).await;
        let text = panel(&page, say("stored-nothing", DUTCH)).await;
        assert!(!text.contains(say("stored-other", DUTCH)), "{text}");
        keep(&page).await;
        let text = panel(&page, say("stored-other", DUTCH)).await;
        assert!(text.contains(beginning("kept", DUTCH)), "{text}");
        assert!(!text.contains(say("stored-nothing", DUTCH)), "{text}");
    })
    .await;
}

#[tokio::test]
async fn it_does_not_call_the_device_empty_when_keeping_was_switched_off_later() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        page.arrive(&finished(SOME)).await;
        keep(&page).await;
        page.open(&[site.address(), "#storage=off"].concat()).await;
        let text = panel(&page, say("employer-stored", DUTCH)).await;
        let stored = stored(&page).await;
        let empty =
            ["stored-denied", "stored-nothing"].map(|words| text.contains(say(words, DUTCH)));
        assert!(
            stored == json!({}) || empty == [false, false],
            "there is {stored}, it says {text}"
        );
    })
    .await;
}
