//! Whoever offers the check can set that nothing is kept on the device, also while it runs.

use serde_json::json;

use crate::kept::{keep, sitting, stored};
use crate::kept_refused::find_no_box;
use crate::release;
use crate::session::visit;
use crate::website::Website;
use crate::words::{DUTCH, say};

#[tokio::test]
async fn where_it_is_switched_off_there_is_no_box() {
    let site = Website::serving(release::text()).await;
    visit(&[site.address(), "#storage=off"].concat(), async |page| {
        page.arrive(&sitting()).await;
        find_no_box(&page).await;
        assert_eq!(stored(&page).await, json!({}));
    })
    .await;
}

#[tokio::test]
async fn switched_off_while_it_runs_it_is_not_offered_any_more_and_back_on_it_is() {
    let site = Website::serving(release::text()).await;
    visit(&[site.address(), "#check"].concat(), async |page| {
        page.arrive(&sitting()).await;
        page.unfold(say("keep-fold", DUTCH)).await;
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, Some(false));
        page.run("location.hash = '#check&storage=off'").await;
        page.unfold(say("employer-fold", DUTCH)).await;
        page.wait_for_text(say("stored-denied", DUTCH)).await;
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, None);
        page.run("location.hash = '#check&storage=on'").await;
        page.wait_for_text(say("stored-nothing", DUTCH)).await;
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, Some(false));
        let text = page.look().await.text;
        assert!(!text.contains(say("embedding-storage", DUTCH)), "{text}");
        keep(&page).await;
    })
    .await;
}

/// The browser allows it: whoever sets the page up must not read that it does not.
#[tokio::test]
async fn switched_on_while_it_runs_it_is_offered_and_nobody_blames_the_browser() {
    let site = Website::serving(release::text()).await;
    visit(&[site.address(), "#storage=off&check"].concat(), async |page| {
        page.arrive(&sitting()).await;
        find_no_box(&page).await;
        page.run("location.hash = '#storage=on&check'").await;
        page.wait_for_text(say("stored-nothing", DUTCH)).await;
        let text = page.look().await.text;
        assert!(!text.contains(say("embedding-storage", DUTCH)), "{text}");
        assert_eq!(page.is_ticked(say("remember", DUTCH)).await, Some(false));
    })
    .await;
}
