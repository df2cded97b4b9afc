//! What ships inside: the questionnaire about AI at work and the page's own words.

use super::error::ContentError;
use super::pack;
use crate::domain::questionnaire::Questionnaire;
use crate::domain::wording::Wording;

/// The questionnaire about AI at work.
///
/// # Errors
/// None in what ships: `tests/content.rs` reads it.
pub fn questionnaire() -> Result<Questionnaire, ContentError> {
    pack::read(include_str!(concat!(env!("OUT_DIR"), "/questionnaire.json")))
}

/// The page's own words.
#[must_use]
pub fn wording() -> Wording {
    let dutch = include_str!(concat!(env!("OUT_DIR"), "/interface.nl"));
    Wording::new(dutch, include_str!(concat!(env!("OUT_DIR"), "/interface.en")))
}
