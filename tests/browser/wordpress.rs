//! The snippets in posts of a real `WordPress`, which `cargo xtask wordpress` sets up.

use serde_json::{Value, json};

use crate::engine::Lacks;
use crate::environment;
use crate::page::Page;
use crate::session::in_browser;
use crate::sitting::mixed_picks;
use crate::waiting;
use crate::words::{DUTCH, say};

/// Opens a post by its name.
async fn on_a_post(name: &str, body: impl AsyncFnOnce(&Page)) {
    let address = format!("{}/?name={name}", environment::wordpress());
    in_browser(Lacks::Nothing, async |page| {
        page.load(&address).await;
        let title = page.run("return document.title").await;
        assert!(title.as_str().unwrap().contains(name), "{name} is not a post: {title}");
        body(&page).await;
    })
    .await;
}

/// How often each thing of ours is in the post.
async fn what_is_there(page: &Page) -> Value {
    let script = "const post = document.querySelector('.entry-content');
        const scripts = [...post.querySelectorAll('script')];
        return {
            frames: post.querySelectorAll('iframe[data-eerste-stap]').length,
            scripts: scripts.length,
            elements: post.querySelectorAll('eerste-stap').length,
        };";
    page.run(script).await
}

/// The whole check in the frame, and the frame's height by the script in the post.
async fn use_the_frame(page: &Page) {
    assert_eq!(what_is_there(page).await, json!({"frames": 1, "scripts": 1, "elements": 0}));
    page.run("document.querySelector('iframe').scrollIntoView()").await;
    page.enter_the_frame().await;
    page.sit_through(&mixed_picks()).await;
    assert_eq!(page.texts("[part=score]").await.len(), 3);

    let message = json!({"type": "eerste-stap", "v": 1, "height": 1240});
    page.run_with("parent.postMessage(arguments[0], '*')", vec![message]).await;
    page.driver.clone().enter_default_frame().await.unwrap();
    waiting::until("the frame has the height that it asked for", async || {
        let height = page.run("return document.querySelector('iframe').style.height").await;
        if height == "1240px" { Ok(()) } else { Err(height.to_string()) }
    })
    .await;
}

#[tokio::test]
#[ignore = "needs a WordPress: `cargo xtask wordpress` runs it"]
async fn the_check_runs_to_the_result_in_a_frame_of_a_block() {
    on_a_post("frame", async |page| use_the_frame(page).await).await;
}

#[tokio::test]
#[ignore = "needs a WordPress: `cargo xtask wordpress` runs it"]
async fn the_check_runs_to_the_result_in_a_frame_of_the_classic_editor() {
    on_a_post("frame-classic", async |page| use_the_frame(page).await).await;
}

#[tokio::test]
#[ignore = "needs a WordPress: `cargo xtask wordpress` runs it"]
async fn the_check_runs_to_the_result_in_a_frame_that_an_editor_posted() {
    on_a_post("frame-by-editor", async |page| use_the_frame(page).await).await;
}

#[tokio::test]
#[ignore = "needs a WordPress: `cargo xtask wordpress` runs it"]
async fn what_an_author_posts_is_stripped() {
    for name in ["frame-by-author", "element-by-author"] {
        on_a_post(name, async |page| {
            let nothing = json!({"frames": 0, "scripts": 0, "elements": 0});
            assert_eq!(what_is_there(page).await, nothing, "{name}");
            let left = page.texts(".entry-content").await;
            println!("what is left of {name}: {left:?}");
        })
        .await;
    }
}

/// Does the next thing that the screen of the element asks for, if it is not done yet, and returns
/// where it is: an answer first, and once that shows, the button.
const NEXT_STEP: &str = "
    const root = document.querySelector('eerste-stap').shadowRoot;
    const screen = root?.querySelector('[data-screen]');
    if (!screen) return 'nothing';
    const heading = screen.querySelector('h1, h2, h3')?.textContent;
    const options = [...root.querySelectorAll('[part~=option] input')];
    const chosen = options.some((option) => option.checked);
    if (options.length && !chosen) options[1].click();
    else if (heading !== window.left) {
        window.left = heading;
        const part = screen.dataset.screen === 'intro' ? 'start' : 'next';
        root.querySelector(`button[part~=${part}]`)?.click();
    }
    return `${screen.dataset.screen}: ${heading}, ${chosen}`;";

#[tokio::test]
#[ignore = "needs a WordPress: `cargo xtask wordpress` runs it"]
async fn the_check_runs_to_the_result_as_an_element() {
    on_a_post("element", async |page| {
        waiting::until("the element shows the result", async || {
            let at = page.run(NEXT_STEP).await;
            let at = at.as_str().unwrap().to_owned();
            if at.starts_with("result") { Ok(()) } else { Err(at) }
        })
        .await;
        let scores = "return [...document.querySelector('eerste-stap').shadowRoot
            .querySelectorAll('[part~=score]')].map((score) => score.textContent)";
        let scores = page.run(scores).await;
        assert_eq!(scores.as_array().unwrap().len(), 3, "{scores}");
        let title = page.run("return document.title").await;
        assert_ne!(title, say("result-heading", DUTCH), "the title is the host's");
    })
    .await;
}
