//! What holds for every sitting, whatever someone does.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::sync::LazyLock;

use eerste_stap::content::bundled;
use eerste_stap::content::saved::{self, Purpose};
use eerste_stap::domain::action::{Action, Fold, Sitting};
use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::notebook::{Field, Tick};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::recommendation::{Circumstances, recommend};
use eerste_stap::domain::route::Screen;
use eerste_stap::domain::scoring::score;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;
use eerste_stap::domain::wording::Language;
use proptest::prelude::*;

const ITEMS: usize = 15;

/// How often each is tried; fewer where somebody says so for a run with many mutants.
fn cases() -> u32 {
    let said = std::env::var("PROPTEST_CASES").ok();
    said.and_then(|said| said.parse().ok()).unwrap_or(10_000)
}

static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| bundled::questionnaire().unwrap());

fn answer() -> impl Strategy<Value = Answer> {
    prop_oneof![5 => (1..=5_u8).prop_map(Answer::Rating), 1 => Just(Answer::NotApplicable)]
}

/// A full set of places, any of them open.
fn answers() -> impl Strategy<Value = Answers> {
    let place = prop_oneof![5 => answer().prop_map(Some), 1 => Just(None)];
    prop::collection::vec(place, ITEMS).prop_map(|given| {
        let mut answers = Answers::blank(ITEMS);
        for (position, answer) in given.into_iter().enumerate() {
            if let Some(answer) = answer {
                answers.give(position, answer);
            }
        }
        answers
    })
}

fn circumstances() -> impl Strategy<Value = Circumstances> {
    (any::<Option<bool>>(), any::<bool>(), any::<bool>())
        .prop_map(|(knows_tool, leads, role_worry)| Circumstances { knows_tool, leads, role_worry })
}

/// Anything that someone can do, but for wiping.
fn action() -> impl Strategy<Value = Action> {
    prop_oneof![
        1 => Just(Action::Start),
        6 => Just(Action::Next),
        3 => Just(Action::Back),
        6 => answer().prop_map(Action::Answer),
        1 => (0..20_usize).prop_map(Action::GoTo),
        1 => any::<bool>().prop_map(Action::KnowsTool),
        1 => any::<bool>().prop_map(Action::Leads),
        1 => Just(Action::AskRole),
        1 => (0..3_usize, ".{0,20}").prop_map(|(n, text)| {
            Action::Write([Field::When, Field::Reflection(1), Field::OwnTask][n], text)
        }),
        1 => (0..3_usize).prop_map(|n| Action::Tick(Tick::Ask(n))),
        1 => Just(Action::Turn(Fold::Plan)),
        1 => (0..2_usize).prop_map(|n| Action::Speak(Language::ALL[n])),
        1 => (0..16_usize).prop_map(|n| {
            Action::Choose(QUESTIONNAIRE.advice().unwrap().steps()[n].id.clone())
        }),
        1 => Just(Action::AskToWipe),
        1 => Just(Action::KeepAll),
    ]
}

fn next(session: &Session, action: Action) -> Session {
    session.after(action, &QUESTIONNAIRE, &Setup::default())
}

