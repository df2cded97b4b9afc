//! What can be taken along from the trainer page is what it shows, and what it promises.

use serde_json::json;
use thirtyfour::By;

use crate::downloads::Downloads;
use crate::engine::allow_clipboard;
use crate::page::Page;
use crate::release;
use crate::trainer_visit::{trainer_page, with_trainer, with_trainer_at};
use crate::waiting;
use crate::website::Website;

const ADDRESS: &str = "https://intranet.example/eerste-stap.html";
const WATCH: &str = "window.blocked = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        blocked.push([effectiveDirective, blockedURI]));";

/// The text of the settings block of a file, and the file with that block empty.
pub fn taken_apart(file: &str) -> (String, String) {
    let opening = r#"<script type="application/json" id="settings">"#;
    let (before, rest) = file.split_once(opening).unwrap();
    let (settings, after) = rest.split_once("</script>").unwrap();
    (settings.to_owned(), [before, opening, "</script>", after].concat())
}

/// Presses the button of an output, and returns what is on the clipboard.
async fn copied(page: &Page, output: usize) -> String {
    page.run_to_end("await navigator.clipboard.writeText('nothing')", vec![]).await;
    // By a hand: not every browser lets a script copy that nobody asked to.
    let buttons = page.driver.find_all(By::Css(".output button[aria-label]")).await.unwrap();
    buttons[output].click().await.unwrap();
    let mut copied = String::new();
    waiting::until("something is on the clipboard", async || {
        let text = page.run_to_end("return navigator.clipboard.readText()", vec![]).await;
        text.as_str().unwrap_or_default().clone_into(&mut copied);
        if copied == "nothing" { Err(copied.clone()) } else { Ok(()) }
    })
    .await;
    copied
}

#[tokio::test]
async fn each_output_copies_what_it_shows_and_says_so() {
    let site = Website::serving(trainer_page()).await;
    with_trainer_at(site.address(), "", async |page| {
        allow_clipboard(&page.driver, site.address()).await;
        page.fill_field("address", ADDRESS).await;
        page.fill_field("tool", "A&B \"C\" <d>").await;
        let shown = page
            .run("return [...document.querySelectorAll('.output textarea, .output .told')].map((it) => it.value ?? it.textContent)")
            .await;
        let shown = shown.as_array().unwrap();
        assert_eq!(shown.len(), 6, "four for pages and two for participants");
        for (output, text) in shown.iter().enumerate() {
            assert_eq!(*text, copied(&page, output).await);
            assert_eq!(page.texts(".output .said:not(:empty)").await, ["Gekopieerd."]);
        }
        assert!(shown[1].as_str().unwrap().contains("addEventListener"), "{}", shown[1]);
    })
    .await;
}

#[tokio::test]
async fn the_file_is_the_released_one_but_for_its_settings_and_opens_with_them() {
    with_trainer(async |page| {
        let downloads = Downloads::of(&page).await;
        page.click("Download het bestand").await;
        let plain = downloads.take_text("eerste-stap.html").await;
        assert!(plain == release::text(), "without settings it is the released file");

        page.fill_field("tool", "A&B \"C\" <d>").await;
        page.fill_field("organisation", "</script><b>Waterschap").await;
        page.fill_field("accent", "#aa2200").await;
        page.fill_field("rules", "not an address").await;
        let language = "const field = document.getElementById('language'); field.value = 'en';
            field.dispatchEvent(new Event('change', { bubbles: true }));";
        page.run(language).await;
        page.settle().await;
        page.click("Download het bestand").await;
        let file = downloads.take_text("eerste-stap.html").await;
        let (settings, rest) = taken_apart(&file);
        assert!(rest == release::text(), "only the settings differ");
        let settings: serde_json::Value = serde_json::from_str(&settings).unwrap();
        let expected = json!({
            "language": "en", "tool": "A&B \"C\" <d>",
            "organisation": "</script><b>Waterschap", "accent": "#aa2200",
        });
        assert_eq!(settings, expected);

        let copy = release::Copy::of(&file);
        page.open(&copy.address()).await;
        let look = page.look().await;
        assert_eq!(look.languages[0], "en");
        page.unfold("What can my employer see?").await;
        page.wait_for_text("</script><b>Waterschap").await;
        assert_eq!(page.texts(".trouble").await.len(), 0);
    })
    .await;
}

#[tokio::test]
async fn the_code_is_a_drawing_with_words_and_can_be_saved() {
    with_trainer(async |page| {
        let downloads = Downloads::of(&page).await;
        page.fill_field("address", ADDRESS).await;
        let name =
            page.run("return document.querySelector('svg.qr').getAttribute('aria-label')").await;
        assert_eq!(name, json!(["QR-code die ", ADDRESS, " opent"].concat()));
        page.click("Download de QR-code").await;
        assert!(downloads.take_text("eerste-stap.svg").await.starts_with("<svg xmlns="));
        page.fill_field("address", &[ADDRESS, "?", &"x".repeat(1_000)].concat()).await;
        page.wait_for_text("te lang voor een QR-code").await;
    })
    .await;
}

/// On an intranet without https too, where it says what that means.
#[tokio::test]
async fn a_trainer_page_on_a_website_begins_with_the_address_beside_it() {
    let site = Website::serving(trainer_page()).await;
    with_trainer_at(site.address(), "", async |page| {
        assert_eq!(page.field("address").await, [site.address(), "eerste-stap.html"].concat());
        page.wait_for_text("Dit adres heeft geen https.").await;
        page.fill_field("address", ADDRESS).await;
        assert!(page.texts(".adjusted").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_trainer_page_asks_for_nothing_and_is_refused_nothing() {
    let site = Website::serving(trainer_page()).await;
    let canary = Website::canary().await;
    with_trainer_at(site.address(), WATCH, async |page| {
        let downloads = Downloads::of(&page).await;
        page.fill_field("address", ADDRESS).await;
        page.fill_field("rules", &[canary.address(), "rules"].concat()).await;
        page.fill_field("page", "https://intranet.example/workshop").await;
        page.preview().await;
        page.press_on("remember").await;
        page.click("Download het bestand").await;
        downloads.take("eerste-stap.html").await;
        assert_eq!(page.run("return blocked").await, json!([]));
        assert_eq!(site.requests(), ["GET /"]);
        assert_eq!(canary.requests().len(), 0);
        // The policy holds: what a script tries is refused.
        let probe =
            "await fetch(args[0]).catch(() => {}); new Image().src = args[0]; return blocked";
        page.run_to_end(probe, vec![json!(canary.address())]).await;
        page.wait_until("both are refused", "return blocked.length >= 2").await;
        assert_eq!(canary.requests().len(), 0);
    })
    .await;
}
