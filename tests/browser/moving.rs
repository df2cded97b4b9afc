//! An element that is moved, taken away, put back and changed keeps every answer.

use serde_json::json;

use crate::hosts::Host;
use crate::inside::picks;
use crate::many_elements::COUNT_PROGRAMS;
use crate::own_questionnaire;
use crate::page::Page;
use crate::words::{DUTCH, ENGLISH, progress, say};

const ONE: &str = "<main id=here><p>a</p><eerste-stap></eerste-stap><p>b</p></main>
    <div id=there></div><div id=shadow></div>";

const ELEMENT: &str = "const element = document.querySelector('eerste-stap');";

/// Does something to the page while there are answers, and finds all of them, on the same screen.
async fn keeps(what: &[&str]) {
    Host::with(ONE)
        .first(COUNT_PROGRAMS)
        .visit(async |page| {
            let picks = picks(1);
            page.begin_inside(0, &picks[..5]).await;
            page.run(&[ELEMENT, "window.element = element;"].concat()).await;
            for step in what {
                page.run_to_end(step, vec![]).await;
                // A moment to end, for whatever has to.
                page.settle().await;
            }
            let heading = page.inside(0, "await runs(); return heading();").await;
            assert!(heading.as_str().unwrap().starts_with(&progress(6, DUTCH)), "{heading}");
            page.find_inside(0, &picks[..5]).await;
            page.inside_with(0, "await answer(args[0]); await finish();", &[json!(picks[5..])])
                .await;
            assert_eq!(page.run("return window.programs").await, 1);
        })
        .await;
}

#[tokio::test]
async fn a_move_within_the_page_keeps_the_answers() {
    keeps(&[
        "there.append(element)",
        "here.insertBefore(element, here.firstChild)",
        "here.append(element); there.append(element); here.prepend(element)",
    ])
    .await;
}

#[tokio::test]
async fn a_move_into_a_closed_root_keeps_the_answers() {
    keeps(&["shadow.attachShadow({mode: 'closed'}).append(element)"]).await;
}

#[tokio::test]
async fn an_element_that_comes_back_keeps_the_answers() {
    keeps(&[
        "element.remove()",
        "here.append(element)",
        "element.remove(); there.append(element); element.remove()",
        "there.append(element)",
        "here.replaceChildren()",
        "here.append(element)",
    ])
    .await;
}

#[tokio::test]
async fn a_setting_that_changes_on_the_way_keeps_the_answers() {
    keeps(&["element.tool = 'Copilot'; element.setAttribute('role-questions', 'on')"]).await;
}

#[tokio::test]
async fn what_is_out_of_sight_for_a_while_keeps_the_answers() {
    keeps(&[
        "element.hidden = true; if (element.checkVisibility()) throw new Error('seen')",
        "element.hidden = false; if (!element.checkVisibility()) throw new Error('unseen')",
        "here.style.display = 'none'",
        "here.style.display = ''; if (!element.checkVisibility()) throw new Error('unseen')",
    ])
    .await;
}

/// The heading of the first element, once the program runs there, and its language.
async fn opened(page: &Page) -> (String, String) {
    let opened = page.inside(0, "await runs(); return [heading(), running().lang];").await;
    let part = |index: usize| opened[index].as_str().unwrap().to_owned();
    (part(0), part(1))
}

#[tokio::test]
async fn what_was_set_before_the_script_came_is_set() {
    Host::with(ONE)
        .script("")
        .visit(async |page| {
            let pack = own_questionnaire::pack(1, 2);
            page.run_with(
            &[
                ELEMENT,
                "Object.assign(element, {tool: 'Copilot', language: 'en', roleQuestions: true});
                 element.pack = arguments[0];
                 const script = document.createElement('script');
                 script.src = '/eerste-stap.js';
                 document.head.append(script);
                 return new Promise((resume) => { script.onload = resume; });",
            ]
            .concat()
            .replace("return new Promise((resume) => { script.onload = resume; });", ""),
            vec![pack],
        )
        .await;
            crate::waiting::until("the element is known", async || {
                let known = page.run("return !!customElements.get('eerste-stap')").await;
                if known == true { Ok(()) } else { Err("not yet".to_owned()) }
            })
            .await;
            assert_eq!(
                opened(&page).await,
                ("Een eigen vragenlijst".to_owned(), ENGLISH.to_owned())
            );
            let set = [ELEMENT, "return [element.tool, element.getAttribute('role-questions')];"];
            assert_eq!(page.run(&set.concat()).await, json!(["Copilot", "on"]));
            page.inside(0, "await begin(); await answer([1, 2]); await finish();").await;
        })
        .await;
}

