//! Words to copy onto paper slips for a group: those of the answers, and only where that was set.

use eerste_stap::domain::answers::Answer;
use eerste_stap::domain::session::Session;
use serde_json::json;

use crate::copying::{copy, with_clipboard};
use crate::employer::panel;
use crate::filled_in::{QUESTIONNAIRE, SOME, finished};
use crate::page::Page;
use crate::release::{self, Copy};
use crate::session::visit;
use crate::words::{DUTCH, ENGLISH, bands, questionnaire, say, scales};

const ON: &str = "#slips=on";

/// The slips in the open fold: the name of each scale, and its word.
async fn slips(page: &Page) -> Vec<[String; 2]> {
    let names = page.texts(".slips dt").await;
    let words = page.texts(".slips dd").await;
    assert_eq!(names.len(), words.len());
    names.into_iter().zip(words).map(|(name, word)| [name, word]).collect()
}

/// These words beside the names of the scales.
fn expected(words: [&str; 3], language: &str) -> Vec<[String; 2]> {
    let slip = |(name, word): (&str, &str)| [name, word].map(str::to_owned);
    scales(language).into_iter().zip(words).map(slip).collect()
}

/// A finished sitting in which this many statements of a scale do not apply.
fn lacking(mut session: Session, scale: usize, count: usize) -> Session {
    let id = &QUESTIONNAIRE.scales()[scale].id;
    let items = QUESTIONNAIRE.items().iter().enumerate();
    for (position, _) in items.filter(|(_, item)| item.scale == *id).take(count) {
        session.answers.give(position, Answer::NotApplicable);
    }
    session
}

/// Everything by which the slips can be noticed on the page: what lies folded is in it too.
async fn traces(page: &Page) -> Vec<&'static str> {
    let said = page.texts("body").await.concat();
    let words = ["slips-fold", "slips-free", "slips-how", "slips-blank", "slips-limits"];
    let mut traces: Vec<&str> =
        words.into_iter().filter(|words| said.contains(say(words, DUTCH))).collect();
    if !page.texts(".slips").await.is_empty() {
        traces.push("a list");
    }
    traces
}

/// Opens the result of someone with these points, and finds these words there in both languages;
/// each band by its place from low to high.
async fn finds(page: &Page, points: [u8; 3], places: [usize; 3]) {
    page.open(&[&*release::address(), ON].concat()).await;
    page.arrive(&finished(points)).await;
    page.unfold(say("slips-fold", DUTCH)).await;
    let words = |language| places.map(|place| bands(language)[place]);
    assert_eq!(slips(page).await, expected(words(DUTCH), DUTCH), "{points:?}");
    page.switch_language().await;
    assert_eq!(slips(page).await, expected(words(ENGLISH), ENGLISH), "{points:?}");
}

#[tokio::test]
async fn each_word_is_that_of_the_answers() {
    assert_eq!(bands(DUTCH), ["laag", "midden", "hoog"]);
    visit(&release::address(), async |page| {
        finds(&page, [0, 50, 100], [0, 1, 2]).await;
        finds(&page, [100, 0, 50], [2, 0, 1]).await;
        // The steps of 5 points on either side of where a band begins.
        finds(&page, [30, 35, 65], [0, 1, 1]).await;
        finds(&page, [70, 65, 30], [2, 1, 0]).await;
    })
    .await;
}

#[tokio::test]
async fn a_scale_with_too_few_answers_leaves_its_slip_blank() {
    visit(&[&*release::address(), ON].concat(), async |page| {
        // Four of five statements are enough.
        let session = lacking(lacking(finished([100, 50, 100]), 0, 1), 1, 2);
        page.arrive(&session).await;
        page.unfold(say("slips-fold", DUTCH)).await;
        let words = ["hoog", say("slips-blank", DUTCH), "hoog"];
        assert_eq!(slips(&page).await, expected(words, DUTCH));
        for how in ["slips-free", "slips-how"] {
            page.wait_for_text(say(how, DUTCH)).await;
        }
    })
    .await;
}

#[tokio::test]
async fn without_the_setting_there_is_no_trace() {
    for settings in ["", "#slips=off"] {
        visit(&[&*release::address(), settings].concat(), async |page| {
            assert_eq!(traces(&page).await, [""; 0]);
            page.arrive(&lacking(finished(SOME), 0, 5)).await;
            assert_eq!(traces(&page).await, [""; 0]);
            // The control, and the setting holds at once.
            page.run("location.hash = '#slips=on'").await;
            page.unfold(say("slips-fold", DUTCH)).await;
            let all =
                ["slips-fold", "slips-free", "slips-how", "slips-blank", "slips-limits", "a list"];
            assert_eq!(traces(&page).await, all);
            page.run("location.hash = ''").await;
            let title = say("slips-fold", DUTCH);
            page.wait("the fold is gone", |look| !look.text.contains(title)).await;
            assert_eq!(traces(&page).await, [""; 0]);
        })
        .await;
    }
}

#[tokio::test]
async fn what_an_employer_can_see_has_them_from_the_first_screen_on() {
    visit(&[&*release::address(), ON].concat(), async |page| {
        panel(&page, say("slips-limits", DUTCH)).await;
        page.begin().await;
        panel(&page, say("slips-limits", DUTCH)).await;
    })
    .await;
}

#[tokio::test]
async fn a_questionnaire_whose_bands_have_no_names_offers_none() {
    let mut pack = questionnaire();
    for band in pack["bands"].as_array_mut().unwrap() {
        band.as_object_mut().unwrap().remove("name");
    }
    let settings = json!({"pack": pack, "slips": "on"}).to_string();
    let copy = Copy::of(&release::with_settings(&settings));
    visit(&copy.address(), async |page| {
        page.arrive(&finished(SOME)).await;
        assert_eq!(traces(&page).await, [""; 0]);
        assert!(!page.look().await.text.contains(say("trouble", DUTCH)));
    })
    .await;
}

/// The words are for slips: what someone prints or copies may end up elsewhere.
#[tokio::test]
async fn they_are_not_on_what_goes_along() {
    with_clipboard(async |page| {
        page.run("location.hash = '#slips=on'").await;
        page.arrive(&finished([0, 50, 100])).await;
        page.unfold(say("slips-fold", DUTCH)).await;
        page.unfold(say("take-fold", DUTCH)).await;
        let text = copy(&page, say("copy-result", DUTCH)).await;
        let sheet = page.print().await;
        assert!(sheet.says(say("self-report", DUTCH)), "{}", sheet.text);
        for said in ["slips-fold", "slips-free", "slips-how", "slips-limits"] {
            assert!(!sheet.says(say(said, DUTCH)), "{said} is on paper: {}", sheet.text);
            assert!(!text.contains(say(said, DUTCH)), "{said} is in the text: {text}");
        }
        for band in bands(DUTCH) {
            assert!(!sheet.has_line(band), "{}", sheet.text);
            assert!(!text.lines().any(|line| line.ends_with(band)), "{text}");
        }
    })
    .await;
}
