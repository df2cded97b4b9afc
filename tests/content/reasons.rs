//! What would change the first step, against a search through all answers that someone could give.

use std::collections::HashMap;

use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::reasons::reasons;
use eerste_stap::domain::recommendation::{Circumstances, recommend};
use eerste_stap::domain::scoring::score;

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
            let better = fewest.is_none_or(|(least, ..)| moves < least);
            if better && moves > 0 && first.of(&answers(&tried)) != now {
                fewest = Some((moves, scale, up > 0));
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
            let (moves, ..) = fewest_moves(&mut first, ratings).unwrap();
            assert_eq!(told.moves, moves, "{ratings:?}");
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

/// The named answers are those without which the step would have fewer votes.
#[test]
fn every_named_answer_gave_the_best_step_some_of_its_votes() {
    let questionnaire = questionnaire();
    let circumstances = Circumstances { knows_tool: Some(true), ..Circumstances::default() };
    for n in 0..200_u32 {
        let rating = |place: u32| u8::try_from(n.wrapping_mul(place * 7 + 3) / 5 % 5).unwrap() + 1;
        let ratings: Vec<u8> = (0..15).map(rating).collect();
        let told = reasons(&questionnaire, &answers(&ratings), circumstances).unwrap();
        for position in &told.answers {
            assert_ne!(ratings[*position], 3, "an answer in the middle pulls nowhere");
            let mut middle = ratings.clone();
            middle[*position] = 3;
            let then = reasons(&questionnaire, &answers(&middle), circumstances).unwrap();
            // Rounded to hundredths, so a small pull need not show; it is never the other way.
            let same = [then.best, then.second]
                .into_iter()
                .find(|s| s.offer.step.id == told.best.offer.step.id);
            if let Some(same) = same {
                assert!(same.hundredths <= told.best.hundredths, "{ratings:?} at {position}");
            }
        }
    }
}
