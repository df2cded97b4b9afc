//! Words to copy onto paper slips for a group, as HTML: there when that was set, and otherwise not.

#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::rc::Rc;

use eerste_stap::app::AppProps;
use eerste_stap::content::{bundled, pack};
use eerste_stap::domain::answers::Answer;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::route::Screen;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;
use eerste_stap::domain::wording::Language;
use eerste_stap::prerender;

/// The result of these ratings for the five statements of each scale, where 0 is none, as lines.
fn result(
    questionnaire: Questionnaire,
    ratings: [[u8; 5]; 3],
    slips: bool,
    language: Language,
) -> String {
    let setup = Setup { slips, ..Setup::default() };
    let fresh = Session::new(&questionnaire, &setup);
    let mut session = Session { screen: Screen::Result, language, ..fresh };
    // The statements come in turns, one of each scale.
    for position in 0..15 {
        match ratings[position % 3][position / 3] {
            0 => {}
            rating => session.answers.give(position, Answer::Rating(rating)),
        }
    }
    let props = AppProps::new(Rc::new(questionnaire), Rc::new(bundled::wording()), session);
    prerender::app(AppProps { setup: Rc::new(setup), ..props }).replace("><", ">\n<")
}

#[test]
fn they_are_all_that_the_setting_adds() {
    let in_each_band = [[2, 1, 2, 2, 2], [3, 3, 2, 3, 3], [5, 4, 5, 4, 4]];
    // The third scale has three ratings, and needs four.
    let too_few = [[5, 5, 5, 5, 4], [1, 1, 1, 1, 1], [3, 0, 3, 0, 3]];
    for (name, ratings) in [("in-each-band", in_each_band), ("too-few", too_few)] {
        for language in Language::ALL {
            let [with, without] = [true, false]
                .map(|slips| result(bundled::questionnaire().unwrap(), ratings, slips, language));
            let mut without = without.lines().peekable();
            let more = with.lines().filter(|line| without.next_if_eq(line).is_none());
            let more: Vec<&str> = more.collect();
            assert_eq!(without.next(), None, "something is missing with slips");
            insta::assert_snapshot!(format!("{name}-{}", language.tag()), more.join("\n"));
        }
    }
}

#[test]
fn they_are_offered_only_when_every_band_has_a_name() {
    let said = |slips, without: Option<usize>| {
        let bundled = include_str!("../src/content/bundled/questionnaire.json");
        let mut json: serde_json::Value = serde_json::from_str(bundled).unwrap();
        if let Some(band) = without {
            json["bands"][band].as_object_mut().unwrap().remove("name").unwrap();
        }
        let questionnaire = pack::read(&json.to_string()).unwrap();
        let html = result(questionnaire, [[3; 5]; 3], slips, Language::Dutch);
        ["Briefjes voor de groep", "midden</dd>"].map(|said| html.contains(said))
    };
    assert_eq!(said(true, None), [true; 2]);
    assert_eq!(said(false, None), [false; 2]);
    for band in 0..3 {
        assert_eq!(said(true, Some(band)), [false; 2], "without the name of band {band}");
    }
}
