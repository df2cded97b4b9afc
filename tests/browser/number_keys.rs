//! The number keys choose an option, but take nothing away from anyone who presses them elsewhere.

use thirtyfour::Key;

use crate::page::{Look, Page};
use crate::release;
use crate::session::visit;
use crate::words::{DUTCH, progress, say};

async fn assert_still(page: &Page, chosen: u64, why: &str) {
    page.settle().await;
    let look = page.look().await;
    assert_eq!(look.chosen, chosen, "{why}");
    assert!(look.heading.starts_with(&progress(1, DUTCH)), "{why}: now at {}", look.heading);
}

#[tokio::test]
async fn number_keys_choose_while_the_group_has_the_focus() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.tab_to_options().await;
        for option in [3, 1, 5, 2, 4] {
            page.press(option.to_string()).await;
            let words = &page.texts("[part=option]").await[at(option)];
            let is_chosen = |look: &Look| look.chosen == option && look.focused == *words;
            page.wait("the number is chosen, and has the focus", is_chosen).await;
            assert_still(&page, option, "choosing does not move on").await;
            assert_eq!(page.look().await.focused, *words);
        }
    })
    .await;
}

fn at(option: u64) -> usize {
    usize::try_from(option).unwrap() - 1
}

#[tokio::test]
async fn number_keys_do_nothing_outside_the_group() {
    visit(&release::address(), async |page| {
        page.begin().await;
        assert_eq!(page.look().await.focus, "h1");
        page.press("3").await;
        assert_still(&page, 0, "3 with the focus on the heading").await;
        for button in ["back", "next", "switch-language"] {
            page.tab_to(say(button, DUTCH)).await;
            page.press("3").await;
            assert_still(&page, 0, &format!("3 with the focus on {button}")).await;
        }
        page.run("document.activeElement.blur()").await;
        assert_eq!(page.look().await.focus, "body");
        page.press("3").await;
        assert_still(&page, 0, "3 with the focus nowhere").await;

        page.tab_to_options().await;
        page.press("3").await;
        assert_still(&page, 3, "the control: 3 with the focus in the group").await;
    })
    .await;
}

#[tokio::test]
async fn a_number_with_a_key_that_makes_it_a_shortcut_does_nothing() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.tab_to_options().await;
        for held in [Key::Control, Key::Alt, Key::Meta] {
            let why = format!("3 together with {held:?}");
            page.press_with(held, '3').await;
            assert_still(&page, 0, &why).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_number_without_an_option_does_nothing() {
    visit(&release::address(), async |page| {
        page.begin().await;
        page.tab_to_options().await;
        page.press("2").await;
        page.wait("2 is chosen", |look| look.chosen == 2).await;
        for number in ["0", "6", "7", "9"] {
            page.press(number).await;
            assert_still(&page, 2, number).await;
        }
    })
    .await;
}
