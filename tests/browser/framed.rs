//! The release file within a frame: it says how high it is and nothing else, hears nothing, and says
//! what is wrong with the frame to whoever asks.

use serde_json::{Value, json};

use crate::engine::{Lacks, console};
use crate::page::Page;
use crate::release;
use crate::session::in_browser;
use crate::sitting::{EXTRAS, Pick};
use crate::waiting;
use crate::website::Website;
use crate::words::{DUTCH, say, say_with, statements};

/// A page of someone else with the check in a frame of these attributes, which notes what it is
/// told, and does so when `obeying`.
async fn in_frame(attributes: &str, settings: &str, body: impl AsyncFnOnce(Page)) {
    let site = Website::serving(release::text()).await;
    let host = Website::serving(format!(
        "<!doctype html><html lang=nl><link rel=icon href=data:,><title>Workshop</title>
         <iframe {attributes} title=check></iframe>
         <script>
           window.told = [];
           window.obeying = false;
           window.frame = document.querySelector('iframe');
           onmessage = (event) => {{
             told.push(event.data);
             if (window.obeying) frame.style.height = event.data.height + 'px';
           }};
           frame.src = '{}#{settings}';
         </script>",
        site.address()
    ))
    .await;
    in_browser(Lacks::Nothing, async |page| {
        page.driver.goto(host.address()).await.unwrap();
        enter(&page).await;
        page.wait("the program runs", |look| look.running).await;
        body(page).await;
    })
    .await;
}

async fn enter(page: &Page) {
    page.driver.enter_frame(0).await.unwrap();
}

/// Runs a script in the page around the frame.
async fn outside(page: &Page, script: &str) -> Value {
    page.driver.enter_default_frame().await.unwrap();
    let result = page.run(script).await;
    enter(page).await;
    result
}

/// The heights that the page around was told. Everything that it was told is a height.
async fn heights(page: &Page) -> Vec<u64> {
    let told = outside(page, "return told").await;
    let height = |told: &Value| {
        let height = told["height"].as_u64().unwrap();
        assert_eq!(*told, json!({"type": "eerste-stap", "v": 1, "height": height}));
        height
    };
    told.as_array().unwrap().iter().map(height).collect()
}

/// How much higher the frame is past the first screen, at most: it has room for other answers, too.
const ROOM: u64 = 600;

/// Waits until the frame is as high as what is in it, and at most this much higher.
async fn wait_until_it_fits(page: &Page, room: u64) {
    waiting::until("nothing in the frame has to be scrolled", async || {
        let script = "const { scrollHeight, clientHeight } = document.documentElement;
            return [scrollHeight, clientHeight, document.querySelector('.eerste-stap').offsetHeight]";
        let seen = page.run(script).await;
        let [scroll, client, inner] = [0, 1, 2].map(|at| seen[at].as_u64().unwrap());
        if scroll <= client && client < inner + room { Ok(()) } else { Err(seen.to_string()) }
    })
    .await;
}

#[tokio::test]
async fn it_gets_as_high_as_what_is_in_it_on_every_screen() {
    in_frame("height=150 width=600", "language=nl", async |page| {
        outside(&page, "window.obeying = true; for (const { height } of told) frame.style.height = height + 'px';").await;
        wait_until_it_fits(&page, 80).await;
        page.begin().await;
        wait_until_it_fits(&page, ROOM).await;
        page.answer_all(&vec![Pick::Number(3); statements()]).await;
        wait_until_it_fits(&page, ROOM).await;
        page.finish().await;
        wait_until_it_fits(&page, ROOM).await;
        let heights = heights(&page).await;
        assert!(heights.iter().all(|height| height % 40 == 0 && *height <= 20_000), "{heights:?}");
        // Neighbours differ, and never by one step down: so nothing can go to and fro.
        for pair in heights.windows(2) {
            assert!(pair[1] > pair[0] || pair[1] + 40 < pair[0], "{heights:?}");
        }
    })
    .await;
}

