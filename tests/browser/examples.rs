//! The pages in `examples`, served beside the release as `cargo xtask serve` does.

use std::fs;
use std::path::Path;

use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use serde_json::json;

use crate::engine::{self, Lacks};
use crate::environment;
use crate::inside::picks;
use crate::page::Page;
use crate::session::in_browser;
use crate::website::Website;
use crate::words::{DUTCH, ENGLISH};

async fn opened(page_name: &str, body: impl AsyncFnOnce(Page)) {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/embedding");
    let site = Website::answering(move |path| {
        let name = path.trim_start_matches('/');
        let example = examples.join(if name == "demo.html" { "index.html" } else { name });
        let file = if example.is_file() { example } else { environment::beside(name) };
        let is_script = file.extension().is_some_and(|extension| extension == "js");
        let kind = if is_script { "text/javascript" } else { "text/html" };
        match fs::read_to_string(file) {
            Ok(text) if !is_script => {
                ([(CONTENT_TYPE, kind)], engine::within_reach(&text)).into_response()
            }
            Ok(text) => ([(CONTENT_TYPE, kind)], text).into_response(),
            Err(_) => StatusCode::NOT_FOUND.into_response(),
        }
    })
    .await;
    in_browser(Lacks::Nothing, async |page| {
        page.load(&[site.address(), page_name].concat()).await;
        body(page).await;
    })
    .await;
}

#[tokio::test]
async fn the_demo_shows_two_elements_a_frame_that_grows_and_what_a_page_hears() {
    opened("demo.html", async |page| {
        for (number, language) in [DUTCH, ENGLISH].into_iter().enumerate() {
            page.sit_inside(number, &picks(number)).await;
            assert_eq!(page.inside(number, "return running().lang;").await, language);
        }
        let looks =
            "const { backgroundColor, colorScheme } = getComputedStyle(at('[part=result]'));
            return [colorScheme, getComputedStyle(at('button')).borderRadius, text(at('.isle'))
                .includes('Example Ltd')];";
        let first = page.inside(0, looks).await;
        let other = page.inside(1, looks).await;
        assert_eq!(other, json!(["dark", "0px", true]));
        assert_ne!(first, other);
        let heard =
            "return document.getElementById('heard').textContent.match(/eerste-stap-done/g)";
        assert_eq!(page.run(heard).await.as_array().map(Vec::len), Some(2));
        let grown = "return parseInt(document.getElementById('frame').style.height) > 700";
        assert_eq!(page.run(grown).await, true);
        let faults = engine::console(&page.driver).await;
        assert!(faults.is_empty(), "{faults:#?}");
    })
    .await;
}

#[tokio::test]
async fn the_check_runs_to_the_result_in_the_page_that_styles_everything() {
    opened("hostile.html", async |page| {
        page.sit_inside(0, &picks(0)).await;
        // A control: the page does shout.
        let shouts = "return getComputedStyle(document.querySelector('h1')).textTransform";
        assert_eq!(page.run(shouts).await, "uppercase");
        let calm = "return getComputedStyle(at('h1')).textTransform";
        assert_eq!(page.inside(0, calm).await, "none");
    })
    .await;
}
