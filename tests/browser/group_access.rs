//! The part with the group for everyone: by ear, in any colour and on any screen, in
//! both languages.

use crate::accessibility::inspect_at;
use crate::engine::set_width;
use crate::group_visit::{TWELVE, with_group};
use crate::narrow::{what_is_small, what_sticks_out};
use crate::page::Page;

/// What someone can have in front of them.
#[derive(Clone, Copy, Debug)]
enum Scene {
    /// Nothing is filled in.
    Empty,
    /// Nothing is right.
    Wrong,
    /// The picture is made, and everything below it is filled in.
    Picture,
    /// The picture alone.
    Alone,
}

use Scene::{Alone, Empty, Picture, Wrong};

const SCENES: [Scene; 4] = [Empty, Wrong, Picture, Alone];

/// Goes from the scene before to this one.
async fn go_to(page: &Page, scene: Scene) {
    match scene {
        Empty => {}
        Wrong => {
            page.count("12", &[[4, 4, 5], [3, 7, 2], [0, 1, 11]]).await;
            page.fill_field("count-1-0", &"vier".repeat(100)).await;
            page.fill_field("room", "-").await;
            page.press_on("show-picture").await;
            assert_eq!(page.texts(".wrong").await.len(), 3);
        }
        Picture => {
            page.count("12", &TWELVE).await;
            page.show_picture().await;
            for (signal, answer) in [0, 1, 2, 0].into_iter().enumerate() {
                page.hear(signal, answer).await;
            }
            page.fill_field("opening-0", &"x".repeat(300)).await;
            page.run("for (const fold of document.querySelectorAll('details')) fold.open = true")
                .await;
        }
        Alone => page.present().await,
    }
    page.settle().await;
}

#[tokio::test]
async fn nothing_of_the_group_has_a_violation_in_any_colour_language_or_width() {
    with_group(async |page| {
        let mut found = Vec::new();
        for scene in SCENES {
            go_to(&page, scene).await;
            for _ in ["nl", "en"] {
                let language = page.run("return document.documentElement.lang").await;
                let at = format!("{scene:?}, {language}");
                found.extend(inspect_at(&[320, 1280], &page, &at).await);
                if matches!(scene, Alone) {
                    page.speak_other_around().await;
                } else {
                    page.speak_other().await;
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn everything_of_the_group_fits_and_can_be_pressed_on_every_screen() {
    with_group(async |page| {
        for scene in SCENES {
            go_to(&page, scene).await;
            for width in [320, 360, 768, 1440, 1920] {
                set_width(&page.driver, width).await;
                page.settle().await;
                let out = what_sticks_out(&page).await;
                assert!(out.is_empty(), "{scene:?}, {width} px: {out:#?}");
                let small = what_is_small(&page).await;
                assert!(small.is_empty(), "{scene:?}, {width} px: too small: {small:#?}");
                let low = "return [...document.querySelectorAll('.count input')]
                    .filter((field) => field.getBoundingClientRect().height < 44).length";
                assert_eq!(page.run(low).await, 0, "{scene:?}, {width} px: fields are too low");
            }
        }
    })
    .await;
}
