//! Whatever appears beside it, what someone is busy with keeps the focus and stays what it is.

use thirtyfour::Key;

use crate::filled_in::{SOME, finished, finished_with};
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::Pick;
use crate::website::Website;
use crate::words::{DUTCH, beginning, say, say_with, statements, tasks};

/// Moves the focus to the box or option with these words.
async fn focus_on(page: &Page, words: &str) {
    let script = "[...document.querySelectorAll('label')].find((label) => label.checkVisibility()
        && label.textContent === arguments[0]).control.focus()";
    page.run_with(script, vec![words.into()]).await;
    assert_eq!(page.look().await.focused, words);
}

/// Ticks or chooses with the space bar, waits until this is said, and is still at the same place.
async fn turn(page: &Page, words: &str, said: &str) {
    focus_on(page, words).await;
    page.press(Key::Space).await;
    page.wait_for_text(said).await;
    page.settle().await;
    assert_eq!(page.look().await.focused, words);
    assert_eq!(page.is_ticked(words).await, Some(true));
}

#[tokio::test]
async fn a_plan_can_be_typed_letter_by_letter() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        page.unfold(say("plan-fold", DUTCH)).await;
        let (when, then) = ("de trein rijdt", "lees ik de kaart");
        for (name, text) in [("when", when), ("then", then)] {
            let script = "document.querySelector(`[name=${arguments[0]}]`).focus()";
            page.run_with(script, vec![name.into()]).await;
            for letter in text.chars() {
                page.press(letter.to_string()).await;
            }
            assert_eq!(page.value(name).await, text);
        }
        let line = say_with("plan-line", DUTCH, &[("when", when), ("then", then)]);
        page.wait_for_text(&line).await;
    })
    .await;
}

#[tokio::test]
async fn choosing_ones_own_task_keeps_the_focus_on_it() {
    let session = finished_with(|outcome| outcome.open.unwrap().step.practice.is_some());
    visit(&release::address(), async |page| {
        page.arrive(&session).await;
        page.unfold(say("practice-fold", DUTCH)).await;
        turn(&page, tasks(DUTCH)[1][0], say("prompt", DUTCH).split('{').next().unwrap()).await;
        turn(&page, tasks(DUTCH).pop().unwrap()[0], say("own-task", DUTCH)).await;
    })
    .await;
}

#[tokio::test]
async fn ticking_what_to_share_keeps_the_focus_on_that_box() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        page.unfold(say("share-fold", DUTCH)).await;
        turn(&page, say("share-step", DUTCH), beginning("share-step-line", DUTCH)).await;
    })
    .await;
}

#[tokio::test]
async fn ticking_to_keep_answers_keeps_the_focus_on_that_box() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        page.arrive(&finished(SOME)).await;
        page.unfold(say("keep-fold", DUTCH)).await;
        turn(&page, say("remember", DUTCH), beginning("kept", DUTCH)).await;
    })
    .await;
}

#[tokio::test]
async fn the_place_where_the_page_says_things_stays_the_same() {
    visit(&release::address(), async |page| {
        page.run("window.place = document.querySelector('[role=status]')").await;
        page.begin().await;
        page.answer(&vec![Pick::Number(4); statements()]).await;
        let equal = say("same-answers", DUTCH);
        page.wait("it asks about equal answers", |look| look.status == equal).await;
        // A screen reader speaks of what changes in a place that it knows.
        assert_eq!(page.run("return window.place.isConnected").await, true);
    })
    .await;
}
