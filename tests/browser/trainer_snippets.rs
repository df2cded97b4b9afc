//! What the trainer page gives to copy does what it says, once it stands on a page of someone else.

use std::fs;

use crate::engine::{self, Lacks, Medium, Scheme, set_scheme};
use crate::environment;
use crate::inside::picks;
use crate::page::Page;
use crate::release;
use crate::session::{Folder, in_browser};
use crate::trainer_visit::with_trainer;
use crate::waiting;
use crate::website::Website;
use crate::words::ENGLISH;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

/// Where each snippet stands among those of the page.
pub const FRAME: usize = 1;
pub const FRAME_ALONE: usize = 2;
pub const ELEMENT: usize = 3;

/// A site of its own with the check and its script.
async fn site() -> Website {
    Website::answering(|path| {
        let file = environment::beside(path.trim_start_matches('/'));
        let is_script = file.extension().is_some_and(|extension| extension == "js");
        let kind = if is_script { "text/javascript" } else { "text/html" };
        match fs::read_to_string(file) {
            Ok(text) => ([(CONTENT_TYPE, kind)], text).into_response(),
            Err(_) => StatusCode::NOT_FOUND.into_response(),
        }
    })
    .await
}

/// What the trainer page gives for the check on that site, in English and with an awkward name.
pub async fn snippets() -> (Website, Vec<String>) {
    let site = site().await;
    let mut snippets = Vec::new();
    with_trainer(async |page| {
        page.fill_field("address", &[site.address(), "eerste-stap.html"].concat()).await;
        page.wait_for_text("Dit adres heeft geen https.").await;
        page.fill_field("tool", "A&B \"C\" <d>").await;
        let language = "const field = document.getElementById('language'); field.value = 'en';
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        page.run(language).await;
        page.settle().await;
        let texts =
            "return [...document.querySelectorAll('.output textarea')].map((it) => it.value)";
        let texts = page.run(texts).await;
        let texts = texts.as_array().unwrap().iter();
        snippets = texts.map(|text| text.as_str().unwrap().to_owned()).collect();
    })
    .await;
    (site, snippets)
}

/// A page on another site with this in it.
pub async fn host_with(snippet: &str) -> Website {
    Website::serving(format!(
        "<!doctype html><html lang=nl><meta charset=utf-8><link rel=icon href=data:,>\
         <title>Host</title><h1>Workshop</h1>{}",
        engine::within_reach(snippet)
    ))
    .await
}

#[tokio::test]
async fn a_frame_that_was_copied_runs_and_grows_only_with_its_script() {
    let (_site, snippets) = snippets().await;
    for (which, grows) in [(FRAME, true), (FRAME_ALONE, false)] {
        let host = host_with(&snippets[which]).await;
        in_browser(Lacks::Nothing, async |page| {
            page.load(host.address()).await;
            page.enter_the_frame().await;
            assert_eq!(page.look().await.languages[0], ENGLISH);
            page.begin().await;
            page.driver.clone().enter_default_frame().await.unwrap();
            let height = "return document.querySelector('iframe').style.height";
            if grows {
                page.wait_until("it grows", &[height, ".endsWith('px')"].concat()).await;
            } else {
                page.settle().await;
                assert_eq!(page.run(height).await, "");
            }
        })
        .await;
    }
}

#[tokio::test]
async fn an_element_that_was_copied_runs_with_its_settings() {
    let (_site, snippets) = snippets().await;
    let host = host_with(&snippets[ELEMENT]).await;
    in_browser(Lacks::Nothing, async |page| {
        page.load(host.address()).await;
        page.sit_inside(0, &picks(0)).await;
        assert_eq!(page.inside(0, "return running().lang;").await, ENGLISH);
        let named = "return document.querySelector('eerste-stap').getAttribute('tool')";
        assert_eq!(page.run(named).await, "A&B \"C\" <d>");
    })
    .await;
}

/// A page in a folder beside the script, with the snippet as the guide has it.
#[tokio::test]
async fn the_element_runs_from_a_folder() {
    let folder = Folder::new();
    fs::copy(environment::beside("eerste-stap.js"), folder.0.join("eerste-stap.js")).unwrap();
    let guide = include_str!("../../docs/insluiten.md");
    let block = guide.split("```").find(|block| block.contains("<eerste-stap ")).unwrap();
    let snippet =
        block.trim_start_matches("html").replace("https://intranet.example/eerste-stap/", "");
    assert!(snippet.contains("src=\"eerste-stap.js\""), "{snippet}");
    let page_file = folder.0.join("page.html");
    let text =
        format!("<!doctype html><html lang=nl><meta charset=utf-8><title>Map</title>{snippet}");
    fs::write(&page_file, engine::within_reach(&text)).unwrap();
    in_browser(Lacks::Nothing, async |page| {
        page.load(&release::file_address(&page_file)).await;
        page.sit_inside(0, &picks(0)).await;
    })
    .await;
}

/// Waits until the ground of the check is dark or light, by a script that returns its colour.
async fn wait_for_ground(page: &Page, is_dark: bool, ground: &str, at: &str) {
    waiting::until(&format!("the check is dark: {is_dark}, {at}"), async || {
        let colour = page.run(ground).await;
        let colour = colour.as_str().unwrap_or_default().to_owned();
        let first = colour.trim_start_matches("rgb(").split(',').next().unwrap_or_default();
        let is_so = first.parse::<u32>().is_ok_and(|red| (red < 128) == is_dark);
        if is_so { Ok(()) } else { Err(colour) }
    })
    .await;
}

#[tokio::test]
async fn a_link_follows_the_device_and_an_element_the_page_around_it() {
    let ground = "return getComputedStyle(document.querySelector('.eerste-stap')).backgroundColor";
    let inside = "const check = document.querySelector('eerste-stap')?.shadowRoot?.querySelector('.eerste-stap');
        return check ? getComputedStyle(check).backgroundColor : ''";
    let site = site().await;
    let script = [site.address(), "eerste-stap.js"].concat();
    in_browser(Lacks::Nothing, async |page| {
        for scheme in [Scheme::Light, Scheme::Dark] {
            if !engine::shows(scheme, Medium::Screen) {
                continue;
            }
            page.load(&[site.address(), "eerste-stap.html"].concat()).await;
            set_scheme(&page.driver, scheme).await;
            wait_for_ground(&page, scheme == Scheme::Dark, ground, "as a page").await;
            for (around, is_dark) in [("normal", false), ("dark", true)] {
                let snippet = format!(
                    "<style>html {{ color-scheme: {around} }}</style><script src={script} defer></script>\
                     <eerste-stap shadow=open></eerste-stap>"
                );
                let host = host_with(&snippet).await;
                page.load(host.address()).await;
                wait_for_ground(&page, is_dark, inside, &format!("{scheme:?}, {around}")).await;
            }
        }
    })
    .await;
}
