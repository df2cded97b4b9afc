//! The whole check by keyboard alone, from the first screen to a step.

use thirtyfour::Key;

use crate::engine::set_width;
use crate::filled_in::{SOME, finished};
use crate::page::{Look, Page};
use crate::release;
use crate::session::visit;
use crate::sitting::{EXTRAS, Pick, mixed_picks};
use crate::website::Website;
use crate::words::{
    self, DUTCH, ENGLISH, beginning, extra_heading, numbers, page_title, progress, say, scales,
    statement, statements,
};

#[tokio::test]
async fn the_whole_check_runs_by_keyboard_in_dutch_from_disk() {
    visit(&release::address(), async |page| whole_check(&page.by_tab(), DUTCH).await).await;
}

#[tokio::test]
async fn the_whole_check_runs_by_keyboard_in_english_from_disk() {
    let address = release::address() + "#language=en";
    visit(&address, async |page| whole_check(&page.by_tab(), ENGLISH).await).await;
}

#[tokio::test]
async fn the_whole_check_runs_by_keyboard_in_dutch_from_a_server() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| whole_check(&page.by_tab(), DUTCH).await).await;
}

#[tokio::test]
async fn the_whole_check_runs_by_keyboard_in_english_from_a_server() {
    let site = Website::serving(release::text()).await;
    let address = site.address().to_owned() + "#language=en";
    visit(&address, async |page| whole_check(&page.by_tab(), ENGLISH).await).await;
}

async fn whole_check(page: &Page, language: &'static str) {
    let intro = page.look().await;
    let title = words::questionnaire_title(language);
    assert_screen(&intro, "intro", title, &page_title(title, language), language);

    page.begin().await;
    for (number, pick) in (1..).zip(mixed_picks()) {
        let look = page.wait_for_statement(number).await;
        let progress = progress(number, language);
        assert_screen(&look, "statement", &progress, &page_title(&progress, language), language);
        assert!(look.heading.ends_with(statement(number, language)), "{}", look.heading);
        assert!(look.text.contains(say(next_button(number), language)), "{}", look.text);
        choose_without_moving_on(page, pick).await;
        page.go_on().await;
    }

    for (question, button) in [(1, "next"), (2, "to-result")] {
        let extra = page.wait_for_extra(question, EXTRAS).await;
        let heading = extra_heading(question, EXTRAS, language);
        assert_screen(&extra, "extra", &heading, &page_title(&heading, language), language);
        assert!(extra.text.contains(say(button, language)), "{}", extra.text);
        choose_without_moving_on(page, Pick::Arrows(2)).await;
        page.go_on().await;
    }

    let result = page.wait_for_screen("result").await;
    let heading = say("result-heading", language);
    assert_screen(&result, "result", heading, &page_title(heading, language), language);
    assert_result(page, language).await;
}

fn next_button(number: usize) -> &'static str {
    if number == statements() { "finish" } else { "next" }
}

#[track_caller]
fn assert_screen(look: &Look, screen: &str, heading: &str, title: &str, language: &str) {
    assert_eq!(look.screen, screen);
    assert!(look.heading.starts_with(heading), "“{}” is not “{heading}”", look.heading);
    assert_eq!(look.title, title);
    assert_eq!(look.languages, [language, language], "the language of the page and of the check");
    assert_eq!(look.status, "", "the page says something that nothing gave cause for");
}

/// Whoever moves through the options with the arrow keys chooses at every step, and stays.
async fn choose_without_moving_on(page: &Page, pick: Pick) {
    let before = page.look().await;
    assert_eq!(before.chosen, 0, "nothing is chosen for anyone");
    page.pick(pick).await;
    page.settle().await;
    let after = page.look().await;
    assert_eq!((after.heading, after.chosen), (before.heading, pick.chosen()));
}

