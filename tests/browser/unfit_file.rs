//! A file that does not fit is refused with the reason, and nothing changes.

use eerste_stap::content::error::ContentError;
use eerste_stap::content::saved;
use eerste_stap::domain::setup::Setup;
use eerste_stap::domain::wording::Language;

use crate::filled_in::{QUESTIONNAIRE, SOME, file, finished};
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::words::{DUTCH, ENGLISH, beginning, say, say_with};

/// A good file, and what is wrong with each that was made of it.
fn unfit() -> Vec<(&'static str, Vec<u8>, ContentError)> {
    let good = file(&finished(SOME), "2026-11-01");
    let other = good.replacen(QUESTIONNAIRE.id(), "another-one", 1);
    let newer = good.replacen(r#""eerste-stap":2"#, r#""eerste-stap":3,"mood":[1]"#, 1);
    let package = r#"{"name": "x", "version": "1.0.0", "dependencies": {"y": "^2"}}"#;
    // A picture: no UTF-8, and no JSON.
    let binary = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\xc3\x28\0\0".to_vec();
    let half = good.as_bytes()[..good.len() / 2].to_vec();
    let reason = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes);
        saved::read(&text, &QUESTIONNAIRE, &Setup::default()).unwrap_err()
    };
    let (cut, picture) = (reason(&half), reason(&binary));
    assert!(matches!(&cut, ContentError::Saved(_)), "{cut:?}");
    vec![
        ("cut in half", half, cut),
        ("foreign", package.into(), ContentError::NoSitting),
        ("newer", newer.into(), ContentError::NewerSitting),
        ("of another questionnaire", other.into(), ContentError::OtherQuestionnaire),
        (
            "10 MB",
            good.replacen(',', &[",", &" ".repeat(10_000_000)].concat(), 1).into(),
            ContentError::HugeFile,
        ),
        ("binary", binary, picture),
        ("empty", Vec::new(), reason(b"")),
    ]
}

/// Chooses each of them, and reads the reason.
async fn try_them(page: &Page, language: Language, tag: &str) {
    for (what, content, error) in unfit() {
        let _file = page.choose_holding(&content).await;
        let reason = error.sentence(language);
        let text = say_with("file-trouble", tag, &[("reason", &reason)]);
        eprintln!("a file that is {what}: {text}");
        page.wait_for_text(&text).await;
    }
}

#[tokio::test]
async fn on_the_first_screen_the_reason_is_said_and_nothing_changes() {
    visit(&(release::address() + "#language=en"), async |page| {
        let before = page.look().await;
        try_them(&page, Language::English, ENGLISH).await;
        let after = page.look().await;
        assert_eq!((after.screen, after.status), (before.screen, before.status));
        // The control: a good one opens, and the reason goes.
        page.arrive(&finished(SOME)).await;
        assert!(
            !page
                .look()
                .await
                .text
                .contains(say("file-trouble", ENGLISH).split('{').next().unwrap())
        );
    })
    .await;
}

#[tokio::test]
async fn beside_a_result_the_reason_is_said_and_the_result_stays() {
    visit(&release::address(), async |page| {
        page.arrive(&finished([75, 50, 25])).await;
        let scores = page.texts("[part=score]").await;
        page.unfold(say("compare-fold", DUTCH)).await;
        try_them(&page, Language::Dutch, DUTCH).await;
        assert_eq!(page.texts("[part=score]").await, scores);
        assert!(page.texts(".compared").await.is_empty());
        // The control: a good one is put beside it.
        let _file = page.choose_holding(file(&finished(SOME), "2026-11-01").as_bytes()).await;
        page.wait_for_text(beginning("compare-made", DUTCH)).await;
        assert_eq!(page.texts(".compared").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_file_of_the_first_version_opens() {
    let answers = QUESTIONNAIRE.items().iter().map(|item| format!(r#""{}":4"#, item.id.as_str()));
    let answers: Vec<String> = answers.collect();
    let first = format!(
        r#"{{"language":"nl","screen":"result","answers":{{{}}},"knows_tool":true,"step":null,"asked_about_run":false}}"#,
        answers.join(",")
    );
    visit(&release::address(), async |page| {
        let _file = page.choose_holding(first.as_bytes()).await;
        let result = page.wait_for_screen("result").await;
        assert_eq!(result.status, say("opened", DUTCH));
        for score in page.texts("[part=score]").await {
            assert!(score.contains("75"), "{score}");
        }
    })
    .await;
}
