//! What someone has set for all pages: the colours of the system, and no motion.

use serde_json::json;

use crate::accessibility::{Rules, violations};
use crate::engine::{Medium, Scheme, force_colours, set_scheme, shows};
use crate::filled_in::{SOME, finished};
use crate::folds::bare_stops;
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::{Pick, mixed_picks};
use crate::words::{DUTCH, say};

/// How many different colours these have.
async fn told_apart(page: &Page, what: &str, selectors: &[&str]) -> Option<u64> {
    let script = "const colours = arguments[0].map((selector) => {
            const place = document.querySelector(selector);
            if (!place) throw new Error(selector);
            return arguments[1].map((name) => getComputedStyle(place)[name]).join();
        });
        return new Set(colours).size;";
    let names: Vec<&str> = what.split(' ').collect();
    page.run_with(script, vec![json!(selectors), json!(names)]).await.as_u64()
}

/// What is wrong with the screen: for axe, and for whoever needs to see where the focus is.
async fn faults(page: &Page, first_stop: &str) -> Vec<String> {
    let mut found = violations(page, Rules::All).await;
    page.run(
        "document.activeElement.blur(); getSelection().removeAllRanges(); window.firstStop = null",
    )
    .await;
    page.tab_to(first_stop).await;
    let (bare, stops) = bare_stops(page).await;
    assert!(stops > 2, "only {stops} stops");
    found.extend(bare.into_iter().map(|stop| format!("no outline on “{stop}”")));
    found
}

#[tokio::test]
async fn in_the_colours_of_the_system_all_can_be_told_apart_and_the_focus_is_seen() {
    visit(&release::address(), async |page| {
        let page = page.by_tab();
        assert_eq!(told_apart(&page, "fill", &[".mark", "body"]).await, Some(2));
        force_colours(&page.driver).await;
        assert_eq!(page.run("return matchMedia('(forced-colors: active)').matches").await, true);
        let first_stop = say("switch-language", DUTCH);
        assert_eq!(faults(&page, first_stop).await, [""; 0], "intro");

        page.begin().await;
        page.answer(&mixed_picks()[..3]).await;
        page.wait_for_statement(4).await;
        page.pick(Pick::Number(2)).await;
        let options = [".option:has(:checked)", ".option:not(:has(:checked))"];
        assert_eq!(told_apart(&page, "borderTopColor", &options).await, Some(2), "the answer");
        let own = "return getComputedStyle(document.querySelector('.option input')).appearance";
        assert_eq!(page.run(own).await, "auto", "the system draws the mark");
        let stones = [".stone.done", ".stone:not(.done, .here)"];
        assert_eq!(told_apart(&page, "fill", &stones).await, Some(2), "how far one is");
        assert_eq!(faults(&page, first_stop).await, [""; 0], "statement");

        page.open(&release::address()).await;
        page.arrive(&finished(SOME)).await;
        let score = ["[part=score] .dot", "[part=score] .track"];
        assert_eq!(told_apart(&page, "fill stroke", &score).await, Some(2), "a score and its line");
        assert_eq!(violations(&page, Rules::All).await, [""; 0], "result");
    })
    .await;
}

/// How long the longest motion on the page takes, in seconds.
const LONGEST: &str =
    "const seconds = [...document.querySelectorAll('.eerste-stap, .eerste-stap *')]
        .flatMap((place) => {
            const { animationDuration, transitionDuration } = getComputedStyle(place);
            return [animationDuration, transitionDuration].join().split(',').map(parseFloat);
        });
    return Math.max(...seconds);";

#[tokio::test]
async fn who_wants_no_motion_gets_none() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.pick(Pick::Number(2)).await;
        // The third browser here always asks for none.
        if shows(Scheme::Dark, Medium::Screen) {
            let longest = page.run(LONGEST).await.as_f64().unwrap();
            assert!(longest > 0.1, "with motion there is some: {longest} s");
            set_scheme(&page.driver, Scheme::Light).await;
        }
        let asked = "return matchMedia('(prefers-reduced-motion: reduce)').matches";
        assert_eq!(page.run(asked).await, true);
        assert_eq!(page.run(LONGEST).await, 0, "on a statement");
        page.open(&release::address()).await;
        page.arrive(&finished(SOME)).await;
        assert_eq!(page.run(LONGEST).await, 0, "on a result");
    })
    .await;
}
