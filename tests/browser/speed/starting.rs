//! From the address to a check that can be used.

use super::{Figures, on_a_slow_computer, seconds};
use crate::engine::{Lacks, run_first};
use crate::session::in_browser;

const STARTS: usize = 20;

/// Opens the page again and again.
pub async fn measure(figures: &mut Figures, statements: usize, address: &str) {
    let (mut painted, mut usable) = (Vec::new(), Vec::new());
    in_browser(Lacks::Nothing, async |page| {
        // A real window: nothing is painted where nobody looks.
        page.driver.set_window_rect(0, 0, 1280, 1000).await.unwrap();
        run_first(&page.driver, include_str!("starting.js")).await;
        on_a_slow_computer(&page).await;
        for _ in 0..STARTS {
            page.load(address).await;
            let started = seconds(&page.run_to_end("return await window.started;", vec![]).await);
            painted.push(started[0]);
            usable.push(started[1]);
        }
    })
    .await;
    figures.times("from the address to the first paint", statements, &painted);
    figures.times("from the address to a check that can be used", statements, &usable);
}
