//! The guide of the trainer page for when the check does not work: how to ask it what is wrong, and
//! what that can be.

use serde_json::json;

use crate::engine::Lacks;
use crate::page::Page;
use crate::session::in_browser;
use crate::trainer_snippets::{FRAME_ALONE, host_with, snippets};
use crate::trainer_visit::with_trainer;
use crate::words::{ENGLISH, say_with};

/// Each fault with a word of its cure.
const FAULTS: [[(&str, &str); 8]; 2] = [
    [
        ("Je ziet helemaal niets", "HTML mag plakken"),
        ("De beveiliging houdt WebAssembly tegen", "'wasm-unsafe-eval'"),
        ("Het frame is te laag", "700 pixels"),
        ("Het frame is leeg of grijs", "frame-ancestors"),
        ("Antwoorden onthouden kan niet", "sandbox"),
        ("Er staan twee versies op de pagina", "eerste-stap.js"),
        ("De tekst is slecht te lezen", "CSS"),
        ("De pagina zegt niet welke taal ze heeft", "lang=\"nl\""),
    ],
    [
        ("You see nothing at all", "paste HTML"),
        ("Security settings block WebAssembly", "'wasm-unsafe-eval'"),
        ("The frame is too low", "700 pixels"),
        ("The frame is empty or grey", "frame-ancestors"),
        ("Answers cannot be kept", "sandbox"),
        ("There are two versions on the page", "eerste-stap.js"),
        ("The text is hard to read", "CSS"),
        ("The page does not say which language it is in", "lang=\"en\""),
    ],
];

#[tokio::test]
async fn every_fault_is_named_with_its_cure_in_both_languages() {
    with_trainer(async |page| {
        for expected in FAULTS {
            let faults = page.texts(".guide dt").await;
            assert_eq!(faults, expected.map(|(fault, _)| fault));
            for (cure, (fault, word)) in page.texts(".guide dd").await.iter().zip(expected) {
                assert!(cure.contains(word) && cure.ends_with('.'), "{fault}: {cure}");
            }
            page.run("document.querySelector('.tools button').click()").await;
            page.settle().await;
        }
    })
    .await;
}

#[tokio::test]
async fn it_begins_with_the_frame_and_keeps_what_stands_behind_the_sign() {
    with_trainer(async |page| {
        let first = &page.texts(".guide > p").await[0];
        assert!(first.starts_with("Staat de check in een frame? Zet dan &check"), "{first}");
        for (given, asked) in [
            ("https://intranet.example/workshop", "https://intranet.example/workshop#check"),
            (
                "https://intranet.example/workshop#top",
                "https://intranet.example/workshop#top&check",
            ),
            ("http://intranet/e.html#tool=A", "http://intranet/e.html#tool=A&check"),
        ] {
            page.fill_field("page", given).await;
            let link = "const { href, target, rel } = document.querySelector('.checking a');
                return [href, target, rel]";
            assert_eq!(page.run(link).await, json!([asked, "_blank", "noopener noreferrer"]));
        }
    })
    .await;
}

async fn troubles(page: &Page) -> Vec<String> {
    page.texts(".trouble li").await
}

/// The check in a frame looks behind its own address, and not behind that of the page around it.
#[tokio::test]
async fn the_word_for_asking_works_where_the_guide_says() {
    let (site, snippets) = snippets().await;
    let low = snippets[FRAME_ALONE].replace("height=\"700\"", "height=\"150\"");
    let asked = low.replace("\" title=", "&amp;check\" title=");
    assert!(low.contains("150") && asked.contains("&amp;check"), "{asked}");
    for (snippet, behind, is_told) in [(low, "#check", false), (asked, "", true)] {
        let host = host_with(&snippet).await;
        in_browser(Lacks::Nothing, async |page| {
            page.load(&[host.address(), behind].concat()).await;
            page.enter_the_frame().await;
            let said = say_with("embedding-frame", ENGLISH, &[("n", "150")]);
            if is_told {
                page.wait_for_text(&said).await;
                assert_eq!(troubles(&page).await, [said]);
            } else {
                page.settle().await;
                assert!(troubles(&page).await.is_empty());
            }
        })
        .await;
    }
    drop(site);
}
