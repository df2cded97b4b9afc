//! What falls in the page is told from what falls in the check.

use serde_json::json;

use crate::hosts::Host;
use crate::inside::picks;
use crate::many_elements::COUNT_PROGRAMS;

/// Errors of the kinds that a fallen program gives, from everywhere in the page but the program.
const FALL: &str = "
    window.throws = () => { throw new RangeError('of the host at ' + document.querySelector('script[src]').src + ':1:1'); };
    const full = () => full();
    const code = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 120, 0, 0,
        10, 5, 1, 3, 0, 0, 11];
    const trap = () => new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(code))).exports.x();
    window.fall = () => {
        setTimeout(throws);
        setTimeout(full);
        setTimeout(trap);
        Promise.reject(new RangeError('of the host'));
        Promise.reject(null);
        Promise.reject({ get name() { throw new Error('of the host'); } });
    };";

#[tokio::test]
async fn what_falls_beside_the_check_leaves_it_alone() {
    let events = "for (const name of ['eerste-stap-ready', 'eerste-stap-done']) {
            addEventListener(name, () => {
                fall();
                throws();
            });
         }
         window.errors = [];
         // Firefox has a name of its own for a stack that is full.
         const names = { InternalError: 'RangeError' };
         addEventListener('error', ({ error: { name } }) => errors.push(names[name] ?? name));";
    let body = "<eerste-stap></eerste-stap>";
    let head = format!("<script>{FALL} {events}</script>");
    Host::with(body)
        .first(COUNT_PROGRAMS)
        .head(&head)
        .visit(async |page| {
            page.sit_inside(0, &picks(1)).await;
            page.run("fall();").await;
            page.settle().await;
            page.settle().await;
            assert_eq!(page.inside(0, "return screen();").await, "result");
            let errors = page.run("return [...new Set(errors)].sort();").await;
            assert_eq!(errors, json!(["RangeError", "RuntimeError"]));
            page.inside(0, "await press('back'); await press('back');").await;
            page.find_inside(0, &picks(1)).await;
            assert_eq!(page.run("return window.programs").await, 1);
        })
        .await;
}

/// A control: what falls within the check is noticed, also when it is the page that made it fall.
#[tokio::test]
async fn what_falls_within_the_check_is_noticed() {
    Host::with("<eerste-stap></eerste-stap>")
        .visit(async |page| {
            page.begin_inside(0, &picks(1)[..3]).await;
            page.run(
                "const { createElement, createElementNS } = Document.prototype;
             Document.prototype.createElement = Document.prototype.createElementNS = () => {
                Object.assign(Document.prototype, { createElement, createElementNS });
                return (function full() { return full(); })();
             };",
            )
            .await;
            let panel = "at('[part~=next]').click();
            await until('the panel is there', () => screen() === 'fallen');
            at('[data-then=resume]').click();
            await runs();";
            page.inside(0, panel).await;
            page.inside(0, "await until('the next one is there', () => screen() === 'statement');")
                .await;
            page.inside(0, "if (heading().includes('5')) await press('back');").await;
            page.find_inside(0, &picks(1)[..3]).await;
        })
        .await;
}
