//! Checks that come and go, thousands of them: what they leave behind is next to nothing.

use std::iter;

use serde_json::json;

use crate::engine::heap;
use crate::hosts::Host;

/// Rounds of a thousand, after two hundred that fill what is kept for use again.
const ROUNDS: u8 = 5;
/// Growth that is allowed for each thousand, in bytes.
const ALLOWED: f64 = 1e6;

/// Lets a test ask how much memory the program has.
const WATCH: &str = "const { Instance } = WebAssembly;
    window.memories = [];
    WebAssembly.Instance = function (...args) {
        const instance = new Instance(...args);
        memories.push(instance.exports.memory);
        return instance;
    };";

/// Makes two hundred elements, one after the other; each runs, is moved while it does, and goes.
pub const SOME: &str = "
    // A turn for it to end in; timers would wait longer.
    const { port1, port2 } = new MessageChannel();
    const turn = () => new Promise((go) => { port1.onmessage = go; port2.postMessage(0); });
    for (let i = 0; i < 200; i++) {
        const element = document.createElement('eerste-stap');
        const ready = new Promise((go) => element.addEventListener('eerste-stap-ready', go, { once: true }));
        here.append(element);
        await ready;
        there.append(element);
        element.remove();
        await turn();
    }
    return memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);";

#[tokio::test]
async fn five_thousand_that_come_and_go_leave_little_behind() {
    Host::with("<div id=here></div><div id=there></div>")
        .first(WATCH)
        .visit(async |page| {
            let (mut program, mut all) = (Vec::new(), Vec::new());
            for scripts in iter::once(1).chain(iter::repeat_n(5, ROUNDS.into())) {
                let mut size = 0.0;
                // No script may take too long.
                for _ in 0..scripts {
                    size = page.run_to_end(SOME, vec![]).await.as_f64().unwrap();
                }
                program.push(size);
                all.push(size + heap(&page.driver).await);
            }
            assert_eq!(page.run("return memories.length").await, json!(1));
            for pair in program.windows(2) {
                assert!(pair[1] - pair[0] <= ALLOWED, "{program:?}");
            }
            // With what scripts have for it, over all rounds: it comes in pieces.
            let [first, .., last] = all[..] else { panic!("{all:?}") };
            assert!(last - first <= ALLOWED * f64::from(ROUNDS), "{all:?}");
        })
        .await;
}
