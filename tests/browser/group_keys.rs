//! The part with the group by keyboard alone: everything can be reached and done, and the focus is
//! never lost.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::engine;
use crate::group_visit::{NO_PRINTER, TWELVE, UNDO, with_group};
use crate::page::Page;
use crate::trainer_visit::{MOST_STOPS, with_trainer_at};
use crate::{environment, release};

/// What a thing is called, for the scripts below.
const NAME_OF: &str =
    "window.name_of = (element) => element.id || element.getAttribute('aria-label')
    || [element.localName, element.name, element.textContent.trim()].join(' ');";

/// Everything that can be pressed or filled in, in its order; of a group of radios the chosen one.
const STOPS: &str = "return [...document.querySelectorAll(
        'button, input, select, textarea, summary, a[href], [tabindex=\"0\"]')]
    .filter((element) => element.checkVisibility() && !element.disabled
        && (element.type !== 'radio' || element.checked)).map(name_of);";

/// Where the focus is, and whether that can be seen; nothing where it is nowhere.
const FOCUS: &str = "const at = document.activeElement;
    return at === document.body ? null : [name_of(at), getComputedStyle(at).outlineStyle !== 'none']";

/// Goes through the whole page with Tab.
async fn stops(page: &Page) -> Vec<Value> {
    let first =
        "const first = document.querySelector('button'); first.focus(); return name_of(first)";
    let mut stops = vec![page.run(first).await];
    for _ in 0..MOST_STOPS {
        page.press(Key::Tab).await;
        let stop = page.run(FOCUS).await;
        // A day and a time are more stops than one.
        if stop.is_null() || (stops.len() > 1 && stop[0] == stops[0]) {
            break;
        }
        assert_eq!(stop[1], true, "the focus cannot be seen on {}", stop[0]);
        if stops.last() != Some(&stop[0]) {
            stops.push(stop[0].clone());
        }
    }
    engine::return_to_page(&page.driver).await;
    stops
}

#[tokio::test]
async fn the_keyboard_gets_everywhere_from_top_to_bottom() {
    with_group(async |page| {
        page.run(NAME_OF).await;
        page.count("12", &TWELVE).await;
        // Some browsers stop at every radio of a group in which nothing is chosen.
        for signal in 0..4 {
            page.hear(signal, 1).await;
        }
        let expected = page.run(STOPS).await;
        assert!(expected.as_array().unwrap().len() > 60, "{expected}");
        assert_eq!(json!(stops(&page).await), expected);
        page.show_picture().await;
        page.fill_field("opening-0", "Wat nu?").await;
        let expected = page.run(STOPS).await;
        assert!(expected.as_array().unwrap().contains(&json!("present")), "{expected}");
        assert_eq!(json!(stops(&page).await), expected);
    })
    .await;
}

#[tokio::test]
async fn the_whole_job_is_done_with_the_keyboard_alone() {
    let address = release::file_address(&environment::trainer());
    with_trainer_at(&address, NO_PRINTER, async |page| {
        page.tab_onto("nav.parts li:last-child button").await;
        page.press(Key::Enter).await;
        page.wait_until("the heading has the focus", "return document.activeElement.matches('h1')")
            .await;
        page.tab_onto("#room").await;
        page.press("8").await;
        for scale in 0..3 {
            page.tab_onto(&format!("#count-{scale}-0")).await;
            page.press("4").await;
            page.tab_onto(&format!("#count-{scale}-2 + button")).await;
            page.press(char::from(Key::Enter).to_string().repeat(4)).await;
        }
        page.tab_onto("#show-picture").await;
        page.press(Key::Enter).await;
        page.wait_for_picture().await;
        assert_eq!(page.texts(".figure .cells").await.len(), 3);
        page.tab_onto("#present").await;
        page.press(Key::Enter).await;
        let large = "return document.activeElement.matches('.presented h1')";
        page.wait_until("the picture stands alone", large).await;
        page.press(Key::Escape).await;
        page.wait_until("it is closed", "return document.activeElement.id === 'present'").await;
        // Tab comes to the one that is chosen, which says that nobody asked.
        page.tab_onto("[name=signal-avoidance]").await;
        page.press(Key::Up).await;
        assert_eq!(page.asked().await, 1);
        page.tab_onto("#opening-0").await;
        page.press("Wat nu? ").await;
        assert!(page.field("opening-0").await.contains("Wat nu? "));
        page.tab_onto("#print-sheet").await;
        page.press(Key::Enter).await;
        page.wait_until("the printer is asked for", "return window.printed === 1").await;
        assert_eq!(page.texts(".print.talk-sheet .plan").await.len(), 1);
    })
    .await;
}

/// Presses what this finds with the keyboard, and waits until it did what it does.
async fn press_by_key(page: &Page, selector: &str, done: &str) {
    let focus = "document.querySelector(arguments[0]).focus()";
    page.run_with(focus, vec![json!(selector)]).await;
    page.press(Key::Enter).await;
    page.wait_until(&format!("{selector} does what it does"), done).await;
}

#[tokio::test]
async fn what_goes_or_rests_when_it_is_pressed_does_not_lose_the_focus() {
    with_group(async |page| {
        let mut lost = Vec::new();
        page.fill_field("room", "1").await;
        page.fill_field("opening-0", "Wat nu?").await;
        let restore = ".talk .buttons button:last-child";
        let presses = [
            (UNDO, "return document.getElementById('room').value === ''"),
            (restore, "return document.getElementById('opening-0').value !== 'Wat nu?'"),
            (
                ".slips .buttons button:last-child",
                "return document.querySelectorAll('.slips .buttons button').length === 1",
            ),
        ];
        for (button, done) in presses {
            press_by_key(&page, button, done).await;
            // What rests loses the focus only when the page is drawn again.
            page.settle().await;
            let kept = "return document.activeElement !== document.body
                && !document.activeElement.disabled";
            if page.run(kept).await != true {
                lost.push(button);
            }
        }
        assert!(lost.is_empty(), "the focus is lost after {lost:#?}");
    })
    .await;
}