/// Three scores with their range, one step, two others, and nothing as good as any of them.
async fn assert_result(page: &Page, language: &str) {
    let scores = page.texts("[part=score]").await;
    let names = scales(language);
    assert_eq!(scores.len(), names.len());
    for (score, name) in scores.iter().zip(names) {
        assert!(score.starts_with(name), "“{score}” is not about “{name}”");
        let numbers = numbers("score-text", language, score);
        let numbers = numbers.unwrap_or_else(|| panic!("“{score}” has no score with its range"));
        let [points, low, high] = ["score", "low", "high"].map(|name| numbers[name]);
        assert!(low <= points && points <= high && high <= 100 && low < high, "{score}");
    }

    let card = page.texts("[part=step]").await;
    assert_eq!(card.len(), 1, "one step lies open: {card:?}");
    for words in ["step-do", "step-need", "step-need-not", "step-guarantee"] {
        assert!(card[0].contains(say(words, language)), "{words} is missing in {}", card[0]);
    }
    assert!(card[0].contains(beginning("minutes", language)), "{}", card[0]);

    let alternatives = page.texts("[part=alternative]").await;
    let nothing = page.texts("[part=nothing]").await;
    assert_eq!((alternatives.len(), nothing.len()), (2, 1), "{alternatives:?} {nothing:?}");
    assert!(nothing[0].contains(say("no-minutes", language)), "{nothing:?}");
}

#[tokio::test]
async fn choosing_another_step_lays_it_open_and_focuses_its_heading() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        let page = page.by_tab();
        for part in ["alternative", "alternative", "nothing"] {
            let before = page.texts("[part=step] h3").await;
            page.tab_to_part(part).await;
            let wanted =
                page.run("return document.activeElement.firstElementChild.textContent").await;
            page.press(Key::Enter).await;
            let what = format!("the card “{wanted}” is open and its heading has the focus");
            let look = page.wait(&what, |look| look.focus == "h3" && wanted == *look.focused).await;
            assert_eq!(look.screen, "result");
            assert_eq!(page.texts("[part=step] h3").await, [look.focused]);
            assert_eq!(page.texts("[part=alternative], [part=nothing]").await.len(), 3);
            let beside = page.texts("[part=alternative], [part=nothing]").await;
            assert!(beside.iter().any(|step| step.starts_with(&before[0])), "{before:?} is gone");
        }
    })
    .await;
}

#[tokio::test]
async fn going_back_keeps_every_answer() {
    visit(&release::address(), async |page| {
        let picks = mixed_picks();
        page.sit_through(&picks).await;
        assert_eq!(page.back_to_tool().await.chosen, 1);
        page.find_kept(&picks).await;
        page.go_back().await;
        page.wait_for_screen("intro").await;
        assert_eq!(page.begin().await.chosen, picks[0].chosen());
    })
    .await;
}

/// The size of each step beside the open one, of its words, and the weight of those.
const SIZES: &str = "return [...document.querySelectorAll('[part=alternative], [part=nothing]')]
    .map((step) => {
        const { width, height } = step.getBoundingClientRect();
        const words = [...step.children].map((words) => {
            const { fontSize, fontWeight, color, opacity } = getComputedStyle(words);
            return [fontSize, fontWeight, color, opacity];
        });
        const { borderWidth, backgroundColor, padding } = getComputedStyle(step);
        return [Math.round(width), Math.round(height), words, borderWidth, backgroundColor, padding];
    });";

#[tokio::test]
async fn doing_nothing_is_as_large_as_every_other_step() {
    visit(&release::address(), async |page| {
        page.arrive(&finished(SOME)).await;
        // The pointer rests on none of them.
        page.driver.action_chain().move_to(0, 0).perform().await.unwrap();
        // Their titles take two lines at other widths in each.
        for language in [DUTCH, ENGLISH] {
            for width in [320, 1024] {
                set_width(&page.driver, width).await;
                page.settle().await;
                let sizes = page.run(SIZES).await;
                let sizes = sizes.as_array().unwrap();
                assert_eq!(sizes.len(), 3);
                for size in sizes {
                    assert_eq!(*size, sizes[0], "at {width} px in {language}");
                }
            }
            page.switch_language().await;
        }
    })
    .await;
}
