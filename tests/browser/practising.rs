//! The practice prompt: it changes with the task and with one's own words, which stay words.

use eerste_stap::domain::session::Session;
use serde_json::json;

use crate::copying::{copy, with_clipboard};
use crate::filled_in::finished_with;
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::words::{DUTCH, say, say_with, step, tasks};

/// A result with something to practise.
fn session() -> Session {
    finished_with(|outcome| outcome.open.unwrap().step.practice.is_some())
}

/// The prompt as it stands on the page.
async fn prompt(page: &Page) -> String {
    page.settle().await;
    let prompt = page.run("return document.querySelector('.fold textarea[readonly]').value").await;
    prompt.as_str().unwrap().to_owned()
}

/// What the open step adds to every task, with a name for the tool.
async fn end(page: &Page, tool: &str) -> String {
    let title = &page.texts("[part=step] h3").await[0];
    step(title, DUTCH)["practice"][DUTCH].as_str().unwrap().replace("{tool}", tool)
}

#[tokio::test]
async fn each_task_has_its_prompt_and_that_is_what_is_copied() {
    with_clipboard(async |page| {
        page.arrive(&session()).await;
        page.unfold(say("practice-fold", DUTCH)).await;
        let end = end(&page, say("default-tool", DUTCH)).await;
        for [name, text] in tasks(DUTCH) {
            page.click(name).await;
            let expected = [&text.replace("{own}", "…"), " ", &end].concat();
            assert_eq!(prompt(&page).await, expected);
            assert_eq!(copy(&page, say("copy", DUTCH)).await, expected);
        }
        assert_eq!(page.look().await.screen, "result");
    })
    .await;
}

#[tokio::test]
async fn the_tool_is_called_by_the_name_in_the_settings() {
    visit(&(release::address() + "#tool=Kopilootje"), async |page| {
        page.arrive(&session()).await;
        page.unfold(say("practice-fold", DUTCH)).await;
        page.wait_for_text(&say_with("prompt", DUTCH, &[("tool", "Kopilootje")])).await;
    })
    .await;
}

#[tokio::test]
async fn ones_own_words_stay_words() {
    with_clipboard(async |page| {
        page.arrive(&session()).await;
        page.unfold(say("practice-fold", DUTCH)).await;
        let end = end(&page, say("default-tool", DUTCH)).await;
        let [name, text] = tasks(DUTCH).pop().unwrap();
        page.click(name).await;
        for own in [
            "een brief",
            "<b>vet</b><img src=x onerror='window.ran=1'>",
            "{own} {tool} {n}",
            "\u{202e}srevni\u{2066} \u{200f}👣",
            "'; alert(1) // \\n",
        ] {
            page.write_in("own-task", own).await;
            let expected = [&text.replacen("{own}", own, 1), " ", &end].concat();
            assert_eq!(prompt(&page).await, expected);
            assert_eq!(copy(&page, say("copy", DUTCH)).await, expected);
        }
        let made =
            "return [window.ran ?? null, document.querySelectorAll('main b, main img').length]";
        assert_eq!(page.run(made).await, json!([null, 0]));
        // Another task does not lose them.
        page.click(tasks(DUTCH)[0][0]).await;
        page.click(name).await;
        page.settle().await;
        assert_eq!(page.value("own-task").await, "'; alert(1) // \\n");
    })
    .await;
}
