use super::*;
use crate::domain::advice::{AdviceDraft, Asks};
use crate::domain::answers::Answers;
use crate::domain::day::Day;
use crate::domain::notebook::Field;
use crate::domain::samples::{advice, draft, gate, leading_question, questionnaire, role, step};

fn gated() -> Questionnaire {
    let steps = ["a", "b", "c"].map(|id| step(id, Asks::NoTool, false)).into();
    let mut draft = draft(1, 5);
    let advice = advice(steps, [["a", "b", "c"]; 3]);
    draft.advice = Some(AdviceDraft { gate: Some(gate(&["a"])), ..advice });
    Questionnaire::new(draft).unwrap()
}

/// All questions that are not scored: the tool, leading, and two statements about one's role.
fn with_extras() -> Questionnaire {
    let steps = ["a", "b", "c"].map(|id| step(id, Asks::NoTool, false)).into();
    let mut draft = draft(1, 2);
    draft.advice = Some(AdviceDraft {
        gate: Some(gate(&["a"])),
        leading: Some(leading_question()),
        role: Some(role(2, "b")),
        ..advice(steps, [["a", "b", "c"]; 3])
    });
    Questionnaire::new(draft).unwrap()
}

impl Session {
    fn then(&self, action: Action, questionnaire: &Questionnaire) -> Self {
        self.after(action, questionnaire, &Setup::default())
    }
}

fn fresh(questionnaire: &Questionnaire) -> Session {
    Session::new(questionnaire, &Setup::default())
}

fn after(questionnaire: &Questionnaire, actions: impl IntoIterator<Item = Action>) -> Session {
    let actions = actions.into_iter();
    actions.fold(fresh(questionnaire), |session, action| session.then(action, questionnaire))
}

fn rate(rating: u8) -> Action {
    Action::Answer(Answer::Rating(rating))
}

#[test]
fn the_screens_follow_each_other_forward_and_back() {
    use Screen::{Intro, Result, Statement};
    let forward = [Intro, Statement(0), Statement(1), Statement(2), Statement(3), Statement(4)];
    let forward: Vec<Screen> =
        forward.into_iter().chain([Screen::Extra(Extra::Tool), Result, Result]).collect();
    let questionnaire = gated();
    let mut session = fresh(&questionnaire);
    for screen in &forward {
        assert_eq!(session.screen, *screen);
        session = session.then(Action::Next, &questionnaire);
    }
    for screen in forward.iter().rev().skip(1) {
        assert_eq!(session.screen, *screen);
        session = session.then(Action::Back, &questionnaire);
    }
    assert_eq!(session.screen, Intro);
}

#[test]
fn without_a_gate_the_result_follows_the_last_statement() {
    let questionnaire = questionnaire(1, 2);
    let session = after(&questionnaire, [Action::Start, Action::Next, Action::Next]);
    assert_eq!(session.screen, Screen::Result);
    assert_eq!(session.then(Action::Back, &questionnaire).screen, Screen::Statement(1));
}

#[test]
fn an_answer_goes_to_the_statement_on_the_screen_and_does_not_go_on() {
    let questionnaire = gated();
    let session = after(&questionnaire, [Action::Start, Action::Next, rate(4)]);
    assert_eq!(session.screen, Screen::Statement(1));
    let given: Vec<_> = session.answers.iter().collect();
    assert_eq!(given, [None, Some(Answer::Rating(4)), None, None, None]);
}

#[test]
fn what_makes_no_sense_changes_nothing() {
    #[track_caller]
    fn case(questionnaire: &Questionnaire, before: &[Action], action: Action) {
        let session = after(questionnaire, before.iter().cloned());
        assert_eq!(session.then(action, questionnaire), session);
    }
    let questionnaire = gated();
    case(&questionnaire, &[], rate(3));
    case(&questionnaire, &[], Action::Back);
    case(&questionnaire, &[Action::Start], rate(0));
    case(&questionnaire, &[Action::Start], rate(6));
    case(&questionnaire, &[Action::Start], Action::GoTo(5));
    case(&questionnaire, &[Action::Start, Action::Next], Action::Start);
}

#[test]
fn another_language_keeps_everything_else() {
    let questionnaire = gated();
    let session = after(&questionnaire, [Action::Start, rate(2), Action::Next]);
    let other = session.then(Action::Speak(Language::English), &questionnaire);
    assert_eq!(other, Session { language: Language::English, ..session });
}

#[test]
fn wiping_asks_first_and_then_leaves_only_the_language() {
    let questionnaire = gated();
    let start = [Action::Speak(Language::English), Action::Start, rate(2), Action::KnowsTool(true)];
    let asked = after(&questionnaire, start.into_iter().chain([Action::AskToWipe]));
    assert!(asked.asking_to_wipe);
    assert_eq!(asked.answers.first_open(), Some(1));

    let kept = asked.then(Action::KeepAll, &questionnaire);
    assert_eq!(kept, Session { asking_to_wipe: false, ..asked.clone() });

    let wiped = asked.then(Action::Wipe, &questionnaire);
    let fresh = Session { language: Language::English, ..fresh(&questionnaire) };
    assert_eq!(wiped, Session { notice: Some(Notice::Wiped), ..fresh });
}

