//! One score: in words, and as a plain track with a dot and a soft band for the range.

use yew::{Html, html};

use super::frame::Frame;
use crate::domain::questionnaire::Scale;
use crate::domain::scoring::{ScaleScore, Score};
use crate::domain::wording::Phrase;

/// The name, the bar and the words of one score.
pub(super) fn score_line(frame: Frame, index: usize, scale: &Scale, score: ScaleScore) -> Html {
    let reading = score.valid().and_then(|score| {
        let band = score.band(frame.questionnaire.bands());
        scale.readings.get(band).map(|reading| frame.text(reading))
    });
    html! {
        <section class={["score", hue(index)].join(" ")} part="score">
            <h2>{ frame.text(&scale.name) }</h2>
            <p class="about">{ frame.text(&scale.about) }</p>
            if let Some(score) = score.valid() {
                { bar(index, score, scale.sem) }
                <p class="ends" aria-hidden="true">
                    <span>{ frame.say(Phrase::ScaleLow) }</span>
                    <span>{ frame.say(Phrase::ScaleHigh) }</span>
                </p>
            }
            <p class="figures">{ words(frame, scale, score) }</p>
            if let Some(reading) = reading {
                <p class="reading">{ reading }</p>
            }
        </section>
    }
}

fn words(frame: Frame, scale: &Scale, score: ScaleScore) -> String {
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
fn whole(points: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "points lie between 0 and 100")]
    let whole = points.round() as i32;
    whole.to_string()
}

/// Each scale has a colour and a shape of its own, of equal weight.
fn hue(index: usize) -> &'static str {
    match index % 3 {
        0 => "hue-a",
        1 => "hue-b",
        _ => "hue-c",
    }
}

/// The width of the drawing for 100 points, and the room beside it for the dot at either end.
const WIDTH: f64 = 400.0;
const MARGIN: f64 = 12.0;

/// The bar. Everything in it stands in the words below it too, so it is hidden from screen readers.
fn bar(index: usize, score: Score, sem: f64) -> Html {
    let at = |points: f64| MARGIN + points * WIDTH / 100.0;
    let range = score.range(sem);
    let (low, x) = (at(range.low), at(score.points()));
    let dot = match index % 3 {
        0 => html! { <circle class="dot" cx={whole(x)} cy="16" r="9" /> },
        1 => {
            let (left, right) = (whole(x - 8.0), whole(x + 8.0));
            let d = ["M", &left, " 8H", &right, "V24H", &left, "Z"].concat();
            html! { <path class="dot" d={d} /> }
        }
        _ => {
            let (left, right, x) = (whole(x - 11.0), whole(x + 11.0), whole(x));
            let d = ["M", &x, " 5L", &right, " 16L", &x, " 27L", &left, " 16Z"].concat();
            html! { <path class="dot" d={d} /> }
        }
    };
    html! {
        <svg class="bar" viewBox="0 0 424 32" aria-hidden="true" focusable="false">
            <path class="track" d="M12 16H412" />
            <rect
                class="range"
                x={whole(low)}
                y="7"
                width={whole(at(range.high) - low)}
                height="18"
                rx="9"
            />
            { dot }
        </svg>
    }
}
