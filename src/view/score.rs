//! One score: in words, and as a plain track with a dot and a soft band for the range.

use yew::Html;

use super::element::{element, words};
use super::fold::fold;
use super::frame::Frame;
use crate::domain::action::Fold;
use crate::domain::comparison::parts_apart;
use crate::domain::phrase::Phrase;
use crate::domain::questionnaire::Scale;
use crate::domain::scoring::{ScaleScore, Score};

/// The name, the bar and the words of one score.
pub(super) fn score_line(frame: &Frame, index: usize, scale: &Scale, score: ScaleScore) -> Html {
    let mut line = element("section", hue(index)).with("part", "score").child(words(
        "h2",
        "",
        &frame.text(&scale.name),
    ));
    if let Some(score) = score.valid() {
        let ends = element("p", "ends")
            .with("aria-hidden", "true")
            .child(words("span", "", frame.say(Phrase::ScaleLow)))
            .child(words("span", "", frame.say(Phrase::ScaleHigh)));
        line = line.child(bar(index, score, scale.sem)).child(ends.html());
    }
    line = line.child(words("p", "figures", &figures(frame, scale, score)));
    let mut said = Vec::new();
    readings(frame, scale, score, &mut |text| said.push(words("p", "reading", &text)));
    line = line.children(said);
    let more = [Some(&scale.about), scale.company.as_ref()].into_iter().flatten();
    let more = more.map(|text| words("p", "", &frame.text(text))).collect();
    let title = frame.say_with(Phrase::MoreAbout, &[("scale", &frame.text(&scale.name))]);
    line.child(fold(frame, Fold::Scale(index), &title, more)).html()
}

/// Says what it may mean and what is reasonable about it, and that its parts differ if they do;
/// nothing without a score.
pub(super) fn readings(
    frame: &Frame,
    scale: &Scale,
    score: ScaleScore,
    say: &mut dyn FnMut(String),
) {
    let Some(score) = score.valid() else { return };
    if let Some(reading) = scale.readings.get(score.band(frame.questionnaire.bands())) {
        say(frame.text(reading));
    }
    let answers = &frame.session.answers;
    if let Some([high, low]) = parts_apart(frame.questionnaire, scale, answers) {
        let [high, low] = [high, low].map(|part| frame.text(&part.in_words));
        say(frame.say_with(Phrase::PartsApart, &[("high", &high), ("low", &low)]));
    }
}

/// The score and its range in words.
pub(super) fn figures(frame: &Frame, scale: &Scale, score: ScaleScore) -> String {
    match score {
        ScaleScore::Valid(score) => {
            let range = score.range(scale.sem);
            let [score, low, high] = [score.points(), range.low, range.high].map(whole);
            let values = [("score", &*score), ("low", &*low), ("high", &*high)];
            frame.say_with(Phrase::ScoreText, &values)
        }
        ScaleScore::NotEnough { rated, needed, items } => {
            let [rated, needed, items] = [rated, needed, items].map(|count| count.to_string());
            let values = [("rated", &*rated), ("needed", &*needed), ("items", &*items)];
            frame.say_with(Phrase::TooFew, &values)
        }
    }
}

/// Points as a reader sees them: a score is not known to the decimal.
#[inline(never)]
pub(super) fn whole(points: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "points lie between 0 and 100")]
    let whole = points.round() as i32;
    whole.to_string()
}

/// Each scale has a colour of its own, of equal weight.
fn hue(index: usize) -> &'static str {
    match index % 3 {
        0 => "score hue-a",
        1 => "score hue-b",
        _ => "score hue-c",
    }
}

/// Each scale has a shape of its own as well: a circle, a square, a diamond around 0,0.
fn shape(index: usize) -> &'static str {
    match index % 3 {
        0 => "a9 9 0 1 1 0 .1z",
        1 => "v-8h16v16h-16z",
        _ => "l11-11 11 11-11 11z",
    }
}

/// The bar. Everything in it stands in the words below it too, so it is hidden from screen readers.
pub(super) fn bar(index: usize, score: Score, sem: f64) -> Html {
    // 400 wide for 100 points, with room for the dot at either end.
    let at = |points: f64| 12.0 + points * 4.0;
    let range = score.range(sem);
    let half = [9.0, 8.0, 11.0].get(index % 3).copied().unwrap_or_default();
    let dot = ["M", &whole(at(score.points()) - half), " 16", shape(index)].concat();
    let band = element("rect", "range")
        .with("y", "7")
        .with("height", "18")
        .with("rx", "9")
        .set("x", whole(at(range.low)))
        .set("width", whole(at(range.high) - at(range.low)));
    element("svg", "bar")
        .with("viewBox", "0 0 424 32")
        .with("aria-hidden", "true")
        .child(element("path", "track").with("d", "M12 16H412").html())
        .child(band.html())
        .child(element("path", "dot").set("d", dot).html())
        .html()
}
