//! “Snel weg” in the preview of the trainer page: the preview starts anew, and the trainer stays.

use serde_json::json;

use crate::inside::picks;
use crate::trainer_visit::with_trainer;
use crate::words::{DUTCH, say};

#[tokio::test]
async fn leaving_the_preview_starts_it_anew_and_the_form_keeps_what_was_filled_in() {
    with_trainer(async |page| {
        page.fill_field("organisation", "Waterschap").await;
        let before = page.run("return location.href").await;
        page.begin_inside(0, &picks(0)[..2]).await;
        page.inside_with(0, "named(args[0]).click();", &[json!(say("leave", DUTCH))]).await;
        let anew = "await until('the intro', () => screen() === 'intro'); await begin();
            return chosen();";
        assert_eq!(page.inside(0, anew).await, 0, "no answer is left");
        assert_eq!(page.run("return location.href").await, before);
        assert_eq!(page.field("organisation").await, "Waterschap");
    })
    .await;
}
