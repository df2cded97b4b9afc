use super::*;
use crate::content::error::ContentError;
use crate::content::fault::Wrong;
use crate::domain::action::{Action, Sitting};
use crate::domain::flaw::Problem;
use crate::domain::notebook::{Field, Tick};
use crate::domain::samples::questionnaire;
use crate::domain::setup::Setup;
use crate::domain::wording::Language;

fn read(text: &str) -> Result<Sitting, ContentError> {
    super::read(text, &questionnaire(1, 2), &Setup::default())
}

fn session() -> Session {
    let questionnaire = questionnaire(1, 2);
    let setup = Setup { language: Some(Language::English), ..Setup::default() };
    let written = Action::Write(Field::Reflection(1), "a \"b\"\nc".into());
    let (ticked, task) = (Action::Tick(Tick::Ask(1)), Action::Practise(2));
    let rated = Action::Answer(Answer::Rating(4));
    let actions = [Action::Start, rated, Action::Next, written, ticked, task];
    let session = Session::new(&questionnaire, &setup);
    actions.into_iter().fold(session, |s, action| s.after(action, &questionnaire, &setup))
}

fn written(purpose: Purpose) -> String {
    write(&session(), &questionnaire(1, 2), purpose)
}

#[test]
fn a_sitting_is_written_by_the_names_of_its_statements() {
    let expected = concat!(
        r#"{"eerste-stap":2,"questionnaire":"sample","made":"2026-11-22","until":null,"#,
        r#""language":"en","answered_in":["en"],"screen":"statement","statement":1,"#,
        r#""answers":{"item-0":4},"knows_tool":null,"leads":null,"asks_role":false,"role":{},"#,
        r#""step":null,"asked_about_run":false,"notes":{"reflection-1":"a \"b\"\nc"},"#,
        r#""ticks":["ask-1"],"task":2}"#,
    );
    assert_eq!(written(Purpose::File(Day::parse("2026-11-22"))), expected);
}

#[test]
fn what_is_read_back_is_what_was_written() {
    let (made, until) = (Day::parse("2026-11-22"), Day::parse("2026-12-22"));
    let sitting = read(&written(Purpose::File(made))).unwrap();
    assert_eq!(sitting, Sitting { session: session(), made, until: None });

    // On the device what someone typed is left out.
    let kept = written(Purpose::Device(made, until));
    assert!(!kept.contains("notes"), "{kept}");
    let sitting = read(&kept).unwrap();
    let session = Session { notebook: sitting.session.notebook.clone(), ..session() };
    assert!(session.notebook.is_blank());
    assert_eq!(sitting, Sitting { session, made, until });
}

/// Written by the version before this one, which had no signature and knew of one language.
const VERSION_1: &str = r#"{"language":"en","screen":"statement","statement":1,"answers":{"item-0":4},"knows_tool":null,"step":null,"asked_about_run":false}"#;

#[test]
fn a_file_of_the_first_version_is_converted() {
    let sitting = read(VERSION_1).unwrap();
    let expected = Session { notebook: sitting.session.notebook.clone(), ..session() };
    assert_eq!(sitting, Sitting { session: expected, made: None, until: None });
    assert!(sitting.session.notebook.is_blank());
}

