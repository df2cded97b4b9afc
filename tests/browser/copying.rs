//! What is copied is on the clipboard, and the focus is where it was.

use serde_json::Value;

use crate::engine::allow_clipboard;
use crate::filled_in::{SOME, finished, finished_with};
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::waiting;
use crate::website::Website;
use crate::words::{DUTCH, say, scales};

/// Lets the browser refuse to copy.
const REFUSE: &str = "document.execCommand = () => false";

/// Presses a button that copies, and returns what is on the clipboard.
pub async fn copy(page: &Page, button: &str) -> String {
    page.run_to_end("await navigator.clipboard.writeText('nothing')", vec![]).await;
    page.click(button).await;
    let mut copied = String::new();
    waiting::until("something is on the clipboard", async || {
        let text = page.run_to_end("return navigator.clipboard.readText()", vec![]).await;
        let text = text.as_str().unwrap_or_default();
        text.clone_into(&mut copied);
        if text == "nothing" { Err(text.to_owned()) } else { Ok(()) }
    })
    .await;
    copied
}

/// Opens the page on a website that may read the clipboard.
pub async fn with_clipboard(body: impl AsyncFnOnce(Page)) {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        allow_clipboard(&page.driver, site.address()).await;
        body(page).await;
    })
    .await;
}

#[tokio::test]
async fn the_result_goes_to_the_clipboard_as_text() {
    with_clipboard(async |page| {
        page.arrive(&finished(SOME)).await;
        page.unfold(say("reflection-fold", DUTCH)).await;
        page.write_in("reflection-0", "mijn eigen zin\nen nog een").await;
        page.unfold(say("take-fold", DUTCH)).await;
        let text = copy(&page, say("copy-result", DUTCH)).await;
        assert!(text.starts_with(say("paper-title", DUTCH)), "{text}");
        let step = &page.texts("[part=step] h3").await[0];
        let parts = [&**step, "mijn eigen zin\nen nog een", say("not-validated", DUTCH)];
        for part in parts.into_iter().chain(scales(DUTCH)) {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        page.wait_for_text(say("copied", DUTCH)).await;
    })
    .await;
}

#[tokio::test]
async fn copying_moves_neither_the_focus_nor_the_page() {
    let session = finished_with(|outcome| outcome.open.unwrap().step.practice.is_some());
    with_clipboard(async |page| {
        page.arrive(&session).await;
        for fold in ["practice-fold", "take-fold", "share-fold"] {
            page.unfold(say(fold, DUTCH)).await;
        }
        page.click(say("share-step", DUTCH)).await;
        for button in ["copy", "copy-result", "share-copy"] {
            let button = say(button, DUTCH);
            // Once, so that what is said beside it has its room already.
            copy(&page, button).await;
            let place = page.run("return scrollY").await.as_f64().unwrap();
            copy(&page, button).await;
            let look = page.look().await;
            assert_eq!((&*look.focus, &*look.focused), ("button", button));
            let moved = place - page.run("return scrollY").await.as_f64().unwrap();
            assert!(moved.abs() < 3.0, "{button} moves the page by {moved} pixels");
            assert_eq!(page.texts("textarea:not([name], [readonly])").await.len(), 0);
        }
    })
    .await;
}

#[tokio::test]
async fn where_copying_is_refused_the_text_stands_there_to_copy_by_hand() {
    with_clipboard(async |page| {
        page.arrive(&finished(SOME)).await;
        page.unfold(say("take-fold", DUTCH)).await;
        let text = copy(&page, say("copy-result", DUTCH)).await;
        page.run(REFUSE).await;
        page.click(say("copy-result", DUTCH)).await;
        page.wait_for_text(say("not-copied", DUTCH)).await;
        assert_eq!(by_hand(&page).await, text);
        let look = page.look().await;
        assert_eq!((&*look.focus, &*look.focused), ("button", say("copy-result", DUTCH)));
    })
    .await;
}

#[tokio::test]
async fn what_could_not_be_copied_is_wiped_with_the_rest() {
    with_clipboard(async |page| {
        page.arrive(&finished([100, 100, 100])).await;
        page.unfold(say("take-fold", DUTCH)).await;
        page.run(REFUSE).await;
        page.click(say("copy-result", DUTCH)).await;
        page.wait_for_text(say("not-copied", DUTCH)).await;
        page.click(say("wipe", DUTCH)).await;
        page.click(say("wipe-yes", DUTCH)).await;
        page.wait_for_screen("intro").await;
        // Someone else, with other answers.
        page.arrive(&finished([0, 0, 0])).await;
        page.unfold(say("take-fold", DUTCH)).await;
        assert_eq!(by_hand(&page).await, Value::Null, "this is what the one before answered");
    })
    .await;
}

/// The text to copy by hand, in the fold about taking along.
async fn by_hand(page: &Page) -> Value {
    let script = "const fold = [...document.querySelectorAll('details')].find(
            (fold) => fold.querySelector('summary').textContent === arguments[0]);
        return fold.querySelector('textarea')?.value ?? null;";
    page.run_with(script, vec![say("take-fold", DUTCH).into()]).await
}
