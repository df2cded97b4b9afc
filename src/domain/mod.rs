//! What a questionnaire is, and what answers to it mean.
//!
//! Pure and total: no browser, no clock, no storage, no panic. Everything that differs from one
//! questionnaire to the next (scales, items, bands, precision, steps, the cell table) is data in
//! [`Questionnaire`](questionnaire::Questionnaire); the code holds only the rules.
//! The rules come from the project's measurement notes; `docs/decisions` gives the reasons.

pub mod advice;
mod advice_rules;
pub mod answers;
pub mod flaw;
mod id;
pub mod questionnaire;
mod questionnaire_rules;
pub mod recommendation;
pub mod scoring;
pub mod session;
pub mod template;
pub mod wording;

#[cfg(test)]
pub(crate) mod samples;
