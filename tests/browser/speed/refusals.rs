//! From the address to what is wrong with a questionnaire that was made to stop the page, beside one that is
//! fine, at full speed.

use serde_json::json;

use super::{at, starting};
use crate::engine::Lacks;
use crate::own_questionnaire::pack;
use crate::release::{self, Copy};
use crate::session::in_browser;

const STARTS: usize = 11;
/// What was promised: so many seconds more at most, in half of the starts.
const PROMISED: f64 = 1.0;

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
            starting::get_ready(&page).await;
            for _ in 0..STARTS {
                times.push(starting::start(&page, &copy.address()).await[1]);
                let troubles = page.texts(".trouble li").await;
                assert_eq!(troubles.is_empty(), fine.is_none(), "{name}: {troubles:?}");
            }
        })
        .await;
        times.sort_by(f64::total_cmp);
        let (half, slowest) = (at(50, &times), at(100, &times));
        println!("{name:<40}{:>8.0}{:>8.0}", half * 1e3, slowest * 1e3);
        let more = half - *fine.get_or_insert(half);
        assert!(more <= PROMISED, "{name}: {more} s more, above {PROMISED} s");
    }
}
