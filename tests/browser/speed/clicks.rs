//! How long a click on an answer takes until it is painted.
//!
//! The pauses keep what `WebDriver` does in the page out of what is measured.

use std::time::Duration;

use thirtyfour::By;
use tokio::time::sleep;

use super::{Figures, at, on_a_slow_computer, seconds};
use crate::page::Page;
use crate::session::visit;
use crate::words::ratings;

const SITTINGS: usize = 3;
/// On so many statements in each sitting.
const ASKED: usize = 5;
const PAUSE: Duration = Duration::from_millis(120);

/// Clicks through the first statements; returns how long 95 of 100 clicks take at most, by the
/// browser's own measure.
pub async fn measure(figures: &mut Figures, statements: usize, address: &str) -> f64 {
    let (mut timed, mut framed) = (Vec::new(), Vec::new());
    for _ in 0..SITTINGS {
        visit(address, async |page| {
            // A real window, large enough: what stands outside it is painted for nobody, and the
            // browser would report the paint of something later.
            page.driver.set_window_rect(0, 0, 1280, 1000).await.unwrap();
            on_a_slow_computer(&page).await;
            page.run(include_str!("clicks.js")).await;
            page.opened_with("await begin();", vec![]).await;
            for _ in 0..ASKED {
                click_every_option(&page).await;
                page.opened_with("await press('next');", vec![]).await;
            }
            let clicks =
                "return ['timed', 'framed'].map((how) => window.clicks.map((c) => c[how]));";
            let clicks = page.run(clicks).await;
            assert_eq!(clicks[0].as_array().unwrap().len(), ASKED * (ratings() + 1));
            timed.extend(seconds(&clicks[0]));
            framed.extend(seconds(&clicks[1]));
        })
        .await;
    }
    figures.times("from a click on an answer to the end of its frame", statements, &framed);
    // Less than 16 ms is not reported.
    timed.sort_by(f64::total_cmp);
    at(95, &timed)
}

/// Clicks on the options from the first to the last, as a hand does: there first, then down.
async fn click_every_option(page: &Page) {
    let hand = || page.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO));
    for (option, row) in (1..).zip(page.driver.find_all(By::Css("[part=option]")).await.unwrap()) {
        row.scroll_into_view().await.unwrap();
        hand().move_to_element_center(&row).perform().await.unwrap();
        sleep(PAUSE).await;
        hand().click().perform().await.unwrap();
        sleep(PAUSE).await;
        page.wait("the click chooses", |look| look.chosen == option).await;
    }
}
