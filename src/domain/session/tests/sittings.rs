use super::*;
use crate::domain::day::Day;

/// A sitting as it comes out of a file: two answers, in English.
fn opened(questionnaire: &Questionnaire) -> Box<Sitting> {
    let english = [Action::Speak(Language::English), Action::Start];
    let answers = [rate(2), Action::Next, rate(3), Action::Next];
    let session = after(questionnaire, english.into_iter().chain(answers));
    Box::new(Sitting { session, made: Day::parse("2026-05-03"), until: None })
}

#[test]
fn a_file_goes_on_where_it_was_when_there_is_nothing_here() {
    let questionnaire = with_extras();
    let session = after(&questionnaire, [Action::Open(opened(&questionnaire))]);
    assert_eq!(session.screen, Screen::Extra(Extra::Tool));
    assert_eq!(session.answers.get(0), Some(Answer::Rating(2)));
    assert_eq!((session.language, session.notice), (Language::Dutch, Some(Notice::Opened)));
    assert_eq!(session.answered_in, [Language::English]);
    assert_eq!(session.earlier, None);
}

#[test]
fn a_sitting_that_was_set_aside_goes_on_where_it_was() {
    let questionnaire = with_extras();
    let sitting = *opened(&questionnaire);
    assert_eq!(sitting.session.clone().set_aside().screen, Screen::Intro);
    let go_on = |session: Session| session.set_aside().then(Action::Start, &questionnaire).screen;
    assert_eq!(go_on(sitting.session.clone()), Screen::Extra(Extra::Tool));
    // Set aside once more before anyone went on: at what is open, or at the result.
    let twice = |session: Session| go_on(Session { screen: Screen::Intro, ..session });
    assert_eq!(twice(sitting.session.clone()), Screen::Result);
    let mut open = sitting.session;
    open.answers = Answers::blank(2);
    open.answers.give(0, Answer::Rating(2));
    assert_eq!(twice(open), Screen::Statement(1));
}

#[test]
fn beside_answers_a_file_is_the_earlier_sitting_and_changes_none_of_them() {
    let questionnaire = with_extras();
    let before = after(&questionnaire, [Action::Start, rate(5)]);
    let after = before.then(Action::Open(opened(&questionnaire)), &questionnaire);
    let earlier = after.earlier.clone().unwrap();
    assert_eq!(earlier.answers.get(0), Some(Answer::Rating(2)));
    assert_eq!(earlier.made, Day::parse("2026-05-03"));
    // What comes of it lies open below the result, also after a second file.
    assert_eq!(after.open, [Fold::Compare]);
    assert_eq!(after.then(Action::Open(opened(&questionnaire)), &questionnaire), after);
    let closed = Session { earlier: None, notice: None, open: Vec::new(), ..after.clone() };
    assert_eq!(closed, before);
    assert_eq!(after.then(Action::PutAway, &questionnaire).earlier, None);
}

#[test]
fn the_languages_of_answering_are_noted_once_each() {
    let questionnaire = with_extras();
    let session = after(
        &questionnaire,
        [
            Action::Start,
            rate(1),
            rate(2),
            Action::Speak(Language::English),
            rate(3),
            Action::Speak(Language::Dutch),
            rate(4),
        ],
    );
    assert_eq!(session.answered_in, [Language::Dutch, Language::English]);
}
