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

/// The picture of the first screen: a row of stones that starts at one's feet.
pub(super) fn crossing() -> Html {
    let water = "M0 34q40-8 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0M60 70q30-7 60 0t60 0 60 0M380 62q30-7 60 0t60 0 60 0 60 0M0 112q50-10 100 0t100 0M430 118q45-9 90 0t90 0";
    let bank = "M470 14q40-14 90-12t80 8v10q-60-6-100-4t-70 8z";
    let stones = "M410 34a22 7 0 0 1 44 0 22 7 0 0 1-44 0M336 52a30 10 0 0 1 60 0 30 10 0 0 1-60 0M244 76a40 13 0 0 1 80 0 40 13 0 0 1-80 0";
    let first = "M120 112a56 19 0 0 1 112 0 56 19 0 0 1-112 0";
    let shapes = [("water", water), ("bank", bank), ("stone", stones), ("stone first", first)];
    picture("crossing", "0 0 640 150", &shapes)
}

/// The panel for "something went wrong" has a stone missing.
pub(super) fn gap() -> Html {
    let stones = "M8 18a22 9 0 0 1 44 0 22 9 0 0 1-44 0M148 18a22 9 0 0 1 44 0 22 9 0 0 1-44 0";
    let missing = "M78 16a22 9 0 0 1 44 0 22 9 0 0 1-44 0";
    picture("path", "0 0 200 32", &[("stone", stones), ("stone missing", missing)])
}

/// Progress: one stone a statement; the words beside it say the same.
pub(super) fn path(frame: Frame, here: usize) -> Html {
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
