//! The script for a host page: frames get the height that they ask for, and nobody else's word
//! counts. The sender here is a page that sends whatever a test wants.

use std::fs;

use serde_json::{Value, json};
use thirtyfour::By;

use crate::engine::Lacks;
use crate::environment;
use crate::page::Page;
use crate::session::in_browser;
use crate::waiting;
use crate::website::Website;

/// How many forged messages a hostile frame sends.
const MANY: u32 = 10_000;

fn frame_script() -> String {
    let script = fs::read_to_string(environment::beside("frame.js")).unwrap();
    format!("<script>{script}</script>")
}

/// Where the script stands on the host page.
#[derive(Clone, Copy, Debug)]
enum Script {
    BeforeTheFrames,
    BehindTheFrames,
    Absent,
}

/// A host page on one site with two frames of the check and one of something else, from another.
/// It notes every height that a frame ever gets.
struct Host {
    site: Website,
    _sender: Website,
}

impl Host {
    async fn with(script: Script) -> Self {
        let sender = Website::canary().await;
        let address = sender.address();
        let frames = format!(
            "<iframe data-eerste-stap src='{address}' title=0></iframe>
             <iframe data-eerste-stap src='{address}' title=1></iframe>
             <iframe src='{address}' title=2></iframe>"
        );
        let (before, behind) = match script {
            Script::BeforeTheFrames => (frame_script(), String::new()),
            Script::BehindTheFrames => (String::new(), frame_script()),
            Script::Absent => (String::new(), String::new()),
        };
        let page = format!(
            "<!doctype html><html lang=nl><link rel=icon href=data:,><title>host</title>
             {before}{frames}{behind}
             <script>
             window.seen = [];
             new MutationObserver((changes) => changes.forEach(({{ target }}) =>
                 seen.push([target.title, target.style.height])
             )).observe(document.body, {{ attributeFilter: ['style'], subtree: true }});
             </script>"
        );
        Self { site: Website::serving(page).await, _sender: sender }
    }
}

/// Does something in one of the frames, and comes back to the host.
async fn in_frame(page: &Page, frame: usize, script: &str, arguments: Vec<Value>) {
    // By its place in the page: engines number the windows within in their own ways.
    let frames = page.driver.find_all(By::Tag("iframe")).await.unwrap();
    frames[frame].clone().enter_frame().await.unwrap();
    page.run_with(script, arguments).await;
    page.driver.clone().enter_default_frame().await.unwrap();
}

/// One of the frames sends its height.
async fn send(page: &Page, frame: usize, height: u32) {
    let message = json!({"type": "eerste-stap", "v": 1, "height": height});
    in_frame(page, frame, "parent.postMessage(arguments[0], '*')", vec![message]).await;
}

/// The heights that the host gave the frames, as their styles say.
async fn heights(page: &Page) -> Value {
    page.run("return [...document.querySelectorAll('iframe')].map((frame) => frame.style.height)")
        .await
}

/// Waits until the frames have these heights. Messages of one frame arrive in their order, so what
/// it sent before has been dealt with by then.
async fn wait_for_heights(page: &Page, wanted: [&str; 3]) {
    waiting::until(&format!("the frames have the heights {wanted:?}"), async || {
        let heights = heights(page).await;
        if heights == json!(wanted) { Ok(()) } else { Err(heights.to_string()) }
    })
    .await;
}

async fn on_a_host(script: Script, body: impl AsyncFnOnce(&Page)) {
    let host = Host::with(script).await;
    in_browser(Lacks::Nothing, async |page| {
        page.load(host.site.address()).await;
        body(&page).await;
    })
    .await;
}

