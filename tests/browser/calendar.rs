//! The appointment for a calendar, as two libraries read it that are not ours.

use std::fs;

use icalendar::parser::{read_calendar, unfold};
use serde_json::{Value, json};

use crate::downloads::Downloads;
use crate::environment;
use crate::filled_in::{SOME, finished};
use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::words::{DUTCH, say, say_with, step};

pub const FILE: &str = "afspraak.ics";
const PARTS: [&str; 6] = ["CLASS", "DTSTAMP", "DTSTART", "DURATION", "SUMMARY", "UID"];

/// The one event in a file, as the crate `icalendar` reads it: its properties by name.
pub fn by_the_crate(file: &str) -> Value {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded).unwrap();
    let [event] = &calendar.components[..] else { panic!("{calendar:?}") };
    assert_eq!(event.name.to_string(), "VEVENT");
    assert!(event.components.is_empty(), "{event:?}");
    let names: Vec<String> = calendar.properties.iter().map(|p| p.name.to_string()).collect();
    assert_eq!(names, ["VERSION", "PRODID"]);
    event.properties.iter().map(|p| (p.name.to_string(), json!(p.val.to_string()))).collect()
}

/// The same as ical.js reads it, with what it makes of the moment.
pub async fn by_the_script(page: &Page, file: &str) -> Value {
    // In one script, since some drivers give each script a world of its own.
    let read = fs::read_to_string(environment::ical()).unwrap()
        + "
         const calendar = new ICAL.Component(ICAL.parse(arguments[0]));
         const [vevent, ...more] = calendar.getAllSubcomponents();
         const event = new ICAL.Event(vevent);
         return {
            more: more.length,
            within: vevent.getAllSubcomponents().length,
            version: calendar.getFirstPropertyValue('version'),
            maker: calendar.getFirstPropertyValue('prodid'),
            names: vevent.getAllProperties().map(({ name }) => name.toUpperCase()).sort(),
            summary: event.summary,
            description: event.description,
            start: event.startDate.toString(),
            zone: event.startDate.zone.tzid,
            seconds: event.duration.toSeconds(),
            class: vevent.getFirstPropertyValue('class'),
            people: event.attendees.length,
            organizer: event.organizer,
         };";
    page.run_with(&read, vec![json!(file)]).await
}

/// Goes to a result with its plan open, and to where files are saved.
async fn plan(page: &Page) -> Downloads {
    let downloads = Downloads::of(page).await;
    page.arrive(&finished(SOME)).await;
    page.unfold(say("plan-fold", DUTCH)).await;
    downloads
}

fn names(event: &Value) -> Vec<&String> {
    let mut names: Vec<&String> = event.as_object().unwrap().keys().collect();
    names.sort();
    names
}

#[tokio::test]
async fn the_appointment_says_when_and_nothing_more() {
    visit(&release::address(), async |page| {
        let downloads = plan(&page).await;
        page.write_in("when", "de koffie klaar is").await;
        page.write_in("then", "probeer ik AI").await;
        page.set_moment("day", "2027-03-28").await;
        page.set_moment("time", "02:30").await;
        page.click(say("save-calendar", DUTCH)).await;
        page.wait_for_text(say("saved-calendar", DUTCH)).await;
        let file = downloads.take_text(FILE).await;

        let minutes =
            step(&page.texts("[part=step] h3").await[0], DUTCH)["minutes"].as_u64().unwrap();
        let event = by_the_crate(&file);
        assert_eq!(names(&event), PARTS);
        // On a night when clocks change: without a zone it is the same moment for every clock.
        assert_eq!(event["DTSTART"], "20270328T023000");
        assert_eq!(event["DURATION"], format!("PT{minutes}M"));
        assert_eq!(event["SUMMARY"], say("calendar-title", DUTCH));
        assert_eq!(event["CLASS"], "PRIVATE");
        let stamp = event["DTSTAMP"].as_str().unwrap();
        assert!(stamp.len() == 16 && stamp.ends_with('Z'), "{stamp}");

        let read = by_the_script(&page, &file).await;
        let expected = json!({
            "more": 0, "within": 0, "version": "2.0", "maker": "-//ES//1//NL", "names": PARTS,
            "summary": say("calendar-title", DUTCH), "description": null,
            "start": "2027-03-28T02:30:00", "zone": "floating", "seconds": minutes * 60,
            "class": "PRIVATE", "people": 0, "organizer": null,
        });
        assert_eq!(read, expected);

        let lines: Vec<&str> = file.strip_suffix("\r\n").unwrap().split("\r\n").collect();
        assert!(
            lines.iter().all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])),
            "{file}"
        );
        for telling in ["AI", "koffie", "eerste", "stap", "ALARM", "TZID", "mailto"] {
            assert!(!file.to_lowercase().contains(&telling.to_lowercase()), "{telling}: {file}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_plan_stands_in_it_only_when_ticked_and_then_to_the_letter() {
    let when = r#"ik, na "één" koffie; klaar ben: dan\toch \n 'zo' 👣🇳🇱 漢字"#;
    let then = "doe ik dit, rustig; ".repeat(16);
    visit(&release::address(), async |page| {
        let downloads = plan(&page).await;
        page.write_in("when", when).await;
        page.write_in("then", &then).await;
        page.set_moment("day", "2027-01-04").await;
        page.set_moment("time", "09:05").await;
        page.click(say("save-calendar", DUTCH)).await;
        assert_eq!(names(&by_the_crate(&downloads.take_text(FILE).await)), PARTS);

        page.click(say("plan-in-calendar", DUTCH)).await;
        page.click(say("save-calendar", DUTCH)).await;
        let line = say_with("plan-line", DUTCH, &[("when", when), ("then", then.trim())]);
        let file = downloads.take_text(FILE).await;
        assert_eq!(by_the_crate(&file)["DESCRIPTION"], *line);
        assert_eq!(by_the_script(&page, &file).await["description"], *line);
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");

        page.click(say("plan-in-calendar", DUTCH)).await;
        page.click(say("save-calendar", DUTCH)).await;
        assert_eq!(names(&by_the_crate(&downloads.take_text(FILE).await)), PARTS);
    })
    .await;
}

#[tokio::test]
async fn without_a_day_or_a_time_there_is_a_sentence_and_no_file() {
    visit(&release::address(), async |page| {
        let downloads = plan(&page).await;
        let missing = say("day-missing", DUTCH);
        for (day, time) in [("", ""), ("2027-01-04", ""), ("", "09:05")] {
            page.set_moment("day", day).await;
            page.set_moment("time", time).await;
            page.click(say("save-calendar", DUTCH)).await;
            page.wait_for_text(missing).await;
            // Another notice takes its place, so that the next one is a new one.
            page.unfold(say("keep-fold", DUTCH)).await;
            page.click(say("save", DUTCH)).await;
            page.wait_for_text(say("saved", DUTCH)).await;
            assert!(!page.look().await.text.contains(missing));
            downloads.take("eerste-stap.json").await;
        }
        // The control: with both there is a file, and it is the first.
        page.set_moment("day", "2027-01-04").await;
        page.click(say("save-calendar", DUTCH)).await;
        downloads.take(FILE).await;
    })
    .await;
}
