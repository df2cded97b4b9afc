//! Every screen, in both languages: axe finds nothing, everything fits and can be pressed, and Tab gets
//! to every stop.
//!
//! One walk past all screens is most of what this takes, so all of that is looked at on the way: in
//! Dutch with the product's own colours, in English with a house colour that cannot be read on paper.

use thirtyfour::Key;

use crate::accessibility::inspect_whole;
use crate::narrow::what_does_not_fit;
use crate::page::Page;
use crate::release;
use crate::scenes;
use crate::session::visit;

/// Puts the focus on the first stop, and writes down where it is whenever a key is pressed: not every
/// engine tells a page that a day has it.
const BEGIN: &str = concat!(
    include_str!("naming.js"),
    include_str!("stops.js"),
    "window.expected = stops;
     window.seen = [];
     window.before = from;
     window.notes ??= () => seen.push(document.activeElement);
     addEventListener('keydown', notes, true);
     stops[0].focus();"
);

/// The stops that the focus has not come to yet, in their order. Some engines stop at every radio of a
/// group in which nothing is chosen, which is no fault.
const LEFT: &str = concat!(
    include_str!("naming.js"),
    "const left = [...expected];
     for (const place of [...seen, document.activeElement]) if (place === left[0]) left.shift();
     return left.map((stop) => named(stop).focused);"
);

/// How often one goes on from where the focus got to: a day and a time are more stops than one.
const ROUNDS: usize = 15;

/// What Tab does not come to when it is pressed on the first stop, in the order of the page.
async fn what_tab_misses(page: &Page) -> Vec<String> {
    page.run(BEGIN).await;
    let mut left = page.list(LEFT).await;
    for _ in 0..ROUNDS {
        if left.is_empty() {
            break;
        }
        // Never past the last one: behind that, some browsers take no keys from a driver.
        page.press_in_a_row(left.iter().map(|_| Key::Tab.into())).await;
        left = page.list(LEFT).await;
    }
    page.run("before.focus()").await;
    left
}

/// What axe finds, and what does not fit.
async fn faults(page: &Page, scene: &str) -> Vec<String> {
    inspect_whole(page, scene, async |place| what_does_not_fit(page, place).await).await
}

#[tokio::test]
async fn in_dutch_nothing_is_wrong_with_any() {
    visit(&release::address(), async |page| {
        let mut found = Vec::new();
        scenes::walk(&page, async |scene| {
            found.extend(faults(&page, scene).await);
            let missed = what_tab_misses(&page).await;
            found.extend(missed.iter().map(|stop| format!("{scene}: Tab misses “{stop}”")));
        })
        .await;
        assert!(found.is_empty(), "{}", found.join("\n\n"));
    })
    .await;
}

#[tokio::test]
async fn in_english_and_a_house_colour_nothing_is_wrong_with_any() {
    visit(&(release::address() + "#language=en&accent=%23ffee00"), async |page| {
        let mut found = Vec::new();
        scenes::walk(&page, async |scene| {
            found.extend(faults(&page, scene).await);
        })
        .await;
        assert!(found.is_empty(), "{}", found.join("\n\n"));
    })
    .await;
}

#[tokio::test]
async fn a_stop_that_tab_does_not_come_to_would_be_found() {
    visit(&release::address(), async |page| {
        assert_eq!(what_tab_misses(&page).await, [""; 0]);
        // It is where it was, and no stop any more.
        page.run(
            "addEventListener('focusin', ({ target }) =>
                target.nextElementSibling?.setAttribute('tabindex', -1));",
        )
        .await;
        assert_ne!(what_tab_misses(&page).await, [""; 0]);
    })
    .await;
}
