//! The plan: one sentence of one's own, and a discreet moment for it in a calendar.

use yew::{Html, html};

use super::button::{Look, actions, button};
use super::element::{Element, element, words};
use super::field::{line, tick};
use super::fold::{fold, said};
use super::frame::Frame;
use crate::domain::action::{Action, Errand, Fold};
use crate::domain::calendar::Appointment;
use crate::domain::day::{Day, Time};
use crate::domain::notebook::{Field, Tick};
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;
use crate::domain::recommendation::Offer;

/// A plan for the open step; none for doing nothing.
pub(super) fn plan(frame: &Frame, offer: &Offer) -> Option<Html> {
    let then = frame.text(offer.card.plan.as_ref()?);
    let starters = [Phrase::Starter1, Phrase::Starter2, Phrase::Starter3];
    let starters = starters.map(|phrase| starter(frame, Field::When, frame.say(phrase)));
    let title = [("title", frame.say(Phrase::CalendarTitle))];
    let moment = element("div", "moment")
        .child(line(frame, Field::Day, "date", frame.say(Phrase::Day)))
        .child(line(frame, Field::Time, "time", frame.say(Phrase::Time)));
    let save = Action::Ask(Errand::SaveCalendar);
    let mut content = vec![
        words("p", "", frame.say(Phrase::PlanIntro)),
        line(frame, Field::When, "text", frame.say(Phrase::PlanWhen)),
        element("div", "starters").children(starters.into()).html(),
        line(frame, Field::Then, "text", frame.say(Phrase::PlanThen)),
        element("div", "starters").child(starter(frame, Field::Then, &then)).html(),
    ];
    content.push(
        plan_line(frame, Some(*offer)).map(|line| words("p", "quote", &line)).unwrap_or_default(),
    );
    content.extend([
        words("p", "", &frame.say_with(Phrase::CalendarIntro, &title)),
        moment.html(),
        tick(frame, Tick::PlanInCalendar, frame.say(Phrase::PlanInCalendar)),
        actions(vec![button(frame, Look::Plain, None, Phrase::SaveCalendar, save)]),
        said(frame, Errand::SaveCalendar),
    ]);
    Some(fold(frame, Fold::Plan, frame.say(Phrase::PlanFold), content))
}

/// A beginning that fills its field.
fn starter(frame: &Frame, field: Field, text: &str) -> Html {
    let write = frame.act(Action::Write(field, text.to_owned()));
    let button = Element::of(html! { <button onclick={write} /> });
    button.with("type", "button").with("class", "starter").text(text).html()
}

/// The plan as a sentence, once both halves are there. It belongs to the step that lies open: beside
/// doing nothing there is none.
pub(super) fn plan_line(frame: &Frame, open: Option<Offer>) -> Option<String> {
    open?.card.plan.as_ref()?;
    let notebook = &frame.session.notebook;
    let [when, then] = [Field::When, Field::Then].map(|field| notebook.text(field).trim());
    let values = [("when", when), ("then", then)];
    (!when.is_empty() && !then.is_empty()).then(|| frame.say_with(Phrase::PlanLine, &values))
}

/// The calendar file for the plan; none without a day and a time.
#[must_use]
pub fn calendar_file(frame: &Frame, outcome: &Outcome, stamp: &str) -> Option<String> {
    let notebook = &frame.session.notebook;
    let note = plan_line(frame, outcome.open).filter(|_| notebook.has(Tick::PlanInCalendar));
    let appointment = Appointment {
        day: Day::parse(notebook.text(Field::Day))?,
        time: Time::parse(notebook.text(Field::Time))?,
        minutes: outcome.open?.step.minutes,
        title: frame.say(Phrase::CalendarTitle),
        note: note.as_deref(),
    };
    Some(appointment.write(stamp))
}
