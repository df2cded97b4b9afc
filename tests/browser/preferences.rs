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
use crate::waiting;
use crate::words::{DUTCH, say};

/// Which of these does not have, of its style, this colour of the system.
async fn strays(page: &Page, wanted: &[(&str, &str, &str)]) -> Vec<String> {
    let script = "const probe = document.body.appendChild(document.createElement('i'));
        const strays = arguments[0].flatMap(([selector, name, colour]) => {
            const place = document.querySelector(selector);
            const has = place && getComputedStyle(place)[name];
            probe.style.color = colour;
            const is = has === getComputedStyle(probe).color;
            return is ? [] : [[selector, name, 'is', has, 'and not', colour].join(' ')];
        });
        probe.remove();
        return strays;";
    let strays = page.run_with(script, vec![json!(wanted)]).await;
    strays.as_array().unwrap().iter().map(|stray| stray.as_str().unwrap().to_owned()).collect()
}

/// Waits until the page is asked for this: it may reach the page a moment later.
async fn wait_until_asked(page: &Page, query: &str) {
    waiting::until(query, async || {
        let asked = page.run_with("return matchMedia(arguments[0]).matches", vec![json!(query)]);
        if asked.await == true { Ok(()) } else { Err("not yet".to_owned()) }
    })
    .await;
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
        force_colours(&page.driver).await;
        wait_until_asked(&page, "(forced-colors: active)").await;
        let quiet = [(".header .quiet", "borderTopColor", "Canvas")];
        assert_eq!(strays(&page, &quiet).await, [""; 0], "what has no border gets none");
        let first_stop = say("switch-language", DUTCH);
        assert_eq!(faults(&page, first_stop).await, [""; 0], "intro");

        page.begin().await;
        page.answer(&mixed_picks()[..3]).await;
        page.wait_for_statement(4).await;
        page.pick(Pick::Number(2)).await;
        let seen = [
            (".option:has(:checked)", "borderTopColor", "Highlight"),
            (".stone.done", "fill", "Highlight"),
            (".stone:not(.done, .here)", "fill", "Canvas"),
            (".stone:not(.done, .here)", "stroke", "CanvasText"),
        ];
        assert_eq!(strays(&page, &seen).await, [""; 0], "the answer, and how far one is");
        let own = "return getComputedStyle(document.querySelector('.option input')).appearance";
        assert_eq!(page.run(own).await, "auto", "the system draws the mark");
        assert_eq!(faults(&page, first_stop).await, [""; 0], "statement");

        page.open(&release::address()).await;
        // In one browser a page that is loaded has its own colours again.
        force_colours(&page.driver).await;
        wait_until_asked(&page, "(forced-colors: active)").await;
        page.arrive(&finished(SOME)).await;
        let score = [
            ("[part=score] .dot", "fill", "CanvasText"),
            ("[part=score] .track", "stroke", "CanvasText"),
        ];
        assert_eq!(strays(&page, &score).await, [""; 0], "a score and its line");
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
        wait_until_asked(&page, "(prefers-reduced-motion: reduce)").await;
        assert_eq!(page.run(LONGEST).await, 0, "on a statement");
        page.open(&release::address()).await;
        page.arrive(&finished(SOME)).await;
        assert_eq!(page.run(LONGEST).await, 0, "on a result");
    })
    .await;
}
