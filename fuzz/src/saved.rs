//! A file of one's own, and what is kept on the device.

use std::sync::LazyLock;

use eerste_stap::content::bundled;
use eerste_stap::content::error::ContentError;
use eerste_stap::content::saved::{self, Purpose};
use eerste_stap::domain::action::{Action, Notice, Sitting};
use eerste_stap::domain::answers::Answer;
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;

use crate::{sitting, told};

pub(crate) static QUESTIONNAIRE: LazyLock<Option<Questionnaire>> =
    LazyLock::new(|| bundled::questionnaire().ok());

/// Opens a file. What is refused is told; what goes through can be gone on with.
///
/// # Panics
/// When something does not hold.
pub fn holds(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let Some(questionnaire) = &*QUESTIONNAIRE else { return };
    match saved::read(&text, questionnaire, &Setup::default()) {
        Err(error) => {
            let others = [
                ContentError::NoSitting,
                ContentError::NewerSitting,
                ContentError::OtherQuestionnaire,
            ];
            assert!(matches!(error, ContentError::Saved(_)) || others.contains(&error));
            told::is_told(&error);
        }
        Ok(sitting) => {
            sitting::can_be_shown(questionnaire, &sitting.session);
            sitting::comes_back(questionnaire, &sitting.session);
            keeps_its_days(questionnaire, &sitting);
            is_taken_up(questionnaire, &sitting);
        }
    }
}

/// The days in it come back too, and what someone typed is not kept on the device.
fn keeps_its_days(questionnaire: &Questionnaire, sitting: &Sitting) {
    let Sitting { session, made, until } = sitting;
    let text = saved::write(session, questionnaire, Purpose::Device(*made, *until));
    let read = saved::read(&text, questionnaire, &Setup::default());
    let kept = read.map(|read| (read.made, read.until, read.session.notebook.is_blank()));
    assert_eq!(kept, Ok((*made, *until, true)), "{text}");
}

/// Opened on a fresh page it goes on; beside answers it is the earlier one, and changes none.
fn is_taken_up(questionnaire: &Questionnaire, sitting: &Sitting) {
    let setup = Setup::default();
    let open = || Action::Open(Box::new(sitting.clone()));
    let fresh = Session::new(questionnaire, &setup);
    let going_on = fresh.after(open(), questionnaire, &setup);
    assert_eq!(going_on.answers, sitting.session.answers);
    assert_eq!(going_on.notice, Some(Notice::Opened));

    let actions = [Action::Start, Action::Answer(Answer::Rating(2))];
    let busy = actions.into_iter().fold(fresh, |s, action| s.after(action, questionnaire, &setup));
    let beside = busy.after(open(), questionnaire, &setup);
    assert_eq!(beside.answers, busy.answers);
    assert_eq!(
        beside.earlier.map(|earlier| earlier.answers),
        Some(sitting.session.answers.clone())
    );
}
