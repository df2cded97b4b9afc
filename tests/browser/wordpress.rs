//! The snippets in posts of a real `WordPress`, which `cargo xtask wordpress` sets up.

use serde_json::{Value, json};

use crate::engine::Lacks;
use crate::environment;
use crate::inside::picks;
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

/// The whole check in the frame.
async fn sit_in_the_frame(page: &Page) {
    page.run("document.querySelector('iframe').scrollIntoView()").await;
    page.enter_the_frame().await;
    page.sit_through(&mixed_picks()).await;
    assert_eq!(page.texts("[part=score]").await.len(), 3);
}

/// The whole check in the frame, and the frame's height by the script in the post.
async fn use_the_frame(page: &Page) {
    assert_eq!(what_is_there(page).await, json!({"frames": 1, "scripts": 1, "elements": 0}));
    sit_in_the_frame(page).await;
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
async fn the_check_runs_to_the_result_in_a_frame_whose_script_is_a_file() {
    on_a_post("frame-file", async |page| use_the_frame(page).await).await;
}

#[tokio::test]
#[ignore = "needs a WordPress: `cargo xtask wordpress` runs it"]
async fn the_check_runs_to_the_result_in_a_frame_without_a_script() {
    on_a_post("frame-alone", async |page| {
        let nothing = json!({"frames": 0, "scripts": 0, "elements": 0});
        assert_eq!(what_is_there(page).await, nothing, "no frame that grows");
        sit_in_the_frame(page).await;
    })
    .await;
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

#[tokio::test]
#[ignore = "needs a WordPress: `cargo xtask wordpress` runs it"]
async fn the_check_runs_to_the_result_as_an_element() {
    for name in ["element", "element-by-editor"] {
        on_a_post(name, async |page| {
            let there = json!({"frames": 0, "scripts": 1, "elements": 1});
            assert_eq!(what_is_there(page).await, there, "{name}");
            page.sit_inside(0, &picks(0)).await;
            let closed = "return document.querySelector('eerste-stap').shadowRoot";
            assert_eq!(page.run(closed).await, Value::Null, "the root is as it comes");
            let title = page.run("return document.title").await;
            assert_ne!(title, say("result-heading", DUTCH), "the title is the host's");
        })
        .await;
    }
}
