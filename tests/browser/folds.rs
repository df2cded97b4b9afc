//! What lies folded on the result, by keyboard alone: nothing there moves the focus by itself.

use std::collections::BTreeSet;

use thirtyfour::Key;

use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::unfolding::{folds, plan};
use crate::waiting;
use crate::words::{DUTCH, organisation, reflection, say};

/// What shows no outline where Tab stops, from here to the end of the page, and how many stops there
/// are. The outline may be around a label that holds the control. A date has stops of its own
/// inside, the last of which the browser marks in its own way: one outline is enough.
pub async fn bare_stops(page: &Page) -> (BTreeSet<String>, usize) {
    let outline = "const at = document.activeElement;
        // Some engines come round to the first stop without leaving the page.
        if (at === document.body || at === window.firstStop) return null;
        window.firstStop ??= at;
        const shows = (place) => {
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(place);
            const seen = !/^rgba.*, 0\\)$|transparent/.test(outlineColor);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && seen
                && Number(getComputedStyle(place).opacity) > 0.9;
        };
        const label = at.closest('label');
        return shows(at) || (label !== null && shows(label));";
    let (mut bare, mut marked, mut stops) = (BTreeSet::new(), BTreeSet::new(), 0);
    loop {
        page.press(Key::Tab).await;
        let shows = page.run(outline).await;
        if shows.is_null() {
            return (&bare - &marked, stops);
        }
        stops += 1;
        assert!(stops < 150, "Tab never leaves the page");
        let which = if shows == true { &mut marked } else { &mut bare };
        which.insert(page.look().await.focused);
    }
}

#[tokio::test]
async fn folds_open_and_close_with_enter_and_space_and_keep_the_focus() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        for title in folds(DUTCH) {
            page.turn_fold(&title).await;
            page.turn_fold(&title).await;
            page.press(Key::Space).await;
            let open = "return document.activeElement.parentElement.open === true";
            waiting::until(&format!("the space bar opens “{title}”"), async || {
                if page.run(open).await == true { Ok(()) } else { Err(page.look().await.focused) }
            })
            .await;
        }
        let open = page.run("return document.querySelectorAll('details[open]').length").await;
        assert_eq!(open, folds(DUTCH).len());
    })
    .await;
}

#[tokio::test]
async fn every_stop_shows_where_the_focus_is() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        page.open_all_folds().await;
        let page = page.by_tab();
        page.run("document.activeElement.blur(); getSelection().removeAllRanges()").await;
        page.tab_to(say("switch-language", DUTCH)).await;
        let (bare, stops) = bare_stops(&page).await;
        assert!(bare.is_empty(), "no outline on {bare:#?}");
        assert!(stops > 50, "only {stops} stops");
        // The control: without an outline it would be noticed.
        page.run("const sheet = document.styleSheets[0];
            sheet.insertRule('.eerste-stap .file { outline: none !important }', sheet.cssRules.length);")
            .await;
        page.tab_to(say("keep-fold", DUTCH)).await;
        let (bare, _) = bare_stops(&page).await;
        assert_eq!(Vec::from_iter(bare), [say("open-file", DUTCH)]);
    })
    .await;
}

#[tokio::test]
async fn a_plan_is_made_by_keyboard_and_nothing_jumps() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        page.turn_fold(say("plan-fold", DUTCH)).await;
        let [when, then] = ["plan-when", "plan-then"].map(|label| say(label, DUTCH));
        page.write(then, "kijk ik mee").await;
        // The sentence appears while someone types, and goes again.
        page.write(when, "x").await;
        assert_eq!(page.texts(".quote").await.len(), 1);
        page.press(Key::Backspace).await;
        page.wait("the sentence is gone", |look| !look.text.contains(" x,")).await;
        assert_eq!(page.look().await.focused, when);
        page.push(say("starter-2", DUTCH)).await;
        page.wait("the sentence is there", |look| look.text.contains(&plan(DUTCH))).await;
        assert_eq!(page.look().await.focused, say("starter-2", DUTCH));

        page.push(say("save-calendar", DUTCH)).await;
        let missing = say("day-missing", DUTCH);
        page.wait("it asks for a day", |look| look.text.contains(missing)).await;
        assert_eq!(page.look().await.focused, say("save-calendar", DUTCH));
    })
    .await;
}

#[tokio::test]
async fn a_task_is_chosen_by_keyboard_and_one_in_own_words_can_be_typed() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        page.turn_fold(say("practice-fold", DUTCH)).await;
        page.tab_to_options().await;
        let tasks = page.texts(".tasks [part=option]").await;
        for task in &tasks[1..] {
            page.press(Key::Down).await;
            let what = format!("“{task}” is chosen and has the focus");
            let is_so = |look: &crate::page::Look| look.focused == *task && look.chosen > 1;
            page.wait(&what, is_so).await;
        }
        page.write(say("own-task", DUTCH), "een rooster").await;
        let prompt = page.run("return document.querySelector('textarea[readonly]').value").await;
        assert!(prompt.as_str().unwrap().contains("een rooster"), "{prompt}");
    })
    .await;
}

#[tokio::test]
async fn boxes_are_ticked_by_keyboard_and_nothing_jumps() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        for fold in ["organisation-fold", "share-fold"] {
            page.turn_fold(say(fold, DUTCH)).await;
        }
        for question in organisation(DUTCH) {
            page.tick(question).await;
        }
        for part in ["share-questions", "share-step", "share-scores"] {
            page.tick(say(part, DUTCH)).await;
        }
        let card = page.texts(".card").await.concat();
        assert!(organisation(DUTCH).iter().all(|question| card.contains(question)), "{card}");
        page.turn_fold(say("keep-fold", DUTCH)).await;
        page.tick(say("remember", DUTCH)).await;
    })
    .await;
}

#[tokio::test]
async fn the_first_thing_that_someone_does_keeps_the_focus() {
    visit(&release::address(), async |page| {
        page.turn_fold(say("employer-fold", DUTCH)).await;
    })
    .await;
    visit(&release::address(), async |page| {
        page.switch_language().await;
        assert_eq!(page.look().await.focus, "button");
    })
    .await;
}

#[tokio::test]
async fn the_panel_about_the_employer_is_on_every_screen_from_the_start() {
    visit(&release::address(), async |page| {
        let title = say("employer-fold", DUTCH);
        page.wait("the panel is there", |look| look.text.contains(title)).await;
        page.begin().await;
        page.turn_fold(title).await;
        for heading in ["employer-sent", "employer-stored", "employer-limits", "employer-check"] {
            assert!(page.look().await.text.contains(say(heading, DUTCH)), "{heading}");
        }
        page.go_on().await;
        let look = page.wait_for_statement(2).await;
        assert!(look.text.contains(say("employer-sent", DUTCH)), "what is open stays open");
    })
    .await;
}

#[tokio::test]
async fn several_lines_are_written_where_there_is_room_for_them() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        page.turn_fold(say("reflection-fold", DUTCH)).await;
        page.write(reflection(DUTCH)[0], "een").await;
        page.press(Key::Enter).await;
        page.press("twee").await;
        let written = "return document.activeElement.value";
        waiting::until("both lines stand there", async || {
            let value = page.run(written).await;
            if value == "een\ntwee" { Ok(()) } else { Err(value.to_string()) }
        })
        .await;
        assert_eq!(page.look().await.screen, "result");
    })
    .await;
}
