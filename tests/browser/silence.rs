//! Nothing leaves: seen from the page, which is told of every way that is closed, and seen from
//! outside, by a server that writes down whatever reaches it.

use serde_json::{Value, json};

use crate::engine::{Lacks, run_first};
use crate::page::Page;
use crate::release;
use crate::scenes;
use crate::session::{in_browser, visit};
use crate::waiting;
use crate::website::Website;

const WATCH: &str = "window.blocked = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        blocked.push([effectiveDirective, blockedURI]));";

/// Each way out, what the policy closes it with, and the request that it would be.
const WAYS: [(&str, &str, &str); 12] = [
    ("fetch", "connect-src", "GET"),
    ("keepalive", "connect-src", "GET"),
    ("xhr", "connect-src", "GET"),
    ("image", "img-src", "GET"),
    ("beacon", "connect-src", "POST"),
    ("websocket", "connect-src", "GET"),
    ("events", "connect-src", "GET"),
    ("frame", "frame-src", "GET"),
    ("style", "style-src-elem", "GET"),
    ("video", "media-src", "GET"),
    ("font", "font-src", "GET"),
    ("form", "form-action", "POST"),
];

async fn try_ways(page: &Page, canary: &Website, ways: &[(&str, &str, &str)]) {
    let names: Vec<&str> = ways.iter().map(|(name, ..)| *name).collect();
    let arguments = vec![json!(canary.address()), json!(names)];
    page.run_to_end(include_str!("probes.js"), arguments).await;
}

/// Waits until the page has been told that this way is closed.
async fn wait_until_blocked(page: &Page, canary: &Website, way: (&str, &str, &str)) {
    let (name, directive, _) = way;
    let what = format!("the browser says that {directive} closes {name}");
    // Of a frame a page is told no more than where it was to come from.
    let (_, place) = canary.address().split_once("//").unwrap();
    let place = if name == "frame" { place.trim_end_matches('/') } else { &[place, name].concat() };
    waiting::until(&what, async || {
        let blocked = page.run("return window.blocked").await;
        let fits = |entry: &Value| {
            entry[0] == directive
                && entry[1].as_str().is_some_and(|address| address.ends_with(place))
        };
        if blocked.as_array().unwrap().iter().any(fits) { Ok(()) } else { Err(blocked.to_string()) }
    })
    .await;
}

#[tokio::test]
async fn every_way_out_is_closed() {
    let site = Website::serving(release::text()).await;
    let canary = Website::canary().await;
    in_browser(Lacks::Nothing, async |page| {
        run_first(&page.driver, WATCH).await;
        page.open(site.address()).await;
        // The form goes last, on its own: where it is open, it takes the page with it.
        let (form, others) = WAYS.split_last().unwrap();
        for ways in [others, &[*form]] {
            try_ways(&page, &canary, ways).await;
            for way in ways {
                wait_until_blocked(&page, &canary, *way).await;
            }
        }
        // The canary hears, and hears this first: nothing was on its way before it.
        page.load(&(canary.address().to_owned() + "first")).await;
        canary.wait_for("GET /first").await;
        assert_eq!(canary.requests(), ["GET /first"]);
        assert_eq!(site.requests(), ["GET /"]);
    })
    .await;
}

#[tokio::test]
async fn without_the_policy_every_way_out_would_be_open() {
    let site = Website::serving(release::without_policy()).await;
    let canary = Website::canary().await;
    visit(site.address(), async |page| {
        let (form, others) = WAYS.split_last().unwrap();
        for ways in [others, &[*form]] {
            try_ways(&page, &canary, ways).await;
            for (name, _, method) in ways {
                canary.wait_for(&format!("{method} /{name}")).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_script_cannot_write_scripts_or_styles() {
    visit(&release::address(), async |page| {
        let plant = page
            .run_to_end(
                // After a turn, so that nothing runs with the rights of the driver any more.
                "await new Promise((resolve) => setTimeout(resolve));
                 const trials = {
                    script: () => { const script = document.createElement('script');
                        script.textContent = 'window.ran = true'; document.body.append(script); },
                    text: () => { const script = document.createElement('script');
                        script.append('window.ran = true'); document.body.append(script); },
                    handler: () => { document.body.setAttribute('onclick', 'window.ran = true');
                        document.body.click(); },
                    markup: () => { document.body.innerHTML = '<p>'; },
                    later: () => setTimeout('window.ran = true'),
                    code: () => { new window.Function('window.ran = true')(); },
                 };
                 const closed = [];
                 for (const [name, trial] of Object.entries(trials)) {
                    try { trial(); } catch { closed.push(name); }
                 }
                 const style = document.createElement('style');
                 style.textContent = 'body { min-width: 77px }';
                 document.head.append(style);
                 document.body.setAttribute('style', 'max-width: 66px');
                 await new Promise((resolve) => setTimeout(resolve));
                 const { minWidth, maxWidth } = getComputedStyle(document.body);
                 return [closed, window.ran ?? false, minWidth, maxWidth];",
                vec![],
            )
            .await;
        let thrown = json!(["script", "handler", "markup", "later", "code"]);
        assert_eq!(plant, json!([thrown, false, "0px", "none"]));
    })
    .await;
}

#[tokio::test]
async fn a_whole_visit_is_one_request() {
    let site = Website::serving(release::text()).await;
    visit(site.address(), async |page| {
        scenes::do_everything(&page).await;
        scenes::take_everything(&page, true).await;
        page.settle().await;
        assert_eq!(site.requests(), ["GET /"]);
        // The control: whatever else the browser asks for is counted too.
        page.open(site.address()).await;
        assert_eq!(site.requests(), ["GET /", "GET /"]);
    })
    .await;
}
