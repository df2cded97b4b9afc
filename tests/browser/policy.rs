//! The policy of the page is the one that was promised, and the browser keeps to it.

use serde_json::{Value, json};

use crate::engine::{Lacks, run_first};
use crate::page::Page;
use crate::release::{self, Copy};
use crate::session::{in_browser, visit};

/// What the page forbids itself, with a star for each of the two hashes.
const POLICY: &str = "default-src 'none'; script-src 'sha256-*' 'wasm-unsafe-eval'; \
    style-src 'sha256-*'; img-src data:; connect-src 'none'; frame-src 'none'; \
    worker-src 'none'; form-action 'none'; base-uri 'none'; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// The policy as the browser reads it, and its two hashes.
async fn policy(page: &Page) -> (String, Vec<String>) {
    let policies = page
        .run(
            "return [...document.querySelectorAll('meta[http-equiv=Content-Security-Policy]')]
                .map((policy) => policy.content);",
        )
        .await;
    let [Value::String(policy)] = &policies.as_array().unwrap()[..] else {
        panic!("there should be one policy: {policies}")
    };
    let (mut shape, mut hashes) = (policy.clone(), Vec::new());
    for piece in policy.split("'sha256-").skip(1) {
        let hash = piece.split('\'').next().unwrap();
        shape = shape.replacen(hash, "*", 1);
        hashes.push(hash.to_owned());
    }
    (shape, hashes)
}

/// The SHA-256 of the text of each element that fits, in base64.
async fn hashes(page: &Page, selector: &str) -> Value {
    let script = "const hash = async ({ textContent }) => {
            const text = new TextEncoder().encode(textContent);
            const hash = await crypto.subtle.digest('SHA-256', text);
            return btoa(String.fromCharCode(...new Uint8Array(hash)));
        };
        return Promise.all([...document.querySelectorAll(args[0])].map(hash));";
    page.run_to_end(script, vec![json!(selector)]).await
}

#[tokio::test]
async fn the_policy_is_the_one_that_was_promised() {
    visit(&release::address(), async |page| {
        assert_eq!(policy(&page).await.0, POLICY);
    })
    .await;
}

#[tokio::test]
async fn the_policy_stands_before_everything_that_it_governs() {
    visit(&release::address(), async |page| {
        let before = page
            .run(
                "const policy = document.querySelector('meta[http-equiv]');
                 return [...document.querySelectorAll('script, style, link')].every((element) =>
                    policy.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);",
            )
            .await;
        assert_eq!(before, true);
    })
    .await;
}

#[tokio::test]
async fn the_hashes_are_those_of_the_one_script_and_the_one_style() {
    visit(&release::address(), async |page| {
        // Blocks of data are no scripts: the browser does not run them, whatever their hash.
        let script = hashes(&page, "script:not([type^='application/'])").await;
        let style = hashes(&page, "style").await;
        let (_, promised) = policy(&page).await;
        assert_eq!(promised.len(), 2);
        assert_eq!((script, style), (json!([promised[0]]), json!([promised[1]])));
    })
    .await;
}

/// A paragraph, and beside it everything that could make it do something.
const PLANT: &str = r#"<body>
<script>window.ran = ["script"];</script>
<p id="planted" style="max-width: 66px" onclick="window.ran.push('handler')">x</p>
<style>#planted { min-width: 77px }</style>
<script src="data:text/javascript,window.ran.push('data')"></script>
<base href="https://example.org/">"#;

/// What became of it: what ran, what was styled, where addresses lead, and what was blocked.
const HARVEST: &str = "const planted = document.getElementById('planted');
    planted.click();
    const { maxWidth, minWidth } = getComputedStyle(planted);
    const moved = document.baseURI.startsWith('https://example.org/');
    return [window.ran ?? [], maxWidth === '66px', minWidth === '77px', moved, window.blocked];";

const WATCH: &str = "window.blocked = [];
    addEventListener('securitypolicyviolation', (event) => {
        blocked.push(event.effectiveDirective);
        blocked.sort();
    });";

/// Opens a file with everything planted in it, and sees what became of that.
async fn harvest(text: &str) -> Value {
    let copy = Copy::of(&text.replacen("<body>", PLANT, 1));
    let mut harvested = Value::Null;
    in_browser(Lacks::Nothing, async |page| {
        run_first(&page.driver, WATCH).await;
        page.open(&copy.address()).await;
        page.settle().await;
        harvested = page.run(HARVEST).await;
    })
    .await;
    harvested
}

#[tokio::test]
async fn what_someone_plants_in_the_file_does_nothing() {
    let blocked = [
        "base-uri",
        "script-src-attr",
        "script-src-elem",
        "script-src-elem",
        "style-src-attr",
        "style-src-elem",
    ];
    let harvested = harvest(&release::text()).await;
    assert_eq!(harvested, json!([[], false, false, false, blocked]));
}

#[tokio::test]
async fn without_the_policy_all_of_it_would_do_something() {
    let harvested = harvest(&release::without_policy()).await;
    assert_eq!(harvested, json!([["script", "data", "handler"], true, true, true, []]));
}
