//! A plan that someone types, as a calendar file.
//!
//! The first two lines of an input are the day and the time; "if" and "then" have a line each, and
//! the last one goes on to the end.

use eerste_stap::domain::action::Action;
use eerste_stap::domain::answers::Answer;
use eerste_stap::domain::calendar::Appointment;
use eerste_stap::domain::day::{Day, Time};
use eerste_stap::domain::notebook::{Field, Tick};
use eerste_stap::domain::questionnaire::Questionnaire;
use eerste_stap::domain::session::Session;
use eerste_stap::domain::setup::Setup;
use eerste_stap::view;
use icalendar::parser::{Component, read_calendar, unfold};

use crate::saved::QUESTIONNAIRE;
use crate::sitting;

const STAMP: &str = "20261122T073012Z";
/// The longest line without its end, in bytes (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// Types a plan and asks for the file; then writes any appointment with these texts.
///
/// # Panics
/// When something does not hold.
pub fn holds(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let mut lines = text.splitn(4, '\n');
    let [day, time, when, then] = [(); 4].map(|()| lines.next().unwrap_or_default());
    let Some(questionnaire) = &*QUESTIONNAIRE else { return };
    let session = planned(questionnaire, &[day, time, when, then]);
    let file = sitting::framed(questionnaire, &session, |frame, outcome| {
        view::calendar_file(frame, outcome, STAMP)
    });
    assert_eq!(file.is_some(), Day::parse(day).is_some() && Time::parse(time).is_some());
    if let Some(file) = file {
        let planned = !when.trim().is_empty() && !then.trim().is_empty();
        is_an_event(&file, if planned { 7 } else { 6 });
        assert!(!planned || said(&file, "DESCRIPTION").contains(&kept(then.trim())), "{file}");
    }

    let (day, time) = (Day { year: 2026, month: 11, day: 23 }, Time { hour: 9, minute: 5 });
    let appointment = Appointment { day, time, minutes: 15, title: when, note: Some(then) };
    let file = appointment.write(STAMP);
    is_an_event(&file, 7);
    assert_eq!((said(&file, "SUMMARY"), said(&file, "DESCRIPTION")), (kept(when), kept(then)));
}

/// A sitting with this plan, which is to stand in the calendar.
fn planned(questionnaire: &Questionnaire, plan: &[&str; 4]) -> Session {
    let setup = Setup::default();
    let mut session = Session::new(questionnaire, &setup);
    for position in 0..questionnaire.items().len() {
        session.answers.give(position, Answer::Rating(1));
    }
    let fields = [Field::Day, Field::Time, Field::When, Field::Then];
    let written =
        fields.iter().zip(plan).map(|(field, text)| Action::Write(*field, (*text).to_owned()));
    let actions = written.chain([Action::Tick(Tick::PlanInCalendar)]);
    actions.fold(session, |session, action| session.after(action, questionnaire, &setup))
}

/// One event with this many properties, in lines as RFC 5545 wants them, and nothing beside it.
fn is_an_event(file: &str, properties: usize) {
    let lines = file.strip_suffix("\r\n").unwrap_or_default();
    for line in lines.split("\r\n") {
        assert!(line.len() <= LONGEST_LINE, "{} bytes: {line}", line.len());
        assert!(!line.is_empty() && !line.contains(char::is_control), "{line:?}");
    }
    let found = with_event(file, |event| (event.name.to_string(), event.properties.len()));
    assert_eq!(found, Some(("VEVENT".to_owned(), properties)), "{file}");
}

/// What a property of the event says.
fn said(file: &str, name: &str) -> String {
    let found = with_event(file, |event| {
        let property = event.properties.iter().find(|property| property.name == name);
        property.map(|property| property.val.to_string())
    });
    found.flatten().unwrap_or_default()
}

/// The one event of a file, as a library reads it that is not ours.
fn with_event<T>(file: &str, look: impl FnOnce(&Component) -> T) -> Option<T> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).ok()?;
    let [event] = &calendar.components[..] else { return None };
    (calendar.properties.len() == 2 && event.components.is_empty()).then(|| look(event))
}

/// What is left of a text: line ends are one sign there, and other control characters are nothing.
fn kept(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}
