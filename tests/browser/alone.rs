//! With the setting for it, a page that nobody sits at asks, and then wipes everything.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::clock;
use crate::engine::Lacks;
use crate::kept::{keep, sitting, stored, wait_until_nothing};
use crate::page::{Look, Page};
use crate::release;
use crate::session::in_browser;
use crate::website::Website;
use crate::words::{DUTCH, say, say_with};

/// Opens the page, on a website, with the clock in hand.
async fn at(settings: &str, body: impl AsyncFnOnce(Page)) {
    let site = Website::serving(release::text()).await;
    in_browser(Lacks::Nothing, async |page| {
        clock::take_hold(&page.driver).await;
        page.open(&[site.address(), settings].concat()).await;
        body(page).await;
    })
    .await;
}

/// The same, with a result on the screen.
async fn at_a_result(settings: &str, body: impl AsyncFnOnce(Page)) {
    at(settings, async |page| {
        page.arrive(&sitting()).await;
        // Its own click is the last sign of someone; a sign has no length.
        page.unfold(say("keep-fold", DUTCH)).await;
        body(page).await;
    })
    .await;
}

/// The question that can be seen, if there is one. Its place has to be there before it: a screen
/// reader listens only to what is there, and nothing else tells of the question.
async fn question(page: &Page) -> Value {
    page.run(
        "const asked = document.querySelector('[role=alert]').querySelector('p');
         return asked?.checkVisibility() ? asked.textContent : null;",
    )
    .await
}

fn asks(seconds: &str) -> Value {
    json!(say_with("idle", DUTCH, &[("n", seconds)]))
}

/// Finds that the question stays for a moment after a sign of someone, and then goes.
async fn goes_after_a_moment(page: &Page, expected: &str) {
    after(page, 2, asks(expected)).await;
    after(page, 2, Value::Null).await;
}

/// Passes these seconds by, and finds this question.
async fn after(page: &Page, seconds: i32, expected: Value) {
    page.move_clock(seconds).await;
    assert_eq!(question(page).await, expected, "{seconds} seconds later");
}

#[tokio::test]
async fn after_three_minutes_it_asks_and_after_four_all_is_gone() {
    at_a_result("#idle-wipe=on", async |page| {
        keep(&page).await;
        after(&page, 150, Value::Null).await;
        after(&page, 31, asks("60")).await;
        let seen = page.run(
            "const { top, bottom } = document.querySelector('.idle').getBoundingClientRect();
             return top >= 0 && bottom <= innerHeight && bottom > top;",
        );
        assert_eq!(seen.await, true, "it is in view");
        after(&page, 10, asks("50")).await;
        after(&page, 40, asks("10")).await;
        assert_ne!(stored(&page).await, json!({}));
        page.move_clock(15).await;
        let intro = page.wait_for_screen("intro").await;
        assert_eq!(intro.status, say("wiped", DUTCH));
        assert_eq!(question(&page).await, Value::Null);
        wait_until_nothing(&page).await;
        assert_eq!(page.begin().await.chosen, 0);
    })
    .await;
}

#[tokio::test]
async fn a_key_or_the_button_says_that_someone_is_there() {
    at_a_result("#idle-wipe=on", async |page| {
        after(&page, 200, asks("40")).await;
        page.press(Key::Shift).await;
        goes_after_a_moment(&page, "40").await;
        after(&page, 166, Value::Null).await;
        after(&page, 20, asks("50")).await;
        // A hand on its way to the button finds it where it was.
        page.click(say("idle-stay", DUTCH)).await;
        let what = "it asks no more, and as the button went, the heading has the focus";
        let is_so =
            |look: &Look| !look.text.contains(say("idle-stay", DUTCH)) && look.focus == "h1";
        assert_eq!(page.wait(what, is_so).await.screen, "result");
    })
    .await;
}

#[tokio::test]
async fn without_the_setting_nothing_happens() {
    at_a_result("", async |page| {
        after(&page, 200, Value::Null).await;
        after(&page, 36_000, Value::Null).await;
        assert_eq!(page.look().await.screen, "result");
    })
    .await;
}

#[tokio::test]
async fn a_page_with_nothing_on_it_asks_nothing() {
    at("#idle-wipe=on", async |page| {
        after(&page, 200, Value::Null).await;
        after(&page, 36_000, Value::Null).await;
        let look = page.look().await;
        assert_eq!((&*look.screen, &*look.status), ("intro", ""));
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_set_back_does_nothing() {
    at_a_result("#idle-wipe=on", async |page| {
        after(&page, -36_000, Value::Null).await;
        after(&page, 150, Value::Null).await;
        // From there the time counts as before.
        after(&page, 35, asks("60")).await;
        after(&page, -3_600, asks("60")).await;
        goes_after_a_moment(&page, "60").await;
        assert_eq!(page.look().await.screen, "result");
    })
    .await;
}

/// A computer that slept, or a clock that was put right, is no person who left.
#[tokio::test]
async fn a_clock_that_jumps_ahead_wipes_nothing_before_the_question_was_there() {
    at_a_result("#idle-wipe=on", async |page| {
        keep(&page).await;
        after(&page, 36_000, asks("60")).await;
        assert_eq!(page.look().await.screen, "result");
        assert_ne!(stored(&page).await, json!({}));
        // From there it counts as always.
        after(&page, 25, asks("40")).await;
        page.move_clock(40).await;
        assert_eq!(page.wait_for_screen("intro").await.status, say("wiped", DUTCH));
        wait_until_nothing(&page).await;
    })
    .await;
}

/// Engines say that a hand moved also where only the page below it did.
#[tokio::test]
async fn a_hand_is_a_sign_when_it_moves_and_not_when_the_page_does() {
    let moved = |by| {
        format!(
            "const move = new PointerEvent('pointermove', {{ bubbles: true, movementY: {by} }});
             document.querySelector('h1').dispatchEvent(move);"
        )
    };
    at_a_result("#idle-wipe=on", async |page| {
        after(&page, 170, Value::Null).await;
        page.run(&moved(0)).await;
        after(&page, 20, asks("50")).await;
        page.run(&moved(-1)).await;
        goes_after_a_moment(&page, "50").await;
    })
    .await;
}

/// Programs that click for someone, such as voice control, move no pointer and press no key.
#[tokio::test]
async fn whatever_happens_in_the_check_says_that_someone_is_there() {
    at_a_result("#idle-wipe=on", async |page| {
        after(&page, 170, Value::Null).await;
        page.run("document.querySelector('[part=alternative]').click()").await;
        after(&page, 170, Value::Null).await;
        after(&page, 20, asks("50")).await;
        page.run(
            "const area = document.querySelector('[name=reflection-0]');
             area.value = 'x';
             area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));",
        )
        .await;
        page.wait("it asks no more", |look| !look.text.contains(say("idle-stay", DUTCH))).await;
        after(&page, 170, Value::Null).await;
    })
    .await;
}

#[tokio::test]
async fn someone_who_is_there_is_seen_also_when_the_setting_comes_later() {
    at_a_result("", async |page| {
        page.run("location.hash = '#idle-wipe=on'").await;
        after(&page, 200, asks("40")).await;
        page.press(Key::Shift).await;
        goes_after_a_moment(&page, "40").await;
        after(&page, 100, Value::Null).await;
        assert_eq!(page.look().await.screen, "result");
    })
    .await;
}
