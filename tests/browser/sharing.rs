//! The card to share holds what someone ticked, and nothing else.

use crate::copying::{copy, with_clipboard};
use crate::filled_in::finished;
use crate::page::Page;
use crate::words::{DUTCH, organisation, say, say_with, scales};

/// The lines on the card, as the page shows them.
async fn card(page: &Page) -> Vec<String> {
    page.settle().await;
    let text = page.run("return document.querySelector('.card').innerText").await;
    let lines = text.as_str().unwrap().lines().filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

async fn copied(page: &Page) -> Vec<String> {
    let text = copy(page, say("share-copy", DUTCH)).await;
    text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

#[tokio::test]
async fn the_card_holds_only_what_is_ticked() {
    with_clipboard(async |page| {
        page.arrive(&finished([75, 50, 25])).await;
        for fold in ["share-fold", "plan-fold", "organisation-fold"] {
            page.unfold(say(fold, DUTCH)).await;
        }
        page.write_in("when", "het regent").await;
        page.write_in("then", "lees ik").await;
        page.click(organisation(DUTCH)[1]).await;

        assert_eq!(card(&page).await, [say("share-empty", DUTCH)]);
        let buttons = page.texts("button").await;
        assert!(!buttons.iter().any(|button| button == say("share-copy", DUTCH)));
        for part in ["share-step", "share-plan", "share-questions", "share-scores"] {
            assert_eq!(page.is_ticked(say(part, DUTCH)).await, Some(false), "{part}");
        }

        let title = &page.texts("[part=step] h3").await[0];
        let step = say_with("share-step-line", DUTCH, &[("step", title)]);
        let plan = say_with("plan-line", DUTCH, &[("when", "het regent"), ("then", "lees ik")]);
        let heading = say("organisation-fold", DUTCH).to_owned();
        let question = ["- ", organisation(DUTCH)[1]].concat();
        let parts = [
            ("share-step", vec![step]),
            ("share-plan", vec![plan]),
            ("share-questions", vec![heading, question]),
        ];
        let mut expected = Vec::new();
        for (tick, lines) in parts {
            page.click(say(tick, DUTCH)).await;
            expected.extend(lines);
            assert_eq!(card(&page).await, expected);
            assert_eq!(copied(&page).await, expected);
        }

        page.click(say("share-scores", DUTCH)).await;
        let scores = card(&page).await.split_off(expected.len());
        assert_eq!(scores.len(), scales(DUTCH).len());
        for ((line, scale), points) in scores.iter().zip(scales(DUTCH)).zip(["75", "50", "25"]) {
            assert!(line.starts_with(&[scale, ": ", points].concat()), "{line}");
        }
        page.click(say("share-step", DUTCH)).await;
        page.click(say("share-scores", DUTCH)).await;
        assert_eq!(copied(&page).await, expected[1..]);
    })
    .await;
}
