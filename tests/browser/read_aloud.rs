//! What a screen reader gets to read: everything, in a sensible order, each thing with its name.
//!
//! The outlines are compared with those in `snapshots`. One that somebody changed on purpose is
//! accepted with `INSTA_UPDATE=always cargo xtask test`.

use std::collections::BTreeSet;

use crate::outline::{Spoken, written};
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::middling_picks;
use crate::words::{DUTCH, beginning, progress, say, scales};

/// What a picture would be called.
const PICTURES: [&str; 4] = ["image", "SvgRoot", "figure", "graphics-document"];

/// The outlines of the screens that have the most to say, each under its name.
async fn outlines() -> Vec<(&'static str, Vec<Spoken>)> {
    let mut outlines = Vec::new();
    visit(&release::address(), async |page| {
        outlines.push(("intro", page.outline().await));
        page.begin().await;
        outlines.push(("statement", page.outline().await));
        page.driver.refresh().await.unwrap();
        page.wait("the program runs", |look| look.running).await;
        page.sit_through(&middling_picks()).await;
        outlines.push(("result", page.outline().await));
        open_all_but_the_panel(&page).await;
        outlines.push(("result-open", page.outline().await));
    })
    .await;
    outlines
}

/// The panel for whoever wonders about their employer says which build it is.
async fn open_all_but_the_panel(page: &Page) {
    page.open_all_folds().await;
    page.turn_fold(say("employer-fold", DUTCH)).await;
}

fn headings(outline: &[Spoken]) -> impl Iterator<Item = &Spoken> {
    outline.iter().filter(|spoken| spoken.role == "heading")
}

#[tokio::test]
async fn every_screen_reads_well() {
    let outlines = outlines().await;
    for (screen, outline) in &outlines {
        assert_headings_without_gaps(screen, outline);
        assert_every_control_has_a_name_of_its_own(screen, outline);
        let images = outline.iter().filter(|spoken| PICTURES.contains(&&*spoken.role));
        assert_eq!(images.count(), 0, "{screen}: pictures are for the eye");
        if screen.starts_with("result") {
            assert_result_in_order(screen, outline);
        }
    }
    for (screen, outline) in &outlines {
        insta::assert_snapshot!(*screen, written(outline));
    }
}

fn assert_headings_without_gaps(screen: &str, outline: &[Spoken]) {
    let mut above = 0;
    for heading in headings(outline) {
        let Spoken { name, level, .. } = heading;
        assert!(*level <= above + 1, "{screen}: “{name}” is an h{level} below an h{above}");
        assert!(*level > 1 || above == 0, "{screen}: “{name}” is a second h1");
        above = *level;
    }
    assert!(above > 0, "{screen} has no heading");
}

fn assert_every_control_has_a_name_of_its_own(screen: &str, outline: &[Spoken]) {
    let mut known = BTreeSet::new();
    for control in outline.iter().filter(|spoken| spoken.is_control()) {
        assert!(!control.name.is_empty(), "{screen}: {control:?} has no name");
        let is_new = known.insert((&control.role, &control.name));
        assert!(is_new, "{screen}: there are two of {control:?}");
    }
    assert!(known.len() > 3, "{screen}: {known:?}");
}

/// The sentence that sums up, then the scores, then the step, then all the rest.
fn assert_result_in_order(screen: &str, outline: &[Spoken]) {
    let place = |what: &str| {
        let place = outline.iter().position(|spoken| spoken.name.starts_with(what));
        place.unwrap_or_else(|| panic!("{screen}: there is no “{what}”"))
    };
    let mut places = vec![place(say("result-heading", DUTCH)), place(say("too-close", DUTCH))];
    places.extend(scales(DUTCH).into_iter().map(place));
    for words in ["steps-heading", "step-do", "other-steps", "after-heading", "employer-fold"] {
        places.push(place(say(words, DUTCH)));
    }
    assert!(places.is_sorted(), "{screen}: {places:?}");
}

#[tokio::test]
async fn a_statement_is_read_with_its_number_and_its_options_belong_to_it() {
    visit(&release::address(), async |page| {
        let look = page.begin().await;
        let outline = page.outline().await;
        let heading = headings(&outline).next().unwrap();
        assert!(heading.name.starts_with(&progress(1, DUTCH)), "{heading:?}");
        let group = outline.iter().position(|spoken| spoken.role == "group").unwrap();
        let said = look.heading.replace(&progress(1, DUTCH), "");
        assert!(outline[group].name.ends_with(&said), "{:?}", outline[group]);
        let radios = outline[group..].iter().filter(|spoken| spoken.role == "radio");
        assert_eq!(radios.count(), page.texts("[part=option]").await.len());
        let wipe = beginning("wipe", DUTCH);
        assert!(outline[..group].iter().any(|spoken| spoken.name == wipe), "it is above");
    })
    .await;
}

/// A place that appears together with its words is not listened to yet.
#[tokio::test]
async fn every_place_where_something_is_said_later_is_there_before() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        open_all_but_the_panel(&page).await;
        let places = page.texts("[role=status]").await.len();
        let outline = page.outline().await;
        let there = outline.iter().filter(|spoken| spoken.role == "status").count();
        assert_eq!(there, places, "{}", written(&outline));
    })
    .await;
}
