//! The samples for web servers, on the real programs: where links lead.

use serde_json::json;

use crate::engine::Lacks;
use crate::release;
use crate::server::{BOTH, Server};
use crate::session::in_browser;
use crate::waiting;
use crate::website::Website;

const CHECK: &str = "eerste-stap.html";

/// Follows a link from a page of the server, and returns where the browser then is.
async fn follow_a_link(server: &Server, from: &str, link: &str) -> String {
    let mut arrived = String::new();
    let from = server.address(from);
    in_browser(Lacks::Nothing, async |page| {
        page.load(&from).await;
        let follow = "const link = document.createElement('a');
            link.href = arguments[0];
            document.body.append(link);
            setTimeout(() => link.click());";
        page.run_with(follow, vec![json!(link)]).await;
        arrived = waiting::until("the page is left", async || {
            let at = page.run("return location.href").await;
            let at = at.as_str().ok_or("between two pages")?.to_owned();
            if at == from || at == "about:blank" { Err(at) } else { Ok(at) }
        })
        .await;
    })
    .await;
    arrived
}

#[tokio::test]
async fn links_lead_nowhere_until_the_sample_names_their_address() {
    for software in BOTH {
        let canary = Website::canary().await;
        let sample = software.sample();
        let server = Server::following(software, &sample).await;
        let arrived = follow_a_link(&server, CHECK, canary.address()).await;
        assert_eq!(arrived, "chrome-error://chromewebdata/", "{software:?}");
        assert!(canary.requests().is_empty(), "{software:?}");

        assert_eq!(sample.matches("Connection-Allowlist \"()\"").count(), 1);
        let named = format!("Connection-Allowlist '(\"{}*\")'", canary.address());
        let sample = sample.replace("Connection-Allowlist \"()\"", &named);
        let server = Server::following(software, &sample).await;
        assert_eq!(follow_a_link(&server, CHECK, canary.address()).await, canary.address());
        assert_eq!(canary.requests(), ["GET /"], "{software:?}");
    }
}

/// The trainer page shows the address that it hands out as a link, to try it.
#[tokio::test]
async fn the_trainer_page_opens_the_check_wherever_it_stands() {
    for software in BOTH {
        let server = Server::following(software, &software.sample()).await;
        let beside = server.address("eerste-stap.html#language=en");
        let elsewhere = Website::serving(release::text()).await;
        for check in [&*beside, elsewhere.address()] {
            assert_eq!(follow_a_link(&server, "trainer.html", check).await, check, "{software:?}");
        }
    }
}
