//! What comes out of the printer: the result and what someone added, on white paper, and nothing of
//! the page around it.

use serde_json::json;

use crate::engine::{Medium, Scheme, set_media};
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sheet::Sheet;
use crate::unfolding::{self, WRITTEN};
use crate::words::{DUTCH, ENGLISH, organisation, reflection, say, say_with, scales};

/// In points, which engines round in their own ways.
const A4: (u32, u32) = (595, 842);

/// Words that belong to the page: labels of more than one word, and those of one.
const LABELS: [&str; 20] = [
    "wipe",
    "leave",
    "print",
    "copy-result",
    "copied",
    "save-calendar",
    "save",
    "share-copy",
    "role-start",
    "open-file",
    "after-heading",
    "why-fold",
    "method-fold",
    "practice-fold",
    "plan-fold",
    "role-fold",
    "take-fold",
    "share-fold",
    "keep-fold",
    "employer-fold",
];
const SHORT_LABELS: [&str; 6] = ["switch-language", "back", "copy", "day", "time", "plan-when"];

#[track_caller]
fn assert_says(sheet: &Sheet, text: &str) {
    assert!(sheet.says(text), "“{text}” is missing on\n{}", sheet.text);
}

async fn whole_sheet(language: &str) {
    let address = release::address() + "#language=" + language;
    visit(&address, async |page| {
        page.take_up().await;
        page.open_all_folds().await;
        page.fill_in().await;
        let sheet = page.print().await;
        let [width, height] = [sheet.size.0.abs_diff(A4.0), sheet.size.1.abs_diff(A4.1)];
        assert!(width <= 1 && height <= 1, "{:?}", sheet.size);
        assert!(sheet.pages <= 3, "{} pages", sheet.pages);
        assert_result(&page, &sheet, language).await;
        assert_added(&sheet, language);
        assert_alone(&page, &sheet, language).await;
    })
    .await;
}

/// The scores with their figures, and the step with its terms.
async fn assert_result(page: &Page, sheet: &Sheet, language: &str) {
    assert_says(sheet, say("paper-title", language));
    let figures = page.texts("[part=score] .figures").await;
    assert_eq!(figures.len(), 3);
    for (name, figures) in scales(language).into_iter().zip(figures) {
        assert_says(sheet, &[name, &figures].concat());
    }
    for selector in ["[part=step] h3", "[part=step] li", "[part=step] dd"] {
        let texts = page.texts(selector).await;
        assert!(!texts.is_empty(), "{selector}");
        for text in &texts {
            assert_says(sheet, text);
        }
    }
    for words in ["step-need", "step-guarantee", "self-report", "not-validated", "paper-note"] {
        assert_says(sheet, say(words, language));
    }
}

/// What someone planned, wrote and ticked, and nothing that they did not.
fn assert_added(sheet: &Sheet, language: &str) {
    assert_says(sheet, &unfolding::plan(language));
    for (question, text) in reflection(language).into_iter().zip(WRITTEN) {
        assert_says(sheet, &[question, text].concat());
    }
    assert_says(sheet, reflection(language)[2]);
    for (position, question) in organisation(language).into_iter().enumerate() {
        assert_eq!(sheet.says(question), position == 1, "“{question}” on\n{}", sheet.text);
    }
}

/// None of the words around the result, all of which are on the screen.
async fn assert_alone(page: &Page, sheet: &Sheet, language: &str) {
    let screen = page.look().await.text;
    for label in LABELS {
        let said = say(label, language);
        // What can be said only after something was copied or saved is not on the screen yet.
        assert!(screen.contains(said) || label == "copied", "“{said}” is not on the screen");
        assert!(!sheet.says(said), "“{said}” is on\n{}", sheet.text);
    }
    for label in SHORT_LABELS {
        let said = say(label, language);
        assert!(screen.contains(said), "“{said}” is not on the screen");
        assert!(!sheet.has_line(said), "“{said}” is on\n{}", sheet.text);
    }
}

#[tokio::test]
async fn the_sheet_in_dutch_holds_what_someone_takes_along_and_no_more() {
    whole_sheet(DUTCH).await;
}

#[tokio::test]
async fn the_sheet_in_english_holds_what_someone_takes_along_and_no_more() {
    whole_sheet(ENGLISH).await;
}

#[tokio::test]
async fn nothing_added_leaves_room_to_write_by_hand() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        let sheet = page.print().await;
        assert!(sheet.pages <= 3, "{} pages", sheet.pages);
        for question in reflection(DUTCH) {
            assert_says(&sheet, question);
        }
        assert!(!sheet.says(say("organisation-fold", DUTCH)), "no question was ticked");
        set_media(&page.driver, Scheme::Light, Medium::Paper).await;
        let heights = "return [...document.querySelectorAll('.paper .room')]
            .map((room) => room.getBoundingClientRect().height > 60);";
        assert_eq!(page.run(heights).await, json!([true, true, true]));
    })
    .await;
}

#[tokio::test]
async fn a_text_of_ten_thousand_characters_is_printed_to_its_last_word() {
    let words: Vec<String> = (1000..2667).map(|word| format!("w{word}")).collect();
    let text = words.join(" ");
    assert!(text.len() >= 10_000, "{}", text.len());
    visit(&release::address(), async |page| {
        page.take_up().await;
        page.turn_fold(say("reflection-fold", DUTCH)).await;
        page.paste(reflection(DUTCH)[0], &text).await;
        let sheet = page.print().await;
        // Firefox prints the line at the end of a page once more on the next.
        for word in words.iter().map(String::as_str).chain([reflection(DUTCH)[1]]) {
            assert_says(&sheet, word);
        }
        assert!(sheet.pages <= 8, "{} pages", sheet.pages);
    })
    .await;
}

#[tokio::test]
async fn other_screens_print_as_they_are() {
    visit(&release::address(), async |page| {
        let sheet = page.print().await;
        assert_says(&sheet, say("answers-stay", DUTCH));
        page.begin().await;
        let values = [("n", "1"), ("total", "15")];
        assert_says(&page.print().await, &say_with("progress", DUTCH, &values));
    })
    .await;
}
