//! What is wrong in the address or in the settings is told with its place and its cure, and the
//! check runs all the same.

use serde_json::{Value, json};

use crate::own_questionnaire::pack;
use crate::page::Page;
use crate::release::{self, Copy};
use crate::session::visit;
use crate::sitting::Pick;
use crate::words::{DUTCH, questionnaire_title, say};

/// What the page says about its settings, in both languages. It works all the same.
async fn told(address: &str) -> [String; 2] {
    let mut told = Default::default();
    visit(address, async |page| {
        let dutch = one_trouble(&page).await;
        page.switch_language().await;
        let english = one_trouble(&page).await;
        assert_eq!(page.begin().await.screen, "statement", "the check works");
        told = [dutch, english];
    })
    .await;
    told
}

async fn one_trouble(page: &Page) -> String {
    let language = page.language().await;
    let look = page.look().await;
    assert_eq!(look.heading, questionnaire_title(language), "never a blank page");
    let trouble = say("trouble", language);
    assert!(look.text.contains(trouble), "“{trouble}” is missing in {}", look.text);
    let mut troubles = page.texts(".trouble li").await;
    assert_eq!(troubles.len(), 1, "{troubles:?}");
    troubles.remove(0)
}

#[track_caller]
fn assert_tells(told: &[String; 2], dutch: &[&str], english: &[&str]) {
    for (told, expected) in told.iter().zip([dutch, english]) {
        for words in expected {
            assert!(told.contains(words), "“{told}” does not say “{words}”");
        }
    }
}

#[tokio::test]
async fn a_language_that_there_is_not() {
    let told = told(&(release::address() + "#language=de")).await;
    assert_tells(
        &told,
        &["“language”", "“de”", "Kies uit: nl, en"],
        &["“language”", "“de”", "Choose one of: nl, en"],
    );
}

#[tokio::test]
async fn a_setting_that_there_is_not() {
    let told = told(&(release::address() + "#foo=1")).await;
    assert_tells(&told, &["“foo” bestaat niet", "Haal"], &["no setting “foo”", "Remove"]);
}

#[tokio::test]
async fn a_block_of_settings_that_is_no_json() {
    let copy = Copy::of(&release::with_settings("{oops"));
    let told = told(&copy.address()).await;
    assert_tells(
        &told,
        &["geen JSON", "line 1 column 2", "Meld het"],
        &["no longer JSON", "line 1 column 2", "Tell"],
    );
}

#[tokio::test]
async fn a_block_of_settings_with_one_that_there_is_not() {
    let copy = Copy::of(&release::with_settings(r#"{"colour": "red"}"#));
    let told = told(&copy.address()).await;
    assert_tells(&told, &["“colour” bestaat niet", "Haal"], &["no setting “colour”", "Remove"]);
}

/// What the page says about a questionnaire whose third statement has this text.
async fn told_of_text(text: Value) -> [String; 2] {
    let mut pack = pack(1, 4);
    pack["items"][2]["text"] = text;
    told(&Copy::of(&release::with_pack(&pack)).address()).await
}

#[tokio::test]
async fn a_questionnaire_that_misses_a_translation() {
    assert_tells(
        &told_of_text(json!({"nl": "alleen Nederlands"})).await,
        &["pack.items[2].text", "ontbreekt “en”", "Voeg het toe"],
        &["pack.items[2].text", "“en” is missing", "Add it"],
    );
}

#[tokio::test]
async fn a_questionnaire_with_a_text_of_ten_million_letters() {
    assert_tells(
        &told_of_text(json!({"nl": "kort", "en": "x".repeat(10_000_000)})).await,
        &["pack.items[2].text.en", "te lang", "hooguit 10000 tekens"],
        &["pack.items[2].text.en", "too long", "10000 characters at most"],
    );
}

/// Markup that would do something if it were ever taken for markup.
const MARKUP: &str = "<img src=x onerror=alert(1)>";

async fn assert_inert(page: &Page) {
    page.settle().await;
    let made = page
        .run("return document.querySelectorAll('img, script[src], #eerste-stap b').length")
        .await;
    assert_eq!(made, 0, "markup was taken for markup");
}

#[tokio::test]
async fn markup_in_the_address_is_text() {
    let address = [&*release::address(), "#", MARKUP].concat();
    visit(&address, async |page| {
        let trouble = one_trouble(&page).await;
        assert!(trouble.contains("“<img src”"), "{trouble}");
        assert_inert(&page).await;
    })
    .await;
}

#[tokio::test]
async fn markup_in_the_settings_is_text() {
    let settings = json!({MARKUP: 1, "language": "<b>"}).to_string();
    let copy = Copy::of(&release::with_settings(&settings));
    visit(&copy.address(), async |page| {
        let troubles = page.texts(".trouble li").await.concat();
        assert!(troubles.contains(MARKUP) && troubles.contains("“<b>”"), "{troubles}");
        assert_inert(&page).await;
    })
    .await;
}

#[tokio::test]
async fn markup_in_a_questionnaire_is_text() {
    let mut pack = pack(1, 1);
    pack["title"] = json!({"nl": MARKUP, "en": MARKUP});
    pack["items"][0]["text"] = json!({"nl": MARKUP, "en": MARKUP});
    let copy = Copy::of(&release::with_pack(&pack));
    visit(&copy.address(), async |page| {
        let look = page.look().await;
        assert_eq!(look.heading, MARKUP);
        assert!(look.title.contains(MARKUP), "{}", look.title);
        assert_inert(&page).await;
        page.push(say("start", DUTCH)).await;
        let look = page.wait_for_screen("statement").await;
        assert!(look.heading.ends_with(MARKUP), "{}", look.heading);
        assert_inert(&page).await;
    })
    .await;
}

#[tokio::test]
async fn a_setting_mended_in_the_address_works_at_once_and_answers_stay() {
    visit(&(release::address() + "#language=de"), async |page| {
        page.begin().await;
        page.pick(Pick::Number(4)).await;
        page.run("location.hash = 'language=en'").await;
        let look = page.wait("the page is in English", |look| look.languages[0] == "en").await;
        assert_eq!(look.chosen, 4, "the answer stays");
        assert_eq!(page.texts(".trouble li").await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_language_chosen_by_hand_outlasts_another_change_of_the_address() {
    visit(&release::address(), async |page| {
        page.switch_language().await;
        page.run("location.hash = 'x=1'").await;
        page.wait("the setting is named", |look| look.text.contains("“x”")).await;
        assert_eq!(page.look().await.languages, ["en", "en"]);
    })
    .await;
}
