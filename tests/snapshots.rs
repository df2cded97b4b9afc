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
use eerste_stap::domain::notebook::{Field, Shared, Tick};
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

/// The answers to all fifteen statements, then these to the three extra questions and about a role.
fn told(ratings: [u8; 15], knows: bool, leads: bool, role: u8) -> Vec<Action> {
    let rated = |rating: u8| [rate(rating), Action::Next];
    let extras = [Action::KnowsTool(knows), Action::Next, Action::Leads(leads), Action::Next];
    let answers = [Action::Start].into_iter().chain(ratings.into_iter().flat_map(rated));
    let role = [Action::AskRole].into_iter().chain([role; 3].into_iter().flat_map(rated));
    answers.chain(extras).chain(role).collect()
}

/// What the result says of its steps, and what of it goes along on paper.
fn check_reasons(name: &str, actions: &[Action]) {
    for language in Language::ALL {
        let actions = [actions, &[Action::Speak(language)]].concat();
        let html = lines(&prerender::app(props(&actions)));
        let (_, steps) = html.split_once("<div class=\"steps\"").unwrap();
        let (steps, after) = steps.split_once("<div class=\"after\"").unwrap();
        let (_, paper) = after.split_once("<div class=\"paper\"").unwrap();
        let (paper, _) = paper.split_once("</main>").unwrap();
        insta::assert_snapshot!(format!("{name}-{}", language.tag()), [steps, paper].concat());
    }
}

#[test]
fn why_when_all_answers_lie_in_the_middle() {
    check_reasons("why-middle", &told([3; 15], true, false, 1));
}

#[test]
fn why_when_a_leader_does_not_know_the_tool_and_worries_about_the_role() {
    check_reasons("why-gave-way", &told([3; 15], false, true, 5));
}

#[test]
fn why_when_only_lower_answers_would_change_it() {
    check_reasons("why-lower", &told([5; 15], true, false, 1));
}

#[test]
fn why_when_the_parts_of_a_score_differ() {
    let ratings = [2, 5, 5, 4, 1, 1, 3, 5, 5, 2, 1, 5, 4, 5, 1];
    let actions = told(ratings, true, true, 1);
    check_reasons("why-parts", &actions);
    let apart = prerender::app(props(&actions)).matches("Binnen deze score is er verschil").count();
    assert_eq!(apart, 2, "on the screen and on paper");
}

/// A plan belongs to a step: beside doing nothing it would be a plan that nobody has.
#[test]
fn a_plan_goes_along_only_with_a_step_that_has_one() {
    let write = |field, text: &str| Action::Write(field, text.to_owned());
    let plan = [write(Field::When, "het regent"), write(Field::Then, "lees ik mee")];
    let shared = [Action::Tick(Tick::Share(Shared::Plan))];
    let planned = [&*all(&[3]), &plan, &shared].concat();
    let html = |actions: &[Action]| prerender::app(props(actions));
    let line = "Als het regent, dan lees ik mee.";
    assert_eq!(html(&planned).matches(line).count(), 3, "the plan, the card and the paper");
    let questionnaire = bundled::questionnaire().unwrap();
    let nothing = questionnaire.advice().unwrap().steps().last().unwrap().id.clone();
    let without = html(&[&*planned, &[Action::Choose(nothing)]].concat());
    assert_eq!(without.matches(line).count(), 0);
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
    for (name, html) in element.iter().filter(|(name, html)| page.get(*name) != Some(html)) {
        insta::assert_snapshot!(["element", name].join("-"), lines(html));
    }
}
