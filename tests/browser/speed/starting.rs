//! From the address to a check that can be used.

use super::{Figures, on_a_slow_computer, seconds};
use crate::engine::{Lacks, run_first};
use crate::page::Page;
use crate::session::in_browser;

const STARTS: usize = 20;

/// Opens the page again and again.
pub async fn measure(figures: &mut Figures, statements: usize, address: &str) {
    let (mut painted, mut usable) = (Vec::new(), Vec::new());
    in_browser(Lacks::Nothing, async |page| {
        get_ready(&page).await;
        on_a_slow_computer(&page).await;
        for _ in 0..STARTS {
            let started = start(&page, address).await;
            painted.push(started[0]);
            usable.push(started[1]);
        }
    })
    .await;
    figures.times("from the address to the first paint", statements, &painted);
    figures.times("from the address to a check that can be used", statements, &usable);
}

/// Has every page that is opened note how it starts.
pub async fn get_ready(page: &Page) {
    // A real window: nothing is painted where nobody looks.
    page.driver.set_window_rect(0, 0, 1280, 1000).await.unwrap();
    run_first(&page.driver, include_str!("starting.js")).await;
}

/// Opens the page: from the address to the first paint, and to a check that can be used, in seconds.
pub async fn start(page: &Page, address: &str) -> Vec<f64> {
    page.load(address).await;
    seconds(&page.run_to_end("return await window.started;", vec![]).await)
}
