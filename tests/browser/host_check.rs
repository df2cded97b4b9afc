//! The embed check of the element: what is wrong with how it stands in its page, for whoever asks.

use std::collections::BTreeSet;
use std::fs;

use eerste_stap::domain::colour::{Accent, Colour};
use serde_json::{Value, json};

use crate::engine;
use crate::environment;
use crate::hosts::{Host, SCRIPT};
use crate::page::Page;
use crate::session::in_browser;
use crate::words::{DUTCH, ENGLISH, say, say_with};

const VERSION: &str = env!("CARGO_PKG_VERSION");
const OTHER: &str = "99.0.1";
/// Far too light for paper, and fine by dark.
const YELLOW: &str = "#ffee00";

/// What the box says, once the check runs.
async fn told(page: &Page) -> Value {
    page.settle().await;
    page.inside(0, "await runs(); return all('.trouble li').map(text);").await
}

/// Waits until the box says this.
async fn wait_until_told(page: &Page, expected: &[String]) {
    let script = "await until(args[0], () =>
        JSON.stringify(all('.trouble li').map(text)) === JSON.stringify(args[0]));";
    page.inside_with(0, script, &[json!(expected)]).await;
}

/// Opens a page with `#check` behind its address.
async fn checked(host: &Host, body: impl AsyncFnOnce(Page)) {
    let site = host.serve().await;
    in_browser(engine::Lacks::Nothing, async |page| {
        page.load(&[site.address(), "#check"].concat()).await;
        body(page).await;
    })
    .await;
}

/// A page with two versions of the script.
fn with_two_versions(body: &str) -> Host {
    let script = fs::read_to_string(environment::beside("eerste-stap.js")).unwrap();
    let other = script.replace(&format!("\"{VERSION}\""), &format!("\"{OTHER}\""));
    let other = other.replace(&format!("`{VERSION}`"), &format!("`{OTHER}`"));
    assert!(other != script, "the script does not name its version");
    let second = "<script src=/other.js defer></script>";
    Host::with(body).file("/other.js", "text/javascript", &other).script(&[SCRIPT, second].concat())
}

fn faulty() -> Host {
    with_two_versions(&format!("<eerste-stap accent={YELLOW}></eerste-stap>")).html("<html>")
}

/// What is said of the page above.
fn faults(language: &str) -> [String; 3] {
    let versions = [("version", VERSION), ("other", OTHER)];
    let accent = Accent::guarded(Colour::parse(YELLOW).unwrap());
    assert_eq!(accent.dark, accent.asked, "only by light it is changed");
    let colours = [("asked", YELLOW), ("shown", &accent.light.hex())];
    [
        say("embedding-language", language).to_owned(),
        say_with("embedding-versions", language, &versions),
        say_with("embedding-colour-light", language, &colours),
    ]
}

#[tokio::test]
async fn whoever_asks_reads_all_that_is_wrong_in_a_box_and_in_the_console() {
    checked(&faulty(), async |page| {
        let expected = faults(DUTCH);
        assert_eq!(told(&page).await, json!(expected));
        let console = engine::console(&page.driver).await.join("\n");
        for sentence in expected {
            assert!(console.contains(&sentence.replace('"', "\\\"")), "{console}");
        }
        // For screen readers and small screens it is a part of the page as any other.
        let heading = "return text(at('.trouble p'));";
        assert_eq!(page.inside(0, heading).await, say("embedding-heading", DUTCH));
    })
    .await;
}

#[tokio::test]
async fn the_box_speaks_the_language_of_the_check() {
    let english = format!("<eerste-stap language=en accent={YELLOW}></eerste-stap>");
    checked(&with_two_versions(&english).html("<html>"), async |page| {
        assert_eq!(told(&page).await, json!(faults(ENGLISH)));
        let heading = "return text(at('.trouble p'));";
        assert_eq!(page.inside(0, heading).await, say("embedding-heading", ENGLISH));
    })
    .await;
}

#[tokio::test]
async fn nothing_is_told_before_it_is_known() {
    let watch = "window.told = [];
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (how) {
            const root = attach.call(this, how);
            const look = () => {
                for (const line of root.querySelectorAll('.trouble li')) window.told.push(line.textContent);
            };
            new MutationObserver(look).observe(root, { childList: true, subtree: true });
            return root;
        };";
    let site = faulty().serve().await;
    in_browser(engine::Lacks::Nothing, async |page| {
        engine::run_first(&page.driver, watch).await;
        page.load(&[site.address(), "#check"].concat()).await;
        wait_until_told(&page, &faults(DUTCH)).await;
        let told = page.run("return window.told").await;
        let told: BTreeSet<String> = serde_json::from_value(told).unwrap();
        assert_eq!(told, BTreeSet::from(faults(DUTCH)));
    })
    .await;
}

#[tokio::test]
async fn nobody_else_sees_a_box() {
    faulty()
        .visit(async |page| {
            assert_eq!(told(&page).await, json!([]));
            let console = engine::console(&page.driver).await;
            // Two versions are told to the console of every visit: one of them does not run.
            assert!(console.iter().all(|line| line.contains(OTHER)), "{console:?}");
        })
        .await;
}

#[tokio::test]
async fn when_all_is_well_the_console_says_so_and_no_box_stands_there() {
    checked(&Host::with("<eerste-stap></eerste-stap>"), async |page| {
        assert_eq!(told(&page).await, json!([]));
        let console = engine::console(&page.driver).await;
        let fine = say("embedding-fine", DUTCH);
        assert!(console.iter().any(|line| line.contains(fine)), "{console:?}");
    })
    .await;
}

#[tokio::test]
async fn the_question_can_be_typed_behind_an_open_page_and_taken_back() {
    faulty()
        .visit(async |page| {
            assert_eq!(told(&page).await, json!([]));
            page.run("location.hash = 'check'").await;
            wait_until_told(&page, &faults(DUTCH)).await;
            page.run("location.hash = ''").await;
            wait_until_told(&page, &[]).await;
        })
        .await;
}

#[tokio::test]
async fn an_attribute_that_there_is_not_is_told_by_its_name() {
    let known = "id=a class=b style='color: red' lang=nl dir=ltr title=c role=group tabindex=0 \
        part=d slot=e hidden=until-found translate=no data-f=g aria-label=h shadow=closed \
        onclick=';' _ngcontent-x @click=i v-on:click=j";
    let body = format!("<eerste-stap langauge=en pack={{}} {known}></eerste-stap>");
    checked(&Host::with(&body), async |page| {
        let unknown = |name| say_with("embedding-attribute", DUTCH, &[("name", name)]);
        assert_eq!(told(&page).await, json!(["langauge", "pack"].map(unknown)));
    })
    .await;
}

#[tokio::test]
async fn a_frame_that_forbids_storing_is_told() {
    let body =
        "<iframe src='/framed.html#check' sandbox=allow-scripts width=600 height=600></iframe>";
    let framed = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>Framed</title>{SCRIPT}
         <eerste-stap shadow=open></eerste-stap>"
    );
    let host = Host::with(body).script("").file("/framed.html", "text/html", &framed);
    host.visit(async |page| {
        page.driver.enter_frame(0).await.unwrap();
        let told = "await runs(); return until('a box', () => all('.trouble li').map(text)[0]);";
        let told = page.opened_with(told, vec![]).await;
        assert_eq!(told, say("embedding-storage", DUTCH));
    })
    .await;
}
