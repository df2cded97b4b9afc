//! What a sitting begins with: settings, and the session that an earlier program left behind.

use std::rc::Rc;

use crate::app::AppProps;
use crate::content::error::ContentError;
use crate::content::{bundled, saved, settings};
use crate::domain::session::Session;

/// The properties of a check with these settings, going on from `saved` if that can be read.
///
/// # Errors
/// Only when the content that ships cannot be read; everything else ends up in the properties, and
/// the check runs on without it.
pub(super) fn begin(
    address: &str,
    block: &str,
    saved: Option<&str>,
) -> Result<AppProps, ContentError> {
    let (settings, errors) = settings::read(address, block);
    let questionnaire = match settings.questionnaire {
        Some(own) => own,
        None => bundled::questionnaire()?,
    };
    let setup = settings.setup;
    let fresh = Session::new(&questionnaire, &setup);
    let resumed = saved.is_some();
    let (session, kept, lost) = match saved.map(|text| saved::read(text, &questionnaire, &setup)) {
        None => (fresh, false, None),
        Some(Ok(sitting)) => (sitting.session, sitting.until.is_some(), None),
        Some(Err(error)) => (fresh, false, Some(Rc::new(error))),
    };
    let wording = Rc::new(bundled::wording());
    let props = AppProps::new(Rc::new(questionnaire), wording, session);
    Ok(AppProps { setup: Rc::new(setup), resumed, kept, lost, errors: errors.into(), ..props })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::saved::Purpose;
    use crate::domain::action::Action;
    use crate::domain::answers::Answer;
    use crate::domain::day::Day;
    use crate::domain::route::Screen;
    use crate::domain::wording::Language;

    #[test]
    fn a_pack_that_does_not_fit_leaves_the_bundled_one() {
        let pack = r#"{"pack": {"format": 1, "id": "x", "title": {"nl": "x"}}}"#;
        let props = begin("[]", pack, None).unwrap();
        assert_eq!(props.questionnaire.items().len(), 15);
        let said = props.errors[0].sentence(Language::English);
        assert!(said.contains("pack.title") && said.contains("“en” is missing"), "{said}");
    }

    #[test]
    fn a_session_left_behind_goes_on() {
        let props = begin(r#"[["language","en"]]"#, "", None).unwrap();
        let questionnaire = &props.questionnaire;
        let session = props.session.after(Action::Start, questionnaire, &props.setup);
        let session = session.after(Action::Answer(Answer::Rating(4)), questionnaire, &props.setup);
        let text = saved::write(&session, questionnaire, Purpose::Page(None));

        let again = begin(r#"[["language","nl"]]"#, "", Some(&text)).unwrap();
        assert_eq!((&again.session, again.lost), (&session, None));
        assert_eq!(again.session.language, Language::English);
    }

    #[test]
    fn a_session_left_behind_knows_whether_it_was_kept_on_the_device() {
        let fresh = begin("[]", "", None).unwrap();
        assert!(!fresh.kept && !fresh.resumed);
        for until in [None, Day::parse("2026-12-22")] {
            let text = saved::write(&fresh.session, &fresh.questionnaire, Purpose::Page(until));
            let again = begin("[]", "", Some(&text)).unwrap();
            assert_eq!((again.resumed, again.kept), (true, until.is_some()));
        }
    }

    #[test]
    fn a_session_that_cannot_be_read_is_told_and_a_fresh_one_begins() {
        for text in ["", "{}", "null", r#"{"language":"nl","screen":"moon"}"#] {
            let props = begin("[]", "", Some(text)).unwrap();
            assert_eq!(props.session.screen, Screen::Intro);
            assert!(props.lost.is_some() && props.errors.is_empty(), "{text}");
        }
    }
}
