//! What a questionnaire is, and what answers to it mean.
//!
//! Pure and total: no browser, no clock, no storage, no panic. Everything that differs from one
//! questionnaire to the next (scales, items, bands, precision, steps, the cell table) is data in
//! [`Questionnaire`](questionnaire::Questionnaire); the code holds only the rules.
//! The rules come from the project's measurement notes; `docs/decisions` gives the reasons.

pub mod action;
pub mod advice;
mod advice_rules;
pub mod answers;
pub mod by_hand;
pub mod calendar;
pub mod colour;
pub mod companion;
pub mod comparison;
pub mod day;
pub mod embedding;
pub mod flaw;
mod id;
pub mod idle;
pub mod look;
pub mod notebook;
pub mod outcome;
pub mod phrase;
pub mod questionnaire;
mod questionnaire_rules;
pub mod reasons;
pub mod recommendation;
pub mod role;
pub mod route;
pub mod scoring;
pub mod session;
pub mod setup;
pub mod surroundings;
pub mod template;
pub mod twice;
pub mod wording;

#[cfg(test)]
pub(crate) mod samples;
