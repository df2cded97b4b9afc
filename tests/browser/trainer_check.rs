//! The code on the trainer page holds the link, and its guide leads to the embed check.

use serde_json::json;

use crate::trainer::at_trainer;

#[tokio::test]
async fn the_page_to_check_becomes_a_link_that_asks_for_it() {
    at_trainer(async |page| {
        page.set_field("made", "https://intranet.example/workshop#deel-2").await;
        let link = "return document.querySelector('.check a').href";
        assert_eq!(page.run(link).await, "https://intranet.example/workshop#check");
    })
    .await;
}

#[tokio::test]
async fn there_is_a_code_as_soon_as_there_is_an_address() {
    at_trainer(async |page| {
        let codes = "return [...document.querySelectorAll('.qr')].map((code) => code.getAttribute('aria-label'))";
        assert_eq!(page.run(codes).await, json!([]));
        page.set_field("page", "https://intranet.example/eerste-stap.html").await;
        page.set_field("language", "en").await;
        let expected = "QR-code van de link: https://intranet.example/eerste-stap.html#language=en";
        assert_eq!(page.run(codes).await, json!([expected]));
    })
    .await;
}
