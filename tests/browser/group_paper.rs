//! What a workshop needs on paper: slips to cut, the programme, and the picture.

use serde_json::json;

use crate::engine::{Medium, Scheme, set_media};
use crate::group_visit::{
    PRINT_AGENDA, PRINT_PICTURE, PRINT_SIGNAL_SLIPS, PRINT_SLIPS, TWELVE, numbers, with_group,
};
use crate::page::Page;
use crate::sheet::Sheet;
use crate::words::{DUTCH, scales};

/// In points, which engines round in their own ways.
const A4: (u32, u32) = (595, 842);
/// The tones of a bar on paper, from light to dark; the first is that of the paper.
const TONES: [u8; 2] = [0x99, 0x3d];

#[track_caller]
fn assert_a4(sheet: &Sheet, pages: usize) {
    let off = (sheet.size.0.abs_diff(A4.0), sheet.size.1.abs_diff(A4.1));
    assert!(off.0 <= 1 && off.1 <= 1, "{:?}", sheet.size);
    assert!(sheet.pages <= pages, "{} pages:\n{}", sheet.pages, sheet.text);
}

/// None of the words on the page's buttons.
async fn assert_alone(page: &Page, sheet: &Sheet) {
    for button in page.texts("button").await {
        assert!(!sheet.has_line(&button), "the button “{button}” is on\n{}", sheet.text);
    }
}

#[tokio::test]
async fn everyone_gets_three_slips_with_three_words() {
    with_group(async |page| {
        // Where nobody said how many people there are, and where that cannot be, it is a usual number.
        for (room, people) in [("9", 9), ("", 12), ("vier", 12)] {
            page.fill_field("room", room).await;
            let sheet = page.print_by(PRINT_SLIPS).await;
            assert_a4(&sheet, 3);
            let slips = "return [...document.querySelectorAll('.slips-sheet .row')].map((row) =>
                [...row.querySelectorAll('.slip')].map((slip) =>
                    [...slip.querySelectorAll('li')].map((word) => word.textContent).join(' ')))";
            let words = ["laag midden hoog"; 3];
            assert_eq!(page.run(slips).await, json!(vec![words; people]));
            for scale in scales(DUTCH) {
                let printed = squeezed(&sheet.text).matches(&squeezed(scale)).count();
                assert_eq!(printed, people, "{scale} on\n{}", sheet.text);
            }
            // What is said above them tells how to fold.
            for line in page.texts(".slips-sheet .explained li").await {
                assert!(sheet.says(&line), "“{line}” is missing on\n{}", sheet.text);
            }
            assert_alone(&page, &sheet).await;
        }
    })
    .await;
}

#[tokio::test]
async fn everyone_gets_a_slip_for_each_question_about_the_team() {
    with_group(async |page| {
        page.fill_field("room", "8").await;
        let sheet = page.print_by(PRINT_SIGNAL_SLIPS).await;
        let questions = page.texts(".asked .question").await;
        assert_eq!(questions.len(), 4);
        let slips = page.texts(".signal-slips .slip").await;
        assert_eq!(slips.len(), 8 * 4);
        for (slip, question) in slips.iter().zip(questions.iter().cycle()) {
            assert!(slip.starts_with(&[question, "jaeen beetjenee"].concat()), "{slip}");
        }
        for question in questions {
            // Beside each other on paper, so that a line of one stands between two of another.
            let end = question.split(' ').next_back().unwrap();
            assert!(sheet.text.matches(end).count() >= 8, "{end} on\n{}", sheet.text);
        }
        assert_alone(&page, &sheet).await;
    })
    .await;
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[tokio::test]
async fn each_programme_is_one_sheet() {
    with_group(async |page| {
        page.set_moment("workshop-time", "13:30").await;
        let mut rows = Vec::new();
        for (at, minutes) in [60, 90, 120].into_iter().enumerate() {
            let choose = "document.querySelectorAll('[name=length]')[arguments[0]].click()";
            page.run_with(choose, vec![json!(at)]).await;
            page.settle().await;
            let sheet = page.print_by(PRINT_AGENDA).await;
            assert_a4(&sheet, 1);
            // A time stands above its minutes, and beside both is what happens.
            let told = page.texts("main .course :is(.at, .long, strong, p)").await;
            for told in &told {
                assert!(sheet.says(told), "“{told}” is missing on\n{}", sheet.text);
            }
            assert_eq!(told[0], "13:30");
            let parts = page.texts("main .course .minutes").await;
            let all: u32 = parts.iter().flat_map(|minutes| numbers(minutes)).sum();
            assert_eq!(all, minutes);
            rows.push(parts.len());
            assert_alone(&page, &sheet).await;
        }
        assert!(rows[0] < rows[1] && rows[1] < rows[2], "more time is more parts: {rows:?}");
    })
    .await;
}

#[tokio::test]
async fn the_picture_is_in_ink_whatever_the_colours_of_the_screen() {
    with_group(async |page| {
        page.count("12", &TWELVE).await;
        page.show_picture().await;
        for scheme in [Scheme::Light, Scheme::Dark] {
            set_media(&page.driver, scheme, Medium::Paper).await;
            let sheet = page.print_by(PRINT_PICTURE).await;
            assert_a4(&sheet, 1);
            for text in page.texts("main .figure :is(h3, p, li)").await {
                assert!(sheet.says(&text), "“{text}” is missing on\n{}", sheet.text);
            }
            let shown = numbers(&sheet.text);
            assert_eq!(shown, [12, 4, 4, 4, 12, 3, 9, 12], "{scheme:?}:\n{}", sheet.text);
            assert_alone(&page, &sheet).await;
            for tone in TONES {
                let dots = sheet.dots.iter().filter(|dot| dot.abs_diff(tone) <= 2).count();
                assert!(dots > 1_000, "{scheme:?}: {dots} dots of the tone {tone}");
            }
            let white = sheet.dots.iter().filter(|dot| **dot >= 254).count();
            assert!(white * 2 > sheet.dots.len(), "{scheme:?}: the paper stays white");
        }
    })
    .await;
}
