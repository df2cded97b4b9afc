//! What someone can put into the trainer page that does not belong there: a sentence, never a blank
//! page, and nothing is run.

use serde_json::json;

use crate::page::Page;
use crate::trainer_visit::with_trainer;

const INJECTION: &str =
    "\"><img src=x onerror=\"window.ran = true\"><script>window.ran = true</script>";

/// The texts of all that can be copied.
async fn outputs(page: &Page) -> Vec<String> {
    let script =
        "return [...document.querySelectorAll('.output textarea')].map((area) => area.value)";
    let texts = page.run(script).await;
    texts.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

/// Every field that holds a text, and whether it is a name, which may be anything that is short.
const FIELDS: [(&str, bool); 10] = [
    ("address", false),
    ("script", false),
    ("organisation", true),
    ("tool", true),
    ("rules", false),
    ("contact", false),
    ("accent", false),
    ("font", false),
    ("radius", false),
    ("page", false),
];

#[tokio::test]
async fn every_field_answers_a_wrong_value_with_a_sentence() {
    with_trainer(async |page| {
        // Of the wrong kind, run where it is read, changing how the sentence reads, and far too long.
        let large = "é".repeat(500_000);
        let wrongs = [INJECTION, "javascript:window.ran=true", "…\u{202e}…", "-1.5e9", &large];
        let there = page.run("return document.querySelectorAll('.field input[type=text]').length");
        assert_eq!(there.await, json!(FIELDS.len()), "every field is tried");
        for wrong in wrongs {
            for (field, is_name) in FIELDS {
                page.fill_field(field, wrong).await;
                let said = page.trouble(field).await;
                if is_name && wrong.chars().count() <= 60 {
                    assert_eq!(said, None, "{field}: it is only a name");
                } else {
                    let said = said.unwrap_or_else(|| panic!("{field} takes {wrong:.20}"));
                    assert!(said.ends_with('.') && said.chars().count() < 300, "{field}: {said}");
                    assert!(!said.contains(&format!("“{field}”")), "{field} by its label: {said}");
                }
                assert!(page.field(field).await == wrong, "what was filled in stays");
                page.fill_field(field, "").await;
                assert_eq!(page.trouble(field).await, None);
            }
        }
        assert_eq!(outputs(&page).await.len(), 0, "there is no address yet");
        assert_eq!(page.run("return window.ran ?? false").await, false);
        page.preview().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_in_one_field_leaves_the_outputs_of_the_others() {
    with_trainer(async |page| {
        page.fill_field("address", "https://intranet.example/eerste-stap.html").await;
        let large = "é".repeat(500_000);
        for field in ["tool", "rules", "accent", "page"] {
            page.fill_field(field, &large).await;
        }
        page.fill_field("radius", "4").await;
        assert_eq!(outputs(&page).await[0], "https://intranet.example/eerste-stap.html#radius=4");
        page.fill_field("address", &["https://x.example/", &large].concat()).await;
        assert!(page.trouble("address").await.is_some());
        assert_eq!(outputs(&page).await.len(), 0);
    })
    .await;
}

#[tokio::test]
async fn awkward_names_are_inert_in_the_preview_and_whole_in_the_outputs() {
    with_trainer(async |page| {
        let name = "A&B \"C\" <d onclick=x>";
        page.fill_field("address", "https://intranet.example/eerste-stap.html").await;
        page.fill_field("organisation", name).await;
        page.preview().await;
        // What a browser makes of each output is what was filled in.
        let read = page
            .run(
                "const areas = [...document.querySelectorAll('.output textarea')];
                 return areas.map(({ value }) => value);",
            )
            .await;
        let element = read[3].as_str().unwrap();
        assert!(
            element.contains("organisation=\"A&amp;B &quot;C&quot; &lt;d onclick=x&gt;\""),
            "{element}"
        );
        let link = read[0].as_str().unwrap();
        let script =
            "return new URLSearchParams(new URL(arguments[0]).hash.slice(1)).get('organisation')";
        assert_eq!(page.run_with(script, vec![json!(link)]).await, name);
        let set = "return document.querySelector('eerste-stap').getAttribute('organisation')";
        assert_eq!(page.run(set).await, name);
    })
    .await;
}

#[tokio::test]
async fn a_questionnaire_that_does_not_fit_is_told_and_a_good_one_is_shown() {
    with_trainer(async |page| {
        let choose = async |content: &[u8]| {
            let folder = page.choose_holding(content).await;
            page.settle().await;
            folder
        };
        for (content, says) in [
            (&b"{"[..], "klopt niet"),
            (b"\xff\xfe\x00", "klopt niet"),
            (&b"[".repeat(200_000), "klopt niet"),
            (&b"x".repeat(1_000_001), "groter dan 1 MB"),
        ] {
            let _folder = choose(content).await;
            page.wait_for_text(says).await;
        }
        let pack = include_str!("../../src/content/bundled/questionnaire.json");
        let pack = pack.replace("Hoe sta jij tegenover AI op je werk?", "Hoe sta jij tegenover koffie?");
        let _folder = choose(pack.as_bytes()).await;
        page.wait_for_text("met 15 stellingen").await;
        page.wait_until(
            "the preview shows it",
            "return roots.get(document.querySelector('eerste-stap')).textContent.includes('koffie')",
        )
        .await;
    })
    .await;
}
