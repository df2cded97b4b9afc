//! What is kept of a group on the device: nothing, unless the box for it is ticked.

use serde_json::{Value, json};

use crate::group_visit::{TWELVE, with_group_at};
use crate::page::Page;
use crate::trainer_visit::trainer_page;
use crate::website::Website;

const NAME: &str = "eerste-stap-trainer-group";
const BOX: &str = "remember-group";
/// What a browser does that keeps nothing for a page.
const DENY: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('denied', 'SecurityError'); } });";
/// Lets no text fit any more.
const REFUSE: &str = "Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError'); };";
const EMPTY: [&str; 10] = [""; 10];

async fn names(page: &Page) -> Value {
    page.run("return Object.keys(localStorage)").await
}

async fn is_ticked(page: &Page) -> Value {
    page.run_with("return document.getElementById(arguments[0]).checked", vec![json!(BOX)]).await
}

async fn open_again(page: &Page, site: &Website) {
    page.open_trainer(site.address()).await;
    page.turn_to_group().await;
}

/// What the browser keeps of the group.
async fn kept(page: &Page) -> Value {
    page.run_with("return localStorage.getItem(arguments[0])", vec![json!(NAME)]).await
}

#[tokio::test]
async fn without_the_box_nothing_of_a_group_is_kept() {
    let site = Website::serving(trainer_page()).await;
    with_group_at(site.address(), "", async |page| {
        page.count("12", &TWELVE).await;
        assert_eq!(names(&page).await, json!([]));
        page.show_picture().await;
        page.hear(0, 0).await;
        page.fill_field("opening-0", "Wat nu?").await;
        assert_eq!(names(&page).await, json!([]));
        assert_eq!(
            page.run("return [document.cookie, sessionStorage.length]").await,
            json!(["", 0])
        );
        open_again(&page, &site).await;
        assert_eq!(page.counted().await, EMPTY);
        assert_eq!(page.figures().await.len(), 0);
    })
    .await;
}

#[tokio::test]
async fn with_the_box_the_counts_and_the_picture_outlast_the_page_until_it_is_unticked() {
    let site = Website::serving(trainer_page()).await;
    with_group_at(site.address(), "", async |page| {
        page.press_on(BOX).await;
        page.count("12", &TWELVE).await;
        page.fill_field("count-2-0", "nul").await;
        let counted = page.counted().await;
        assert_eq!(names(&page).await, json!([NAME]));
        open_again(&page, &site).await;
        assert_eq!(page.counted().await, counted);
        assert_eq!(is_ticked(&page).await, true);
        assert_eq!(page.texts(".tally .wrong").await.len(), 1, "what is wrong is still wrong");

        page.fill_field("count-2-0", "0").await;
        page.show_picture().await;
        let figures = page.figures().await;
        page.fill_field("opening-0", "Wat Jan zei?").await;
        assert!(!kept(&page).await.as_str().unwrap().contains("Jan"), "only counts are kept");
        open_again(&page, &site).await;
        assert!(page.counted().await.is_empty(), "nothing can be counted");
        assert_eq!(page.figures().await, figures, "the picture stays made");
        assert_eq!(page.run("return document.getElementById('show-picture')").await, Value::Null);

        page.press_on(BOX).await;
        assert_eq!(names(&page).await, json!([]), "unticking wipes at once");
        open_again(&page, &site).await;
        assert_eq!(page.counted().await, EMPTY);
        assert_eq!(is_ticked(&page).await, false);
    })
    .await;
}

#[tokio::test]
async fn what_was_kept_and_is_damaged_gives_an_empty_tally() {
    let site = Website::serving(trainer_page()).await;
    with_group_at(site.address(), "", async |page| {
        let keep = async |text: &str| {
            let script = "localStorage.setItem(arguments[0], arguments[1])";
            page.run_with(script, vec![json!(NAME), json!(text)]).await;
            open_again(&page, &site).await;
        };
        page.press_on(BOX).await;
        page.count("12", &TWELVE).await;
        page.show_picture().await;
        let whole = kept(&page).await.as_str().unwrap().to_owned();
        let with = |what: &str, other: &str| {
            assert!(whole.contains(what), "{what} in {whole}");
            whole.replacen(what, other, 1)
        };
        let damaged = [
            String::new(),
            "{".to_owned(),
            "[".repeat(10_000),
            r#"{"eerste-stap-group":1}"#.to_owned(),
            with("\"12\"", "[]"),
            with("\"laag\"", "null"),
            // What the rules do not let through.
            with("[3,9]", "[3,2]"),
            with("[12,2]", "[4,2]"),
        ];
        for text in damaged {
            keep(&text).await;
            assert_eq!(page.counted().await, EMPTY, "{text:.80}");
            assert_eq!(page.figures().await.len(), 0, "{text:.80}");
        }
        // The control: what is whole is taken up.
        keep(&whole).await;
        assert_eq!(page.figures().await.len(), 3);
    })
    .await;
}

/// Two pictures of the same counts could be a slip apart.
#[tokio::test]
async fn a_picture_that_was_made_in_another_window_is_the_only_one() {
    let site = Website::serving(trainer_page()).await;
    with_group_at(site.address(), "", async |page| {
        page.press_on(BOX).await;
        page.count("13", &TWELVE).await;
        let before = kept(&page).await;
        page.show_picture().await;
        let figures = page.figures().await;
        let made = kept(&page).await;
        // The other window has the counts, from before the picture was made here.
        let keep = "localStorage.setItem(arguments[0], arguments[1])";
        let in_another_window = async || {
            page.run_with(keep, vec![json!(NAME), before.clone()]).await;
            open_again(&page, &site).await;
            assert_eq!(page.counted().await.len(), 10);
            page.run_with(keep, vec![json!(NAME), made.clone()]).await;
        };
        in_another_window().await;
        page.press_at("#count-0-0 + button").await;
        assert_eq!(page.figures().await, figures, "a slip more is no second picture");
        assert!(page.counted().await.is_empty());

        // Whatever else is done there first, nothing is kept over the picture.
        in_another_window().await;
        page.speak_other().await;
        assert_eq!(kept(&page).await, made);
    })
    .await;
}

#[tokio::test]
async fn a_browser_that_keeps_nothing_of_a_group_is_named() {
    let site = Website::serving(trainer_page()).await;
    for first in [DENY, REFUSE] {
        with_group_at(site.address(), first, async |page| {
            page.press_on(BOX).await;
            let said = page.trouble(BOX).await.unwrap();
            assert_eq!(said, "Je browser staat niet toe dat deze pagina iets onthoudt.");
            assert_eq!(is_ticked(&page).await, false);
            page.count("12", &TWELVE).await;
            page.show_picture().await;
            assert_eq!(page.figures().await.len(), 3, "the rest works");
        })
        .await;
    }
}
