//! What stays of a group on this device, as text, where the trainer asks for it: the counts, and
//! whether the picture was made of them. Nothing else.

use serde_json::{Value, json};

use super::counts::Place;
use super::meeting::Meeting;

/// The format, under a name that nothing else has.
const FORMAT: &str = "eerste-stap-group";
/// No count is longer.
const LONGEST: usize = 20;

/// The counts as text.
#[must_use]
pub fn write(meeting: &Meeting) -> String {
    let counts: Vec<&str> = meeting.places().map(|place| meeting.counts().typed(place)).collect();
    json!({ FORMAT: 1, "counts": counts, "shown": meeting.pictures().is_some() }).to_string()
}

/// Takes up what was written. What is damaged, or of another questionnaire, changes nothing.
pub fn read(text: &str, meeting: &mut Meeting) {
    let Ok(kept) = serde_json::from_str::<Value>(text) else { return };
    let Some(counts) = kept.get("counts").and_then(Value::as_array) else { return };
    let places: Vec<Place> = meeting.places().collect();
    if kept.get(FORMAT) != Some(&json!(1)) || counts.len() != places.len() {
        return;
    }
    meeting.begin_anew();
    for (place, count) in places.into_iter().zip(counts) {
        let count = count.as_str().filter(|count| count.len() <= LONGEST);
        meeting.set(place, count.unwrap_or_default().to_owned());
    }
    if kept.get("shown") == Some(&json!(true)) {
        meeting.show();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted() -> Meeting {
        let mut meeting = Meeting::new(1, 3);
        for (place, count) in
            meeting.places().collect::<Vec<_>>().into_iter().zip(["12", "3", "7", "2"])
        {
            meeting.set(place, count.to_owned());
        }
        meeting
    }

    #[test]
    fn counts_come_back_and_a_picture_stays_made() {
        let mut meeting = counted();
        for _ in 0..2 {
            let mut again = Meeting::new(1, 3);
            read(&write(&meeting), &mut again);
            assert_eq!(again.counts(), meeting.counts());
            assert_eq!(again.pictures(), meeting.pictures());
            meeting.show();
        }
        let mut again = Meeting::new(1, 3);
        read(&write(&meeting), &mut again);
        again.add_one(Place::Room);
        assert_eq!(again.counts(), meeting.counts(), "loading the page does not open the counts");
    }

    #[test]
    fn what_is_damaged_or_of_another_questionnaire_changes_nothing() {
        let written = write(&counted());
        let odd =
            written.replace("\"12\"", "12").replace("\"3\"", &format!("\"{}\"", "9".repeat(99)));
        for (text, size) in [("", 3), ("{}", 3), ("[1]", 3), (&*written, 4)] {
            let mut meeting = Meeting::new(1, size);
            read(text, &mut meeting);
            assert_eq!(meeting, Meeting::new(1, size), "{text}");
        }
        let mut meeting = Meeting::new(1, 3);
        read(&odd, &mut meeting);
        let typed: Vec<&str> =
            meeting.places().map(|place| meeting.counts().typed(place)).collect();
        assert_eq!(typed, ["", "", "7", "2"]);
    }
}
