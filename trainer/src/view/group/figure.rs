//! The picture of one scale: a bar in cells with its numbers, or the words that take their place.

use yew::virtual_dom::{VNode, VTag, VText};
use yew::{Html, html};

use crate::group::picture::{Cell, Picture};
use crate::group::scales::{Scale, Scales};
use crate::group::telling::{heading, telling};
use crate::state::State;

/// How wide the bar is, and how high, in units of the drawing.
const WIDTH: u32 = 600;
const HEIGHT: u32 = 48;
/// Between two cells.
const GAP: u32 = 4;

/// The pictures of all scales, each with a heading of this rank: `h2`, `h3`.
pub(super) fn figures(state: &State, pictures: &[Picture], rank: &'static str) -> Html {
    let scales = &state.group.scales;
    let both = scales.scales.iter().zip(pictures);
    let figures = both.map(|(scale, picture)| figure(state, scales, scale, picture, rank));
    html! { <div class="figures">{ for figures }</div> }
}

fn figure(
    state: &State,
    scales: &Scales,
    scale: &Scale,
    picture: &Picture,
    rank: &'static str,
) -> Html {
    let language = state.form.language;
    let content = match picture {
        Picture::Numbers { slips, cells } => html! {
            <>
                { bar(*slips, cells, scales.bands.len()) }
                { list(state, scales, cells) }
            </>
        },
        _ => html! { <p>{ telling(language, scales, picture) }</p> },
    };
    let mut name = VTag::new(rank);
    name.add_attribute("class", "figure-name");
    name.add_child(VText::new(heading(language, scale.name.get(language), picture)).into());
    html! {
        <section class="figure">
            { VNode::from(name) }
            { content }
        </section>
    }
}

/// Everything in the bar stands in the list as well, so it is hidden from screen readers.
fn bar(slips: u32, cells: &[Cell], bands: usize) -> Html {
    let mut before = 0;
    let rects = cells.iter().map(|cell| {
        let x = WIDTH * before / slips + GAP / 2;
        before += cell.slips;
        let width = (WIDTH * before / slips).saturating_sub(x + GAP / 2);
        html! {
            <rect class={tone(cell, bands)} x={x.to_string()} y="1" width={width.to_string()}
                height={(HEIGHT - 2).to_string()} rx="4" />
        }
    });
    let all = format!("0 0 {WIDTH} {HEIGHT}");
    html! {
        <svg class="spread" viewBox={all} preserveAspectRatio="none" aria-hidden="true">
            { for rects }
        </svg>
    }
}

fn list(state: &State, scales: &Scales, cells: &[Cell]) -> Html {
    let items = cells.iter().map(|cell| {
        let words = scales.band_words(state.form.language, cell.bands.clone());
        html! {
            <li>
                <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
                    <rect class={tone(cell, scales.bands.len())} x="1" y="1" width="14" height="14" rx="3" />
                </svg>
                <span>{ words }</span>{ " " }<strong>{ cell.slips }</strong>
            </li>
        }
    });
    html! { <ul class="cells">{ for items }</ul> }
}

/// Tones of one ink from low to high, none better than another; bands that were taken together have
/// one in between.
fn tone(cell: &Cell, bands: usize) -> &'static str {
    let place = cell.bands.start + cell.bands.end.saturating_sub(1);
    let ends = bands.saturating_sub(1).max(1) * 2;
    match place * 4 / ends {
        0 => "tone-0",
        1 => "tone-1",
        2 => "tone-2",
        3 => "tone-3",
        _ => "tone-4",
    }
}
