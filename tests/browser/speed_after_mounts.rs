//! How long a click on an answer takes after thousands of elements came and went, beside how long it
//! took before.
//!
//! A benchmark, for `cargo xtask bench`: it prints figures, and fails above what was promised. It is no part
//! of the tests.

use crate::hosts::Host;
use crate::mounts::SOME;
use crate::page::Page;

/// Times two hundred.
const ROUNDS: usize = 25;
/// What was promised: so many milliseconds slower at most, in half of the clicks.
const PROMISED: f64 = 2.0;

/// Clicks on answers in an element of its own, and gives how long each click takes until the program
/// has drawn it and the browser laid it out. When that is painted is not in it: a frame comes at its
/// own time.
const CLICKS: &str = "
    const element = document.createElement('eerste-stap');
    element.setAttribute('shadow', 'open');
    const ready = new Promise((go) => element.addEventListener('eerste-stap-ready', go, { once: true }));
    here.append(element);
    await ready;
    const at = (selector) => element.shadowRoot.querySelector(selector);
    // Everything that the program does at once is over by then.
    const turn = () => new Promise((go) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = go;
        port2.postMessage(null);
    });
    at('[part~=start]').click();
    await turn();
    const times = [];
    for (let i = 0; i < 300; i++) {
        const option = element.shadowRoot.querySelectorAll('[part~=option] input')[i % 5];
        const began = performance.now();
        option.click();
        await turn();
        element.getBoundingClientRect();
        times.push(performance.now() - began);
        if (!option.checked) throw new Error('the click chooses nothing');
    }
    element.remove();
    await new Promise((go) => setTimeout(go));
    // The first ones warm up.
    return times.slice(50).sort((a, b) => a - b);";

#[tokio::test]
#[ignore = "a benchmark: `cargo xtask bench` runs it"]
async fn a_click_after_five_thousand_elements() {
    Host::with("<div id=here></div><div id=there></div>")
        .visit(async |page| {
            page.run("window.memories = []").await;
            let before = clicks(&page).await;
            for _ in 0..ROUNDS {
                page.run_to_end(SOME, vec![]).await;
            }
            let after = clicks(&page).await;
            println!(
                "\nFrom a click on an answer in an element until it is laid out, in milliseconds:"
            );
            println!("{:<40}{:>8}{:>8}", "", "p50", "p95");
            let thousands = format!("after {} elements came and went", ROUNDS * 200);
            for (when, times) in [("before", &before), (&*thousands, &after)] {
                let [half, most] = [50, 95].map(|percent| times[times.len() * percent / 100]);
                println!("{when:<40}{half:>8.2}{most:>8.2}");
            }
            let slower = after[after.len() / 2] - before[before.len() / 2];
            assert!(slower <= PROMISED, "a click takes {slower:.2} ms more, above {PROMISED} ms");
        })
        .await;
}

async fn clicks(page: &Page) -> Vec<f64> {
    let times = page.run_to_end(CLICKS, vec![]).await;
    let times = times.as_array().unwrap_or_else(|| panic!("{times}"));
    times.iter().map(|time| time.as_f64().unwrap()).collect()
}
