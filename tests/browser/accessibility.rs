//! axe-core finds nothing in what the page says besides, in any colour or width. Every screen is in
//! `every_screen.rs`.

use std::fs;

use serde_json::json;

use crate::engine::{Lacks, Medium, Scheme, set_media, set_scheme, set_width, shows};
use crate::environment;
use crate::page::Page;
use crate::release;
use crate::session::{in_browser, visit};
use crate::website::Website;
use crate::words::{DUTCH, say};
use crate::{clock, kept};

const WIDTHS: [u32; 2] = [320, 1024];

/// Everything that an organisation can set for all to see.
pub const SETTINGS: &str = "#organisation=Gemeente%20Zuiderdrecht&tool=Zaakhulp\
    &rules=https://intranet.example/afspraken-over-kunstmatige-intelligentie-op-het-werk\
    &contact=mailto:ai@example.nl&role-questions=on&slips=on";

/// What axe is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rules {
    /// All that it has.
    All,
    /// Those that other colours can break: nothing else of a page is otherwise by dark.
    OfColours,
}

/// What axe finds on the page as it is now.
pub async fn violations(page: &Page, rules: Rules) -> Vec<String> {
    if page.run("return typeof axe").await == "undefined" {
        let axe = fs::read_to_string(environment::axe()).unwrap();
        page.run(&axe).await;
    }
    let found =
        page.run_to_end(include_str!("axe.js"), vec![json!(rules == Rules::OfColours)]).await;
    let found = found.as_array().unwrap_or_else(|| panic!("axe says {found}")).iter();
    found.map(|violation| violation.as_str().unwrap().to_owned()).collect()
}

/// All rules by light, and those of colours by dark.
const BY_SCHEME: [(Scheme, Rules); 2] =
    [(Scheme::Light, Rules::All), (Scheme::Dark, Rules::OfColours)];

/// What axe finds in both colours and at these widths.
pub async fn inspect_at(widths: &[u32], page: &Page, scene: &str) -> Vec<String> {
    inspect_and(widths, page, scene, async |_| Vec::new()).await
}

/// The same, and what `look` finds by light at each of the widths: a window takes long to change.
async fn inspect_and(
    widths: &[u32],
    page: &Page,
    scene: &str,
    look: impl AsyncFn(&str) -> Vec<String>,
) -> Vec<String> {
    let mut all = Vec::new();
    for (scheme, rules) in BY_SCHEME {
        if !shows(scheme, Medium::Screen) {
            continue;
        }
        set_scheme(&page.driver, scheme).await;
        for width in widths {
            set_width(&page.driver, *width).await;
            let found = violations(page, rules).await.into_iter();
            all.extend(found.map(|found| format!("{scene}, {scheme:?}, {width} px: {found}")));
            if rules == Rules::All {
                all.extend(look(&format!("{scene} at {width} px")).await);
            }
        }
    }
    set_scheme(&page.driver, Scheme::Light).await;
    all
}

/// What axe finds on a phone and on a desk; of a result also on paper.
pub async fn inspect(page: &Page, scene: &str) -> Vec<String> {
    inspect_whole(page, scene, async |_| Vec::new()).await
}

/// The same, and what `look` finds on a phone and on a desk.
pub async fn inspect_whole(
    page: &Page,
    scene: &str,
    look: impl AsyncFn(&str) -> Vec<String>,
) -> Vec<String> {
    let mut all = inspect_and(&WIDTHS, page, scene, look).await;
    if !scene.starts_with("result") {
        return all;
    }
    for (scheme, rules) in BY_SCHEME {
        if shows(scheme, Medium::Paper) {
            set_media(&page.driver, scheme, Medium::Paper).await;
            let found = violations(page, rules).await.into_iter();
            all.extend(found.map(|found| format!("{scene}, {scheme:?}, on paper: {found}")));
            set_scheme(&page.driver, Scheme::Light).await;
        }
    }
    all
}

#[track_caller]
fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} violations\n\n{}", found.len(), found.join("\n\n"));
}

#[tokio::test]
async fn what_the_page_says_about_wrong_settings_has_no_violation() {
    visit(&(release::address() + "#language=de&x=1"), async |page| {
        let mut found = inspect(&page, "intro with troubles").await;
        page.begin().await;
        found.extend(inspect(&page, "statement with troubles").await);
        assert_none(&found);
    })
    .await;
}

#[tokio::test]
async fn what_an_organisation_sets_has_no_violation() {
    visit(&(release::address() + SETTINGS), async |page| {
        page.take_up().await;
        page.open_all_folds().await;
        page.turn_fold(say("slips-fold", DUTCH)).await;
        assert_eq!(page.texts("a").await.len(), 4, "each link stands in two places");
        assert_none(&inspect(&page, "result with settings").await);
    })
    .await;
}

#[tokio::test]
async fn what_the_page_says_of_the_device_has_no_violation() {
    let site = Website::serving(release::text()).await;
    in_browser(Lacks::Nothing, async |page| {
        clock::take_hold(&page.driver).await;
        let address = [site.address(), "#idle-wipe=on"].concat();
        page.open(&address).await;
        page.arrive(&kept::sitting()).await;
        page.unfold(say("take-fold", DUTCH)).await;
        page.run("document.execCommand = () => false").await;
        page.click(say("copy-result", DUTCH)).await;
        page.wait_for_text(say("not-copied", DUTCH)).await;
        let mut found = inspect(&page, "result with a text to copy by hand").await;
        kept::keep(&page).await;
        page.move_clock(200).await;
        page.wait_for_text(say("idle-stay", DUTCH)).await;
        found.extend(inspect(&page, "result with the idle question").await);
        page.open(&address).await;
        kept::wait_until_said(&page, "restored").await;
        found.extend(inspect(&page, "intro with what was kept").await);
        kept::set_ahead(&page, 31).await;
        page.open(&address).await;
        kept::wait_until_said(&page, "expired").await;
        found.extend(inspect(&page, "intro with what had expired").await);
        let keep = "localStorage.setItem(arguments[0], '{')";
        page.run_with(keep, vec![kept::name().into()]).await;
        page.open(&address).await;
        page.wait_for_text(say("erase", DUTCH)).await;
        found.extend(inspect(&page, "intro with what cannot be read").await);
        assert_none(&found);
    })
    .await;
}

#[tokio::test]
async fn the_panel_without_webassembly_has_no_violation() {
    in_browser(Lacks::WebAssembly, async |page| {
        page.load(&release::address()).await;
        page.wait("the panel is there", |look| look.screen == "no-wasm").await;
        assert_none(&inspect(&page, "no WebAssembly").await);
    })
    .await;
}

#[tokio::test]
async fn axe_would_find_a_violation() {
    visit(&release::address(), async |page| {
        let is_planted =
            |found: &String| found.starts_with("image-alt: ") && found.contains("at img");
        assert!(!violations(&page, Rules::All).await.iter().any(is_planted));
        page.run("document.body.append(new Image())").await;
        let found = violations(&page, Rules::All).await;
        assert!(found.iter().any(is_planted), "{found:?}");
        page.run("document.querySelector('h1').style.color = '#ccc'").await;
        let found = violations(&page, Rules::OfColours).await;
        assert!(found.iter().all(|found| found.starts_with("color-contrast: ")), "{found:?}");
        assert!(found.iter().any(|found| found.contains("h1")), "{found:?}");
    })
    .await;
}
