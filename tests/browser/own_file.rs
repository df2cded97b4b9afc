//! A file of one's own brings everything back, and is never more than text.

use std::str;

use eerste_stap::content::saved;
use eerste_stap::domain::setup::Setup;
use serde_json::{Value, json};

use crate::downloads::Downloads;
use crate::filled_in::{QUESTIONNAIRE, SOME, file, finished};
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::mixed_picks;
use crate::words::{DUTCH, organisation, say};

pub const FILE: &str = "eerste-stap.json";

/// Everything of someone's own that the result shows.
async fn own(page: &Page) -> Value {
    for fold in ["practice-fold", "plan-fold", "reflection-fold", "organisation-fold", "share-fold"]
    {
        page.unfold(say(fold, DUTCH)).await;
    }
    page.run(
        "const all = (selector) => [...document.querySelectorAll(selector)];
         return {
            told: all('[part=score], [part=step] h3, .lead, .quote, .card, .paper')
                .map((element) => element.textContent),
            typed: all('[name]:not([type=radio], [type=file])')
                .map(({ name, value }) => [name, value]),
            ticked: all('[type=radio], [type=checkbox]').map(({ checked }) => checked),
         };",
    )
    .await
}

#[tokio::test]
async fn what_was_saved_is_there_again_in_another_browser() {
    let typed = "regel 1\nregel 2: \"citaat\", é 👣 \\ {tool}";
    let (mut saved, mut before) = (Vec::new(), Value::Null);
    visit(&release::address(), async |page| {
        let downloads = Downloads::of(&page).await;
        page.sit_through(&mixed_picks()).await;
        page.tab_to_part("alternative").await;
        page.press(thirtyfour::Key::Enter).await;
        page.wait("another step is open", |look| look.focus == "h3").await;
        own(&page).await;
        page.write_in("reflection-1", typed).await;
        page.write_in("when", "het maandag is").await;
        page.write_in("then", "begin ik").await;
        page.set_moment("day", "2027-01-04").await;
        page.click(say("plan-in-calendar", DUTCH)).await;
        page.click(organisation(DUTCH)[2]).await;
        before = own(&page).await;
        assert!(before.to_string().contains("citaat"), "{before}");
        // What was ticked to share is no part of the file: who opens it ticks for themselves.
        for part in ["share-plan", "share-step", "share-scores"] {
            page.click(say(part, DUTCH)).await;
        }
        page.unfold(say("keep-fold", DUTCH)).await;
        page.click(say("save", DUTCH)).await;
        saved = downloads.take(FILE).await;
    })
    .await;

    // It is the format that is promised, whatever else reads it.
    let text = str::from_utf8(&saved).unwrap();
    let sitting = saved::read(text, &QUESTIONNAIRE, &Setup::default()).unwrap();
    assert!(sitting.made.is_some() && sitting.until.is_none());

    visit(&release::address(), async |page| {
        let _file = page.choose_holding(&saved).await;
        let result = page.wait_for_screen("result").await;
        assert_eq!(result.status, say("opened", DUTCH));
        assert_eq!(own(&page).await, before);
    })
    .await;
}

#[tokio::test]
async fn what_someone_wrote_into_a_file_is_shown_and_does_nothing() {
    let evil = "<img src=x onerror='window.ran=1'><script>window.ran=2</script>\u{202e}{own}{tool}";
    let mut document: Value = serde_json::from_str(&file(&finished(SOME), "2026-11-01")).unwrap();
    document["notes"] = json!({"reflection-0": evil, "when": evil, "then": evil, "own-task": evil});
    document["ticks"] = json!(["share-plan", "ask-0", "ask-99"]);
    document["task"] = json!(5);
    visit(&release::address(), async |page| {
        let _file = page.choose_holding(document.to_string().as_bytes()).await;
        page.wait_for_screen("result").await;
        let told = own(&page).await;
        for name in ["reflection-0", "when", "then", "own-task"] {
            assert_eq!(page.value(name).await, evil);
        }
        let shown = page.texts(".quote, .card, .paper .typed").await;
        assert_eq!(shown.iter().filter(|text| text.contains("<script>")).count(), 4, "{shown:?}");
        assert!(told.to_string().contains("<img src=x"));
        let made = page
            .run("return [window.ran ?? null, document.querySelectorAll('img, script').length]")
            .await;
        let usual = release::text().matches("<script").count();
        assert_eq!(made, json!([null, usual]));
    })
    .await;
}

/// Not every browser has read a file by the time that the click on its link is over.
#[tokio::test]
async fn the_address_of_a_file_stays_until_the_next_one_and_goes_with_wiping() {
    visit(&release::address(), async |page| {
        let downloads = Downloads::of(&page).await;
        page.run(
            "window.made = [];
             const { createObjectURL, revokeObjectURL } = URL;
             URL.createObjectURL = (file) => {
                const address = createObjectURL.call(URL, file);
                made.push(address);
                return address;
             };
             window.gone = [];
             URL.revokeObjectURL = (address) => {
                gone.push(made.indexOf(address));
                revokeObjectURL.call(URL, address);
             };",
        )
        .await;
        page.arrive(&finished(SOME)).await;
        page.unfold(say("keep-fold", DUTCH)).await;
        for gone in [json!([]), json!([0])] {
            page.click(say("save", DUTCH)).await;
            downloads.take(FILE).await;
            page.wait_for_text(say("saved", DUTCH)).await;
            assert_eq!(page.run("return gone").await, gone);
        }
        page.click(say("wipe", DUTCH)).await;
        page.click(say("wipe-yes", DUTCH)).await;
        page.wait_for_screen("intro").await;
        assert_eq!(page.run("return gone").await, json!([0, 1]));
    })
    .await;
}
