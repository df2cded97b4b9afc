//! The samples for web servers, on the real programs: what a browser makes of what is sent.

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::engine::{Lacks, console};
use crate::inside::picks;
use crate::page::Page;
use crate::server::{BOTH, Server};
use crate::session::{in_browser, visit};
use crate::waiting;
use crate::website::Website;

/// The sample with the lines at its end taken into use, by the hand of someone who reads them.
fn opened(sample: &str) -> String {
    let (before, after) = sample.split_once("take away each # down to the end:").unwrap();
    [before, &after.replace("# ", "").replace('#', "")].concat()
}

fn frame(address: &str) -> String {
    format!(
        "<!doctype html><html lang=nl><link rel=icon href=data:,><title>host</title>
         <iframe src='{address}' title='Eerste Stap' width=800 height=700></iframe>"
    )
}

#[tokio::test]
async fn the_check_runs_from_the_server() {
    for software in BOTH {
        let server = Server::following(software, &software.sample()).await;
        visit(&server.address("eerste-stap.html"), async |page| {
            page.begin().await;
            assert_quiet(&page).await;
        })
        .await;
    }
}

#[tokio::test]
async fn the_check_runs_in_a_frame_on_the_same_site() {
    for software in BOTH {
        let server = Server::following(software, &software.sample()).await;
        let host = server.host(&frame(&server.address("eerste-stap.html")));
        in_browser(Lacks::Nothing, async |page| {
            page.load(&host).await;
            page.enter_the_frame().await;
            page.begin().await;
            assert_quiet(&page).await;
        })
        .await;
    }
}

/// As a module it needs to be sent as JavaScript, which the samples see to.
#[tokio::test]
async fn the_element_runs_as_a_module_from_the_server() {
    for software in BOTH {
        let server = Server::following(software, &software.sample()).await;
        let script = server.address("eerste-stap.js");
        let host = server.host(&format!(
            "<!doctype html><html lang=nl><link rel=icon href=data:,><title>host</title>
             <script type=module src='{script}'></script><eerste-stap></eerste-stap>"
        ));
        in_browser(Lacks::Nothing, async |page| {
            page.load(&host).await;
            page.sit_inside(0, &picks(1)).await;
            assert_quiet(&page).await;
        })
        .await;
    }
}

/// A sandbox gives the page an origin that is nobody's, but leaves it its address.
#[tokio::test]
async fn the_check_runs_in_a_sandboxed_frame_on_the_same_site() {
    for software in BOTH {
        let server = Server::following(software, &software.sample()).await;
        let frame = frame(&server.address("eerste-stap.html"));
        let host = server.host(&frame.replace("<iframe", "<iframe sandbox=allow-scripts"));
        in_browser(Lacks::Nothing, async |page| {
            page.load(&host).await;
            page.enter_the_frame().await;
            assert_eq!(page.run("return origin").await, "null");
            page.begin().await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_frame_on_another_site_is_refused() {
    for software in BOTH {
        let server = Server::following(software, &software.sample()).await;
        let host = Website::serving(frame(&server.address("eerste-stap.html"))).await;
        in_browser(Lacks::Nothing, async |page| {
            page.load(host.address()).await;
            wait_for_the_console(&page, "frame-ancestors").await;
            page.driver.clone().enter_frame(0).await.unwrap();
            assert_eq!(page.run("return !!document.getElementById('eerste-stap')").await, false);
        })
        .await;
    }
}

#[tokio::test]
async fn a_frame_on_another_site_works_once_that_site_is_named() {
    for software in BOTH {
        let named = "frame-ancestors 'self' http://127.0.0.1:*";
        let sample = software.sample();
        assert!(sample.contains("\"frame-ancestors 'self'\""));
        let sample = sample.replace("\"frame-ancestors 'self'\"", &format!("\"{named}\""));
        let server = Server::following(software, &sample).await;
        let host = Website::serving(frame(&server.address("eerste-stap.html"))).await;
        in_browser(Lacks::Nothing, async |page| {
            page.load(host.address()).await;
            page.enter_the_frame().await;
            page.begin().await;
        })
        .await;
    }
}

/// Loads both scripts from the server, from a page on another site: `true` for those that ran.
async fn scripts_on_another_site(server: &Server) -> Value {
    // A page of `localhost` is of another site than `127.0.0.1`, to which the one header looks.
    let host = Website::canary().await;
    let host = host.address().replace("127.0.0.1", "localhost");
    let scripts = [("module", "eerste-stap.js"), ("text/javascript", "frame.js")];
    let mut loaded = Vec::new();
    for (kind, file) in scripts {
        in_browser(Lacks::Nothing, async |page| {
            page.load(&host).await;
            let load = "return new Promise((resolve) => {
                const script = document.createElement('script');
                script.onload = () => resolve(true);
                script.onerror = () => resolve(false);
                script.type = args[0];
                script.src = args[1];
                document.head.append(script);
            });";
            let arguments = vec![json!(kind), json!(server.address(file))];
            loaded.push(page.run_to_end(load, arguments).await);
        })
        .await;
    }
    json!(loaded)
}

#[tokio::test]
async fn scripts_are_for_the_same_site_until_the_sample_is_opened() {
    for software in BOTH {
        let sample = software.sample();
        let server = Server::following(software, &sample).await;
        assert_eq!(scripts_on_another_site(&server).await, json!([false, false]), "{software:?}");
        let server = Server::following(software, &opened(&sample)).await;
        assert_eq!(scripts_on_another_site(&server).await, json!([true, true]), "{software:?}");
        let script = Answer::from(&server.address("eerste-stap.js"), "identity");
        assert_eq!(script.header("Access-Control-Allow-Origin"), ["*"], "{software:?}");
        assert_eq!(script.header("X-Content-Type-Options"), ["nosniff"], "{software:?}");
        let page = Answer::from(&server.address("eerste-stap.html"), "identity");
        assert!(page.header("Access-Control-Allow-Origin").is_empty(), "{software:?}");
    }
}

async fn wait_for_the_console(page: &Page, word: &str) {
    let mut seen = Vec::new();
    waiting::until(&format!("the console names {word}"), async || {
        seen.extend(console(&page.driver).await);
        let found = seen.iter().any(|line| line.contains(word));
        if found { Ok(()) } else { Err(format!("{seen:?}")) }
    })
    .await;
}

/// The console has nothing but what the server lacks for a browser that asks for an icon.
async fn assert_quiet(page: &Page) {
    let console = console(&page.driver).await;
    assert!(console.iter().all(|line| line.contains("favicon")), "{console:#?}");
}
