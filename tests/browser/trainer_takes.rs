//! What a trainer takes along does what it promises, and bad input gets a sentence.

use serde_json::json;
use thirtyfour::Key;

use crate::downloads::Downloads;
use crate::engine::{allow_clipboard, console};
use crate::release;
use crate::session::visit;
use crate::trainer::{at, at_trainer};
use crate::waiting;
use crate::website::Website;

#[tokio::test]
async fn each_text_is_copied_as_it_is_shown() {
    let site = Website::serving(release::text_of("trainer.html")).await;
    at(site.address(), async |page| {
        allow_clipboard(&page.driver, site.address()).await;
        page.set_field("tool", "A&B \"C\" <d>").await;
        for name in ["link", "frame", "fixed", "element", "tell"] {
            let reach = "document.querySelector(`button[data-copy=${arguments[0]}]`).focus()";
            page.run_with(reach, vec![json!(name)]).await;
            page.press(Key::Enter).await;
            let shown = page.output(name).await;
            waiting::until("what is shown is on the clipboard", async || {
                let copied = page.run_to_end("return navigator.clipboard.readText()", vec![]).await;
                if copied == shown { Ok(()) } else { Err(copied.to_string()) }
            })
            .await;
            assert!(page.texts(".said").await.iter().any(|said| said.starts_with("Gekopieerd")));
        }
    })
    .await;
}

#[tokio::test]
async fn the_file_is_the_release_file_with_the_settings_inside() {
    let mut file = String::new();
    at_trainer(async |page| {
        let downloads = Downloads::of(&page).await;
        let press = "document.querySelector('button[data-copy=file]').click()";
        page.run(press).await;
        assert_eq!(downloads.take_text("eerste-stap.html").await, release::text());

        page.set_field("organisation", "Gemeente </script><b>").await;
        page.set_field("language", "en").await;
        page.run(press).await;
        file = downloads.take_text("eerste-stap.html").await;
        let settings = r#"{"language":"en","organisation":"Gemeente \u003c/script>\u003cb>"}"#;
        assert_eq!(file, release::with_settings(settings));
    })
    .await;
    let copy = release::Copy::of(&file);
    visit(&copy.address(), async |page| {
        let look = page.look().await;
        assert_eq!(look.languages, ["en", "en"]);
        assert!(page.texts(".employer").await.concat().contains("Gemeente </script><b>"));
        assert!(page.texts(".trouble").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_questionnaire_is_taken_up_shown_and_taken_along() {
    at_trainer(async |page| {
        let pack = include_str!("../../src/content/bundled/questionnaire.json");
        let pack = pack.replacen("Hoe sta jij tegenover AI op je werk?", "Onze eigen check", 1);
        let _file = page.choose_holding(pack.as_bytes()).await;
        page.wait_until(
            "the check beside it asks it",
            "return roots.get(document.querySelector('eerste-stap')).textContent.includes('Onze eigen check')",
        )
        .await;
        assert!(page.output("element").await.contains(".pack = {"));
        for broken in ["{", "[]", "{\"format\": 1}", "\u{0}"] {
            let _file = page.choose_holding(broken.as_bytes()).await;
            page.wait_until(
                "it says why not",
                "return document.getElementById('pack-trouble').textContent.length > 10",
            )
            .await;
            assert!(page.output("element").await.contains("Onze eigen check"), "{broken}");
        }
    })
    .await;
}

#[tokio::test]
async fn whatever_is_wrong_gets_a_sentence_and_runs_nothing() {
    at_trainer(async |page| {
        let evil = "\"><img src=x onerror=alert(1)></script><script>alert(1)</script>";
        let wrong = [
            ("organisation", "x".repeat(61)),
            ("tool", "x".repeat(1_000_000)),
            ("rules", "javascript:alert(1)".to_owned()),
            ("contact", evil.to_owned()),
            ("accent", "red;}".to_owned()),
            ("font", "x;background:url(//x)".to_owned()),
            ("radius", "-1".to_owned()),
            ("page", "javascript:alert(1)".to_owned()),
            ("made", "javascript:alert(1)".to_owned()),
        ];
        for (id, value) in &wrong {
            page.set_field(id, value).await;
        }
        let told = page.told().await;
        assert_eq!(told.len(), wrong.len(), "{told:?}");
        assert!(told.iter().all(|told| told.chars().count() < 300), "{told:?}");
        assert_eq!(page.output("link").await, "eerste-stap.html");
        assert_eq!(page.run("return document.querySelectorAll('.check a').length").await, 0);
        assert!(console(&page.driver).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_house_colour_that_cannot_be_read_is_told() {
    at_trainer(async |page| {
        page.set_field("accent", "#ffee00").await;
        let told = page.told().await;
        assert!(told[0].contains("#7c7400") && told[0].contains("#ffee00"), "{told:?}");
        page.set_field("accent", "#767d00").await;
        page.set_field("accent", "").await;
        assert!(page.told().await.is_empty());
    })
    .await;
}
