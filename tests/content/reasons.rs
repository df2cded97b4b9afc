//! What would change the first step, against a search through all answers that someone could give.

use std::collections::HashMap;

use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::reasons::reasons;
use eerste_stap::domain::recommendation::{Circumstances, recommend};
use eerste_stap::domain::scoring::score;
use serde_json::Value;

use crate::questionnaire;

/// The first step for answers, asked anew or remembered from equal scores.
struct First<'a> {
    questionnaire: &'a Questionnaire,
    circumstances: Circumstances,
    known: HashMap<String, String>,
}

impl First<'_> {
    fn of(&mut self, answers: &Answers) -> String {
        let scores = score(self.questionnaire, answers);
        let ask = || {
            let advice = recommend(self.questionnaire, &scores, self.circumstances).unwrap();
            advice.offers[0].step.id.as_str().to_owned()
        };
        self.known.entry(format!("{scores:?}")).or_insert_with(ask).clone()
    }
}

fn answers(ratings: &[u8]) -> Answers {
    let mut answers = Answers::blank(ratings.len());
    for (position, rating) in ratings.iter().enumerate() {
        match rating {
            0 => answers.give(position, Answer::NotApplicable),
            rating => answers.give(position, Answer::Rating(*rating)),
        }
    }
    answers
}

/// The fewest moves of one option with which other answers to one scale give another first step,
/// and which way they go: found by trying every pattern of answers to that scale.
fn fewest_moves(first: &mut First, ratings: &[u8]) -> Option<(u32, usize, bool)> {
    let now = first.of(&answers(ratings));
    let mut fewest: Option<(u32, usize, bool)> = None;
    for scale in 0..3 {
        let places: Vec<usize> =
            (0..15).filter(|place| place % 3 == scale && ratings[*place] > 0).collect();
        for pattern in 0..5_usize.pow(u32::try_from(places.len()).unwrap()) {
            let mut tried = ratings.to_vec();
            let (mut up, mut down) = (0_u32, 0_u32);
            for (n, place) in places.iter().enumerate() {
                let rating = u8::try_from(pattern / 5_usize.pow(u32::try_from(n).unwrap()) % 5);
                tried[*place] = rating.unwrap() + 1;
                up += u32::from(tried[*place].saturating_sub(ratings[*place]));
                down += u32::from(ratings[*place].saturating_sub(tried[*place]));
            }
            // Both ways at once is a detour; the shortest way goes one way only.
            let moves = up + down;
            let found = (moves, scale, up > 0);
            let better = fewest.is_none_or(|fewest| found < fewest);
            if better && moves > 0 && first.of(&answers(&tried)) != now {
                fewest = Some(found);
            }
        }
    }
    fewest
}

#[test]
fn what_would_change_is_the_smallest_change_there_is() {
    let questionnaire = questionnaire();
    let mut seed = 7_u32;
    let mut any = |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        u8::try_from((seed >> 16) % below).unwrap()
    };
    let mut sittings = vec![vec![1; 15], vec![3; 15], vec![5; 15]];
    for _ in 0..40 {
        // One of the fifteen at most does not apply, so that every scale keeps its score.
        let mut ratings: Vec<u8> = (0..15).map(|_| any(5) + 1).collect();
        let place = usize::from(any(30));
        ratings.get_mut(place).into_iter().for_each(|rating| *rating = 0);
        sittings.push(ratings);
    }
    for knows in [true, false] {
        let circumstances = Circumstances { knows_tool: Some(knows), ..Circumstances::default() };
        let mut first =
            First { questionnaire: &questionnaire, circumstances, known: HashMap::new() };
        for ratings in &sittings {
            let answers = answers(ratings);
            let told = reasons(&questionnaire, &answers, circumstances).unwrap().change.unwrap();
            // Of equal changes: fewer moves, then the first scale, then down before up.
            let fewest = fewest_moves(&mut first, ratings).unwrap();
            assert_eq!((told.moves, told.scale, told.higher), fewest, "{ratings:?}");
            assert_ne!(told.first.step.id.as_str(), first.of(&answers));
            assert_eq!(
                other_first(&mut first, ratings, told.scale, told.moves, told.higher),
                told.first.step.id.as_str()
            );
        }
    }
}

