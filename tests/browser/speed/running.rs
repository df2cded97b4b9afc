//! A whole run, from the first statement to the result: what the result takes, and what is in memory.

use serde_json::json;

use super::{Figures, on_a_slow_computer, seconds, starting};
use crate::engine::{Lacks, heap};
use crate::session::in_browser;

/// As many at a time as a script may take long.
const AT_A_TIME: usize = 50;
const RESULTS: usize = 10;

/// Answers everything, and goes back from the result and to it again.
pub async fn measure(figures: &mut Figures, statements: usize, address: &str) {
    in_browser(Lacks::Nothing, async |page| {
        starting::get_ready(&page).await;
        page.open(address).await;
        page.opened_with("await begin();", vec![]).await;
        let picks: Vec<usize> = (0..statements).map(|at| at * 7 % 5 + 1).collect();
        for some in picks.chunks(AT_A_TIME) {
            page.opened_with("await answer(args[0]);", vec![json!(some)]).await;
        }
        page.opened_with("await finish();", vec![]).await;
        figures.bytes("JavaScript heap after a run", statements, heap(&page.driver).await);
        let memory = page.run("return window.memory.buffer.byteLength;").await;
        figures.bytes("WebAssembly memory after a run", statements, memory.as_f64().unwrap());

        on_a_slow_computer(&page).await;
        let mut results = Vec::new();
        let again = "await press('back');
            await framed();
            const began = performance.now();
            at('button[part~=next]').click();
            await until('the result is there', () => screen() === 'result');
            await framed();
            return [performance.now() - began];";
        for _ in 0..RESULTS {
            results.extend(seconds(&page.opened_with(again, vec![]).await));
        }
        figures.times("from the last question to the result", statements, &results);
    })
    .await;
}
