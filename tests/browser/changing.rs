//! Settings that change while the check runs: what is set is what holds, whatever held before, and
//! what someone chose by hand or answered stays.

use serde_json::json;

use crate::hosts::Host;
use crate::inside::picks;
use crate::own_questionnaire;
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::Pick;
use crate::words::{DUTCH, ENGLISH, say};

const ELEMENT: &str = "const element = document.querySelector('eerste-stap');";

/// Waits until the element speaks this language.
async fn wait_for_language(page: &Page, language: &str) {
    let script = "await until(args[0], () => running().lang === args[0]);";
    page.inside_with(0, script, &[json!(language)]).await;
}

#[tokio::test]
async fn without_its_language_the_element_speaks_the_first_one_again() {
    Host::with("<eerste-stap language=en></eerste-stap>")
        .visit(async |page| {
            page.begin_inside(0, &picks(0)[..2]).await;
            wait_for_language(&page, ENGLISH).await;
            page.run(&[ELEMENT, "element.removeAttribute('language')"].concat()).await;
            wait_for_language(&page, DUTCH).await;
            page.find_inside(0, &picks(0)[..2]).await;
        })
        .await;
}

#[tokio::test]
async fn without_its_language_the_address_gives_the_first_one_again() {
    visit(&(release::address() + "#language=en"), async |page| {
        page.begin().await;
        page.pick(Pick::Number(4)).await;
        page.run("location.hash = 'tool=x'").await;
        let look = page.wait("the page is Dutch", |look| look.languages[0] == DUTCH).await;
        assert_eq!(look.chosen, 4, "the answer stays");
    })
    .await;
}

/// Goes from the last statement to the result, and counts the questions in between.
async fn questions(page: &Page) -> u64 {
    let count = "let count = 0;
        await press('next');
        while (screen() !== 'result') {
            count += screen() === 'extra';
            await press('next');
        }
        for (let i = 0; i <= count; i++) await press('back');
        return count;";
    page.inside(0, count).await.as_u64().unwrap()
}

#[tokio::test]
async fn questions_that_are_turned_on_or_off_come_or_stay_away() {
    Host::with("<eerste-stap></eerste-stap>")
        .visit(async |page| {
            let last = picks(0).len() - 1;
            page.begin_inside(0, &picks(0)[..last]).await;
            let mut counts = vec![questions(&page).await];
            for change in [
                "element.setAttribute('role-questions', 'on')",
                "element.setAttribute('leading-question', 'off')",
                "element.removeAttribute('role-questions')",
                "element.removeAttribute('leading-question')",
            ] {
                page.run(&[ELEMENT, change].concat()).await;
                page.settle().await;
                counts.push(questions(&page).await);
            }
            assert_eq!(counts, [2, 5, 4, 1, 2]);
            page.find_inside(0, &picks(0)[..last]).await;
        })
        .await;
}

#[tokio::test]
async fn what_was_wrong_at_the_start_is_still_told_after_a_change() {
    Host::with("<main id=here><eerste-stap></eerste-stap></main>")
        .visit(async |page| {
            page.begin_inside(0, &picks(0)[..2]).await;
            // Answers to one questionnaire, and then another.
            let swap = [ELEMENT, "element.remove(); window.element = element;"].concat();
            page.run(&swap).await;
            page.settle().await;
            let pack = own_questionnaire::pack(1, 2);
            page.run_with("element.pack = arguments[0]; here.append(element);", vec![pack]).await;
            let told = "await runs(); return all('.trouble li').map(text);";
            let before = page.inside(0, told).await;
            assert_eq!(before.as_array().map(Vec::len), Some(1), "{before}");
            page.run("element.setAttribute('theme', 'pink')").await;
            page.settle().await;
            let after = page.inside(0, told).await;
            assert_eq!(after.as_array().map(Vec::len), Some(2), "{after}");
            page.run("element.removeAttribute('theme')").await;
            page.settle().await;
            assert_eq!(page.inside(0, told).await, before);
        })
        .await;
}

#[tokio::test]
async fn a_language_that_is_set_wins_over_the_one_chosen_by_hand_and_nothing_else_does() {
    Host::with("<eerste-stap language=nl></eerste-stap>")
        .visit(async |page| {
            let switch = "await begin(); named(args[0]).click();";
            page.inside_with(0, switch, &[json!(say("switch-language", DUTCH))]).await;
            wait_for_language(&page, ENGLISH).await;
            page.run(&[ELEMENT, "element.theme = 'dark'; element.tool = 'x';"].concat()).await;
            page.settle().await;
            assert_eq!(page.inside(0, "return running().lang;").await, ENGLISH);
            page.run(&[ELEMENT, "element.language = null;"].concat()).await;
            wait_for_language(&page, DUTCH).await;
        })
        .await;
}
