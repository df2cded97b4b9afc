//! This sitting beside an earlier one, from a file that someone holds.

use yew::Html;

use super::button::{Look, button};
use super::element::{element, words};
use super::field::file;
use super::fold::fold;
use super::frame::Frame;
use super::score::whole;
use crate::domain::action::{Action, Earlier, Fold};
use crate::domain::comparison::{Standing, change, smallest_change};
use crate::domain::outcome::Outcome;
use crate::domain::phrase::Phrase;
use crate::domain::scoring::score;

/// The way to open an earlier file, and what comes out of it.
pub(super) fn compare(frame: &Frame, outcome: &Outcome) -> Html {
    let mut content = vec![words("p", "", frame.say(Phrase::CompareIntro)), open_file(frame)];
    let earlier = frame.session.earlier.as_ref();
    let away = || button(frame, Look::Plain, None, Phrase::CompareAway, Action::PutAway);
    content.push(earlier.map(|told| before_and_after(frame, outcome, told)).unwrap_or_default());
    content.push(earlier.map(|_| away()).unwrap_or_default());
    fold(frame, Fold::Compare, frame.say(Phrase::CompareFold), content)
}

/// The button to open a file with, and why the last one was not opened.
pub(super) fn open_file(frame: &Frame) -> Html {
    let trouble = frame.around.file_trouble.as_ref().map(|trouble| {
        let reason = frame.text(trouble);
        frame.say_with(Phrase::FileTrouble, &[("reason", &reason)])
    });
    let said = element("p", "said").with("role", "status").text(&trouble.unwrap_or_default());
    element("div", "").child(file(frame.say(Phrase::OpenFile))).child(said.html()).html()
}

fn before_and_after(frame: &Frame, outcome: &Outcome, earlier: &Earlier) -> Html {
    let mut told = element("div", "compared");
    if let Some(made) = earlier.made {
        let values = [("day", &*frame.day(made))];
        told = told.child(words("p", "", &frame.say_with(Phrase::CompareMade, &values)));
        if frame.around.today.is_some_and(|today| made > today) {
            told = told.child(words("p", "", frame.say(Phrase::CompareFuture)));
        }
    }
    if !same_language(frame, earlier) {
        return told.child(words("p", "", frame.say(Phrase::CompareLanguage))).html();
    }
    let before = score(frame.questionnaire, &earlier.answers);
    let mut limit = 0.0_f64;
    let mut lines = Vec::new();
    let scores = outcome.scores.iter().zip(before);
    for (scale, (now, then)) in frame.questionnaire.scales().iter().zip(scores) {
        let name = frame.text(&scale.name);
        let (Some(now), Some(then)) = (now.valid(), then.valid()) else {
            let values = [("scale", &*name)];
            lines.push(words("li", "", &frame.say_with(Phrase::CompareNone, &values)));
            continue;
        };
        limit = limit.max(smallest_change(scale.sem));
        let verdict = match change(now, then, scale.sem) {
            Standing::Higher => Phrase::CompareHigher,
            Standing::Lower => Phrase::CompareLower,
            Standing::Tied => Phrase::CompareNoise,
        };
        let [then, now] = [then, now].map(|score| whole(score.points()));
        let values = [("scale", &*name), ("then", &*then), ("now", &*now)];
        let line = [&frame.say_with(Phrase::CompareLine, &values), " ", frame.say(verdict)];
        lines.push(words("li", "", &line.concat()));
    }
    let note = frame.say_with(Phrase::CompareLimit, &[("n", &whole(limit))]);
    told.child(element("ul", "").children(lines).html()).child(words("p", "", &note)).html()
}

/// Whether both sittings were answered in one and the same language.
fn same_language(frame: &Frame, earlier: &Earlier) -> bool {
    let now = &frame.session.answered_in;
    now.len() == 1 && *now == earlier.answered_in
}
