//! The trainer page: for everyone, silent, and forgetful unless asked.

use serde_json::json;
use thirtyfour::Key;

use crate::accessibility::violations;
use crate::engine::{Scheme, set_scheme, set_width};
use crate::narrow::what_sticks_out;
use crate::release;
use crate::trainer::{at, at_trainer};
use crate::waiting;
use crate::website::Website;

/// Each setting with a value that it can have.
const GOOD: [(&str, &str); 13] = [
    ("organisation", "Gemeente Zuiderdrecht"),
    ("tool", "Zaakhulp"),
    ("rules", "https://intranet.example/regels"),
    ("contact", "mailto:ai@example.nl"),
    ("language", "en"),
    ("leading-question", "off"),
    ("role-questions", "on"),
    ("storage", "off"),
    ("idle-wipe", "on"),
    ("accent", "#ffee00"),
    ("theme", "dark"),
    ("font", "Verdana"),
    ("radius", "4"),
];

#[tokio::test]
async fn axe_finds_nothing_and_everything_fits() {
    at_trainer(async |page| {
        for (id, value) in GOOD {
            page.set_field(id, value).await;
        }
        page.set_field("radius", "a lot").await;
        page.set_field("page", "https://intranet.example/eerste-stap.html").await;
        page.set_field("made", "https://intranet.example/workshop").await;
        for language in ["nl", "en"] {
            assert_eq!(page.look().await.languages[0], language);
            for scheme in [Scheme::Light, Scheme::Dark] {
                set_scheme(&page.driver, scheme).await;
                for width in [320, 768, 1440] {
                    set_width(&page.driver, width).await;
                    let at = format!("{language}, {scheme:?}, {width} px");
                    let found = violations(&page).await;
                    assert!(found.is_empty(), "{at}: {}", found.join("\n\n"));
                    let out = what_sticks_out(&page).await;
                    assert!(out.is_empty(), "{at}: {out:#?}");
                }
            }
            page.run("document.querySelector('header button').click()").await;
            page.settle().await;
        }
    })
    .await;
}

#[tokio::test]
async fn every_setting_reaches_the_check_beside_it_and_the_language_keeps_them() {
    at_trainer(async |page| {
        for (id, value) in GOOD {
            page.set_field(id, value).await;
        }
        waiting::until("the check is in English", async || {
            let text = page.preview().await;
            if text.contains("Where do you stand") { Ok(()) } else { Err(text) }
        })
        .await;
        let attributes = page
            .run("return [...document.querySelector('eerste-stap').attributes].map((one) => [one.name, one.value]).sort()")
            .await;
        let mut expected = GOOD.to_vec();
        expected.sort_unstable();
        assert_eq!(attributes, json!(expected));
        let inside = "const check = roots.get(document.querySelector('eerste-stap')).querySelector('.eerste-stap');
            return [check.dataset.theme, getComputedStyle(check).getPropertyValue('--radius')]";
        assert_eq!(page.run(inside).await, json!(["dark", "4px"]));
        page.run("document.querySelector('header button').click()").await;
        page.settle().await;
        for (id, value) in GOOD {
            let script = "return document.getElementById(arguments[0]).value";
            assert_eq!(page.run_with(script, vec![json!(id)]).await, value);
        }
    })
    .await;
}

#[tokio::test]
async fn everything_can_be_done_with_the_keyboard() {
    at_trainer(async |page| {
        // From the top to the bottom; what has no stop is never reached.
        let mut stops = Vec::new();
        for _ in 0..120 {
            page.press(Key::Tab).await;
            let script = "const at = document.activeElement;
                return at === document.body ? '' : at.id || at.dataset.copy || at.dataset.output || at.name || at.localName";
            let stop = page.run(script).await.as_str().unwrap().to_owned();
            if stop.is_empty() {
                break;
            }
            if stop == "tool" {
                page.driver.active_element().await.unwrap().send_keys("Zaakhulp").await.unwrap();
            }
            stops.push(stop);
        }
        let expected = GOOD.iter().map(|(id, _)| *id);
        let rest = ["page", "pack", "remember", "width", "eerste-stap", "link", "file", "tell", "made"];
        for stop in expected.chain(rest) {
            assert!(stops.iter().any(|seen| seen == stop), "{stop} is not in {stops:?}");
        }
        assert_eq!(page.output("link").await, "eerste-stap.html#tool=Zaakhulp");
    })
    .await;
}

#[tokio::test]
async fn nothing_is_requested_and_nothing_is_stored_unless_asked() {
    let site = Website::serving(release::text_of("trainer.html")).await;
    at(site.address(), async |page| {
        page.set_field("tool", "Zaakhulp").await;
        page.set_field("page", "https://intranet.example/eerste-stap.html").await;
        assert_eq!(page.run("return localStorage.length").await, 0);
        page.load(site.address()).await;
        page.wait_for_form().await;
        assert_eq!(page.output("link").await, "eerste-stap.html");

        // With the box ticked it comes back, and without it all is gone.
        page.run("document.getElementById('remember').click()").await;
        page.set_field("tool", "Zaakhulp").await;
        page.load(site.address()).await;
        page.wait_for_form().await;
        assert_eq!(page.output("link").await, "eerste-stap.html#tool=Zaakhulp");
        page.run("document.getElementById('remember').click()").await;
        page.settle().await;
        assert_eq!(page.run("return localStorage.length").await, 0);
        assert!(site.requests().iter().all(|request| request == "GET /"), "{:?}", site.requests());
    })
    .await;
}
