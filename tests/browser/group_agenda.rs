//! The workshop in a calendar, as two libraries read it that are not ours.

use serde_json::json;

use crate::calendar::{by_the_crate, by_the_script};
use crate::downloads::Downloads;
use crate::group_visit::with_group;
use crate::page::Page;

const FILE: &str = "workshop.ics";
const SAVE: &str = ".agenda .buttons button:nth-of-type(2)";

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
        page.set_moment("workshop-day", "2027-03-28").await;
        // On a night when clocks change, and over noon.
        for (at, (time, minutes)) in
            [("02:30", 60), ("09:05", 90), ("11:00", 120)].iter().enumerate()
        {
            page.set_moment("workshop-time", time).await;
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
            let read = by_the_script(&page, &file).await;
            let expected = json!({
                "summary": title[usize::from(at > 0)], "description": programme(&page).await,
                "start": format!("2027-03-28T{time}:00"), "zone": "floating",
                "seconds": minutes * 60, "people": 0, "organizer": null,
            });
            for (name, expected) in expected.as_object().unwrap() {
                assert_eq!(read[name], *expected, "{name}");
            }
            assert!(file.split("\r\n").all(|line| line.len() <= 75), "{file}");
        }
    })
    .await;
}

#[tokio::test]
async fn without_a_day_or_a_time_there_is_a_sentence_and_nothing_to_save() {
    with_group(async |page| {
        for (day, time) in [("", ""), ("2027-01-04", ""), ("", "09:05"), ("2027-01-04", "09:05")] {
            page.set_moment("workshop-day", day).await;
            page.set_moment("workshop-time", time).await;
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
