//! The workshop in a calendar, as two libraries read it that are not ours.

use std::fs;

use icalendar::parser::{read_calendar, unfold};
use serde_json::{Value, json};

use crate::downloads::Downloads;
use crate::environment;
use crate::group_visit::with_group;
use crate::page::Page;

const FILE: &str = "workshop.ics";
const SAVE: &str = ".agenda .buttons button:nth-of-type(2)";

/// Sets a day or a time: how those are typed differs from one system to the next.
async fn set_moment(page: &Page, id: &str, value: &str) {
    let set = "const field = document.getElementById(arguments[0]);
        field.value = arguments[1];
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));";
    page.run_with(set, vec![json!(id), json!(value)]).await;
    page.settle().await;
}

/// The one event in a file, as the crate `icalendar` reads it: its properties by name.
fn by_the_crate(file: &str) -> Value {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let [event] = &calendar.components[..] else { panic!("{calendar:?}") };
    assert_eq!(event.name.to_string(), "VEVENT");
    assert!(event.components.is_empty(), "{event:?}");
    event.properties.iter().map(|p| (p.name.to_string(), json!(p.val.to_string()))).collect()
}

/// The same as ical.js reads it, with what it makes of the moment.
async fn by_the_script(page: &Page, file: &str) -> Value {
    let read = fs::read_to_string(environment::ical()).unwrap()
        + "
         const calendar = new ICAL.Component(ICAL.parse(arguments[0]));
         const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
         return {
            summary: event.summary,
            description: event.description,
            start: event.startDate.toString(),
            zone: event.startDate.zone.tzid,
            seconds: event.duration.toSeconds(),
            people: event.attendees.length,
            organizer: event.organizer,
         };";
    page.run_with(&read, vec![json!(file)]).await
}

/// The programme as it stands on the page: when each part begins, and its name.
async fn programme(page: &Page) -> String {
    let rows = page.texts("main .course .at").await.into_iter();
    let names = page.texts("main .course strong").await;
    assert!(names.len() >= 8, "{names:?}");
    rows.zip(names).map(|(at, name)| format!("{at} {name}")).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn the_workshop_stands_in_a_calendar_with_its_day_time_duration_and_programme() {
    with_group(async |page| {
        let downloads = Downloads::of(&page).await;
        set_moment(&page, "workshop-day", "2027-03-28").await;
        // On a night when clocks change, and over noon.
        for (at, (time, minutes)) in
            [("02:30", 60), ("09:05", 90), ("11:00", 120)].iter().enumerate()
        {
            set_moment(&page, "workshop-time", time).await;
            let choose = "document.querySelectorAll('[name=length]')[arguments[0]].click()";
            page.run_with(choose, vec![json!(at)]).await;
            page.settle().await;
            if at == 1 {
                page.speak_other().await;
            }
            page.press_by_hand(SAVE).await;
            let file = downloads.take_text(FILE).await;
            let saved = ["Je browser bewaart het bestand.", "Your browser saves the file."];
            assert_eq!(page.texts(".agenda .said:not(:empty)").await, [saved[usize::from(at > 0)]]);

            let event = by_the_crate(&file);
            assert_eq!(event["DTSTART"], format!("20270328T{}00", time.replace(':', "")));
            assert_eq!(event["DURATION"], format!("PT{minutes}M"));
            let title = ["Workshop: AI en ons werk", "Workshop: AI and our work"];
            let expected = json!({
                "summary": title[usize::from(at > 0)], "description": programme(&page).await,
                "start": format!("2027-03-28T{time}:00"), "zone": "floating",
                "seconds": minutes * 60, "people": 0, "organizer": null,
            });
            assert_eq!(by_the_script(&page, &file).await, expected);
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        }
    })
    .await;
}

#[tokio::test]
async fn without_a_day_or_a_time_there_is_a_sentence_and_nothing_to_save() {
    with_group(async |page| {
        for (day, time) in [("", ""), ("2027-01-04", ""), ("", "09:05"), ("2027-01-04", "09:05")] {
            set_moment(&page, "workshop-day", day).await;
            set_moment(&page, "workshop-time", time).await;
            let ready = !day.is_empty() && !time.is_empty();
            let disabled = "return document.querySelector(arguments[0]).disabled";
            let is_disabled = page.run_with(disabled, vec![json!(SAVE)]).await;
            assert_eq!(is_disabled, !ready, "{day} {time}");
            let said = page.texts(".agenda .buttons ~ .hint").await;
            assert_eq!(said.len(), usize::from(!ready), "{said:?}");
            let first = page.texts("main .course .at").await[0].clone();
            assert_eq!(first, if time.is_empty() { "0:00" } else { "9:05" });
        }
    })
    .await;
}
