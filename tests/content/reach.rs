//! Every step is somebody's, and everybody gets steps.

use std::collections::BTreeSet;

use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::recommendation::{Circumstances, recommend};
use eerste_stap::domain::scoring::score;

use crate::{questionnaire, steps};

/// Everyone who answers everything, by the sum of each scale, with and without a known tool.
fn everyone(questionnaire: &Questionnaire) -> impl Iterator<Item = (Answers, Circumstances)> {
    let items = questionnaire.items().len();
    let answers = move |sums: [usize; 3]| {
        let mut answers = Answers::blank(items);
        for position in 0..items {
            let share = sums[position % 3].saturating_sub(position / 3 * 4).min(4);
            answers.give(position, Answer::Rating(u8::try_from(share).unwrap() + 1));
        }
        answers
    };
    (0..21 * 21 * 21).flat_map(move |n| {
        let answers = answers([n / 441, n / 21 % 21, n % 21]);
        [false, true].map(|knows| {
            let circumstances = Circumstances { knows_tool: Some(knows), role_worry: knows };
            (answers.clone(), circumstances)
        })
    })
}

#[test]
fn every_step_can_be_reached_and_nobody_is_left_without() {
    let questionnaire = questionnaire();
    let mut reached = BTreeSet::new();
    let mut titles = BTreeSet::new();
    for (answers, circumstances) in everyone(&questionnaire) {
        let scores = score(&questionnaire, &answers);
        let found = recommend(&questionnaire, &scores, circumstances).unwrap();
        let least = if circumstances.role_worry { 3..=4 } else { 3..=3 };
        assert!(least.contains(&found.offers.len()), "{answers:?}");
        let ids: BTreeSet<&str> = found.offers.iter().map(|o| o.step.id.as_str()).collect();
        assert_eq!(ids.len(), found.offers.len(), "a step stands twice: {ids:?}");
        assert_ne!(found.offers[0].step.id.as_str(), "role-question");
        if circumstances.knows_tool == Some(false) {
            assert!(found.offers.iter().all(|offer| !offer.step.needs_tool));
        }
        reached.extend(found.offers.iter().map(|offer| offer.step.id.clone()));
        reached.insert(found.nothing.step.id.clone());
        titles.extend(found.offers.iter().map(|offer| offer.card.title.nl.clone()));
    }
    let all: BTreeSet<_> = steps(&questionnaire).iter().map(|step| step.id.clone()).collect();
    assert_eq!(reached, all);
    assert!(titles.contains("Laat één collega zien hoe je nakijkt"), "{titles:?}");
}
