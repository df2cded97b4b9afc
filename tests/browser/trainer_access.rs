//! The trainer page for everyone: by ear, by keyboard, on a small screen, in both languages.

use serde_json::json;
use thirtyfour::Key;

use crate::accessibility::inspect_at;
use crate::engine::set_width;
use crate::narrow::{what_is_small, what_sticks_out};
use crate::page::Page;
use crate::trainer_visit::{MOST_STOPS, with_trainer};

const ADDRESS: &str = "https://intranet.example/eerste-stap.html";

/// Fills in something right, something wrong and a colour that cannot be read.
async fn fill_in(page: &Page) {
    page.fill_field("address", ADDRESS).await;
    page.fill_field("rules", "http://example.org").await;
    page.fill_field("accent", "#ffee00").await;
    page.fill_field("page", "https://intranet.example/workshop").await;
}

#[tokio::test]
async fn the_trainer_page_has_no_violation_in_any_colour_language_or_width() {
    with_trainer(async |page| {
        let mut found = Vec::new();
        for language in ["nl", "en"] {
            for filled in [false, true] {
                if filled {
                    fill_in(&page).await;
                }
                let scene = format!("{language}, filled {filled}");
                found.extend(inspect_at(&[320, 1280], &page, &scene).await);
            }
            page.run("document.querySelector('.tools button').click()").await;
            page.settle().await;
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn the_trainer_page_fits_and_can_be_pressed_on_the_smallest_phone() {
    with_trainer(async |page| {
        fill_in(&page).await;
        for look in [0, 1] {
            let script = "document.querySelectorAll('.widths input')[arguments[0]].click()";
            page.run_with(script, vec![json!(look)]).await;
            for width in [320, 360, 768, 1024, 1440] {
                set_width(&page.driver, width).await;
                page.settle().await;
                let out = what_sticks_out(&page).await;
                assert!(out.is_empty(), "{width} px: {out:#?}");
                let small = what_is_small(&page).await;
                assert!(small.is_empty(), "{width} px: too small to press: {small:#?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_keyboard_gets_everywhere_from_top_to_bottom() {
    with_trainer(async |page| {
        fill_in(&page).await;
        page.preview().await;
        // Everything that can be pressed or filled in, in its order; of a group of radios one.
        let expected = page
            .run(
                "window.name_of = (element) => element.id || element.getAttribute('aria-label')
                    || element.localName + ' ' + element.textContent.trim();
                 return [...document.querySelectorAll('button, input, select, textarea, a[href], \
                    [tabindex=\"0\"], eerste-stap')].filter((element) => element.checkVisibility()
                    && (element.type !== 'radio' || element.checked)).map(name_of);",
            )
            .await;
        let expected = expected.as_array().unwrap().clone();
        let first = "const first = document.querySelector('button'); first.focus(); return name_of(first)";
        let mut stops = vec![page.run(first).await];
        for _ in 0..MOST_STOPS {
            page.press(Key::Tab).await;
            let stop = page
                .run(
                    "const at = document.activeElement;
                     if (at === document.body) return null;
                     const { outlineStyle } = getComputedStyle(at.closest('.file') ?? at);
                     return [name_of(at), at.localName === 'eerste-stap' || outlineStyle !== 'none'];",
                )
                .await;
            if stop.is_null() {
                break;
            }
            assert_eq!(stop[1], true, "the focus cannot be seen on {}", stop[0]);
            if stops.last() != Some(&stop[0]) {
                stops.push(stop[0].clone());
            }
        }
        assert_eq!(stops, expected);
    })
    .await;
}

#[tokio::test]
async fn everything_can_be_done_with_the_keyboard_alone() {
    with_trainer(async |page| {
        page.tab_onto("#address").await;
        page.press(ADDRESS).await;
        page.tab_onto("#language").await;
        page.press(Key::Down).await;
        page.tab_onto("#storage").await;
        page.press(" ").await;
        let link = "return [...document.querySelectorAll('.output textarea')][0].value";
        let expected = [ADDRESS, "#language=en&storage=off"].concat();
        assert_eq!(page.run(link).await, json!(expected));
    })
    .await;
}

#[tokio::test]
async fn switching_the_language_of_the_page_loses_nothing() {
    with_trainer(async |page| {
        fill_in(&page).await;
        page.run("document.querySelector('.tools button').click()").await;
        page.wait_until("English", "return document.documentElement.lang === 'en'").await;
        assert_eq!(page.field("address").await, ADDRESS);
        assert_eq!(page.field("accent").await, "#ffee00");
        let title = page.run("return document.title").await;
        assert_eq!(title, "Set up Eerste Stap");
        let said = page.trouble("rules").await.unwrap();
        assert!(said.contains("“Address of your rules for AI”"), "{said}");
    })
    .await;
}
