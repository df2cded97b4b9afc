//! What an organisation sets is shown as what it set, and an address is a link only when it is safe.

use eerste_stap::content::settings;
use eerste_stap::domain::wording::Language;
use serde_json::json;

use crate::employer::panel;
use crate::filled_in::{SOME, finished};
use crate::release;
use crate::session::visit;
use crate::words::{DUTCH, say, say_with};

#[tokio::test]
async fn it_says_what_is_in_the_settings() {
    let settings = "#organisation=Gemeente%20%3Cb%3EVoorbeeld&tool=Kopilootje\
        &rules=https://intranet.example/regels?a=1%23b&contact=mailto:ai@voorbeeld.example";
    visit(&[&release::address(), settings].concat(), async |page| {
        let named = say_with("who-named", DUTCH, &[("name", "Gemeente <b>Voorbeeld")]);
        let text = panel(&page, &named).await;
        assert!(
            text.contains(say("links-some", DUTCH)) && !text.contains(say("links-none", DUTCH))
        );
        let links = "return [...document.querySelectorAll('a')].map((link) =>
            [link.getAttribute('href'), link.textContent, link.target, link.rel])";
        let link = |address| json!([address, address, "_blank", "noopener noreferrer"]);
        let expected =
            [link("https://intranet.example/regels?a=1#b"), link("mailto:ai@voorbeeld.example")];
        assert_eq!(page.run(links).await, json!(expected));
        page.arrive(&finished(SOME)).await;
        page.unfold(say("organisation-fold", DUTCH)).await;
        let twice = [expected.clone(), expected].concat();
        assert_eq!(page.run(links).await, json!(twice));
    })
    .await;
}

#[tokio::test]
async fn without_settings_it_says_that_too() {
    visit(&release::address(), async |page| {
        let text = panel(&page, say("who-unknown", DUTCH)).await;
        assert!(text.contains(say("links-none", DUTCH)), "{text}");
        assert!(page.texts("a").await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn an_address_that_could_do_something_never_becomes_a_link() {
    for bad in ["javascript:window.ran=1", "data:text/html,x", "http://example.nl", "//x.nl"] {
        let address = json!([["rules", bad], ["contact", bad]]).to_string();
        let (_, errors) = settings::read(&address, "");
        assert_eq!(errors.len(), 2, "{errors:?}");
        let behind = format!("#rules={bad}&contact={bad}");
        visit(&[&*release::address(), &behind].concat(), async |page| {
            for error in errors {
                page.wait_for_text(&error.sentence(Language::Dutch)).await;
            }
            panel(&page, say("links-none", DUTCH)).await;
            page.arrive(&finished(SOME)).await;
            page.unfold(say("organisation-fold", DUTCH)).await;
            assert!(page.texts("a").await.is_empty());
        })
        .await;
    }
}
