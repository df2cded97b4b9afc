//! Elements on one page, or on one website, that share the store of the browser: one of them keeps,
//! and none touches what another one keeps.

use serde_json::{Value, json};

use crate::hosts::Host;
use crate::inside::picks;
use crate::kept::{name, stored};
use crate::own_questionnaire;
use crate::page::Page;
use crate::words::{DUTCH, say};

const TWO: &str = "<eerste-stap></eerste-stap><div id=there></div><eerste-stap></eerste-stap>";

/// Ticks the box to keep answers, on a result; returns what is then said beside it.
async fn remember(page: &Page, number: usize) -> Value {
    let script = "const box = all('label').find((label) => text(label) === args[0])?.control;
        box?.click();
        await until('it is said', () => box?.checked || text(at('.isle')).includes(args[1]));
        return box?.checked ?? null;";
    let words = ["remember", "kept-elsewhere"].map(|words| json!(say(words, DUTCH)));
    page.inside_with(number, script, &words).await
}

/// Waits until an element says, or no longer says, that another one keeps answers.
async fn wait_until_told(page: &Page, number: usize, told: bool) {
    let script = "await runs();
        await until('it is told', () => text(at('.isle')).includes(args[0]) === args[1]);";
    let words = [json!(say("kept-elsewhere", DUTCH)), json!(told)];
    page.inside_with(number, script, &words).await;
}

#[tokio::test]
async fn of_two_elements_the_first_that_asks_keeps_and_the_other_leaves_it_alone() {
    Host::with(TWO)
        .visit(async |page| {
            for number in [0, 1] {
                page.sit_inside(number, &picks(number + 1)).await;
            }
            assert_eq!(remember(&page, 1).await, true);
            let kept = stored(&page).await;
            wait_until_told(&page, 0, true).await;
            assert_eq!(remember(&page, 0).await, Value::Null, "it is not offered");
            page.inside(0, "await press('back'); await press('back');").await;
            assert_eq!(stored(&page).await, kept);

            // An empty one that goes and comes back, or a new one, takes nothing of it.
            page.run(
                "const fresh = document.createElement('eerste-stap');
                 there.append(fresh);",
            )
            .await;
            wait_until_told(&page, 1, true).await;
            let intro = page.inside(1, "return [screen(), chosen()];").await;
            assert_eq!(intro, json!(["intro", 0]));
            page.run_to_end(
                "const fresh = there.firstChild;
                 fresh.remove();
                 await new Promise((resume) => setTimeout(resume));
                 there.append(fresh);",
                vec![],
            )
            .await;
            wait_until_told(&page, 1, true).await;
            assert_eq!(stored(&page).await, kept);

            // The one that keeps goes on keeping, also after it was away.
            page.run_to_end(
                "const last = document.querySelectorAll('eerste-stap')[2];
                 last.remove();
                 await new Promise((resume) => setTimeout(resume));
                 document.body.append(last);",
                vec![],
            )
            .await;
            page.inside(2, "await runs(); await press('back');").await;
            assert_ne!(stored(&page).await, kept);
            wait_until_told(&page, 2, false).await;
        })
        .await;
}

#[tokio::test]
async fn after_opening_the_page_again_one_element_has_the_answers() {
    let host = Host::with(TWO);
    host.visit(async |page| {
        page.sit_inside(0, &picks(1)).await;
        assert_eq!(remember(&page, 0).await, true);
        let address = page.run("return location.href").await;
        page.load(address.as_str().unwrap()).await;
        // Which one that is does not matter: what is kept does not say.
        let told = "await runs(); return text(at('.isle')).includes(args[0]);";
        let words = [json!(say("kept-elsewhere", DUTCH))];
        let mut seen = Vec::new();
        for number in [0, 1] {
            let told = page.inside_with(number, told, &words).await;
            seen.push((told, page.inside(number, "return text(at('[part=start]'));").await));
        }
        seen.sort_by_key(|(told, _)| *told == true);
        let [resume, start] = ["resume", "start"].map(|words| json!(say(words, DUTCH)));
        assert_eq!(seen, [(json!(false), resume), (json!(true), start)]);
    })
    .await;
}

#[tokio::test]
async fn two_questionnaires_on_one_page_each_keep_their_own() {
    Host::with(TWO)
        .visit(async |page| {
            let pack = own_questionnaire::pack(3, 5);
            let id = pack["id"].as_str().unwrap().to_owned();
            let set = "document.querySelectorAll('eerste-stap')[1].pack = arguments[0]";
            page.run_with(set, vec![pack]).await;
            page.sit_inside(0, &picks(1)).await;
            page.sit_inside(1, &[2; 15]).await;
            for number in [0, 1] {
                assert_eq!(remember(&page, number).await, true, "element {number}");
            }
            let names = page.run("return Object.keys(localStorage).sort()").await;
            let mut expected = [name(), ["eerste-stap:", &id].concat()];
            expected.sort();
            assert_eq!(names, json!(expected));
            let wipe = "named(args[0]).click();
                await until('it asks', () => named(args[1]));
                named(args[1]).click();
                await until('all is wiped', () => screen() === 'intro');";
            let words = ["wipe", "wipe-yes"].map(|words| json!(say(words, DUTCH)));
            page.inside_with(0, wipe, &words).await;
            assert_eq!(
                page.run("return Object.keys(localStorage)").await,
                json!([expected.iter().find(|other| **other != name())])
            );
        })
        .await;
}
