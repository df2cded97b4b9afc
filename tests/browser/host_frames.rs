//! Sandboxed frames, which may run scripts and nothing else.

use serde_json::json;

use crate::hosts::{Host, SCRIPT};
use crate::inside::picks;
use crate::release;
use crate::words::{DUTCH, say};

/// Runs the check in a frame to the result, and sees what it says about keeping answers.
async fn runs_in_a_frame(framed: &str) {
    let body = "<iframe src=/framed.html sandbox=allow-scripts width=600 height=600></iframe>";
    let host = Host::with(body).script("").file("/framed.html", "text/html", framed);
    host.visit(async |page| {
        page.driver.enter_frame(0).await.unwrap();
        let denied = "try { localStorage; return 'allowed'; } catch { return 'denied'; }";
        assert_eq!(page.run(denied).await, "denied", "the frame is sandboxed");

        let scores = page.opened_with("return sit(args[0]);", vec![json!(picks(0))]).await;
        assert!(scores.as_array().map_or(0, Vec::len) >= 3, "{scores}");
        let seen = "all('summary').find((it) => text(it) === args[0]).click();
            await until('the fold is open', () => all('details[open] p').length > 0);
            return all('p').some((it) => text(it) === args[1] && it.checkVisibility());";
        let words = ["keep-fold", "not-remembered"].map(|words| json!(say(words, DUTCH)));
        let said = page.opened_with(seen, words.into()).await;
        assert_eq!(said, true, "why nothing can be kept is told");
        let remember = "return all('input, button').some((it) =>
            text(it.closest('label') ?? it) === args[0] && it.checkVisibility());";
        let offered = page.opened_with(remember, vec![json!(say("remember", DUTCH))]).await;
        assert_eq!(offered, false, "what cannot be is not offered");
        let back = "await press('back'); await press('back'); return look_back(args[0]);";
        let found = page.opened_with(back, vec![json!(picks(0).len())]).await;
        assert_eq!(found, json!(picks(0)));
    })
    .await;
}

#[tokio::test]
async fn the_element_runs_in_a_sandboxed_frame() {
    let page = format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><title>Framed</title>{SCRIPT}
         <eerste-stap shadow=open></eerste-stap>"
    );
    runs_in_a_frame(&page).await;
}

#[tokio::test]
async fn the_page_runs_in_a_sandboxed_frame() {
    runs_in_a_frame(&release::text()).await;
}
