//! Every screen as HTML. A change that nobody meant shows up here; one that somebody meant is
//! accepted with `cargo insta review`, or with `INSTA_UPDATE=always cargo test --features ssr`.

#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::rc::Rc;

use eerste_stap::app::AppProps;
use eerste_stap::content::error::ContentError;
use eerste_stap::content::{bundled, pack};
use eerste_stap::domain::action::Action;
use eerste_stap::domain::answers::Answer;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;
use eerste_stap::domain::wording::Language;
use eerste_stap::prerender::{self, Parts};

/// Opens a line for every tag, so that a difference is a line.
fn lines(html: &str) -> String {
    html.replace("><", ">\n<")
}

fn rate(rating: u8) -> Action {
    Action::Answer(Answer::Rating(rating))
}

fn after(questionnaire: &Questionnaire, actions: &[Action]) -> Session {
    let setup = Setup::default();
    let next =
        |session: Session, action: &Action| session.after(action.clone(), questionnaire, &setup);
    actions.iter().fold(Session::new(questionnaire, &setup), next)
}

fn props(actions: &[Action]) -> AppProps {
    let questionnaire = Rc::new(bundled::questionnaire().unwrap());
    let session = after(&questionnaire, actions);
    AppProps::new(questionnaire, Rc::new(bundled::wording()), session)
}

/// The same screen in both languages, under one name.
fn check(name: &str, actions: &[Action]) {
    for language in Language::ALL {
        let actions: Vec<Action> =
            actions.iter().cloned().chain([Action::Speak(language)]).collect();
        let html = prerender::app(props(&actions));
        insta::assert_snapshot!(format!("{name}-{}", language.tag()), lines(&html));
    }
}

/// Answers to all fifteen statements and to the gate: these ratings, over and over.
fn all(ratings: &[u8]) -> Vec<Action> {
    let answers = ratings.iter().cycle().take(15).flat_map(|rating| [rate(*rating), Action::Next]);
    let end = [Action::KnowsTool(true), Action::Next, Action::Leads(false), Action::Next];
    [Action::Start].into_iter().chain(answers).chain(end).collect()
}

#[test]
fn intro() {
    check("intro", &[]);
}

#[test]
fn statement() {
    check("statement", &[Action::Start, rate(2), Action::Next, Action::Next, rate(4)]);
}

#[test]
fn asking_to_wipe() {
    check("asking-to-wipe", &[Action::Start, rate(2), Action::AskToWipe]);
}

#[test]
fn wiped() {
    check("wiped", &[Action::Start, rate(2), Action::AskToWipe, Action::Wipe]);
}

#[test]
fn extra_after_many_equal_answers() {
    let mut actions = all(&[3]);
    actions.truncate(actions.len() - 3);
    check("extra", &actions);
}

#[test]
fn result() {
    check("result", &all(&[2, 4, 5, 2, 5, 4, 3, 5, 4]));
}

#[test]
fn result_with_another_step_open() {
    let mut actions = all(&[2, 4, 5, 2, 5, 4, 3, 5, 4]);
    let questionnaire = bundled::questionnaire().unwrap();
    let nothing = questionnaire.advice().unwrap().steps().last().unwrap().id.clone();
    actions.push(Action::Choose(nothing));
    check("result-nothing", &actions);
}

#[test]
fn result_with_too_few_answers() {
    let skipped = std::iter::repeat_n(Action::Next, 14);
    let actions: Vec<Action> = [Action::Start, rate(3)].into_iter().chain(skipped).collect();
    check("result-too-few", &[&*actions, &[Action::Next, Action::Next, Action::Next]].concat());
}

#[test]
fn troubles() {
    let pack = pack::read(r#"{"format": 1, "id": "x", "title": {"nl": "x"}}"#).unwrap_err();
    let setting = ContentError::UnknownSetting("<b>".into());
    let props = AppProps { errors: Rc::new([pack, setting]), ..props(&[]) };
    insta::assert_snapshot!(lines(&prerender::app(props)));
}

#[test]
fn panels() {
    let Parts { page, element, .. } = prerender::parts().unwrap();
    for (name, html) in page.iter().filter(|(name, _)| **name != "intro") {
        insta::assert_snapshot!(*name, lines(html));
    }
    // The intro is there in both languages, and says nothing for the page around it.
    for (name, html) in element.iter().filter(|(name, _)| **name != "fallen") {
        insta::assert_snapshot!(["element", name].join("-"), lines(html));
    }
}
