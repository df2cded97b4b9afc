//! A translator, or an extension, that changes what can be read: what is answered is always the
//! statement that stands there.

use crate::filled_in::{SOME, finished};
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::{EXTRAS, mixed_picks};
use crate::waiting;
use crate::words::{DUTCH, say};

/// Puts other words into the place of every text, in elements of its own, as translators do.
const TRANSLATE: &str = "const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
        const { parentElement, data } = texts.currentNode;
        if (data.trim() && !parentElement.closest('script, style, template')) found.push(texts.currentNode);
    }
    for (const text of found) {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstChild.append('vreemd');
        text.replaceWith(font);
    }
    return found.length;";

/// Translates the page, and waits until it says again what it said before.
async fn translate(page: &Page) {
    let before = page.look().await;
    assert!(page.run(TRANSLATE).await.as_u64().unwrap() > 5, "there was something to translate");
    let back =
        page.wait("the page has its own words again", |look| !look.text.contains("vreemd")).await;
    assert_eq!(back.text, before.text);
    assert_eq!((back.heading, back.chosen), (before.heading, before.chosen));
}

#[tokio::test]
async fn what_a_translator_writes_is_taken_back_on_every_screen() {
    visit(&release::address(), async |page| {
        let picks = mixed_picks();
        translate(&page).await;
        page.begin().await;
        for (number, pick) in (1..).zip(&picks) {
            page.wait_for_statement(number).await;
            translate(&page).await;
            page.pick(*pick).await;
            translate(&page).await;
            page.go_on().await;
        }
        page.wait_for_screen("extra").await;
        translate(&page).await;
        page.go_on().await;
        page.wait_for_extra(2, EXTRAS).await;
        translate(&page).await;
        page.go_on().await;
        page.wait_for_screen("result").await;
        translate(&page).await;
        page.push(say("wipe", DUTCH)).await;
        page.wait("it asks", |look| look.focused == say("wipe-ask", DUTCH)).await;
        translate(&page).await;
        page.push(say("wipe-no", DUTCH)).await;
        page.back_to_tool().await;
        page.find_kept(&picks).await;
    })
    .await;
}

#[tokio::test]
async fn what_lies_open_and_what_was_written_stay() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        page.open_all_folds().await;
        page.fill_in().await;
        let before = page.filled_in().await;
        translate(&page).await;
        assert_eq!(page.filled_in().await, before);
    })
    .await;
}

#[tokio::test]
async fn the_focus_goes_to_the_heading_when_its_place_is_made_anew() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.tab_to_options().await;
        translate(&page).await;
        page.wait_for_statement(1).await;
    })
    .await;
}

#[tokio::test]
async fn a_translator_that_never_stops_ends_at_the_panel_with_every_answer() {
    visit(&release::address(), async |page| {
        let picks = mixed_picks();
        page.begin().await;
        page.answer(&picks[..3]).await;
        page.wait_for_statement(4).await;
        // Translates the headings, whatever comes, until it is told to stop.
        page.run(
            "window.translator = new MutationObserver(() => document.querySelectorAll('h1').forEach((heading) => {
                if (heading.textContent !== 'vreemd') heading.textContent = 'vreemd';
             }));
             translator.observe(document.body, { childList: true, subtree: true });
             document.querySelector('h1').textContent = 'vreemd';",
        )
        .await;
        page.wait("the panel is there", |look| look.screen == "fallen").await;
        page.run("translator.disconnect()").await;
        page.push(say("fallen-resume", DUTCH)).await;
        page.wait_for_statement(4).await;
        page.find_kept(&picks[..3]).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_put_beside_the_check_is_left_alone() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.run(
            "window.heading = document.querySelector('h1');
             document.body.append(document.createElement('aside'));
             document.body.prepend(document.createElement('aside'));",
        )
        .await;
        page.settle().await;
        let same = "return heading.isConnected && document.querySelectorAll('body > aside').length";
        assert_eq!(page.run(same).await, 2, "nothing of the check was made anew");
    })
    .await;
}

#[tokio::test]
async fn a_check_that_is_taken_off_its_page_comes_back_with_every_answer() {
    visit(&release::address(), async |page| {
        let picks = mixed_picks();
        page.begin().await;
        page.answer(&picks[..3]).await;
        for fault in [
            "document.querySelector('#eerste-stap').remove()",
            "document.querySelector('#eerste-stap').replaceChildren()",
            "document.body.replaceChildren()",
            "document.body.remove()",
            "document.querySelector('main').replaceWith(document.createElement('main'))",
        ] {
            page.run(fault).await;
            waiting::until(&format!("the check is there after {fault}"), async || {
                let look = page.look().await;
                // A page can be without a body, and then has no text for `look`.
                let buttons = page.texts("button").await;
                let next = buttons.iter().any(|words| words == say("next", DUTCH));
                let whole = look.screen == "statement" && next;
                if whole { Ok(()) } else { Err(format!("{buttons:?} on {look:#?}")) }
            })
            .await;
            assert_eq!(page.look().await.chosen, 0);
        }
        page.find_kept(&picks[..3]).await;
    })
    .await;
}
