//! The motif: stepping stones across water. Never needed to understand the page.

use std::cmp::Ordering;

use yew::Html;

use super::element::element;
use super::frame::Frame;

/// More stones than this would be gravel; then the words alone tell the progress.
const MOST_STONES: usize = 40;

/// A picture without meaning of its own: its shapes by class, hidden from screen readers.
#[inline(never)]
fn picture(
    class: &'static str,
    size: &'static str,
    shapes: &[(&'static str, &'static str)],
) -> Html {
    let mut picture = element("svg", class).with("viewBox", size).with("aria-hidden", "true");
    for (class, outline) in shapes {
        picture = picture.child(element("path", class).with("d", outline).html());
    }
    picture.html()
}

/// The mark beside the product's name: three stones, the last one nearest.
pub(super) fn mark() -> Html {
    let stones = "M2 5a4 2.5 0 0 1 8 0 4 2.5 0 0 1-8 0M8 11a6 3.5 0 0 1 12 0 6 3.5 0 0 1-12 0M14 19a8 4.5 0 0 1 16 0 8 4.5 0 0 1-16 0";
    picture("mark", "0 0 32 24", &[("", stones)])
}

/// The picture of the first screen: a row of stones from one's own bank to the other.
pub(super) fn crossing() -> Html {
    let water = "M30 44q13-4 26 0t26 0t26 0t26 0t26 0M210 28q11-3 22 0t22 0t22 0t22 0M128 82q16-5 32 0t32 0t32 0t32 0M340 46q11-3 22 0t22 0t22 0M430 112q17-5 34 0t34 0t34 0t34 0t34 0M300 150q20-6 40 0t40 0t40 0t40 0t40 0M560 84q13-4 26 0t26 0t26 0M20 104q15-4 30 0t30 0";
    let banks =
        "M0 180v-42q52-12 92 4 30 12 44 38zM548 44q30-16 62-14 16 0 30 6v20q-36-8-62-6-22 0-30-6z";
    let under = "M262 114.5a42 13 0 0 1 84 0 42 13 0 0 1-84 0M364 88a32 10 0 0 1 64 0 32 10 0 0 1-64 0M442 67.75a24 7.5 0 0 1 48 0 24 7.5 0 0 1-48 0M503 53a17 5.5 0 0 1 34 0 17 5.5 0 0 1-34 0";
    let stones = "M262 108a42 13 0 0 1 84 0 42 13 0 0 1-84 0M364 83a32 10 0 0 1 64 0 32 10 0 0 1-64 0M442 64a24 7.5 0 0 1 48 0 24 7.5 0 0 1-48 0M503 50a17 5.5 0 0 1 34 0 17 5.5 0 0 1-34 0";
    let first_under = "M136 146a54 17 0 0 1 108 0 54 17 0 0 1-108 0";
    let first = "M136 138a54 17 0 0 1 108 0 54 17 0 0 1-108 0";
    let shapes = [
        ("water", water),
        ("bank", banks),
        ("under", under),
        ("stone", stones),
        ("first under", first_under),
        ("first stone", first),
    ];
    picture("crossing", "0 0 640 180", &shapes)
}

/// The mark on the step card: the row goes on, and this is the next stone.
pub(super) fn next_stone() -> Html {
    let walked = "M2 8a7 4 0 0 1 14 0 7 4 0 0 1-14 0M20 11a8 4.5 0 0 1 16 0 8 4.5 0 0 1-16 0";
    let next = "M41 14a13 7 0 0 1 26 0 13 7 0 0 1-26 0";
    picture("next-stone", "0 0 70 24", &[("walked", walked), ("stone first", next)])
}

/// The panel for "something went wrong" has a stone missing.
pub(super) fn gap() -> Html {
    let stones = "M8 18a22 9 0 0 1 44 0 22 9 0 0 1-44 0M148 18a22 9 0 0 1 44 0 22 9 0 0 1-44 0";
    let missing = "M78 16a22 9 0 0 1 44 0 22 9 0 0 1-44 0";
    picture("path", "0 0 200 32", &[("stone", stones), ("stone missing", missing)])
}

/// Progress: one stone a statement; the words beside it say the same.
pub(super) fn path(frame: &Frame, here: usize) -> Html {
    let total = frame.questionnaire.items().len();
    if total > MOST_STONES {
        return Html::default();
    }
    let mut path = element("svg", "path")
        .set("viewBox", ["0 0 ", &(total * 20).to_string(), " 24"].concat())
        .with("aria-hidden", "true");
    for position in 0..total {
        let answered = frame.session.answers.get(position).is_some();
        let class = match position.cmp(&here) {
            Ordering::Equal => "stone here",
            _ if answered => "stone done",
            Ordering::Less => "stone open",
            Ordering::Greater => "stone",
        };
        let stone = element("ellipse", class)
            .set("cx", (position * 20 + 10).to_string())
            .with("cy", if position.is_multiple_of(2) { "13" } else { "11" })
            .with("rx", "7.5")
            .with("ry", "4.5");
        path = path.child(stone.html());
    }
    path.html()
}
