//! How long a click on an answer takes until it is painted, on a slow computer.
//!
//! A benchmark, for `cargo xtask speed`: it prints figures, and fails above what was promised. No test
//! does. The pauses keep what `WebDriver` does in the page out of what is measured.

use std::time::Duration;

use thirtyfour::By;
use tokio::time::sleep;

use crate::engine::slow_down;
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::words::{ratings, statements};

/// How many times slower the slow computer is than this one.
const SLOWER: u32 = 4;
/// What was promised on the slow computer, in milliseconds, for 95 of 100 clicks.
const PROMISED: f64 = 50.0;
const SITTINGS: usize = 3;
const PAUSE: Duration = Duration::from_millis(120);

/// Measures in milliseconds, one for each click, from short to long.
struct Measures {
    /// The browser's own: from the event to the next paint. 0 stands for less than 16.
    timed: Vec<f64>,
    /// From the event to the end of the frame in which the answer shows.
    framed: Vec<f64>,
    /// How long a loop takes that only counts: whether the computer is as slow as it should be.
    counting: f64,
}

#[tokio::test]
#[ignore = "a benchmark: `cargo xtask speed` runs it"]
async fn a_click_on_an_answer() {
    let normal = measure(1).await;
    let slow = measure(SLOWER).await;
    println!("\nFrom a click on an answer to the next paint, in milliseconds, in Dutch:");
    println!("{} clicks, on every option of every statement\n", slow.framed.len());
    println!("{:<40}{:>8}{:>8}{:>8}{:>14}", "", "p50", "p95", "max", "under 16 ms");
    let slowed = format!("slowed {SLOWER} times");
    for (speed, measures) in [("full speed", &normal), (&*slowed, &slow)] {
        println!("{}", line(&format!("Event Timing, {speed}"), &measures.timed));
        println!("{}", line(&format!("end of the frame, {speed}"), &measures.framed));
    }
    let ratio = |percent| at(percent, &slow.framed) / at(percent, &normal.framed);
    println!(
        "\nslowed : full speed, end of the frame: {:.1} at p50, {:.1} at p95; a loop: {:.1}",
        ratio(50),
        ratio(95),
        slow.counting / normal.counting
    );
    let p95 = at(95, &slow.timed);
    assert!(p95 <= PROMISED, "95 of 100 clicks take up to {p95} ms, above {PROMISED} ms");
}

/// Clicks through the check on a computer this many times slower.
async fn measure(slower: u32) -> Measures {
    let mut all = Measures { timed: Vec::new(), framed: Vec::new(), counting: 0.0 };
    for sitting in 1..=SITTINGS {
        eprintln!("CPU slowed {slower} times, sitting {sitting} of {SITTINGS}");
        visit(&release::address(), async |page| {
            // A real window, large enough: what stands outside it is painted for nobody, and the
            // browser would report the paint of something later.
            page.driver.set_window_rect(0, 0, 1280, 1000).await.unwrap();
            slow_down(&page.driver, slower).await;
            all.counting = counting(&page).await;
            page.run(include_str!("speed.js")).await;
            page.begin().await;
            for statement in 1..=statements() {
                page.wait_for_statement(statement).await;
                click_every_option(&page).await;
                page.go_on().await;
            }
            let clicks = page.run("return window.clicks.map((c) => [c.timed, c.framed])").await;
            let clicks = clicks.as_array().unwrap();
            assert_eq!(clicks.len(), statements() * (ratings() + 1), "every click is noted");
            all.timed.extend(clicks.iter().map(|click| click[0].as_f64().unwrap()));
            all.framed.extend(clicks.iter().map(|click| click[1].as_f64().unwrap()));
        })
        .await;
    }
    all.timed.sort_by(f64::total_cmp);
    all.framed.sort_by(f64::total_cmp);
    all
}

async fn counting(page: &Page) -> f64 {
    let count = "const began = performance.now();
        let sum = 0;
        for (let i = 0; i < 3e7; i++) sum = (sum + i) % 7;
        return performance.now() - began + 0 * sum;";
    page.run(count).await.as_f64().unwrap()
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

/// The smallest measure that so many percent of the clicks do not exceed.
fn at(percent: usize, measures: &[f64]) -> f64 {
    measures[(measures.len() * percent).div_ceil(100) - 1]
}

fn line(name: &str, measures: &[f64]) -> String {
    let shown = |value: f64| if value == 0.0 { "<16".to_owned() } else { format!("{value:.1}") };
    let [p50, p95, max] = [50, 95, 100].map(|percent| shown(at(percent, measures)));
    let under = measures.iter().filter(|value| **value < 16.0).count();
    format!("{name:<40}{p50:>8}{p95:>8}{max:>8}{under:>14}")
}
