//! A program that falls before anything of it is on the screen.

use crate::engine::{Lacks, run_first};
use crate::release;
use crate::session::in_browser;
use crate::words::{DUTCH, ENGLISH, say};

/// A program that cannot be made, and one that falls over its first screen.
const FALLS_AT_THE_START: [&str; 2] = [
    "const { Instance } = WebAssembly;
     WebAssembly.Instance = function (...args) {
        if (!window.mended) throw new RangeError('refused');
        return new Instance(...args);
     };",
    "const insert = Node.prototype.insertBefore;
     Node.prototype.insertBefore = function (...args) {
        if (!window.mended) throw new Error('refused');
        return insert.apply(this, args);
     };",
];

#[tokio::test]
async fn a_fall_at_the_very_start_is_told_and_can_be_tried_again() {
    for trouble in FALLS_AT_THE_START {
        in_browser(Lacks::Nothing, async |page| {
            run_first(&page.driver, trouble).await;
            page.load(&release::address()).await;
            let panel = page.wait_for_screen("fallen").await;
            for language in [DUTCH, ENGLISH] {
                for words in ["no-wasm-heading", "no-start", "no-start-again"] {
                    assert!(panel.text.contains(say(words, language)), "{words}: {}", panel.text);
                }
            }
            assert!(!panel.text.contains(say("fallen-save", DUTCH)), "there is nothing to save");
            // It falls again, and says so again.
            page.push(say("no-start-again", DUTCH)).await;
            page.wait_for_screen("fallen").await;
            page.run("window.mended = true").await;
            page.push(say("no-start-again", ENGLISH)).await;
            page.wait("the check runs", |look| look.running && look.screen == "intro").await;
            page.begin().await;
        })
        .await;
    }
}