/// The first step after so many moves on one scale, made one by one where there is room.
fn other_first(
    first: &mut First,
    ratings: &[u8],
    scale: usize,
    moves: u32,
    higher: bool,
) -> String {
    let mut tried = ratings.to_vec();
    for _ in 0..moves {
        let place = (0..15)
            .filter(|place| place % 3 == scale && tried[*place] > 0)
            .find(|place| if higher { tried[*place] < 5 } else { tried[*place] > 1 })
            .unwrap();
        if higher { tried[place] += 1 } else { tried[place] -= 1 }
    }
    first.of(&answers(&tried))
}

/// The votes of a step for some answers, put together anew from the file: every cell counts by the
/// probabilities of its bands, and gives its steps 3, 2 and 1.
fn votes(questionnaire: &Questionnaire, file: &Value, answers: &Answers, step: &str) -> i64 {
    let names = |value: &Value| -> Vec<String> {
        value.as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let scores = score(questionnaire, answers);
    let bands = ["low", "middle", "high"];
    let advice = &file["advice"];
    let mut sum = 0.0;
    for cell in advice["cells"].as_array().unwrap() {
        let mut weight = 1.0;
        for (scale, band) in names(&advice["scales"]).iter().zip(names(&cell["bands"])) {
            let scales = questionnaire.scales();
            let position = scales.iter().position(|other| other.id.as_str() == scale).unwrap();
            let score = scores[position].valid().unwrap();
            let probabilities =
                score.band_probabilities(questionnaire.bands(), scales[position].sem);
            weight *= probabilities[bands.iter().position(|other| *other == band).unwrap()];
        }
        let place = names(&cell["steps"]).iter().position(|other| other == step);
        sum += place.map_or(0.0, |place| weight * [3.0, 2.0, 1.0][place]);
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most 3e9")]
    let grains = (sum * 1e9_f64).round() as i64;
    grains
}

/// Each answer is put in the middle and everything is counted anew; the heaviest are named, at most
/// four, none below half of the heaviest, and of equal ones the first.
#[test]
fn the_weightiest_answers_are_those_without_which_the_step_loses_most() {
    let questionnaire = questionnaire();
    let file = include_str!("../../src/content/bundled/questionnaire.json");
    let file: Value = serde_json::from_str(file).unwrap();
    let circumstances = Circumstances { knows_tool: Some(true), ..Circumstances::default() };
    for n in 0..200_u32 {
        let rating = |place: u32| u8::try_from(n.wrapping_mul(place * 7 + 3) / 5 % 5).unwrap() + 1;
        let ratings: Vec<u8> = (0..15).map(rating).collect();
        let told = reasons(&questionnaire, &answers(&ratings), circumstances).unwrap();
        let step = told.best.offer.step.id.as_str();
        let votes = |ratings: &[u8]| votes(&questionnaire, &file, &answers(ratings), step);
        let now = votes(&ratings);
        let mut weights: Vec<(i64, usize)> = Vec::new();
        for place in 0..15 {
            let mut middle = ratings.clone();
            middle[place] = 3;
            let weight = now - votes(&middle);
            if weight > 0 {
                weights.push((weight, place));
            }
        }
        weights.sort_by_key(|(weight, place)| (-weight, *place));
        let most = weights.first().map_or(0, |(weight, _)| *weight);
        weights.retain(|(weight, _)| weight * 2 >= most);
        weights.truncate(4);
        let expected: Vec<usize> = weights.into_iter().map(|(_, place)| place).collect();
        assert_eq!(told.answers, expected, "{ratings:?}");
    }
}
