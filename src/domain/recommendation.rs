//! From scores to three small first steps.
//!
//! Scores are noisy, so bands are weighted, not hard: every cell of the table gets the product of
//! its bands' probabilities, and gives its three steps 3, 2 and 1 votes with that weight. In
//! simulation this keeps the earlier first step among the three at a second sitting in 76% of
//! cases, against 67% with hard bands.

use std::cmp::Reverse;

use super::advice::{Advice, Card, Step};
use super::questionnaire::Questionnaire;
use super::scoring::ScaleScore;

/// The votes that a cell gives to its first, second and third step.
const VOTES: [f64; 3] = [3.0, 2.0, 1.0];

/// How many steps are shown.
const SHOWN: usize = 3;

/// Votes that differ by less than one part in this are equal: sums of products of rounded numbers
/// must not decide what someone is offered.
const VOTE_GRAIN: f64 = 1e9;

/// What is known beside the scores.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// The answer to the tool gate. Someone who leaves it open gets the careful advice of "no".
    pub knows_tool: Option<bool>,
    /// Whether someone leads a team.
    pub leads: bool,
    /// Whether the questions about one's role came out high.
    pub role_worry: bool,
}

/// A step that is offered, with the card that fits the circumstances.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offer<'a> {
    /// The step.
    pub step: &'a Step,
    /// What is read about it.
    pub card: &'a Card,
}

/// What is offered: all of the same size, and doing nothing is one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Recommendation<'a> {
    /// The best fit first. At least one.
    pub offers: Vec<Offer<'a>>,
    /// Doing nothing now.
    pub nothing: Offer<'a>,
}

/// The steps that fit these scores; none if the questionnaire has no steps.
#[must_use]
pub fn recommend<'a>(
    questionnaire: &'a Questionnaire,
    scores: &[ScaleScore],
    circumstances: Circumstances,
) -> Option<Recommendation<'a>> {
    let advice = questionnaire.advice()?;
    let knows_tool = knows_tool(advice, circumstances);
    let votes = votes(questionnaire, advice, scores);
    let mut chosen = votes.map(|votes| top(advice, &votes, knows_tool)).unwrap_or_default();
    // Without scores, or with a table of few steps, the questionnaire's own list fills up.
    let gate = advice.gate.as_ref().map_or(&[][..], |gate| &gate.instead);
    for step in advice.fallback.iter().chain(gate) {
        let fits = knows_tool || advice.steps.get(*step).is_some_and(|step| !step.needs_tool);
        if chosen.len() < SHOWN && fits && *step != advice.nothing && !chosen.contains(step) {
            chosen.push(*step);
        }
    }
    if let Some(role) = advice.role.as_ref().filter(|_| circumstances.role_worry)
        && !chosen.contains(&role.step)
    {
        chosen.push(role.step);
    }
    let nothing = offer(advice, advice.nothing, circumstances)?;
    let offers = chosen.iter().filter_map(|step| offer(advice, *step, circumstances)).collect();
    Some(Recommendation { offers, nothing })
}

/// A step with the card that fits the circumstances: what someone can do at all goes before whom
/// they do it with.
pub(super) fn offer(
    advice: &Advice,
    step: usize,
    circumstances: Circumstances,
) -> Option<Offer<'_>> {
    let step = advice.steps.get(step)?;
    let knows_tool = knows_tool(advice, circumstances);
    let without_tool = step.without_tool.as_ref().filter(|_| !knows_tool);
    let for_leaders = step.for_leaders.as_ref().filter(|_| circumstances.leads);
    Some(Offer { step, card: without_tool.or(for_leaders).unwrap_or(&step.card) })
}

/// Whether a step that needs a tool can be offered.
pub(super) fn knows_tool(advice: &Advice, circumstances: Circumstances) -> bool {
    advice.gate().is_none() || circumstances.knows_tool == Some(true)
}

/// The votes of every step, in grains; none if a scale of the table has no score.
pub(super) fn votes(
    questionnaire: &Questionnaire,
    advice: &Advice,
    scores: &[ScaleScore],
) -> Option<Vec<u64>> {
    let bands = questionnaire.bands();
    let mut cells = vec![1.0];
    for scale in &advice.scales {
        let score = scores.get(*scale)?.valid()?;
        let sem = questionnaire.scales().get(*scale)?.sem;
        let probabilities = score.band_probabilities(bands, sem);
        let spread = |weight: &f64| probabilities.iter().map(|p| weight * p).collect::<Vec<_>>();
        cells = cells.iter().flat_map(spread).collect();
    }
    let mut votes = vec![0.0; advice.steps.len()];
    for (weight, steps) in cells.iter().zip(&advice.cells) {
        for (step, share) in steps.iter().zip(VOTES) {
            if let Some(sum) = votes.get_mut(*step) {
                *sum += weight * share;
            }
        }
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "votes lie between 0 and 6, so the grains fit"
    )]
    let grains = votes.into_iter().map(|sum: f64| (sum * VOTE_GRAIN).round() as u64);
    Some(grains.collect())
}

/// The steps that have votes, the one with the most first, doing nothing left out. Ties: the step
/// that asks least, then the lowest number.
pub(super) fn ranked(advice: &Advice, votes: &[u64]) -> Vec<usize> {
    let wanted = votes.iter().enumerate().filter(|(_, votes)| **votes > 0);
    let wanted = wanted.map(|(position, _)| position);
    let mut left: Vec<usize> = wanted.filter(|step| *step != advice.nothing).collect();
    let mut ranked = Vec::new();
    while let Some(next) = best(advice, votes, &left) {
        left.retain(|step| *step != next);
        ranked.push(next);
    }
    ranked
}

fn best(advice: &Advice, votes: &[u64], candidates: &[usize]) -> Option<usize> {
    candidates.iter().copied().min_by_key(|position| {
        let asks = advice.steps.get(*position).map(|step| step.asks);
        (Reverse(votes.get(*position).copied()), asks, *position)
    })
}

/// The steps with the most votes that someone can be offered.
///
/// For someone who does not know which tool is allowed, each step that needs one gives way to the
/// steps that the gate names, the one with the most votes first; when those are used up it is
/// passed over.
fn top(advice: &Advice, votes: &[u64], knows_tool: bool) -> Vec<usize> {
    let mut instead = advice.gate.as_ref().map(|gate| gate.instead.clone()).unwrap_or_default();
    let mut chosen = Vec::new();
    for next in ranked(advice, votes) {
        if chosen.len() == SHOWN {
            break;
        }
        let gives_way = !knows_tool && advice.steps.get(next).is_some_and(|step| step.needs_tool);
        instead.retain(|step| !chosen.contains(step));
        let step = if gives_way { best(advice, votes, &instead) } else { Some(next) };
        chosen.extend(step.filter(|step| !chosen.contains(step)));
    }
    chosen
}

#[cfg(test)]
mod tests;
