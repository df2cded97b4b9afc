//! The check in a page that is a Yew app itself, from another copy of Yew: the trainer page.

use serde_json::json;

use crate::environment;
use crate::inside::picks;
use crate::page::Page;
use crate::release;
use crate::trainer_visit::{with_trainer, with_trainer_at};
use crate::words::ENGLISH;

/// Counts from now on how often the host changes itself. What changes in the check is not seen.
const WATCH: &str = "window.changes = 0;
    new MutationObserver((changes) => window.changes += changes.length)
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });";

async fn changes(page: &Page) -> u64 {
    page.settle().await;
    page.run("return window.changes").await.as_u64().unwrap()
}

#[tokio::test]
async fn nothing_that_is_pressed_in_the_check_reaches_the_host_and_the_other_way_round() {
    with_trainer(async |page| {
        page.fill_field("organisation", "Ons Huis").await;
        page.run(WATCH).await;
        page.begin_inside(0, &picks(2)[..3]).await;
        let english = "named('English').click();
            await until('it is English', () => running().lang === 'en');";
        page.inside(0, english).await;
        page.inside_with(0, "await answer(args[0]); await finish();", &[json!(picks(2)[3..])])
            .await;
        // Everything that can be pressed, but for what leaves, wipes, prints or opens a file.
        let pressed = "let pressed = 0;
            const not = args[0];
            for (const fold of all('summary')) { fold.click(); pressed += 1; }
            for (const part of ['alternative', 'nothing']) {
                for (const button of all(`button[part~=${part}]`)) { button.click(); pressed += 1; }
            }
            for (const input of all('input[type=radio], input[type=checkbox]')) {
                input.click();
                pressed += 1;
            }
            return pressed;";
        let pressed = page.inside(0, pressed).await;
        assert!(pressed.as_u64().unwrap() > 10, "{pressed}");
        assert_eq!(changes(&page).await, 0);

        page.press_on("role-questions").await;
        page.fill_field("organisation", "Ander Huis").await;
        assert_ne!(changes(&page).await, 0);
        assert_eq!(
            page.inside(0, "return [screen(), running().lang];").await,
            json!(["result", ENGLISH])
        );
    })
    .await;
}

/// A control: through an open root the handlers do cross, and the host's own would be seen to run.
#[tokio::test]
async fn through_an_open_root_they_would_cross() {
    let open = "const closed = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (options) {
            return closed.call(this, { ...options, mode: 'open' });
        };";
    let address = release::file_address(&environment::trainer());
    with_trainer_at(&address, open, async |page| {
        page.run(WATCH).await;
        // What is typed or chosen, the host hears by Yew, and here what the check is told, too.
        let some = "await begin();
            for (const name of ['input', 'change']) {
                for (const input of all('input')) {
                    input.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
                }
            }";
        page.inside(0, some).await;
        assert_ne!(changes(&page).await, 0);
    })
    .await;
}