#[tokio::test]
async fn an_element_can_be_made_in_every_way() {
    let ways = [
        "const made = document.createElement('eerste-stap'); made.language = 'en'; here.append(made);",
        "const made = new (customElements.get('eerste-stap'))(); made.language = 'en'; here.append(made);",
        "here.innerHTML = '<eerste-stap language=en></eerste-stap>';",
        "there.innerHTML = '<template><eerste-stap language=en></eerste-stap></template>';
         here.append(there.firstChild.content.cloneNode(true));",
        "const first = document.createElement('eerste-stap'); first.language = 'en';
         here.append(first); first.replaceWith(first.cloneNode(true));",
    ];
    Host::with("<div id=here></div><div id=there hidden></div>")
        .visit(async |page| {
            let mut headings = Vec::new();
            for way in ways {
                page.run(&["here.replaceChildren();", way].concat()).await;
                let (heading, language) = opened(&page).await;
                assert_eq!(language, ENGLISH, "{way}");
                headings.push(heading);
                page.begin_inside(0, &picks(2)[..2]).await;
                page.find_inside(0, &picks(2)[..2]).await;
            }
            headings.dedup();
            assert_eq!(headings.len(), 1);
        })
        .await;
}

#[tokio::test]
async fn a_copy_begins_with_the_settings_and_without_the_answers() {
    Host::with(r#"<eerste-stap language="en"></eerste-stap>"#)
        .visit(async |page| {
            page.begin_inside(0, &picks(3)[..2]).await;
            page.run(&[ELEMENT, "document.body.append(element.cloneNode(true));"].concat()).await;
            let copy = page.inside(1, "await runs(); return [screen(), running().lang];").await;
            assert_eq!(copy, json!(["intro", ENGLISH]));
            page.find_inside(0, &picks(3)[..2]).await;
        })
        .await;
}

#[tokio::test]
async fn a_language_chosen_by_hand_stays_when_something_else_is_set() {
    Host::with(r#"<eerste-stap language="nl"></eerste-stap>"#)
        .visit(async |page| {
            page.begin_inside(0, &picks(0)[..2]).await;
            let switch = "named(args[0]).click();
            await until('the language is another', () => running().lang !== args[1]);";
            let words = [json!(say("switch-language", DUTCH)), json!(DUTCH)];
            page.inside_with(0, switch, &words).await;
            page.run(&[ELEMENT, "element.tool = 'Copilot';"].concat()).await;
            page.settle().await;
            assert_eq!(page.inside(0, "return running().lang;").await, ENGLISH);

            page.run(&[ELEMENT, "element.language = 'en'; element.language = 'nl';"].concat())
                .await;
            let back = "await until('what is asked for is done', () => running().lang === 'nl');";
            page.inside(0, back).await;
            page.find_inside(0, &picks(0)[..2]).await;
        })
        .await;
}

#[tokio::test]
async fn a_script_that_is_loaded_twice_is_no_trouble() {
    let twice =
        [crate::hosts::SCRIPT, r#"<script type="module" src="/eerste-stap.js?again"></script>"#];
    Host::with(ONE)
        .script(&twice.concat())
        .first(COUNT_PROGRAMS)
        .visit(async |page| {
            page.sit_inside(0, &picks(0)).await;
            assert_eq!(page.run("return window.programs").await, 1);
            assert_eq!(crate::engine::console(&page.driver).await, Vec::<String>::new());
        })
        .await;
}
