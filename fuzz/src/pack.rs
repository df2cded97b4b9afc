//! A questionnaire of one's own.

use std::collections::BTreeSet;

use eerste_stap::content::error::ContentError;
use eerste_stap::content::pack;
use eerste_stap::domain::answers::Answer;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;

use crate::{sitting, told};

/// Reads a questionnaire. What is refused is told; what goes through can be used.
///
/// # Panics
/// When something does not hold.
pub fn holds(input: &[u8]) {
    let json = String::from_utf8_lossy(input);
    match pack::read(&json) {
        Err(error) => {
            assert!(matches!(error, ContentError::Pack(_)), "{error:?}");
            told::is_told(&error);
        }
        Ok(questionnaire) => {
            is_whole(&questionnaire);
            says_the_same_in_other_signs(&json, &questionnaire);
            can_be_answered(&questionnaire);
        }
    }
}

/// Every name is there once, and every number is within its limits.
fn is_whole(questionnaire: &Questionnaire) {
    let distinct = |ids: Vec<&str>| ids.iter().collect::<BTreeSet<_>>().len() == ids.len();
    let scales = questionnaire.scales();
    assert!(distinct(scales.iter().map(|scale| scale.id.as_str()).collect()));
    assert!(distinct(questionnaire.items().iter().map(|item| item.id.as_str()).collect()));
    assert!((2..=9).contains(&questionnaire.options().len()));
    for scale in scales {
        let items = questionnaire.items().iter().filter(|item| item.scale == scale.id).count();
        assert!((1..=items).contains(&scale.minimum), "{scale:?}");
        assert!((1.0..=100.0).contains(&scale.sem), "{scale:?}");
        assert_eq!(scale.readings.len(), questionnaire.bands().len());
    }
    for item in questionnaire.items() {
        assert!(scales.iter().any(|scale| scale.id == item.scale), "{item:?}");
        assert!(!item.text.nl.trim().is_empty() && !item.text.en.trim().is_empty(), "{item:?}");
    }
    for step in questionnaire.advice().map_or(&[][..], |advice| advice.steps()) {
        assert!(step.minutes <= 15, "{step:?}");
    }
}

/// What a questionnaire says does not hang on spaces, the order of fields or how signs are marked.
fn says_the_same_in_other_signs(json: &str, questionnaire: &Questionnaire) {
    let tree: Result<serde_json::Value, _> = serde_json::from_str(json);
    let again = tree.map(|tree| pack::read(&tree.to_string()));
    assert_eq!(again.ok().as_ref(), Some(&Ok(questionnaire.clone())));
}

/// Someone can give the first answer to everything, or the last, or none that counts, and see what
/// comes of it.
fn can_be_answered(questionnaire: &Questionnaire) {
    let last = u8::try_from(questionnaire.options().len()).unwrap_or(u8::MAX);
    for answer in [Answer::Rating(1), Answer::Rating(last), Answer::NotApplicable] {
        assert!(questionnaire.accepts(answer));
        let mut session = Session::new(questionnaire, &Setup::default());
        for position in 0..questionnaire.items().len() {
            session.answers.give(position, answer);
        }
        for position in 0..session.role.len() {
            session.role.give(position, answer);
        }
        sitting::can_be_shown(questionnaire, &session);
        sitting::comes_back(questionnaire, &session);
    }
}
