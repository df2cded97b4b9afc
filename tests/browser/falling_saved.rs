//! A fallen program leaves the answers, and they can be saved without it.

use std::str;

use eerste_stap::content::saved;
use eerste_stap::domain::notebook::{Shared, Tick};
use eerste_stap::domain::setup::Setup;

use crate::downloads::Downloads;
use crate::falling::fall;
use crate::filled_in::QUESTIONNAIRE;
use crate::release;
use crate::session::visit;
use crate::sitting::mixed_picks;
use crate::words::{DUTCH, say};

#[tokio::test]
async fn the_answers_can_be_saved_from_the_panel_and_opened_again() {
    let picks = mixed_picks();
    let (mut file, mut scores) = (Vec::new(), Vec::new());
    visit(&release::address(), async |page| {
        let downloads = Downloads::of(&page).await;
        page.sit_through(&picks).await;
        page.unfold(say("reflection-fold", DUTCH)).await;
        page.write_in("reflection-1", "regel 1\nregel 2: é 👣").await;
        page.unfold(say("share-fold", DUTCH)).await;
        page.click(say("share-scores", DUTCH)).await;
        scores = page.texts("[part=score]").await;
        page.run("document.querySelector('h1').focus()").await;
        fall(&page).await;
        page.push(say("fallen-save", DUTCH)).await;
        file = downloads.take("eerste-stap.json").await;
        let said = say("fallen-saved", DUTCH);
        let look = page.wait("it says so", |look| look.text.contains(said)).await;
        assert_eq!(look.screen, "fallen");
        // Whoever saved can still go on. Firefox shows what was saved in a panel that takes the next key.
        page.clone().by_tab().push(say("fallen-resume", DUTCH)).await;
        page.wait_for_screen("result").await;
    })
    .await;

    let text = str::from_utf8(&file).unwrap();
    let sitting = saved::read(text, &QUESTIONNAIRE, &Setup::default()).unwrap();
    assert!(sitting.made.is_some() && sitting.until.is_none());
    assert!(!sitting.session.notebook.has(Tick::Share(Shared::Scores)));

    visit(&release::address(), async |page| {
        let _file = page.choose_holding(&file).await;
        let result = page.wait_for_screen("result").await;
        assert_eq!(result.status, say("opened", DUTCH));
        assert_eq!(page.texts("[part=score]").await, scores);
        page.unfold(say("reflection-fold", DUTCH)).await;
        assert_eq!(page.value("reflection-1").await, "regel 1\nregel 2: é 👣");
        page.back_to_tool().await;
        page.find_kept(&picks).await;
    })
    .await;
}
