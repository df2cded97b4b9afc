//! Every outcome is somebody's, and everybody gets one: by the same actions that the screens send.

use std::collections::BTreeSet;

use eerste_stap::domain::action::Action;
use eerste_stap::domain::answers::Answer;
use eerste_stap::domain::comparison::parts_apart;
use eerste_stap::domain::outcome::Outcome;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::reasons::reasons;
use eerste_stap::domain::route::{Extra, Screen};
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;

use crate::{cards, questionnaire, steps};

/// Who someone is beside their scores.
#[derive(Clone, Copy, Debug)]
struct Person {
    knows_tool: bool,
    leads: bool,
    worries: bool,
}

const PEOPLE: [Person; 4] = [
    Person { knows_tool: true, leads: false, worries: false },
    Person { knows_tool: true, leads: true, worries: true },
    Person { knows_tool: false, leads: false, worries: true },
    Person { knows_tool: false, leads: true, worries: false },
];

/// Goes from the intro to the result, answering what is asked; a rating of 0 skips.
fn sit(questionnaire: &Questionnaire, ratings: &[u8], person: Person) -> Session {
    let setup = Setup { role_questions: true, ..Setup::default() };
    let mut session = Session::new(questionnaire, &setup);
    let mut act = |action| session = session.after(action, questionnaire, &setup);
    act(Action::Start);
    for rating in ratings {
        if *rating > 0 {
            act(Action::Answer(Answer::Rating(*rating)));
        }
        act(Action::Next);
    }
    act(Action::KnowsTool(person.knows_tool));
    act(Action::Next);
    act(Action::Leads(person.leads));
    act(Action::Next);
    for _ in 0..3 {
        act(Action::Answer(Answer::Rating(if person.worries { 5 } else { 1 })));
        act(Action::Next);
    }
    assert_eq!(session.screen, Screen::Result);
    session
}

/// Ratings with these sums of (rating - 1) on the three scales, which take turns.
fn ratings(sums: [usize; 3]) -> Vec<u8> {
    let rating = |position: usize| sums[position % 3].saturating_sub(position / 3 * 4).min(4) + 1;
    (0..15).map(|position| u8::try_from(rating(position)).unwrap()).collect()
}

/// Everyone: each pair of neighbouring sums once, for all three scales.
fn everyone() -> impl Iterator<Item = [usize; 3]> {
    let sums = || (0..21).step_by(2).chain([1, 19]);
    sums().flat_map(move |a| sums().flat_map(move |b| sums().map(move |c| [a, b, c])))
}

#[test]
fn every_outcome_can_be_reached_and_nobody_is_left_without() {
    let questionnaire = questionnaire();
    let (mut reached, mut titles, mut readings) =
        <(BTreeSet<_>, BTreeSet<_>, BTreeSet<_>)>::default();
    let mut told = BTreeSet::new();
    let everyone = everyone().map(ratings).chain([vec![3; 15]]);
    for (ratings, person) in everyone.flat_map(|all| PEOPLE.map(|person| (all.clone(), person))) {
        let session = sit(&questionnaire, &ratings, person);
        let outcome = Outcome::of(&questionnaire, &session);
        let advice = outcome.advice.as_ref().unwrap();
        let most = if person.worries { 3..=4 } else { 3..=3 };
        assert!(most.contains(&advice.offers.len()), "{ratings:?} {person:?}");
        let ids: BTreeSet<&str> = advice.all().map(|offer| offer.step.id.as_str()).collect();
        assert_eq!(ids.len(), advice.offers.len() + 1, "a step stands twice: {ids:?}");
        assert_ne!(advice.offers[0].step.id.as_str(), "role-question");
        assert_eq!(outcome.open, Some(advice.offers[0]));
        if !person.knows_tool {
            assert!(advice.offers.iter().all(|offer| !offer.step.needs_tool));
        }
        reached.extend(advice.all().map(|offer| offer.step.id.as_str().to_owned()));
        titles.extend(advice.all().map(|offer| offer.card.title.nl.clone()));
        for (index, score) in outcome.scores.iter().enumerate() {
            let band = score.valid().unwrap().band(questionnaire.bands());
            readings.insert((index, band));
        }
        let circumstances = session.circumstances(&questionnaire);
        let reasons = reasons(&questionnaire, &session.answers, circumstances).unwrap();
        told.insert(if reasons.gave_way { "gave way" } else { "stands" });
        told.insert(if reasons.answers.is_empty() { "middle" } else { "answers" });
        // In every case there is something that would change it.
        told.insert(if reasons.change.unwrap().higher { "higher" } else { "lower" });
    }
    let all = steps(&questionnaire).iter();
    let ids: BTreeSet<_> = all.clone().map(|step| step.id.as_str().to_owned()).collect();
    assert_eq!(reached, ids);
    let all_titles: BTreeSet<_> = all.flat_map(cards).map(|card| card.title.nl.clone()).collect();
    assert_eq!(titles, all_titles);
    assert_eq!(readings.len(), 9);
    let expected = ["answers", "gave way", "higher", "lower", "middle", "stands"];
    assert_eq!(told, BTreeSet::from(expected));
}

#[test]
fn the_parts_of_a_score_come_apart_both_ways() {
    let questionnaire = questionnaire();
    let scale = &questionnaire.scales()[2];
    let apart = |ratings: [u8; 5]| {
        let mut all = vec![3; 15];
        ratings.iter().enumerate().for_each(|(n, rating)| all[n * 3 + 2] = *rating);
        let session = sit(&questionnaire, &all, PEOPLE[0]);
        parts_apart(&questionnaire, scale, &session.answers)
            .map(|parts| parts.map(|part| part.facet.as_str()))
    };
    // In the order of the statements: privacy, wrong, privacy, privacy, wrong.
    assert_eq!(apart([5, 2, 5, 5, 2]), Some(["privacy", "wrong-information"]));
    assert_eq!(apart([2, 5, 2, 2, 5]), Some(["wrong-information", "privacy"]));
    assert_eq!(apart([4, 4, 4, 4, 4]), None);
}

#[test]
fn with_too_few_answers_there_are_three_steps_all_the_same() {
    let questionnaire = questionnaire();
    for person in PEOPLE {
        let session = sit(&questionnaire, &[0; 15], person);
        let outcome = Outcome::of(&questionnaire, &session);
        assert!(!outcome.is_complete());
        let offers = outcome.advice.unwrap().offers;
        let first: Vec<&str> = offers.iter().take(3).map(|o| o.step.id.as_str()).collect();
        assert_eq!(first, ["talk-it-over", "watch-a-colleague", "ask-one-rule"]);
        let circumstances = session.circumstances(&questionnaire);
        assert_eq!(reasons(&questionnaire, &session.answers, circumstances), None);
    }
}

#[test]
fn the_questions_beside_the_scores_come_in_this_order() {
    let questionnaire = questionnaire();
    let setup = Setup { role_questions: true, ..Setup::default() };
    let extras = Session::new(&questionnaire, &setup).extras(&questionnaire, &setup);
    let role = (0..3).map(Extra::Role);
    let expected: Vec<Extra> = [Extra::Tool, Extra::Leading].into_iter().chain(role).collect();
    assert_eq!(extras, expected);
    let plain = Setup::default();
    let plain = Session::new(&questionnaire, &plain).extras(&questionnaire, &plain);
    assert_eq!(plain, [Extra::Tool, Extra::Leading]);
}
