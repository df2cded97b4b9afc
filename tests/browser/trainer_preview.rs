//! The real check beside the form: at its widths, in its colours, where it was.

use serde_json::json;

use crate::engine::set_width;
use crate::page::Page;
use crate::trainer_visit::with_trainer;

/// Looks at the check at the width of this number.
async fn look_at(page: &Page, number: usize) {
    let script = "document.querySelectorAll('.widths input')[arguments[0]].click()";
    page.run_with(script, vec![json!(number)]).await;
    page.settle().await;
}

#[tokio::test]
async fn the_check_has_the_width_of_a_phone_or_of_a_desk_however_wide_the_page_is() {
    with_trainer(async |page| {
        page.preview().await;
        for width in [320, 768, 1440] {
            set_width(&page.driver, width).await;
            for (number, wide) in [(0, 360), (1, 1024)] {
                look_at(&page, number).await;
                // As the styles of the check see it, whatever size it is drawn at; that size times
                // this width is not always whole.
                let script =
                    "const { width } = getComputedStyle(document.querySelector('eerste-stap'));
                    return Math.round(parseFloat(width))";
                assert_eq!(page.run(script).await, wide, "on {width} px");
                // Engines do not agree on how wide something is that is drawn smaller.
                let shown = "const stage = document.querySelector('.stage');
                    const sheet = stage.querySelector('.sheet').getBoundingClientRect();
                    return sheet.width > 100 && stage.scrollWidth <= stage.clientWidth";
                assert_eq!(page.run(shown).await, true, "{wide} is drawn whole on {width} px");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_colour_that_cannot_be_read_is_told_by_light_and_by_dark() {
    with_trainer(async |page| {
        for (colour, told) in [
            ("#ffee00", &["Op licht papier is deze kleur niet goed te lezen. De check gebruikt daar #7c7400: dezelfde tint, maar donkerder."][..]),
            ("#000022", &["Op een donker scherm is deze kleur niet goed te lezen. De check gebruikt daar "]),
            ("#777777", &["Op licht papier", "Op een donker scherm"]),
            ("", &[]),
        ] {
            page.fill_field("accent", colour).await;
            let said = page.texts(".adjusted").await;
            assert_eq!(said.len(), told.len(), "{colour}: {said:?}");
            for (said, told) in said.iter().zip(told) {
                assert!(said.starts_with(told) && !said.contains(&format!(" {colour}:")), "{said}");
            }
        }
        // The palette's own colour is not spoken of, and both languages tell.
        page.fill_field("accent", "#ffee00").await;
        page.run("document.querySelector('.tools button').click()").await;
        page.wait_for_text("There the check uses #7c7400: the same hue, but darker.").await;
    })
    .await;
}

/// On a wide screen the form is long; what comes of it stays beside it.
#[tokio::test]
async fn the_preview_stays_in_sight_beside_the_long_form() {
    with_trainer(async |page| {
        set_width(&page.driver, 1440).await;
        page.preview().await;
        let seen = "document.getElementById('storage').scrollIntoView({ block: 'center', behavior: 'instant' });
            const { top, bottom } = document.querySelector('.stage').getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight";
        assert_eq!(page.run(seen).await, true);
    })
    .await;
}

#[tokio::test]
async fn the_preview_follows_the_settings_and_stays_where_it_is() {
    with_trainer(async |page| {
        page.preview().await;
        let start = "roots.get(document.querySelector('eerste-stap')).querySelector('[part=start]').click()";
        page.run(start).await;
        page.wait_until(
            "the first statement is there",
            "return !!roots.get(document.querySelector('eerste-stap')).querySelector('[data-screen=statement]')",
        )
        .await;
        page.fill_field("accent", "#aa2200").await;
        page.fill_field("radius", "0").await;
        page.wait_until(
            "the preview has the colour",
            "return roots.get(document.querySelector('eerste-stap')).querySelector('[data-accent]') !== null",
        )
        .await;
        look_at(&page, 1).await;
        let still = "const root = roots.get(document.querySelector('eerste-stap'));
            return !!root.querySelector('[data-screen=statement]')";
        assert_eq!(page.run(still).await, true);
    })
    .await;
}