/// All heights that the page around is told with these answers, up to the result, and there at every width.
async fn told_with(answers: [u64; 3], [tool, leading]: [Pick; 2]) -> Vec<u64> {
    let mut told = Vec::new();
    in_frame("height=700 width=600", "", async |page| {
        // A screen that is gone before its height was measured tells none.
        page.settle().await;
        page.begin().await;
        for (statement, pick) in (1..=statements()).zip(answers.into_iter().cycle()) {
            page.wait_for_statement(statement).await;
            page.settle().await;
            page.pick(Pick::Number(pick)).await;
            page.settle().await;
            page.go_on().await;
        }
        page.wait_for_screen("extra").await;
        page.settle().await;
        page.pick(tool).await;
        page.go_on().await;
        page.wait_for_extra(2, EXTRAS).await;
        page.settle().await;
        page.pick(leading).await;
        page.go_on().await;
        page.wait_for_screen("result").await;
        page.settle().await;
        for width in [320, 375, 440, 520, 700, 900, 1_200] {
            outside(&page, &format!("frame.style.width = '{width}px'")).await;
            page.settle().await;
        }
        told = heights(&page).await;
    })
    .await;
    told
}

/// A result is higher with some answers than with others, and so is the question after fifteen equal ones.
/// Of three answers in turn, the first give the highest result and the second the lowest.
#[tokio::test]
async fn opposite_answers_are_told_apart_by_nothing() {
    let told = told_with([5, 3, 1], [Pick::Space, Pick::Skip]).await;
    assert!(told.len() > 3, "the result and other widths are told: {told:?}");
    assert_eq!(told_with([1, 5, 3], [Pick::Space, Pick::Arrows(2)]).await, told);
    assert_eq!(told_with([1, 1, 1], [Pick::Arrows(2), Pick::Space]).await, told);
}

#[tokio::test]
async fn what_others_send_is_not_heard() {
    in_frame("height=700 width=600", "", async |page| {
        page.begin().await;
        let before = page.look().await.text;
        let forge = "for (let i = 0; i < 10000; i++) {
            frame.contentWindow.postMessage(
                [{ type: 'eerste-stap', v: 1, height: i }, 'wipe', { settings: { language: 'en' } }, null][i % 4], '*');
         }";
        page.run("window.heard = 0; addEventListener('message', () => window.heard++)").await;
        outside(&page, forge).await;
        waiting::until("all of it has come", async || {
            let heard = page.run("return window.heard").await;
            if heard == 10_000 { Ok(()) } else { Err(heard.to_string()) }
        })
        .await;
        page.settle().await;
        assert_eq!(page.look().await.text, before);
    })
    .await;
}

async fn troubles(page: &Page) -> Vec<String> {
    page.texts(".trouble li").await
}

#[tokio::test]
async fn a_low_frame_is_told_to_whoever_asks_until_it_is_high_enough() {
    in_frame("height=150 width=600", "check", async |page| {
        let low = say_with("embedding-frame", DUTCH, &[("n", "150")]);
        page.wait_for_text(&low).await;
        assert!(console(&page.driver).await.iter().any(|line| line.contains(&low)));
        assert_eq!(troubles(&page).await, [low]);
        outside(&page, "frame.style.height = '700px'").await;
        page.wait("the box is gone", |look| !look.text.contains(say("embedding-heading", DUTCH)))
            .await;
        let fine = say("embedding-fine", DUTCH);
        assert!(console(&page.driver).await.iter().any(|line| line.contains(fine)));
    })
    .await;
}

#[tokio::test]
async fn nobody_else_is_told() {
    in_frame("height=150 width=600", "language=nl", async |page| {
        page.settle().await;
        assert!(troubles(&page).await.is_empty());
        assert!(console(&page.driver).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_frame_that_forbids_storing_is_told_and_the_check_runs() {
    in_frame("height=700 width=600 sandbox=allow-scripts", "check", async |page| {
        page.wait_for_text(say("embedding-storage", DUTCH)).await;
        page.begin().await;
        page.answer_all(&vec![Pick::Number(2); statements()]).await;
    })
    .await;
}