#[tokio::test]
async fn every_frame_has_its_own_height_wherever_the_script_stands() {
    for script in [Script::BeforeTheFrames, Script::BehindTheFrames] {
        on_a_host(script, async |page| {
            send(page, 0, 640).await;
            wait_for_heights(page, ["640px", "", ""]).await;
            send(page, 1, 1280).await;
            wait_for_heights(page, ["640px", "1280px", ""]).await;
            send(page, 0, 720).await;
            wait_for_heights(page, ["720px", "1280px", ""]).await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_script_and_a_frame_that_come_later_work_too() {
    on_a_host(Script::Absent, async |page| {
        let script = fs::read_to_string(environment::beside("frame.js")).unwrap();
        let add = "const script = document.createElement('script');
            script.textContent = arguments[0];
            document.head.append(script);
            const old = document.querySelector('iframe');
            const fresh = old.cloneNode();
            return new Promise((resolve) => {
                fresh.onload = () => resolve();
                old.replaceWith(fresh);
            });";
        let add = add.replace("arguments", "args");
        page.run_to_end(&add, vec![json!(script)]).await;
        send(page, 0, 640).await;
        wait_for_heights(page, ["640px", "", ""]).await;
    })
    .await;
}

#[tokio::test]
async fn the_limits_are_part_of_what_is_allowed() {
    on_a_host(Script::BeforeTheFrames, async |page| {
        send(page, 0, 20_000).await;
        wait_for_heights(page, ["20000px", "", ""]).await;
        send(page, 0, 0).await;
        wait_for_heights(page, ["0px", "", ""]).await;
    })
    .await;
}

/// Ten thousand messages that are not quite right, in the words of the page that sends them.
const FORGED: &str = "
    const good = { type: 'eerste-stap', v: 1, height: 400 };
    const heights = [NaN, Infinity, -Infinity, 1e9, 20001, -1, -400, 399.5, '400', '400px',
        '4e2', '100vh', null, undefined, true, [400], { valueOf: 400 }, 400n, new Date(400),
        'calc(1px)', '400px; position: fixed', '<img onerror=top.hit=1>', '__proto__'];
    const forged = [
        ...heights.map((height) => ({ ...good, height })),
        ...['Eerste-Stap', 'eerste-stap ', '', null, undefined, 1, ['eerste-stap']]
            .map((type) => ({ ...good, type })),
        ...[0, 2, '1', true, null, undefined, [1], 1n].map((v) => ({ ...good, v })),
        null, undefined, 400, 'eerste-stap', JSON.stringify(good), [], [good], { good },
        ['eerste-stap', 1, 400], new Map(Object.entries(good)), new Error('eerste-stap'),
    ];
    for (let i = 0; i < arguments[0]; i++) parent.postMessage(forged[i % forged.length], '*');";

#[tokio::test]
async fn ten_thousand_forged_messages_change_nothing() {
    on_a_host(Script::BeforeTheFrames, async |page| {
        page.run("window.faults = []; onerror = (fault) => faults.push(fault)").await;
        in_frame(page, 0, FORGED, vec![json!(MANY)]).await;
        send(page, 0, 640).await;
        wait_for_heights(page, ["640px", "", ""]).await;
        assert_eq!(page.run("return seen").await, json!([["0", "640px"]]));
        assert_eq!(page.run("return [faults, window.hit ?? null]").await, json!([[], null]));
    })
    .await;
}

#[tokio::test]
async fn only_the_frame_itself_has_a_say_in_its_height() {
    on_a_host(Script::BeforeTheFrames, async |page| {
        let good = json!({"type": "eerste-stap", "v": 1, "height": 400});
        // The host page to itself, a message that nobody sent, and a frame of something else.
        page.run_with("postMessage(arguments[0], '*')", vec![good.clone()]).await;
        let made = "dispatchEvent(new MessageEvent('message', { data: arguments[0] }))";
        page.run_with(made, vec![good]).await;
        send(page, 2, 401).await;
        // A frame within the frame, which can reach the host as well.
        let nested = "const frame = document.createElement('iframe');
            document.body.append(frame);
            const script = frame.contentDocument.createElement('script');
            const good = { type: 'eerste-stap', v: 1, height: 402 };
            script.textContent = `top.postMessage(${JSON.stringify(good)}, '*')`;
            frame.contentDocument.body.append(script);";
        in_frame(page, 0, nested, vec![]).await;
        page.settle().await;
        send(page, 1, 403).await;
        wait_for_heights(page, ["", "403px", ""]).await;
        send(page, 0, 640).await;
        wait_for_heights(page, ["640px", "403px", ""]).await;
        assert_eq!(page.run("return seen").await, json!([["1", "403px"], ["0", "640px"]]));
    })
    .await;
}
