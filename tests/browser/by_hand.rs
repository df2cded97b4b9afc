//! The check on paper: there where the program cannot run, and nowhere else.

use serde_json::json;

use crate::engine::{Lacks, can_print};
use crate::first_paint::{hold_the_program, let_the_program_go};
use crate::page::Page;
use crate::release;
use crate::session::in_browser;
use crate::words::{
    DUTCH, ENGLISH, questionnaire, ratings, say, say_with, scales, statement, statements,
};

/// Everything of the check on paper: the statements and their numbers, and how to read them.
async fn assert_on_paper(page: &Page) {
    let body = page.driver.find(thirtyfour::By::Css("body")).await.unwrap();
    let text = body.text().await.unwrap();
    let sheet = if can_print() { Some(page.print().await) } else { None };
    let reads = |words: &str| {
        assert!(text.contains(words), "“{words}” is missing in {text}");
        if let Some(sheet) = &sheet {
            assert!(sheet.says(words), "“{words}” is missing on {}", sheet.text);
        }
    };
    for language in [DUTCH, ENGLISH] {
        for key in ["hand-heading", "hand-how", "hand-reading", "hand-add"] {
            reads(say(key, language));
        }
        (1..=statements()).for_each(|number| reads(statement(number, language)));
        scales(language).into_iter().for_each(&reads);
        questionnaire()["options"].as_array().unwrap().iter().for_each(|option| {
            reads(option[language].as_str().unwrap());
        });
        let sum = [("rated", "5"), ("low", "11"), ("high", "19")];
        reads(&say_with("hand-sum", language, &sum));
        reads(&say_with("hand-topic", language, &[("numbers", "1, 4, 7, 10, 13")]));
    }
    let numbers = (1..=ratings()).map(|number| number.to_string()).collect::<Vec<_>>().join(" ");
    assert_eq!(text.matches(&numbers).count(), 2 * statements());
    if let Some(sheet) = &sheet {
        assert!(sheet.pages <= 4, "{} pages", sheet.pages);
        for words in ["start", "no-script", "no-wasm", "open-file"] {
            assert!(!sheet.says(say(words, DUTCH)), "{words}: {}", sheet.text);
        }
    }
}

#[tokio::test]
async fn without_javascript_the_check_is_there_on_paper() {
    in_browser(Lacks::JavaScript, async |page| {
        page.load(&release::address()).await;
        assert_on_paper(&page).await;
    })
    .await;
}

#[tokio::test]
async fn without_webassembly_the_check_is_there_on_paper() {
    in_browser(Lacks::WebAssembly, async |page| {
        page.load(&release::address()).await;
        page.wait("the panel is there", |look| look.screen == "no-wasm").await;
        assert_on_paper(&page).await;
    })
    .await;
}

/// Nor is it read aloud: what is not displayed is not there for a screen reader either.
#[tokio::test]
async fn with_everything_there_the_check_on_paper_is_not() {
    in_browser(Lacks::Nothing, async |page| {
        hold_the_program(&page).await;
        page.load(&release::address()).await;
        let shown = "const { display } = getComputedStyle(document.getElementById('by-hand'));
            return [display, document.body.innerText.includes(arguments[0])]";
        let sentence = || vec![json!(say("hand-how", DUTCH))];
        assert_eq!(page.run_with(shown, sentence()).await, json!(["none", false]));
        let_the_program_go(&page).await;
        page.wait("the program runs", |look| look.running).await;
        assert_eq!(page.run_with(shown, sentence()).await, json!(["none", false]));
    })
    .await;
}
