//! Why the first step is the first: what weighed most, what it was up against, what would change it.
//!
//! Everything here follows from the votes of [`recommendation`](super::recommendation); nothing is
//! estimated or told from memory.

use super::answers::{Answer, Answers};
use super::questionnaire::{Questionnaire, ScaleId};
use super::recommendation::{Circumstances, Offer, knows_tool, offer, ranked, recommend, votes};
use super::scoring::{ScaleScore, Tally, score};

/// All votes together, in grains: the three steps of a cell get 3, 2 and 1.
const ALL_VOTES: u64 = 6_000_000_000;

/// No more answers than these are named.
const MOST_ANSWERS: usize = 4;

/// Why the first step is the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons<'a> {
    /// The step with the most votes.
    pub best: Share<'a>,
    /// The one with the most votes but one.
    pub second: Share<'a>,
    /// Whether the best step gave way, because it needs a tool and it is not known which is allowed.
    pub gave_way: bool,
    /// The statements whose answers gave the best step its votes, by position, the weightiest first.
    /// Empty when all answers lie around the middle.
    pub answers: Vec<usize>,
    /// The smallest change on one scale with which another step would be offered first.
    pub change: Option<Change<'a>>,
}

/// A step and its part of all votes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share<'a> {
    /// The step, with the card that fits the circumstances.
    pub offer: Offer<'a>,
    /// Its votes as a part of 100.
    pub hundredths: u64,
}

/// What would have to be different, and what would follow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change<'a> {
    /// The scale, by position.
    pub scale: usize,
    /// How many times one answer to it moves by one option.
    pub moves: u32,
    /// Whether they move up.
    pub higher: bool,
    /// What would then be offered first.
    pub first: Offer<'a>,
}

/// The reasons for what [`recommend`] offers first; none without steps or without all scores, when
/// the questionnaire's own list is offered, or when a single step has all votes.
#[must_use]
pub fn reasons<'a>(
    questionnaire: &'a Questionnaire,
    answers: &Answers,
    circumstances: Circumstances,
) -> Option<Reasons<'a>> {
    let advice = questionnaire.advice()?;
    let scores = score(questionnaire, answers);
    let votes = votes(questionnaire, advice, &scores)?;
    let [best, second, ..] = ranked(advice, &votes)[..] else { return None };
    let share = |position: usize| {
        let offer = offer(advice, position, circumstances)?;
        let of_all = votes.get(position)? * 100;
        Some(Share { offer, hundredths: (of_all + ALL_VOTES / 2) / ALL_VOTES })
    };
    let best_share = share(best)?;
    Some(Reasons {
        best: best_share,
        second: share(second)?,
        gave_way: best_share.offer.step.needs_tool && !knows_tool(advice, circumstances),
        answers: weightiest(questionnaire, answers, &scores, best),
        change: smallest_change(questionnaire, answers, &scores, circumstances),
    })
}

/// The answers that gave a step its votes: each is put in the middle of the options, and what the
/// step then loses is its weight.
fn weightiest(
    questionnaire: &Questionnaire,
    answers: &Answers,
    scores: &[ScaleScore],
    step: usize,
) -> Vec<usize> {
    let Some(advice) = questionnaire.advice() else { return Vec::new() };
    let votes_with = |scores: &[ScaleScore]| {
        let votes = votes(questionnaire, advice, scores)?;
        votes.get(step).and_then(|votes| i64::try_from(*votes).ok())
    };
    let now = votes_with(scores).unwrap_or_default();
    let tallies = tallies(questionnaire, answers);
    let weight = |position: usize, rating: u8| {
        let item = questionnaire.items().get(position)?;
        let scale = questionnaire.scales().iter().position(|scale| scale.id == item.scale)?;
        let tally = tallies.get(scale)?;
        let to_the_middle = tally.most / 2.0 - f64::from(rating.saturating_sub(1));
        Some(now - votes_with(&with(scores, scale, tally.moved(to_the_middle)?))?)
    };
    let mut weights = Vec::new();
    for (position, answer) in answers.iter().enumerate() {
        if let Some(Answer::Rating(rating)) = answer
            && let Some(weight) = weight(position, rating).filter(|weight| *weight > 0)
        {
            weights.push((weight, position));
        }
    }
    let mut named = Vec::new();
    let heaviest =
        |left: &[(i64, usize)]| left.iter().copied().reduce(|a, b| if b.0 > a.0 { b } else { a });
    let most = heaviest(&weights).map_or(0, |(weight, _)| weight);
    while let Some((weight, position)) = heaviest(&weights) {
        // Half as heavy as the heaviest is no longer a reason to name.
        if named.len() == MOST_ANSWERS || weight * 2 < most {
            break;
        }
        weights.retain(|(_, other)| *other != position);
        named.push(position);
    }
    named
}

/// Tries one move more at a time on each scale, down before up, until another step comes first.
fn smallest_change<'a>(
    questionnaire: &'a Questionnaire,
    answers: &Answers,
    scores: &[ScaleScore],
    circumstances: Circumstances,
) -> Option<Change<'a>> {
    let first = |scores: &[ScaleScore]| {
        recommend(questionnaire, scores, circumstances)?.offers.first().copied()
    };
    let now = first(scores)?;
    let tallies = tallies(questionnaire, answers);
    let mut count = 1_u32;
    loop {
        let mut tried = false;
        for (scale, tally) in tallies.iter().enumerate() {
            for (higher, by) in [(false, -f64::from(count)), (true, f64::from(count))] {
                let Some(moved) = tally.moved(by) else { continue };
                tried = true;
                let then = first(&with(scores, scale, moved));
                if let Some(first) = then.filter(|then| then.step.id != now.step.id) {
                    return Some(Change { scale, moves: count, higher, first });
                }
            }
        }
        if !tried {
            return None;
        }
        count += 1;
    }
}

/// The tally of every scale.
fn tallies(questionnaire: &Questionnaire, answers: &Answers) -> Vec<Tally> {
    let of = |id: &ScaleId| Tally::of(questionnaire, answers, &|item| item.scale == *id);
    questionnaire.scales().iter().map(|scale| of(&scale.id)).collect()
}

/// The scores with another one for a scale.
fn with(scores: &[ScaleScore], scale: usize, tally: Tally) -> Vec<ScaleScore> {
    let mut scores = scores.to_vec();
    if let Some(score) = scores.get_mut(scale) {
        *score = ScaleScore::Valid(tally.score());
    }
    scores
}

#[cfg(test)]
mod tests;
