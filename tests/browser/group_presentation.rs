//! The picture alone, for the whole room: it fills a large screen, and closes when it should.

use serde_json::json;
use thirtyfour::Key;

use crate::group_visit::{TWELVE, with_group};
use crate::page::Page;

/// Makes the inside of the window as large as a screen of a projector.
async fn fill_the_screen(page: &Page) {
    let (width, height) = (1920, 1080);
    // The window has a bar of its own above the page.
    page.driver.set_window_rect(0, 0, width, height).await.unwrap();
    page.settle().await;
    let bars = page.run("return [outerWidth - innerWidth, outerHeight - innerHeight]").await;
    let bar = |at: usize| u32::try_from(bars[at].as_u64().unwrap()).unwrap();
    page.driver.set_window_rect(0, 0, width + bar(0), height + bar(1)).await.unwrap();
    let there = format!("return innerWidth === {width} && innerHeight === {height}");
    page.wait_until("the window is as large as the screen", &there).await;
}

#[tokio::test]
async fn the_presentation_fits_a_screen_and_can_be_read_from_the_back_of_a_room() {
    with_group(async |page| {
        let before = page.driver.get_window_rect().await.unwrap();
        fill_the_screen(&page).await;
        // Numbers as far as there can be, and words, which are longer.
        for slips in [TWELVE, [[4, 4, 4]; 3], [[0, 12, 0]; 3]] {
            page.count("12", &slips).await;
            page.show_picture().await;
            page.present().await;
            for _ in ["nl", "en"] {
                let room = page
                    .run(
                        "const { scrollWidth, scrollHeight } = document.documentElement;
                         return [scrollWidth - innerWidth, scrollHeight - innerHeight]",
                    )
                    .await;
                let fits = |at: usize| room[at].as_i64().unwrap() <= 0;
                assert!(fits(0) && fits(1), "{slips:?}: more than the screen by {room}");
                let sizes = page
                    .run(
                        "return [...document.querySelectorAll('.figure :is(h2, p, li, span, strong)')]
                            .map((at) => [at.textContent, parseFloat(getComputedStyle(at).fontSize)])",
                    )
                    .await;
                let sizes = sizes.as_array().unwrap();
                assert!(sizes.len() >= 6, "{sizes:?}");
                for size in sizes {
                    assert!(size[1].as_f64().unwrap() >= 24.0, "{size}");
                }
                page.speak_other_around().await;
            }
            page.press_at(".presented button").await;
            page.begin_anew().await;
        }
        // The browser is for other tests as well, which expect a window of its own size.
        let size = [before.width, before.height].map(|side| u32::try_from(side).unwrap());
        page.driver.set_window_rect(before.x, before.y, size[0], size[1]).await.unwrap();
        assert_eq!(page.run("return scrollX").await, json!(0));
    })
    .await;
}

#[tokio::test]
async fn the_presentation_closes_by_its_button_and_by_escape_after_a_click_too() {
    with_group(async |page| {
        page.count("12", &TWELVE).await;
        page.show_picture().await;
        let back = "return document.activeElement.id === 'present'";
        page.present().await;
        page.press_at(".presented button").await;
        page.wait_until("the button closes it", back).await;
        // Someone who clicks on the picture itself takes the focus off everything.
        page.present().await;
        page.press_by_hand(".presented .figure").await;
        page.press(Key::Escape).await;
        page.wait_until("Escape closes it", back).await;
    })
    .await;
}
