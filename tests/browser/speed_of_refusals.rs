//! How long it takes until a page says what is wrong with a questionnaire that was made to stop it, beside how
//! long it takes to open one that is fine.
//!
//! A benchmark, for `cargo xtask bench`: it prints figures, and fails above what was promised. It is no part
//! of the tests.

use serde_json::json;

use crate::engine::{Lacks, run_first};
use crate::own_questionnaire::pack;
use crate::release::{self, Copy};
use crate::session::in_browser;

const STARTS: usize = 11;
/// What was promised: so many milliseconds more at most, in half of the starts.
const PROMISED: f64 = 1_000.0;

/// Notes when the check stands there, with what it says of its settings.
const NOTED: &str = "window.there = new Promise((resume) => {
    const observer = new MutationObserver(() => {
        if (!document.querySelector('#eerste-stap > :not(.eerste-stap) > .eerste-stap')) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() =>
            resume([performance.now(), document.querySelectorAll('.trouble li').length])));
    });
    observer.observe(document, { childList: true, subtree: true });
});";

/// Questionnaires that nobody would write, and one that is fine.
fn questionnaires() -> [(&'static str, String); 5] {
    let with = |pointer: &str, value| {
        let mut pack = pack(1, 4);
        *pack.pointer_mut(pointer).unwrap() = value;
        release::with_pack(&pack)
    };
    let mut doubled = pack(1, 4);
    let item = doubled["items"][0].clone();
    doubled["items"] = vec![item; 2_000].into();
    [
        ("one that is fine", with("/items/2/text", json!({"nl": "goed", "en": "fine"}))),
        ("a text of ten million letters", with("/items/2/text/en", json!("x".repeat(10_000_000)))),
        ("a million statements that are none", with("/items", vec![json!(1); 1_000_000].into())),
        ("two thousand statements of one name", release::with_pack(&doubled)),
        (
            "ten thousand lists in each other",
            release::with_settings(&format!("{{\"pack\": {}}}", "[".repeat(10_000))),
        ),
    ]
}

#[tokio::test]
#[ignore = "a benchmark: `cargo xtask bench` runs it"]
async fn a_questionnaire_that_was_made_to_stop_it() {
    println!("\nFrom the address to what is wrong with the questionnaire, in milliseconds:");
    let mut fine = None;
    for (name, text) in questionnaires() {
        let copy = Copy::of(&text);
        let mut times = Vec::new();
        in_browser(Lacks::Nothing, async |page| {
            page.driver.set_window_rect(0, 0, 1280, 1000).await.unwrap();
            run_first(&page.driver, NOTED).await;
            for _ in 0..STARTS {
                page.load(&copy.address()).await;
                let there = page.run_to_end("return await window.there;", vec![]).await;
                assert_eq!(there[1].as_u64() == Some(0), fine.is_none(), "{name}: {there}");
                times.push(there[0].as_f64().unwrap());
            }
        })
        .await;
        times.sort_by(f64::total_cmp);
        let half = times[STARTS / 2];
        println!("{name:<40}{half:>8.0}{:>8.0}", times[STARTS - 1]);
        let more = half - *fine.get_or_insert(half);
        assert!(more <= PROMISED, "{name}: {more:.0} ms more, above {PROMISED} ms");
    }
}
