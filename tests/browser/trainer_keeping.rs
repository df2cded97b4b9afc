//! What the trainer page keeps on the device: nothing, unless the box for it is ticked.

use serde_json::json;

use crate::page::Page;
use crate::trainer_visit::{trainer_page, with_trainer_at};
use crate::website::Website;

/// What a browser does that keeps nothing for a page.
const DENY: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('denied', 'SecurityError'); } });";
/// Lets no text fit any more.
const REFUSE: &str = "Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError'); };";

async fn names(page: &Page) -> serde_json::Value {
    page.run("return Object.keys(localStorage)").await
}

#[tokio::test]
async fn what_is_filled_in_outlasts_the_page_only_if_the_trainer_wants_that() {
    let site = Website::serving(trainer_page()).await;
    with_trainer_at(site.address(), "", async |page| {
        page.fill_field("tool", "Zaakhulp").await;
        page.open_trainer(site.address()).await;
        assert_eq!(page.field("tool").await, "");
        assert_eq!(names(&page).await, json!([]));

        page.press_on("remember").await;
        page.fill_field("tool", "Zaakhulp").await;
        page.fill_field("rules", "not an address").await;
        page.press_on("storage").await;
        page.run("document.querySelector('.tools button').click()").await;
        page.settle().await;
        page.open_trainer(site.address()).await;
        assert_eq!(page.field("tool").await, "Zaakhulp");
        assert_eq!(page.field("rules").await, "not an address");
        assert_eq!(page.run("return document.getElementById('storage').checked").await, false);
        assert_eq!(page.run("return document.documentElement.lang").await, "en");
        assert_eq!(page.run("return document.getElementById('remember').checked").await, true);
        assert_eq!(names(&page).await, json!(["eerste-stap-trainer"]));

        page.press_on("remember").await;
        assert_eq!(names(&page).await, json!([]), "unticking wipes at once");
        page.fill_field("tool", "Hulpje").await;
        assert_eq!(names(&page).await, json!([]));
        page.open_trainer(site.address()).await;
        assert_eq!(page.field("tool").await, "");
    })
    .await;
}

#[tokio::test]
async fn what_was_kept_and_is_damaged_is_left_alone() {
    let site = Website::serving(trainer_page()).await;
    for kept in ["", "{", "[]", r#"{"eerste-stap-trainer":9}"#] {
        let first = format!("localStorage.setItem('eerste-stap-trainer', {});", json!(kept));
        with_trainer_at(site.address(), &first, async |page| {
            assert_eq!(page.field("tool").await, "");
        })
        .await;
    }
}

#[tokio::test]
async fn a_browser_that_keeps_nothing_is_named() {
    let site = Website::serving(trainer_page()).await;
    for first in [DENY, REFUSE] {
        with_trainer_at(site.address(), first, async |page| {
            page.press_on("remember").await;
            let said = page.trouble("remember").await.unwrap();
            assert_eq!(said, "Je browser staat niet toe dat deze pagina iets onthoudt.");
            assert_eq!(page.run("return document.getElementById('remember').checked").await, false);
            page.fill_field("tool", "Zaakhulp").await;
            assert_eq!(page.field("tool").await, "Zaakhulp");
        })
        .await;
    }
}
