//! Pages with styles that reach for everything: the check looks the same, and so does the page.

use std::fs;

use serde_json::{Value, json};

use crate::engine::{Lacks, Scheme, hide_scroll_bars, look_inside, picture, set_scheme};
use crate::environment;
use crate::hosts::Host;
use crate::inside::picks;
use crate::page::Page;
use crate::session::in_browser;

const BODY: &str = "<header><h1>Host</h1><p>Some <b>text</b> in <a href=#x>front</a>.</p></header>
    <eerste-stap></eerste-stap>
    <footer><ul><li>one<li>two</ul><button>Press</button>
    <details open><summary>More</summary>x</details>
    <input value=y><table><tr><td>cell</table></footer>";

const PLAIN: &str = "<html lang=nl>";

const COMPUTED: &str = include_str!("host_styles/computed.js");
const DIFFERING: &str = include_str!("host_styles/differing.js");
const STAND_IN: &str = include_str!("host_styles/stand_in.js");

/// What a page does to itself, and its first tag.
fn hostile() -> Vec<(&'static str, String, &'static str)> {
    let read = |path| fs::read_to_string(path).unwrap();
    vec![
        ("unset", "* { all: unset !important; }".to_owned(), PLAIN),
        ("small root", "html { font-size: 62.5%; }".to_owned(), PLAIN),
        ("Bootstrap", read(environment::bootstrap()), PLAIN),
        ("Tailwind", read(environment::preflight()), PLAIN),
        ("right to left", String::new(), "<html dir=rtl lang=ar>"),
        ("loud", include_str!("host_styles/loud.css").to_owned(), PLAIN),
    ]
}

fn host(styles: &str, html: &str) -> Host {
    let link = "<link rel=stylesheet href=/host.css>";
    Host::with(BODY).html(html).head(link).file("/host.css", "text/css", styles)
}

/// The computed styles of an element of each kind, on each kind of screen.
async fn computed(styles: &str, html: &str) -> Value {
    let mut found = Value::Null;
    host(styles, html)
        .visit(async |page| {
            // Without motion: a colour on its way is neither of the two.
            set_scheme(&page.driver, Scheme::Light).await;
            found = page.inside(0, COMPUTED).await;
        })
        .await;
    found
}

fn differences(one: &Value, other: &Value) -> Vec<String> {
    let mut different = Vec::new();
    for (element, style) in one.as_object().unwrap() {
        for (name, value) in style.as_object().unwrap() {
            let against = &other[element][name];
            if against != value {
                different.push(format!("{element}: {name} is {against} and not {value}"));
            }
        }
    }
    different
}

#[tokio::test]
async fn the_check_looks_the_same_in_all_of_them() {
    let plain = computed("", PLAIN).await;
    let looked_at = plain.as_object().unwrap().len();
    assert!(looked_at > 15, "{looked_at}");
    for (name, sheet, html) in hostile() {
        let differences = differences(&plain, &computed(&sheet, html).await);
        assert!(differences.is_empty(), "{name}: {differences:#?}");
    }
}

/// A control: what a page may set, and does, is seen.
#[tokio::test]
async fn a_page_that_sets_the_size_of_the_letters_is_seen() {
    let plain = computed("", PLAIN).await;
    let larger = computed("eerste-stap { --eerste-stap-font-size: 20px; }", PLAIN).await;
    assert_ne!(differences(&plain, &larger), Vec::<String>::new());
}

/// How many points outside the element differ between two pictures of the page.
async fn differing(page: &Page, one: &str, other: &str, element: &Value) -> Value {
    page.run_to_end(DIFFERING, vec![json!(one), json!(other), element.clone()]).await
}

/// Takes pictures of the page with the check, without it, and with a single point besides.
async fn compare(page: &Page, host: &str) {
    hide_scroll_bars(&page.driver).await;
    // Without motion: what moves is drawn on a layer of its own, and so is what is over it.
    set_scheme(&page.driver, Scheme::Light).await;
    page.begin_inside(0, &picks(0)[..2]).await;
    page.inside(0, "root.activeElement?.blur();").await;
    page.run("scrollTo(0, 0);").await;
    let with = picture(&page.driver).await;
    let element = page.run(STAND_IN).await;
    let without = picture(&page.driver).await;
    // A control: the comparison sees a single point.
    page.run(
        "const point = document.createElement('i');
         const style = { all: 'initial', position: 'fixed', inset: '0 auto auto 0',
            width: '1px', height: '1px', background: 'red' };
         for (const [name, value] of Object.entries(style)) {
            point.style.setProperty(name, value, 'important');
         }
         document.documentElement.append(point);",
    )
    .await;
    let pointed = picture(&page.driver).await;
    page.load("about:blank").await;
    let changed = differing(page, &with, &without, &element).await;
    assert_eq!(changed, 0, "{host}");
    let seen = differing(page, &without, &pointed, &element).await;
    assert_eq!(seen, 1, "{host}");
}

#[tokio::test]
async fn the_page_looks_the_same_with_and_without_the_check() {
    in_browser(Lacks::NothingForPictures, async |page| {
        look_inside(&page.driver).await;
        for (name, sheet, html) in hostile() {
            let site = host(&sheet, html).serve().await;
            page.load(site.address()).await;
            compare(&page, name).await;
        }
    })
    .await;
}
