//! Keeping answers where the device does not let the page, or holds something else.

use eerste_stap::content::saved;
use eerste_stap::domain::setup::Setup;
use eerste_stap::domain::wording::Language;
use serde_json::json;

use crate::engine::{Lacks, run_first};
use crate::filled_in::{QUESTIONNAIRE, file};
use crate::kept::{keep, name, sitting, stored, wait_until_nothing};
use crate::page::Page;
use crate::release;
use crate::session::{in_browser, visit};
use crate::sitting::{Pick, mixed_picks};
use crate::website::Website;
use crate::words::{DUTCH, say, say_with, statements};

/// Fills the device until not one more letter fits.
const FILL: &str = "let piece = 'x'.repeat(1 << 22);
    for (let name = 0; piece.length > 0; name += 1) {
        try { localStorage.setItem('f' + name, piece); }
        catch { piece = piece.slice(piece.length / 2 + 0.5); }
    }";
const EMPTY: &str = "for (const name of Object.keys(localStorage))
    if (!name.startsWith('eerste-stap')) localStorage.removeItem(name);";

/// Lets no text fit any more.
const REFUSE: &str = "Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError'); };";

/// What a browser does that keeps nothing for a page.
const DENY: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('denied', 'SecurityError'); } });";

/// A store that is there, and that lets nobody read or take away.
const CLOSE: &str = "Storage.prototype.getItem = Storage.prototype.removeItem = () => {
    throw new DOMException('closed', 'SecurityError'); };";

#[tokio::test]
async fn a_full_device_is_told_and_the_check_goes_on() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        page.arrive(&sitting()).await;
        page.run(FILL).await;
        page.unfold(say("keep-fold", DUTCH)).await;
        page.click(say("remember", DUTCH)).await;
        page.wait_for_text(say("not-kept", DUTCH)).await;
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, Some(false));
        page.run(EMPTY).await;
        assert_eq!(stored(&page).await, json!({}));
        page.click(say("back", DUTCH)).await;
        page.wait_for_screen("extra").await;
    })
    .await;
}

#[tokio::test]
async fn a_device_that_gets_full_holds_nothing_when_the_page_says_so() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        page.arrive(&sitting()).await;
        keep(&page).await;
        page.run(REFUSE).await;
        page.unfold(say("share-fold", DUTCH)).await;
        page.click(say("share-step", DUTCH)).await;
        page.wait_for_text(say("not-kept", DUTCH)).await;
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, Some(false));
        assert_eq!(stored(&page).await, json!({}), "the page says that nothing was kept");
    })
    .await;
}

#[tokio::test]
async fn a_device_that_gets_full_is_told_on_every_screen() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        page.arrive(&sitting()).await;
        keep(&page).await;
        for question in [2, 1] {
            page.click(say("back", DUTCH)).await;
            page.wait_for_extra(question, 2).await;
        }
        page.click(say("back", DUTCH)).await;
        page.wait_for_statement(statements()).await;
        page.run(REFUSE).await;
        page.pick(Pick::Number(2)).await;
        page.wait_for_text(say("not-kept", DUTCH)).await;
    })
    .await;
}

/// Opens the page where this is kept, and finds the reason, and the thing itself untouched.
async fn meet(page: &Page, address: &str, kept: &str) {
    let keep = "localStorage.setItem(arguments[1], arguments[0])";
    page.run_with(keep, vec![json!(kept), json!(name())]).await;
    page.open(address).await;
    let error = saved::read(kept, &QUESTIONNAIRE, &Setup::default()).unwrap_err();
    let reason = error.sentence(Language::Dutch);
    let notice = say_with("unreadable", DUTCH, &[("reason", &reason)]);
    page.wait_for_text(&notice).await;
    page.begin().await;
    page.pick(Pick::Number(4)).await;
    page.go_on().await;
    page.wait_for_statement(2).await;
    page.wait_for_text(&notice).await;
    assert_eq!(stored(page).await, json!({name(): kept}));
}

#[tokio::test]
async fn what_cannot_be_read_stays_until_someone_wipes_it() {
    let good = file(&sitting(), "2026-11-01");
    let unreadable = [
        "niet van hier".to_owned(),
        good[..good.len() / 2].to_owned(),
        good.replacen(r#""eerste-stap":2"#, r#""eerste-stap":7"#, 1),
        good.replacen(QUESTIONNAIRE.id(), "another-one", 1),
    ];
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        for kept in &unreadable {
            meet(&page, site.address(), kept).await;
            page.click(say("erase", DUTCH)).await;
            wait_until_nothing(&page).await;
            page.settle().await;
            let text = page.look().await.text;
            assert!(!text.contains(say("erase", DUTCH)), "{text}");
        }
        // Also by who has nothing to lose: then it does not ask.
        meet(&page, site.address(), &unreadable[0]).await;
        page.open(site.address()).await;
        page.click(say("wipe", DUTCH)).await;
        wait_until_nothing(&page).await;
        meet(&page, site.address(), &unreadable[0]).await;
        page.click(say("wipe", DUTCH)).await;
        page.click(say("wipe-yes", DUTCH)).await;
        wait_until_nothing(&page).await;
    })
    .await;
}

/// Finds no box, and the panel saying that nothing can be kept.
pub async fn find_no_box(page: &Page) {
    page.unfold(say("keep-fold", DUTCH)).await;
    assert_eq!(page.is_ticked(say("remember", DUTCH)).await, None);
    page.unfold(say("employer-fold", DUTCH)).await;
    page.wait_for_text(say("stored-denied", DUTCH)).await;
}

/// Meets a store that refuses, in a browser of its own.
async fn where_refused(first: &str) {
    let site = Website::serving(release::text()).await;
    in_browser(Lacks::Nothing, async |page| {
        run_first(&page.driver, first).await;
        page.open(site.address()).await;
        let refused = "try { localStorage.getItem('x') } catch ({ name }) { return name }";
        assert_eq!(page.run(refused).await, "SecurityError");
        page.sit_through(&mixed_picks()).await;
        find_no_box(&page).await;
        page.wait_for_text(say("not-remembered", DUTCH)).await;
        page.click(say("wipe", DUTCH)).await;
        page.click(say("wipe-yes", DUTCH)).await;
        assert_eq!(page.wait_for_screen("intro").await.status, say("wiped", DUTCH));
    })
    .await;
}

#[tokio::test]
async fn where_the_browser_refuses_there_is_no_box_and_the_check_works() {
    where_refused(DENY).await;
    where_refused(CLOSE).await;
}

/// Does the check in a frame with these rights, and finds no box.
async fn in_a_frame(rights: &str) {
    let site = Website::serving(release::text()).await;
    let attributes = format!("sandbox='{rights}' width=800 height=700");
    let around = Website::around(site.address(), &attributes).await;
    in_browser(Lacks::Nothing, async |page| {
        page.load(around.address()).await;
        page.enter_the_frame().await;
        // Not by a click: where one both brings the focus into a frame and moves it there, Chromium
        // half the time ends with the focus outside.
        page.begin().await;
        page.answer_all(&mixed_picks()).await;
        page.pick(Pick::Space).await;
        page.finish().await;
        find_no_box(&page).await;
        page.wait_for_text(say("not-remembered", DUTCH)).await;
    })
    .await;
}

#[tokio::test]
async fn in_a_sandbox_there_is_no_box_and_the_check_works() {
    in_a_frame("allow-scripts allow-forms").await;
}

#[tokio::test]
async fn in_a_sandbox_without_forms_the_check_works_too() {
    in_a_frame("allow-scripts").await;
}
