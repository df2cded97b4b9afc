//! “Wis alles” is on every screen, asks first, and then leaves nothing.

use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::{Pick, mixed_picks};
use crate::words::{DUTCH, ENGLISH, say, statements};

/// Asks, says no, and is back on the same screen with the same answer.
async fn ask_and_keep(page: &Page) {
    let before = page.look().await;
    let language = page.language().await;
    page.push(say("wipe", language)).await;
    let question = say("wipe-ask", language);
    let asks = page.wait("the question has the focus", |look| look.focused == question).await;
    assert_eq!(asks.screen, before.screen, "the question does not hide the screen");

    page.push(say("wipe-no", language)).await;
    let wipe = say("wipe", language);
    let after = page.wait("the button is back with the focus", |look| look.focused == wipe).await;
    assert_eq!((&after.screen, &after.heading), (&before.screen, &before.heading));
    assert_eq!((after.chosen, after.status), (before.chosen, String::new()));
}

/// Asks, says yes, and is on the first screen, which says that all is gone.
async fn wipe(page: &Page) {
    let language = page.language().await;
    page.push(say("wipe", language)).await;
    page.wait("it asks", |look| look.focused == say("wipe-ask", language)).await;
    page.push(say("wipe-yes", language)).await;
    let intro = page.wait_for_screen("intro").await;
    assert_eq!(intro.status, say("wiped", language));
    assert_eq!(intro.languages, [language, language], "the language is not an answer");
}

/// Goes through everything again, and finds no answer anywhere.
async fn assert_nothing_left(page: &Page) {
    page.begin().await;
    for number in 1..=statements() {
        let look = page.wait_for_statement(number).await;
        assert_eq!(look.chosen, 0, "statement {number} still has its answer");
        page.go_on().await;
    }
    assert_eq!(page.wait_for_screen("extra").await.chosen, 0);
}

#[tokio::test]
async fn no_keeps_everything_on_every_screen() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.pick(Pick::Number(2)).await;
        ask_and_keep(&page).await;
        page.go_back().await;
        page.wait_for_screen("intro").await;
        ask_and_keep(&page).await;
        assert_eq!(page.begin().await.chosen, 2);

        page.answer(&vec![Pick::Skip; statements()]).await;
        page.wait_for_screen("extra").await;
        page.pick(Pick::Space).await;
        ask_and_keep(&page).await;
        page.finish().await;
        ask_and_keep(&page).await;
    })
    .await;
}

#[tokio::test]
async fn yes_leaves_nothing_and_says_so() {
    visit(&(release::address() + "#language=en"), async |page| {
        page.sit_through(&mixed_picks()).await;
        wipe(&page).await;
        assert_eq!(page.language().await, ENGLISH);
        assert_nothing_left(&page).await;
    })
    .await;
}

#[tokio::test]
async fn yes_works_on_the_way_too() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.pick(Pick::Number(5)).await;
        page.go_on().await;
        page.wait_for_statement(2).await;
        page.pick(Pick::DoesNotApply).await;
        wipe(&page).await;
        let look = page.begin().await;
        assert_eq!((look.chosen, look.status), (0, String::new()), "the notice stays behind");
    })
    .await;
}

#[tokio::test]
async fn yes_on_the_first_screen_says_so_and_leaves_the_focus_on_the_button() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.pick(Pick::Space).await;
        page.go_back().await;
        page.wait_for_screen("intro").await;
        page.push(say("wipe", DUTCH)).await;
        page.push(say("wipe-yes", DUTCH)).await;
        let wiped = say("wiped", DUTCH);
        let look = page.wait("it says that all is wiped", |look| look.status == wiped).await;
        assert_eq!((&*look.screen, &*look.focused), ("intro", say("wipe", DUTCH)));
        assert_eq!(page.begin().await.chosen, 0);
    })
    .await;
}

#[tokio::test]
async fn with_nothing_to_lose_it_does_not_ask() {
    visit(&release::address(), async |page| {
        page.push(say("wipe", DUTCH)).await;
        let wiped = say("wiped", DUTCH);
        let look = page.wait("it says that all is wiped", |look| look.status == wiped).await;
        assert_eq!(look.screen, "intro");
        assert!(!look.text.contains(say("wipe-ask", DUTCH)), "{}", look.text);
    })
    .await;
}
