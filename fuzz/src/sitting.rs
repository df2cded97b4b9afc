//! What holds for every sitting, whichever questionnaire it is with and wherever it came from.

use eerste_stap::content::bundled;
use eerste_stap::content::saved::{self, Purpose};
use eerste_stap::domain::action::Sitting;
use eerste_stap::domain::outcome::Outcome;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;
use eerste_stap::domain::surroundings::Surroundings;
use eerste_stap::view::{self, Frame};
use yew::Callback;

/// Shows a session to `look`, as a screen gets it.
pub(crate) fn framed<T>(
    questionnaire: &Questionnaire,
    session: &Session,
    look: impl FnOnce(&Frame, &Outcome) -> T,
) -> T {
    let frame = Frame {
        questionnaire,
        wording: &bundled::wording(),
        setup: &Setup::default(),
        around: &Surroundings::default(),
        session,
        on: &Callback::noop(),
    };
    look(&frame, &Outcome::of(questionnaire, session))
}

/// There is a result, its scores are within their limits, and its steps are the questionnaire's own.
pub(crate) fn can_be_shown(questionnaire: &Questionnaire, session: &Session) {
    framed(questionnaire, session, |frame, outcome| {
        assert_eq!(outcome.scores.len(), questionnaire.scales().len());
        for (scale, score) in questionnaire.scales().iter().zip(&outcome.scores) {
            let Some(score) = score.valid() else { continue };
            let range = score.range(scale.sem);
            assert!(0.0 <= range.low && range.low <= score.points(), "{score:?}");
            assert!(score.points() <= range.high && range.high <= 100.0, "{score:?}");
        }
        if let (Some(own), Some(offered)) = (questionnaire.advice(), &outcome.advice) {
            assert!(offered.all().all(|offer| own.steps().contains(offer.step)));
            assert!(outcome.open.is_some());
        }
        assert!(!view::result_text(frame, outcome).trim().is_empty());
        assert!(!view::page_title(frame).trim().is_empty());
    });
}

/// What is written down and read back is the same, but for what the page says only once.
pub(crate) fn comes_back(questionnaire: &Questionnaire, session: &Session) {
    let text = saved::write(session, questionnaire, Purpose::Page(None));
    let read = saved::read(&text, questionnaire, &Setup::default());
    let fresh = Session::new(questionnaire, &Setup::default());
    let expected = Session {
        notice: None,
        asking_to_wipe: false,
        open: Vec::new(),
        earlier: None,
        resume: fresh.resume,
        ..session.clone()
    };
    assert_eq!(read, Ok(Sitting { session: expected, made: None, until: None }), "{text}");
}
