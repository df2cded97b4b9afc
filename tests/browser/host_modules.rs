//! The script as a module, alone on its page: it runs as the one of the older kind does.

use serde_json::json;

use crate::engine;
use crate::hosts::Host;
use crate::inside::picks;
use crate::words::{DUTCH, say};

const BODY: &str = "<p>x</p><eerste-stap></eerste-stap>";

async fn runs_to_the_result(host: Host) {
    host.visit(async |page| {
        let there = "return !!document.querySelector('eerste-stap:defined')";
        page.wait_until("the element is there", there).await;
        page.sit_inside(0, &picks(0)).await;
        assert_eq!(engine::console(&page.driver).await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_module_of_its_own_runs_to_the_result() {
    let module = r#"<script type="module" src="/eerste-stap.js"></script>"#;
    runs_to_the_result(Host::with(BODY).script(module)).await;
}

#[tokio::test]
async fn another_module_that_imports_it_runs_to_the_result() {
    let written = r#"<script type="module">import "/eerste-stap.js";</script>"#;
    runs_to_the_result(Host::with(BODY).script(written)).await;
    let asked = "<script type=module>await import('/eerste-stap.js');
        document.body.append(document.createElement('eerste-stap'));</script>";
    runs_to_the_result(Host::with("<p>x</p>").script(asked)).await;
}

#[tokio::test]
async fn an_element_of_this_name_that_is_none_of_ours_is_told() {
    let squatter = "<script>customElements.define('eerste-stap', class extends HTMLElement {});\
        </script>";
    let host = Host::with(BODY).head(squatter);
    host.visit(async |page| {
        let console = engine::console(&page.driver).await.join("\n");
        assert!(console.contains("eerste-stap"), "silence: {console}");
        assert!(console.contains("something else"), "{console}");
    })
    .await;
}

#[tokio::test]
async fn webassembly_that_is_refused_is_told_in_plain_words_to_the_console_too() {
    let host = Host::with(BODY).policy("default-src 'none'; script-src 'self'");
    host.visit(async |page| {
        let panel = "await until('the panel is there', () => screen() === 'no-wasm');";
        page.inside(0, panel).await;
        let console = engine::console(&page.driver).await.join("\n");
        assert!(console.contains(say("no-wasm-host", DUTCH)), "{console}");
    })
    .await;
    // Where nothing is refused, nothing is told.
    Host::with(BODY)
        .visit(async |page| {
            page.inside(0, "await runs();").await;
            assert_eq!(json!(engine::console(&page.driver).await), json!([]));
        })
        .await;
}
