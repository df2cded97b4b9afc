//! What a page hears of the check in it: that it is there, that the result is there, and no more.

use serde_json::{Value, json};

use crate::engine;
use crate::hosts::Host;
use crate::words::statements;

/// Writes down everything that reaches the page.
const HEAR: &str = "<script>
    window.heard = [];
    for (const name of ['eerste-stap-ready', 'eerste-stap-done']) {
        addEventListener(name, (event) => {
            const { type, bubbles, composed, cancelable, target } = event;
            const more = Object.keys(event).filter((key) => key !== 'isTrusted');
            const kind = Object.getPrototypeOf(event) === Event.prototype;
            heard.push([type, bubbles, composed, cancelable, target.localName, kind, more]);
        });
    }
    addEventListener('message', (event) => heard.push(['message', event.data]));
    addEventListener('hashchange', () => heard.push('hashchange'));
    addEventListener('popstate', () => heard.push('popstate'));
    addEventListener('DOMContentLoaded', () => {
        const watch = new MutationObserver((changes) => changes.forEach((change) =>
            heard.push([change.type, change.target.localName, change.attributeName])));
        const all = { attributes: true, childList: true, subtree: true, characterData: true };
        watch.observe(document, all);
    });
    </script>";

fn host() -> Host {
    Host::with("<main><p>a</p><eerste-stap></eerste-stap></main>").head(HEAR)
}

fn event(name: &str) -> Value {
    json!([name, true, true, false, "eerste-stap", true, []])
}

#[tokio::test]
async fn the_page_hears_once_that_it_is_ready_and_once_that_it_is_done() {
    host()
        .visit(async |page| {
            let heard = "return window.heard";
            page.inside(0, "await runs();").await;
            page.settle().await;
            assert_eq!(page.run(heard).await, json!([event("eerste-stap-ready")]));

            page.begin_inside(0, &vec![3; statements()]).await;
            let before = json!([event("eerste-stap-ready")]);
            assert_eq!(page.run(heard).await, before, "before the result");
            page.inside(0, "await finish();").await;
            let both = json!([event("eerste-stap-ready"), event("eerste-stap-done")]);
            assert_eq!(page.run(heard).await, both);
        })
        .await;
}

/// Everything around the check that answers could change.
const AROUND: &str = "const own = (text) => String(text).replaceAll(location.port, 'port');
    return [
        heard, own(location), history.length - arguments[0], history.state, document.title, document.cookie,
        own(document.documentElement.outerHTML), localStorage.length, sessionStorage.length,
        performance.getEntriesByType('resource').map(({ name }) => own(name)),
        Object.keys(window).filter((key) => !key.startsWith('cdc')),
    ];";

/// What is around the check after a sitting with these answers, and the console.
async fn left_behind(pick: usize) -> (Value, Vec<String>) {
    let mut left = (Value::Null, Vec::new());
    host()
        .visit(async |page| {
            // A tab that is used again may have been at other pages.
            let pages = page.run("return history.length").await;
            page.sit_inside(0, &vec![pick; statements()]).await;
            page.settle().await;
            let around = page.run_with(AROUND, vec![pages]).await;
            left = (around, engine::console(&page.driver).await);
        })
        .await;
    left
}

#[tokio::test]
async fn opposite_answers_leave_the_same_behind() {
    let (low, high) = (left_behind(1).await, left_behind(5).await);
    assert_eq!(low, high);
    assert_eq!(low.1, Vec::<String>::new(), "nothing is written to the console");
}
