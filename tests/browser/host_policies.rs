//! Pages whose policies forbid much: the check works under them, or says what holds it back.

use serde_json::{Value, json};

use crate::engine::{self, Engine};
use crate::hosts::{Host, SCRIPT};
use crate::inside::picks;
use crate::page::Page;
use crate::words::{DUTCH, ENGLISH, say};

const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'none'; \
    img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Writes down what the browser refuses.
const WATCH: &str = "window.refused = [];
    addEventListener('securitypolicyviolation', (event) => {
        refused.push([event.effectiveDirective, event.blockedURI].join(' '));
    });";

/// Where a script that comes first stands in the page itself, a strict policy refuses that one too.
fn can_watch() -> bool {
    engine::current() != Engine::WebKit
}

fn host(policy: &str) -> Host {
    let host = Host::with("<p>x</p><eerste-stap></eerste-stap>").policy(policy);
    if can_watch() { host.first(WATCH) } else { host }
}

async fn refused(page: &Page) -> Value {
    // Some browsers ask for an icon that no page named.
    page.run("return window.refused.filter((refused) => !refused.endsWith('/favicon.ico'))").await
}

/// The check runs to the result under this policy, and looks as it does without: nothing is refused.
async fn works(host: Host) {
    host.visit(async |page| {
        page.sit_inside(0, &picks(0)).await;
        if can_watch() {
            assert_eq!(refused(&page).await, json!([]));
        }
        let script = "return parseFloat(getComputedStyle(at('button[part]')).paddingInlineStart);";
        let padding = page.inside(0, script).await;
        assert!(padding.as_f64().unwrap() > 8.0, "the check is styled: {padding}");
    })
    .await;
}

/// The check says what it misses, in both languages.
async fn says_why(host: Host) {
    host.visit(async |page| {
        let script = "await until('the panel is there', () => screen() === 'no-wasm');
            return text(at('.isle'));";
        let said = page.inside(0, script).await;
        for language in [DUTCH, ENGLISH] {
            for words in ["no-wasm-heading", "no-wasm", "no-wasm-host"] {
                let words = say(words, language);
                assert!(said.as_str().unwrap().contains(words), "{words}: {said}");
            }
        }
        let height = page.run("return document.querySelector('eerste-stap').offsetHeight").await;
        assert!(height.as_f64().unwrap() > 50.0, "{height}");
    })
    .await;
}

#[tokio::test]
async fn under_a_strict_policy_it_works() {
    works(host(STRICT)).await;
}

#[tokio::test]
async fn without_a_word_for_styles_it_is_styled() {
    works(host("style-src 'none'")).await;
}

#[tokio::test]
async fn with_a_nonce_and_strict_dynamic_it_works() {
    let policy = "default-src 'none'; \
        script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; base-uri 'none'";
    works(host(policy).script(&SCRIPT.replace("<script", "<script nonce=abc"))).await;
    let loader = "<script nonce=abc>
        const script = document.createElement('script');
        script.src = '/eerste-stap.js';
        document.head.append(script);
        </script>";
    works(host(policy).script(loader)).await;
}

#[tokio::test]
async fn without_the_word_for_webassembly_it_says_so() {
    says_why(host("default-src 'none'; script-src 'self'")).await;
    says_why(host(&STRICT.replace(" 'wasm-unsafe-eval'", ""))).await;
    says_why(
        host("script-src 'nonce-abc' 'strict-dynamic'")
            .script(&SCRIPT.replace("<script", "<script nonce=abc")),
    )
    .await;
}

/// A control: under the strict policy the page can do nothing of what it forbids.
#[tokio::test]
async fn the_strict_policy_is_in_force() {
    host(STRICT)
        .visit(async |page| {
            page.run(
                "const style = document.createElement('style');
             style.textContent = 'p { color: red }';
             document.head.append(style);
             try { document.body.innerHTML = ''; } catch {}",
            )
            .await;
            page.settle().await;
            let refused = refused(&page).await.to_string();
            assert!(refused.contains("style-src-elem"), "{refused}");
            assert!(refused.contains("require-trusted-types-for"), "{refused}");
        })
        .await;
}
