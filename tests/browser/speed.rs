//! What the check costs in a browser, on a slow computer, and how that grows with its statements.
//!
//! A benchmark, for `cargo xtask bench`: it leaves figures, and fails above what was promised. No
//! test does.

mod clicks;
mod refusals;
mod running;
mod starting;

use std::fs;

use serde_json::{Value, json};

use crate::engine::slow_down;
use crate::environment;
use crate::page::Page;
use crate::release::{self, Copy};
use packs::pack;

#[path = "../../benches/packs.rs"]
#[expect(dead_code, reason = "the native benchmark measures more sizes")]
mod packs;

/// How many times slower the slow computer is than this one.
const SLOWER: u32 = 4;
/// What was promised on the slow computer, in seconds, for 95 of 100 clicks on an answer.
const PROMISED: f64 = 0.05;
/// As it ships, and with a questionnaire of so many statements in its settings.
const STATEMENTS: [usize; 3] = [15, 500, 2_000];

/// What is measured, by the name that it has in the table.
#[derive(Default)]
struct Figures {
    rows: Vec<(&'static str, &'static str, Vec<Value>)>,
}

impl Figures {
    /// Adds what so many statements cost: in seconds, or in bytes.
    fn add(&mut self, unit: &'static str, name: &'static str, statements: usize, costs: &[f64]) {
        let mut costs = costs.to_vec();
        costs.sort_by(f64::total_cmp);
        let high = (costs.len() > 1).then(|| at(95, &costs));
        let point = json!({"work": statements, "median": at(50, &costs), "high": high});
        match self.rows.iter_mut().find(|(_, known, _)| *known == name) {
            Some((.., points)) => points.push(point),
            None => self.rows.push((unit, name, vec![point])),
        }
    }

    fn times(&mut self, name: &'static str, statements: usize, costs: &[f64]) {
        self.add("time", name, statements, costs);
    }

    fn bytes(&mut self, name: &'static str, statements: usize, cost: f64) {
        self.add("bytes", name, statements, &[cost]);
    }

    fn json(self) -> Value {
        let row = |(unit, name, points)| json!({"unit": unit, "name": name, "points": points});
        self.rows.into_iter().map(row).collect()
    }
}

#[tokio::test]
#[ignore = "a benchmark: `cargo xtask bench` runs it"]
async fn the_check_in_a_browser() {
    let (mut figures, mut slowest) = (Figures::default(), 0.0);
    for statements in STATEMENTS {
        let copy = Copy::of(&match statements {
            15 => release::text(),
            more => release::with_pack(&pack(more)),
        });
        eprintln!("{statements} statements: starts");
        starting::measure(&mut figures, statements, &copy.address()).await;
        eprintln!("{statements} statements: a whole run");
        running::measure(&mut figures, statements, &copy.address()).await;
        eprintln!("{statements} statements: clicks");
        let clicks = clicks::measure(&mut figures, statements, &copy.address()).await;
        slowest = clicks.max(slowest);
    }
    fs::write(environment::figures(), figures.json().to_string()).unwrap();
    assert!(slowest <= PROMISED, "95 of 100 clicks take up to {slowest} s, above {PROMISED} s");
}

/// Slows the page down, and makes sure that it is: a loop that only counts takes longer.
async fn on_a_slow_computer(page: &Page) {
    let normal = counting(page).await;
    slow_down(&page.driver, SLOWER).await;
    let ratio = counting(page).await / normal;
    eprintln!("  a loop takes {ratio:.1} times as long");
    assert!(ratio > f64::from(SLOWER) / 2.0, "the page is not slowed down");
}

async fn counting(page: &Page) -> f64 {
    let count = "const began = performance.now();
        let sum = 0;
        for (let i = 0; i < 3e7; i++) sum = (sum + i) % 7;
        return performance.now() - began + 0 * sum;";
    page.run(count).await.as_f64().unwrap()
}

/// The smallest measure that so many percent do not exceed.
fn at(percent: usize, measures: &[f64]) -> f64 {
    measures[(measures.len() * percent).div_ceil(100) - 1]
}

/// Milliseconds of the browser, as seconds.
fn seconds(milliseconds: &Value) -> Vec<f64> {
    let list = milliseconds.as_array().unwrap().iter();
    list.map(|number| number.as_f64().unwrap() / 1_000.0).collect()
}
