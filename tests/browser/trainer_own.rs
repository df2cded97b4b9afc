//! A questionnaire of one's own on the trainer page: it goes along in the file alone, and the page
//! says so wherever it does not.

use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use crate::downloads::Downloads;
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::trainer_taking::taken_apart;
use crate::trainer_visit::with_trainer;
use crate::website::Website;

/// The bundled questionnaire under another title.
fn pack() -> String {
    let pack = include_str!("../../src/content/bundled/questionnaire.json");
    pack.replace("Hoe sta jij tegenover AI op je werk?", "Koffie & <b>thee</script>")
}

#[tokio::test]
async fn a_questionnaire_goes_along_in_the_file() {
    with_trainer(async |page| {
        let downloads = Downloads::of(&page).await;
        let _folder = page.choose_holding(pack().as_bytes()).await;
        page.wait_for_text("met 15 stellingen").await;
        page.click("Download het bestand").await;
        let file = downloads.take_text("eerste-stap.html").await;
        assert!(taken_apart(&file).1 == release::text(), "only the settings differ");
        let copy = release::Copy::of(&file);
        page.open(&copy.address()).await;
        assert_eq!(page.look().await.heading, "Koffie & <b>thee</script>");
    })
    .await;
}

async fn left_out(page: &Page) -> Vec<String> {
    page.texts(".output .left-out").await
}

#[tokio::test]
async fn what_does_not_carry_the_questionnaire_says_so() {
    with_trainer(async |page| {
        page.fill_field("address", "https://intranet.example/eerste-stap.html").await;
        assert!(left_out(&page).await.is_empty());
        let _folder = page.choose_holding(pack().as_bytes()).await;
        page.wait_for_text("met 15 stellingen").await;
        let said = left_out(&page).await;
        for (said, opens) in said.iter().zip([
            "Deze link opent de gewone vragenlijst",
            "Deze code opent de gewone vragenlijst",
            "Dit frame toont de gewone vragenlijst",
            "Dit frame toont de gewone vragenlijst",
            "Dit element toont de gewone vragenlijst",
        ]) {
            let begins = "Je eigen vragenlijst zit alleen in het bestand. ";
            assert!(said.starts_with(&[begins, opens].concat()), "{said}");
        }
        assert_eq!(said.len(), 5, "the file carries it: {said:?}");
        page.wait_for_text("De tekst gaat over je eigen vragenlijst.").await;
        page.click("Gebruik de gewone vragenlijst").await;
        page.settle().await;
        assert!(left_out(&page).await.is_empty());
    })
    .await;
}

/// What the page says of a link to the file: there the questionnaire is the one inside.
#[tokio::test]
async fn a_link_to_the_file_opens_the_questionnaire_inside() {
    let mut file = String::new();
    with_trainer(async |page| {
        let downloads = Downloads::of(&page).await;
        let _folder = page.choose_holding(pack().as_bytes()).await;
        page.wait_for_text("met 15 stellingen").await;
        page.click("Download het bestand").await;
        file = downloads.take_text("eerste-stap.html").await;
    })
    .await;
    let site = Website::answering(move |_| {
        ([(CONTENT_TYPE, "text/html; charset=utf-8")], file.clone()).into_response()
    })
    .await;
    visit(&[site.address(), "eerste-stap.html#tool=Zaakhulp"].concat(), async |page| {
        assert_eq!(page.look().await.heading, "Koffie & <b>thee</script>");
    })
    .await;
}
