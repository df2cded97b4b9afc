//! The motif: stepping stones across water. Never needed to understand the page.

use yew::{Html, html};

use super::frame::Frame;

/// More stones than this would be gravel; then the words alone tell the progress.
const MOST_STONES: usize = 40;

/// The mark beside the product's name: three stones, the last one nearest.
pub(super) fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 32 24" aria-hidden="true" focusable="false">
            <ellipse cx="6" cy="5" rx="4" ry="2.5" />
            <ellipse cx="14" cy="11" rx="6" ry="3.5" />
            <ellipse cx="22" cy="19" rx="8" ry="4.5" />
        </svg>
    }
}

/// The picture of the first screen: a row of stones that starts at one's feet.
pub(super) fn crossing() -> Html {
    html! {
        <svg class="crossing" viewBox="0 0 640 150" aria-hidden="true" focusable="false">
            <path
                class="water"
                d="M0 34q40-8 80 0t80 0 80 0 80 0 80 0 80 0 80 0 80 0M60 70q30-7 60 0t60 0 60 0M380 62q30-7 60 0t60 0 60 0 60 0M0 112q50-10 100 0t100 0M430 118q45-9 90 0t90 0"
            />
            <path class="bank" d="M470 14q40-14 90-12t80 8v10q-60-6-100-4t-70 8z" />
            <ellipse class="stone" cx="432" cy="34" rx="22" ry="7" />
            <ellipse class="stone" cx="366" cy="52" rx="30" ry="10" />
            <ellipse class="stone" cx="284" cy="76" rx="40" ry="13" />
            <ellipse class="stone first" cx="176" cy="112" rx="56" ry="19" />
        </svg>
    }
}

/// The panel for "something went wrong" has a stone missing.
pub(super) fn gap() -> Html {
    html! {
        <svg class="path" viewBox="0 0 200 32" aria-hidden="true" focusable="false">
            <ellipse class="stone" cx="30" cy="18" rx="22" ry="9" />
            <ellipse class="stone missing" cx="100" cy="16" rx="22" ry="9" />
            <ellipse class="stone" cx="170" cy="18" rx="22" ry="9" />
        </svg>
    }
}

/// Progress: one stone a statement; the words beside it say the same.
pub(super) fn path(frame: Frame, here: usize) -> Html {
    let total = frame.questionnaire.items().len();
    if total > MOST_STONES {
        return Html::default();
    }
    let stone = |position: usize| {
        let answered = frame.session.answers.get(position).is_some();
        let class = match position.cmp(&here) {
            std::cmp::Ordering::Equal => "stone here",
            _ if answered => "stone done",
            std::cmp::Ordering::Less => "stone open",
            std::cmp::Ordering::Greater => "stone",
        };
        let x = (position * 20 + 10).to_string();
        let y = if position.is_multiple_of(2) { "13" } else { "11" };
        html! { <ellipse class={class} cx={x} cy={y} rx="7.5" ry="4.5" /> }
    };
    let view_box = ["0 0 ", &(total * 20).to_string(), " 24"].concat();
    html! {
        <svg class="path" viewBox={view_box} aria-hidden="true" focusable="false">
            { for (0..total).map(stone) }
        </svg>
    }
}