#[test]
fn what_is_no_sitting_of_this_questionnaire_gets_its_own_sentence() {
    for foreign in ["{}", r#"{"name": "x", "version": "1.0"}"#, "[]", "7", "null", "\"x\""] {
        assert_eq!(read(foreign), Err(ContentError::NoSitting), "{foreign}");
    }
    for no_json in ["", "niet van hier", "\u{fffd}PNG\r\n", "{\"name\": "] {
        assert_eq!(read(no_json), Err(ContentError::NoSitting), "{no_json}");
    }
    let text = written(Purpose::Page(None));
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{text}");
        read(&text.replacen(from, to, 1))
    };
    let newer = with(r#""eerste-stap":2"#, r#""eerste-stap":3"#);
    assert_eq!(newer, Err(ContentError::NewerSitting));
    // Whatever else a newer version holds.
    assert_eq!(read(r#"{"eerste-stap":9,"x":[]}"#), Err(ContentError::NewerSitting));
    let other = with(r#""questionnaire":"sample""#, r#""questionnaire":"other""#);
    assert_eq!(other, Err(ContentError::OtherQuestionnaire));
}

/// Whoever opens a file of their own has no use for its insides.
#[test]
fn a_damaged_sitting_is_told_in_plain_words() {
    let text = written(Purpose::Page(None));
    for damaged in
        [text.replacen('4', "6", 1), text.replacen("screen", "scream", 1), text[..99].into()]
    {
        let error = read(&damaged).unwrap_err();
        let ContentError::Saved(fault) = &error else { panic!("{damaged} gave {error:?}") };
        for language in Language::ALL {
            let sentence = error.sentence(language);
            assert!(fault.place.is_empty() || !sentence.contains(&fault.place), "{sentence}");
            for word in ["JSON", "“", "{", "line", "true"] {
                assert!(!sentence.contains(word), "{word} is for us to read: {sentence}");
            }
        }
    }
}

/// To look for each name among those before it would keep the page busy for minutes.
#[test]
fn an_object_with_names_without_end_is_refused_by_their_number() {
    let text = written(Purpose::Page(None));
    let many = |name: &str| (0..10_000).map(|n| format!(r#""{name}{n}":1"#)).collect::<Vec<_>>();
    for (from, place) in [(r#""item-0":4"#, "answers"), (r#""reflection-1":"a \"b\"\nc""#, "notes")]
    {
        assert!(text.contains(from), "{text}");
        let full = text.replacen(from, &many("reflection-").join(","), 1);
        let Err(ContentError::Saved(fault)) = read(&full) else { panic!("{place} went through") };
        let refused = Wrong::Rule(Problem::Count { least: 0, most: 5_000, found: 10_000 });
        assert_eq!((&*fault.place, fault.wrong), (place, refused));
    }
    let more = text.replacen('{', &format!("{{{},", many("x").join(",")), 1);
    assert!(matches!(read(&more), Err(ContentError::Saved(_))));
    let ticks: Vec<String> = (0..9_000).map(|n| format!(r#""ask-{n}""#)).collect();
    let ticked = text.replacen(r#""ask-1""#, &ticks.join(","), 1);
    let Err(ContentError::Saved(fault)) = read(&ticked) else { panic!("the ticks went through") };
    assert_eq!(fault.place, "ticks");
}

#[test]
fn what_is_ticked_to_share_is_not_in_a_file_of_ones_own() {
    let mut session = session();
    let share = Tick::Share(crate::domain::notebook::Shared::Scores);
    session.notebook.turn(share);
    for (purpose, expected) in [(Purpose::File(None), false), (Purpose::Page(None), true)] {
        let again = read(&write(&session, &questionnaire(1, 2), purpose)).unwrap().session;
        assert_eq!(again.notebook.has(share), expected, "{purpose:?}");
        assert!(again.notebook.has(Tick::Ask(1)));
    }
}

#[test]
fn the_page_holds_whether_the_answers_are_kept_on_the_device() {
    let until = Day::parse("2026-12-22");
    assert_eq!(read(&written(Purpose::Page(until))).unwrap().until, until);
    assert_eq!(read(&written(Purpose::Page(None))).unwrap().until, None);
}

#[test]
fn a_damaged_sitting_is_refused_with_its_place() {
    #[track_caller]
    fn case(from: &str, to: &str, place: &str) {
        let text = written(Purpose::File(Day::parse("2026-11-22")));
        assert!(text.contains(from), "{text}");
        match read(&text.replacen(from, to, 1)) {
            Err(ContentError::Saved(fault)) => assert_eq!(fault.place, place, "{text}"),
            other => panic!("{text} gave {other:?}"),
        }
    }
    case(r#""item-0":4"#, r#""item-0":6"#, "answers.item-0");
    case(r#""item-0":4"#, r#""item-0":4000"#, "answers.item-0");
    case(r#""item-0":4"#, r#""item-9":4"#, "answers.item-9");
    case(r#""item-0":4"#, r#""item-0":"4""#, "answers.item-0");
    case(r#""statement":1"#, r#""statement":2"#, "screen");
    case(r#""screen":"statement""#, r#""screen":"moon""#, "screen");
    case(r#""screen":"statement","statement":1"#, r#""screen":"role","statement":0"#, "screen");
    case(r#""language":"en""#, r#""language":"de""#, "language");
    case(r#"["en"]"#, r#"["en","nl","en"]"#, "answered_in");
    case(r#""2026-11-22""#, r#""2026-02-30""#, "made");
    case(r#""reflection-1""#, r#""reflection-x""#, "notes.reflection-x");
    case(r#"["ask-1"]"#, r#"["ask-x"]"#, "ticks[0]");
    case(r#"["ask-1"]"#, r#"["ask-1","ask-1"]"#, "ticks[1]");
    case(r#""task":2"#, r#""task":"2""#, "task");
    case(r#""asked_about_run":false"#, r#""asked_about_run":1"#, "asked_about_run");
    case(r#""knows_tool":null"#, r#""more":null"#, "");
    case(r#""asked_about_run":false"#, r#""asked_about_run":fal"#, "asked_about_run");
}

#[test]
fn a_long_or_twisted_text_comes_back_as_it_was() {
    let questionnaire = questionnaire(1, 2);
    for text in [
        "x".repeat(10_000),
        "\u{202e}txet \u{2066}\u{0}\u{feff}".into(),
        "<b>&".into(),
        " \n".into(),
    ] {
        let mut session = session();
        session.notebook.write(Field::Reflection(0), text.clone());
        let again = read(&write(&session, &questionnaire, Purpose::File(None))).unwrap();
        assert_eq!(again.session.notebook.text(Field::Reflection(0)), text);
    }
}

#[test]
fn every_screen_comes_back() {
    let questionnaire = questionnaire(1, 2);
    let extras = [Extra::Tool, Extra::Leading].map(Screen::Extra);
    for screen in [Screen::Intro, Screen::Statement(0), Screen::Result].into_iter().chain(extras) {
        let session = Session { screen, ..session() };
        let again = read(&write(&session, &questionnaire, Purpose::Page(None))).unwrap();
        assert_eq!(again.session.screen, screen);
    }
}