#[test]
fn with_nothing_to_lose_wiping_does_not_ask() {
    let session = after(&gated(), [Action::AskToWipe]);
    assert!(!session.asking_to_wipe);
    assert_eq!(session.notice, Some(Notice::Wiped));
}

#[test]
fn an_open_question_about_wiping_ends_when_someone_goes_on() {
    let session = after(&gated(), [Action::Start, Action::AskToWipe, Action::Next]);
    assert!(!session.asking_to_wipe);
}

#[test]
fn ten_equal_answers_are_asked_about_once() {
    let questionnaire = questionnaire(1, 12);
    let all = |ratings: [u8; 12]| {
        let steps = ratings.into_iter().flat_map(|rating| [rate(rating), Action::Next]);
        after(&questionnaire, [Action::Start].into_iter().chain(steps))
    };
    let nine = all([3, 3, 3, 3, 3, 3, 3, 3, 3, 1, 2, 1]);
    assert_eq!((nine.screen, nine.notice), (Screen::Result, None));

    let ten = all([1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2]);
    assert_eq!((ten.screen, ten.notice), (Screen::Result, Some(Notice::SameAnswers)));

    let again = ten.then(Action::Back, &questionnaire).then(Action::Next, &questionnaire);
    assert_eq!((again.screen, again.notice), (Screen::Result, None));
}

#[test]
fn questions_that_are_not_scored_come_last_and_only_if_they_are_asked() {
    use Extra::{Leading, Role, Tool};
    let questionnaire = with_extras();
    let walk = |setup: &Setup| {
        let mut session = Session::new(&questionnaire, setup);
        let mut extras = Vec::new();
        while session.screen != Screen::Result {
            session = session.after(Action::Next, &questionnaire, setup);
            extras.extend(match session.screen {
                Screen::Extra(extra) => Some(extra),
                _ => None,
            });
        }
        let mut back = Vec::new();
        while session.screen != Screen::Intro {
            session = session.after(Action::Back, &questionnaire, setup);
            if let Screen::Extra(extra) = session.screen {
                back.insert(0, extra);
            }
        }
        assert_eq!(back, extras);
        extras
    };
    assert_eq!(walk(&Setup::default()), [Tool, Leading]);
    let setup = |leading_question, role_questions| Setup {
        leading_question,
        role_questions,
        ..Setup::default()
    };
    assert_eq!(walk(&setup(false, false)), [Tool]);
    assert_eq!(walk(&setup(true, true)), [Tool, Leading, Role(0), Role(1)]);
}

#[test]
fn someone_can_ask_for_the_statements_about_their_role() {
    let questionnaire = with_extras();
    let to_result = std::iter::repeat_n(Action::Next, 5);
    let result = after(&questionnaire, to_result);
    let asked = result.then(Action::AskRole, &questionnaire);
    assert_eq!(asked.screen, Screen::Extra(Extra::Role(0)));
    let rated = [rate(5), Action::Next, rate(4), Action::Next];
    let done =
        rated.into_iter().fold(asked, |session, action| session.then(action, &questionnaire));
    assert_eq!(done.screen, Screen::Result);
    assert!(done.circumstances(&questionnaire).role_worry);
    assert!(done.answers.is_blank(), "they are no statements of a scale");
    // Wiping goes back to what was set up.
    assert!(!done.then(Action::Wipe, &questionnaire).asks_role);
}

#[test]
fn worry_about_ones_role_is_high_from_its_limit_and_with_enough_ratings() {
    #[track_caller]
    fn case(ratings: &[Answer], expected: bool) {
        let questionnaire = with_extras();
        let mut session = fresh(&questionnaire);
        for (position, answer) in ratings.iter().enumerate() {
            session.role.give(position, *answer);
        }
        assert_eq!(session.circumstances(&questionnaire).role_worry, expected, "{ratings:?}");
    }
    use Answer::{NotApplicable, Rating};
    case(&[Rating(5), Rating(5)], true);
    // (3 + 3) / 8 is 75 points; (3 + 2) / 8 is 62.5.
    case(&[Rating(4), Rating(4)], true);
    case(&[Rating(4), Rating(3)], false);
    case(&[Rating(5)], false);
    case(&[Rating(5), NotApplicable], false);
    case(&[], false);
}

#[test]
fn what_someone_writes_ticks_and_opens_outlives_the_other_language() {
    let questionnaire = with_extras();
    let written = after(
        &questionnaire,
        [
            Action::Write(Field::When, "it rains".into()),
            Action::Turn(Fold::Plan),
            Action::Turn(Fold::Why),
            Action::Turn(Fold::Why),
            Action::Practise(1),
            Action::Speak(Language::English),
        ],
    );
    assert_eq!(written.notebook.text(Field::When), "it rains");
    assert_eq!(written.notebook.task, 1);
    assert_eq!(written.open, [Fold::Plan]);
    assert!(!written.is_blank());
}

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
    assert_eq!(Session { earlier: None, notice: None, ..after.clone() }, before);
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
