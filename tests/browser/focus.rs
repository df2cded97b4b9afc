//! Where the focus and the language of the page are.

use serde_json::json;
use thirtyfour::Key;

use crate::release;
use crate::session::visit;
use crate::sitting::mixed_picks;
use crate::words::{DUTCH, ENGLISH, page_title, progress, say, statement};

#[tokio::test]
async fn loading_moves_neither_the_focus_nor_the_page() {
    visit(&release::address(), async |page| {
        page.settle().await;
        assert_eq!(page.look().await.focus, "body");
        assert_eq!(page.run("return [scrollX, scrollY]").await, json!([0, 0]));
        // The control: a move would show.
        page.press(Key::Tab).await;
        assert_eq!(page.look().await.focus, "button");
    })
    .await;
}

#[tokio::test]
async fn the_language_changes_in_the_middle_and_every_answer_stays() {
    visit(&release::address(), async |page| {
        let picks = mixed_picks();
        page.begin().await;
        page.answer(&picks[..6]).await;
        page.wait_for_statement(7).await;
        page.pick(picks[6]).await;

        assert_eq!(page.switch_language().await, ENGLISH);
        let look = page.look().await;
        let here = progress(7, ENGLISH);
        assert_eq!(look.title, page_title(&here, ENGLISH));
        assert_eq!(look.heading, [&*here, statement(7, ENGLISH)].concat());
        assert_eq!(look.chosen, picks[6].chosen());
        assert_eq!(look.focus, "button", "the focus stays on the button that was pressed");

        page.find_kept(&picks[..6]).await;
    })
    .await;
}

#[tokio::test]
async fn the_words_for_the_other_language_are_marked_as_such() {
    visit(&release::address(), async |page| {
        for other in [ENGLISH, DUTCH] {
            page.tab_to(say("switch-language", page.language().await)).await;
            let marked = page.run("return document.activeElement.closest('[lang]').lang").await;
            assert_eq!(marked, other);
            assert_eq!(page.switch_language().await, other);
        }
    })
    .await;
}

#[tokio::test]
async fn the_language_changes_on_the_result_and_everything_written_stays() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        page.open_all_folds().await;
        page.fill_in().await;
        page.tab_to_part("alternative").await;
        page.press(Key::Enter).await;
        page.wait("another step is open", |look| look.focus == "h3").await;
        let before = page.filled_in().await;
        let step = page.texts("[part=step] li").await;
        for language in [ENGLISH, DUTCH] {
            assert_eq!(page.switch_language().await, language);
            assert_eq!(page.filled_in().await, before, "in {language}");
            let look = page.look().await;
            assert_eq!((&*look.screen, &*look.focus), ("result", "button"));
            assert_eq!(look.focused, say("switch-language", language));
        }
        assert_eq!(page.texts("[part=step] li").await, step, "the chosen step stays open");
    })
    .await;
}
