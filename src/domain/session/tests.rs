use super::*;
use crate::domain::advice::{AdviceDraft, Asks};
use crate::domain::answers::Answers;
use crate::domain::notebook::Field;
use crate::domain::samples::{advice, draft, gate, questionnaire, role, step, yes_or_no};

mod extras;
mod sittings;

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
        leading: Some(yes_or_no("lead?")),
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
fn on_the_way_wiping_asks_with_answers_or_without() {
    let answered = [Action::Start, rate(2), Action::Back, Action::AskToWipe];
    for session in [after(&gated(), answered), after(&gated(), [Action::Start, Action::AskToWipe])]
    {
        assert!(session.asking_to_wipe);
        assert_eq!(session.notice, None);
    }
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

#[test]
fn any_statement_can_be_gone_to_and_nothing_behind_the_last_one() {
    let questionnaire = with_extras();
    let at = |position| after(&questionnaire, [Action::GoTo(position)]).screen;
    assert_eq!(at(1), Screen::Statement(1));
    assert_eq!(at(2), Screen::Intro);
}