fn session_after(actions: &[Action]) -> Session {
    let fresh = Session::new(&QUESTIONNAIRE, &Setup::default());
    actions.iter().fold(fresh, |session, action| next(&session, action.clone()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..Default::default() })]

    #[test]
    fn scores_stay_between_0_and_100_and_ranges_around_them(answers in answers()) {
        for (scale, score) in QUESTIONNAIRE.scales().iter().zip(score(&QUESTIONNAIRE, &answers)) {
            let Some(score) = score.valid() else { continue };
            prop_assert!((0.0..=100.0).contains(&score.points()));
            let range = score.range(scale.sem);
            prop_assert!(0.0 <= range.low && range.low <= score.points());
            prop_assert!(score.points() <= range.high && range.high <= 100.0);
            let probabilities = score.band_probabilities(QUESTIONNAIRE.bands(), scale.sem);
            prop_assert!(probabilities.iter().all(|p| (0.0..=1.0).contains(p)));
            prop_assert!((probabilities.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn more_agreement_never_lowers_a_score(answers in answers(), place in 0..ITEMS) {
        let Some(Answer::Rating(rating @ 1..=4)) = answers.get(place) else { return Ok(()) };
        let mut more = answers.clone();
        more.give(place, Answer::Rating(rating + 1));
        let pairs = score(&QUESTIONNAIRE, &answers).into_iter().zip(score(&QUESTIONNAIRE, &more));
        for (index, (before, after)) in pairs.enumerate() {
            let (Some(before), Some(after)) = (before.valid(), after.valid()) else { continue };
            if QUESTIONNAIRE.items()[place].scale == QUESTIONNAIRE.scales()[index].id {
                prop_assert!(after.points() > before.points());
            } else {
                prop_assert_eq!(after, before);
            }
        }
    }

    #[test]
    fn the_order_of_answering_does_not_matter(
        given in prop::collection::vec(answer(), ITEMS),
        order in Just((0..ITEMS).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let give = |positions: &[usize]| {
            let answer = |position: &usize| {
                [Action::GoTo(*position), Action::Answer(given[*position])]
            };
            session_after(&positions.iter().flat_map(answer).collect::<Vec<_>>())
        };
        let in_order: Vec<usize> = (0..ITEMS).collect();
        prop_assert_eq!(give(&in_order).answers, give(&order).answers);
    }

    #[test]
    fn only_answering_changes_answers_and_only_wiping_loses_them(
        actions in prop::collection::vec(action(), 0..80),
        last in action(),
    ) {
        let before = session_after(&actions);
        prop_assume!(before.screen != Screen::Intro || last != Action::AskToWipe);
        let after = next(&before, last.clone());
        for position in 0..ITEMS {
            match (&last, before.screen) {
                (Action::Answer(answer), Screen::Statement(here)) if here == position => {
                    prop_assert_eq!(after.answers.get(position), Some(*answer));
                }
                _ => prop_assert_eq!(after.answers.get(position), before.answers.get(position)),
            }
        }
    }

    #[test]
    fn back_after_next_is_where_one_was(actions in prop::collection::vec(action(), 0..60)) {
        let before = session_after(&actions);
        prop_assume!(before.screen != Screen::Result);
        let after = next(&next(&before, Action::Next), Action::Back);
        prop_assert_eq!(after.screen, before.screen);
        prop_assert_eq!(after.answers, before.answers);
        prop_assert_eq!(after.knows_tool, before.knows_tool);
    }

    #[test]
    fn wiping_leaves_nothing_but_the_language(actions in prop::collection::vec(action(), 0..60)) {
        let before = session_after(&actions);
        let wiped = next(&before, Action::Wipe);
        let fresh = Session::new(&QUESTIONNAIRE, &Setup::default());
        prop_assert_eq!(
            Session { notice: None, ..wiped },
            Session { language: before.language, ..fresh }
        );
    }

    #[test]
    fn a_recommendation_is_never_empty_and_always_the_same(
        answers in answers(),
        circumstances in circumstances(),
    ) {
        let scores = score(&QUESTIONNAIRE, &answers);
        let once = recommend(&QUESTIONNAIRE, &scores, circumstances).unwrap();
        prop_assert!(once.offers.len() >= 3);
        prop_assert_eq!(once.nothing.step.id.as_str(), "nothing-now");
        let again = recommend(&QUESTIONNAIRE, &score(&QUESTIONNAIRE, &answers), circumstances);
        prop_assert_eq!(Some(once), again);
    }

    #[test]
    fn a_session_written_down_and_read_back_is_the_same(
        actions in prop::collection::vec(action(), 0..80),
    ) {
        let session = session_after(&actions);
        let text = saved::write(&session, &QUESTIONNAIRE, Purpose::Page(None));
        let read = saved::read(&text, &QUESTIONNAIRE, &Setup::default()).unwrap();
        // What lies open and what the page says only once are left behind.
        let expected = Session {
            notice: None,
            asking_to_wipe: false,
            open: Vec::new(),
            ..session
        };
        prop_assert_eq!(read, Sitting { session: expected, made: None, until: None });
    }

    #[test]
    fn a_text_that_is_no_session_is_refused_and_never_a_panic(text in ".{0,200}") {
        prop_assert!(saved::read(&text, &QUESTIONNAIRE, &Setup::default()).is_err());
    }
}
