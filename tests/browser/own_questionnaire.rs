//! A questionnaire of one's own, of any size, runs like the one that ships.

use serde_json::{Value, json};

use crate::page::Page;
use crate::release::{self, Copy};
use crate::session::visit;
use crate::sitting::Pick;
use crate::words::{self, DUTCH, numbers, say, say_with};

const TITLE: &str = "Een eigen vragenlijst";

/// A questionnaire with this many scales of this many statements each, and no steps: the form and
/// the small print are those of the one that ships.
pub fn pack(scales: usize, items_each: usize) -> Value {
    let text = |words: &str| json!({"nl": words, "en": words});
    let mut pack = words::questionnaire();
    pack.as_object_mut().unwrap().remove("advice");
    let scale = |scale: usize| {
        let mut it = pack["scales"][0].clone();
        it["id"] = json!(format!("scale-{scale}"));
        it["name"] = text(&format!("Schaal {scale}"));
        it["minimum"] = json!(1);
        it
    };
    let item = |item: usize| {
        json!({
            "id": format!("item-{item}"),
            "scale": format!("scale-{}", item % scales),
            "text": text(&format!("Uitspraak {}", item + 1)),
        })
    };
    let items: Vec<Value> = (0..scales * items_each).map(item).collect();
    let scales: Vec<Value> = (0..scales).map(scale).collect();
    pack["id"] = json!("own-1");
    pack["title"] = text(TITLE);
    pack["options"] = ["nee", "een beetje", "ja"].map(text).into();
    pack["not_applicable"] = text("anders");
    pack["scales"] = scales.into();
    pack["items"] = items.into();
    pack
}

/// Answers every statement with the highest option, and arrives at the result.
async fn sit_through(page: &Page, statements: usize) {
    let look = page.look().await;
    assert_eq!(look.heading, TITLE);
    assert!(!look.text.contains(say("trouble", DUTCH)), "{}", look.text);
    page.push(say("start", DUTCH)).await;
    for number in 1..=statements {
        let values = [("n", &*number.to_string()), ("total", &*statements.to_string())];
        let heading =
            [say_with("progress", DUTCH, &values), format!("Uitspraak {number}")].concat();
        let what = format!("“{heading}” has the focus");
        page.wait(&what, |look| look.heading == heading && look.focus == "h1").await;
        assert_eq!(page.texts("[part=option]").await, ["nee", "een beetje", "ja", "anders"]);
        page.pick(Pick::Number(3)).await;
        page.go_on().await;
    }
    page.wait_for_screen("result").await;
}

async fn assert_full_scores(page: &Page, scales: usize) {
    let scores = page.texts("[part=score]").await;
    assert_eq!(scores.len(), scales);
    for (index, score) in scores.iter().enumerate() {
        assert!(score.starts_with(&format!("Schaal {index}")), "{score}");
        let numbers = numbers("score-text", DUTCH, score).unwrap_or_else(|| panic!("{score}"));
        assert_eq!((numbers["score"], numbers["high"]), (100, 100), "{score}");
        assert!(numbers["low"] < 100, "{score}");
    }
    assert_eq!(page.texts("[part=step], [part=alternative], [part=nothing]").await.len(), 0);
    assert!(page.look().await.text.contains(say("no-steps", DUTCH)));
}

#[tokio::test]
async fn one_scale_without_steps_gives_a_score_and_says_that_there_are_no_steps() {
    let copy = Copy::of(&release::with_pack(&pack(1, 2)));
    visit(&copy.address(), async |page| {
        sit_through(&page, 2).await;
        assert_full_scores(&page, 1).await;
    })
    .await;
}

#[tokio::test]
async fn five_scales_and_thirty_statements_run_to_the_result() {
    let copy = Copy::of(&release::with_pack(&pack(5, 6)));
    visit(&copy.address(), async |page| {
        sit_through(&page, 30).await;
        assert_full_scores(&page, 5).await;
    })
    .await;
}
