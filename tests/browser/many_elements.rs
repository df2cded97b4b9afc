//! Ten elements on one page: one program, and each its own answers.

use serde_json::{Value, json};

use crate::falling::refuse_the_next_screen;
use crate::hosts::Host;
use crate::inside::picks;
use crate::page::Page;
use crate::words::{DUTCH, ENGLISH, say, statements};

const TEN: usize = 10;

/// Counts how often a program is started that asks for something.
pub const COUNT_PROGRAMS: &str = "window.programs = 0;
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
        __proto__: null,
        construct(target, given, made) {
            if (given[1]) window.programs += 1;
            return Reflect.construct(target, given, made);
        },
    });";

/// A page with ten elements, with settings of their own, every other one in English.
fn ten() -> Host {
    let element = |number| {
        let language = language(number);
        format!(
            r#"<p>{number}</p>
            <eerste-stap language="{language}" organisation="Huis {number}"></eerste-stap>"#
        )
    };
    Host::with(&(0..TEN).map(element).collect::<String>()).first(COUNT_PROGRAMS)
}

fn language(number: usize) -> &'static str {
    if number.is_multiple_of(2) { DUTCH } else { ENGLISH }
}

/// What each of them shows.
async fn seen(page: &Page) -> Vec<Value> {
    let mut seen = Vec::new();
    for number in 0..TEN {
        seen.push(page.inside(number, "await runs(); return [heading(), chosen()];").await);
    }
    seen
}

#[tokio::test]
async fn each_of_ten_has_its_own_settings_and_answers() {
    ten()
        .visit(async |page| {
            for number in 0..TEN {
                page.begin_inside(number, &picks(number)[..3]).await;
            }
            for number in 0..TEN {
                let spoken = page.inside(number, "return running().lang;").await;
                assert_eq!(spoken, language(number), "element {number}");
                page.find_inside(number, &picks(number)[..3]).await;
            }
            // One after the other to the end, among the others that stand still.
            let before = seen(&page).await;
            let script = "await answer(args[0]); await finish(); return text(at('.isle'));";
            let text = page.inside_with(4, script, &[json!(picks(4)[3..])]).await;
            for number in 0..TEN {
                let named = text.as_str().unwrap().contains(&format!("Huis {number}"));
                assert_eq!(named, number == 4, "element 4 and the name of {number}");
            }
            let after = seen(&page).await;
            for number in (0..TEN).filter(|number| *number != 4) {
                assert_eq!(after[number], before[number], "element {number}");
            }
            assert_eq!(page.run("return window.programs;").await, 1);
        })
        .await;
}

#[tokio::test]
async fn a_name_in_an_element_leads_to_what_is_in_the_same_element() {
    ten()
        .visit(async |page| {
            let names = "return all('[id]').map((element) => element.id);";
            let dangling =
                "const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
            const leads = names.flatMap((name) =>
                all(`[${name}]`).flatMap((element) => element.getAttribute(name).split(' ')));
            return leads.filter((id) => !root.getElementById(id));";
            for number in [0, 9] {
                page.sit_inside(number, &picks(number)).await;
                assert_eq!(page.inside(number, dangling).await, json!([]));
                let names = page.inside(number, names).await;
                let script = "return args[0].filter((id) => document.getElementById(id));";
                let script = script.replace("args", "arguments");
                assert_eq!(page.run_with(&script, vec![names]).await, json!([]));
            }
        })
        .await;
}

#[tokio::test]
async fn a_fall_shows_in_all_that_run_and_each_goes_on_with_its_answers() {
    ten()
        .visit(async |page| {
            for number in 0..TEN {
                page.begin_inside(number, &picks(number)[..2]).await;
            }
            let scores = page
                .inside_with(0, "await answer(args[0]); return finish();", &[json!(picks(0)[2..])])
                .await;
            refuse_the_next_screen(&page).await;
            page.inside(0, "at('[part=alternative]').click();").await;
            let panel = "await until('the panel is there', () => screen() === 'fallen');
            return text(at('.isle'));";
            for number in 0..TEN {
                let said = page.inside(number, panel).await;
                for language in [DUTCH, ENGLISH] {
                    assert!(
                        said.as_str().unwrap().contains(say("fallen-heading", language)),
                        "{said}"
                    );
                }
            }
            assert_eq!(page.run("return window.programs;").await, 1);

            let go_on =
                "at('[data-then=resume]').click(); await runs(); return [screen(), scores()];";
            assert_eq!(page.inside(0, go_on).await, json!(["result", scores]));
            for number in 1..TEN {
                assert_eq!(page.inside(number, go_on).await, json!(["statement", []]));
                page.find_inside(number, &picks(number)[..2]).await;
            }
            // Two extra questions lie between the last statement and the result.
            let back = "await press('back'); await press('back'); return look_back(args[0]);";
            let found = page.inside_with(0, back, &[json!(statements())]).await;
            assert_eq!(found, json!(picks(0)));
            assert_eq!(page.run("return window.programs;").await, 2);
        })
        .await;
}
