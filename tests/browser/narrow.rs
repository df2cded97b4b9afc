//! On the smallest phone, and at 400 percent, everything fits and can be pressed: long names, addresses
//! and words too. Every screen is in `every_screen.rs`.

use serde_json::json;

use crate::accessibility::{Rules, SETTINGS, violations};
use crate::engine::{Lacks, set_width};
use crate::own_questionnaire::pack;
use crate::page::Page;
use crate::release::{self, Copy};
use crate::scenes;
use crate::session::{in_browser, visit};
use crate::website::Website;
use crate::words::{DUTCH, say};

/// The width of the smallest phone, and of a common window at 400 percent.
const NARROW: u32 = 320;

/// What sticks out to the side: each element with the pixel where it ends.
pub async fn what_sticks_out(page: &Page) -> Vec<String> {
    page.list(
        "const room = document.documentElement.clientWidth;
         const wide = document.documentElement.scrollWidth;
         const out = [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > room + 0.5)
            .map((element) => element.outerHTML.slice(0, 80));
         return wide > room ? [`the page is ${wide} wide, the window ${room}`, ...out] : [];",
    )
    .await
}

/// What is too small for a thumb.
pub async fn what_is_small(page: &Page) -> Vec<String> {
    page.list(
        "const places = 'button, summary, [part=option], .tick, .file, .field :is(input, textarea)';
         const seen = (element) => element.checkVisibility();
         return [...document.querySelectorAll(places)].filter(seen).flatMap((element) => {
            const { width, height } = element.getBoundingClientRect();
            const small = width < 44 || height < 44;
            return small ? [`${element.textContent}: ${width} by ${height}`] : [];
         });",
    )
    .await
}

impl Page {
    /// Runs a script that returns a list of texts.
    pub async fn list(&self, script: &str) -> Vec<String> {
        let list = self.run(script).await;
        list.as_array().unwrap().iter().map(|entry| entry.as_str().unwrap().to_owned()).collect()
    }
}

/// What does not fit on the page as it is now, or is too small to press.
pub async fn what_does_not_fit(page: &Page, place: &str) -> Vec<String> {
    let out = what_sticks_out(page).await.into_iter().map(|out| format!("{place}: {out}"));
    let small = what_is_small(page).await.into_iter();
    out.chain(small.map(|small| format!("{place}: too small: {small}"))).collect()
}

async fn assert_fits(page: &Page, scene: &str) {
    for width in [NARROW, 1024] {
        set_width(&page.driver, width).await;
        let found = what_does_not_fit(page, &format!("{scene} at {width} px")).await;
        assert!(found.is_empty(), "{found:#?}");
    }
}

#[tokio::test]
async fn a_long_name_of_a_setting_fits() {
    let address = [&*release::address(), "#", &"x".repeat(1000), "=1"].concat();
    visit(&address, async |page| assert_fits(&page, "a long name").await).await;
}

#[tokio::test]
async fn long_addresses_and_names_in_the_settings_fit() {
    visit(&(release::address() + SETTINGS), async |page| {
        page.take_up().await;
        page.open_all_folds().await;
        page.turn_fold(say("slips-fold", DUTCH)).await;
        assert_fits(&page, "result with settings").await;
    })
    .await;
}

#[tokio::test]
async fn a_long_word_that_someone_types_fits() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        page.open_all_folds().await;
        for label in ["plan-when", "plan-then"] {
            page.paste(say(label, DUTCH), &"x".repeat(300)).await;
        }
        page.tick(say("share-plan", DUTCH)).await;
        assert_fits(&page, "result with long words").await;
    })
    .await;
}

#[tokio::test]
async fn a_word_of_five_thousand_letters_in_a_questionnaire_fits() {
    let mut pack = pack(1, 4);
    pack["items"][0]["text"]["nl"] = json!("x".repeat(5_000));
    let copy = Copy::of(&release::with_pack(&pack));
    visit(&copy.address(), async |page| {
        page.push(say("start", DUTCH)).await;
        page.wait("the statement is there", |look| look.text.contains(&"x".repeat(5_000))).await;
        assert_fits(&page, "a long word").await;
    })
    .await;
}

#[tokio::test]
async fn the_panel_without_webassembly_fits() {
    in_browser(Lacks::WebAssembly, async |page| {
        page.load(&release::address()).await;
        page.wait("the panel is there", |look| look.screen == "no-wasm").await;
        assert_fits(&page, "no WebAssembly").await;
    })
    .await;
}

/// Where a window gets no narrower, a frame does.
#[tokio::test]
async fn in_a_frame_every_screen_fits() {
    let site = Website::serving(release::text()).await;
    let attributes = format!("width={NARROW} height=900 style='border: 0'");
    let around = Website::around(site.address(), &attributes).await;
    in_browser(Lacks::Nothing, async |page| {
        page.load(around.address()).await;
        page.enter_the_frame().await;
        assert_eq!(page.run("return innerWidth").await, NARROW);
        let mut found = Vec::new();
        scenes::walk(&page, async |scene| {
            found.extend(what_does_not_fit(&page, scene).await);
            let violations = violations(&page, Rules::All).await.into_iter();
            found.extend(violations.map(|found| format!("{scene}: {found}")));
        })
        .await;
        assert!(found.is_empty(), "{found:#?}");
    })
    .await;
}

#[tokio::test]
async fn something_wide_and_something_small_would_be_found() {
    visit(&release::address(), async |page| {
        set_width(&page.driver, NARROW).await;
        page.run_with(
            "const button = document.createElement('button');
             button.textContent = arguments[0];
             document.body.append(button);",
            vec![json!("x".repeat(200))],
        )
        .await;
        page.run("document.querySelector('body > button').style.whiteSpace = 'nowrap'").await;
        let out = what_sticks_out(&page).await;
        assert!(out.len() == 2 && out[1].starts_with("<button"), "{out:#?}");

        let small = "const button = document.querySelector('body > button');
             button.textContent = 'x'; button.style.minBlockSize = 0; button.style.padding = 0;";
        page.run(small).await;
        assert_eq!(what_is_small(&page).await.len(), 1);
    })
    .await;
}
