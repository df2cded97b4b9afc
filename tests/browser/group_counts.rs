//! Counts that cannot be right are told at once and give no picture; those that are right give one,
//! once, and as much of it as the rules allow.

use serde_json::{Value, json};

use crate::group_visit::{TWELVE, UNDO, numbers, with_group};
use crate::page::Page;

/// No count: less than nothing, more than any room holds, a half, a word, a part of a table.
const WRONGS: [&str; 8] =
    ["-3", "501", "99999999999999999999", "4,5", "4.5", "vier", "4\t5\n6", "<b>4</b>"];

/// The sentence beside a field about what is wrong with it, and whether the field says so as well.
async fn told(page: &Page, id: &str) -> (Vec<String>, Value) {
    let script = "const field = document.getElementById(arguments[0]);
        const near = field.closest('fieldset, .field').querySelectorAll('.wrong');
        return [[...near].map(({ textContent }) => textContent), field.getAttribute('aria-invalid')]";
    let told = page.run_with(script, vec![json!(id)]).await;
    (serde_json::from_value(told[0].clone()).unwrap(), told[1].clone())
}

/// Asks for a picture that there is no reason to make, and returns why there is none.
async fn refused(page: &Page) -> String {
    page.press_on("show-picture").await;
    assert_eq!(page.figures().await.len(), 0, "there is a picture");
    assert_eq!(page.texts(".picture .waiting").await.len(), 1);
    let said = page.texts(".tally > [role=status] .wrong").await;
    let [said] = &said[..] else { panic!("{said:?}") };
    said.clone()
}

#[tokio::test]
async fn what_is_no_count_is_told_beside_the_field_and_gives_no_picture() {
    with_group(async |page| {
        page.count("12", &TWELVE).await;
        for (field, right) in [("room", "12"), ("count-0-0", "4"), ("count-2-2", "11")] {
            for wrong in WRONGS {
                page.fill_field(field, wrong).await;
                let (said, invalid) = told(&page, field).await;
                let [said] = &said[..] else { panic!("{field} takes {wrong}: {said:?}") };
                assert!(said.ends_with('.') && said.chars().count() < 300, "{field}: {said}");
                assert_eq!(invalid, "true", "{field}: {wrong}");
                assert_eq!(refused(&page).await, *said, "{field}: {wrong}");
            }
            if field != "room" {
                let before = page.field(field).await;
                page.press_at(&format!("#{field} + button")).await;
                assert_eq!(page.field(field).await, before, "one more than what is no count");
            }
            page.fill_field(field, right).await;
            assert_eq!(told(&page, field).await, (vec![], Value::Null));
            assert_eq!(page.texts(".wrong").await.len(), 0, "it is mended");
        }
        page.show_picture().await;
    })
    .await;
}

#[tokio::test]
async fn a_field_that_is_wrong_is_described_by_the_sentence() {
    with_group(async |page| {
        for field in ["room", "count-1-1"] {
            page.fill_field(field, "vier").await;
            let script = "const field = document.getElementById(arguments[0]);
                const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
                return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')";
            let described = page.run_with(script, vec![json!(field)]).await;
            let (said, _) = told(&page, field).await;
            assert!(described.as_str().unwrap().contains(&said[0]), "{field}: {described}");
        }
    })
    .await;
}

#[tokio::test]
async fn more_slips_than_people_and_no_people_at_all_are_told() {
    with_group(async |page| {
        page.count("", &TWELVE).await;
        assert_eq!(page.texts(".wrong").await.len(), 0, "nothing is known of the room yet");
        let missing = refused(&page).await;
        assert!(missing.contains("hoeveel mensen"), "{missing}");
        page.fill_field("room", "0").await;
        assert!(!page.texts(".tally .wrong").await.is_empty(), "nobody can have written a slip");
        page.fill_field("room", "12").await;
        assert_eq!(page.texts(".wrong").await.len(), 0);
        page.press_at("#count-1-2 + button").await;
        let (said, _) = told(&page, "count-1-2").await;
        let [said] = &said[..] else { panic!("{said:?}") };
        assert_eq!(numbers(said), [13, 12], "{said}");
        assert_eq!(refused(&page).await, *said);
        page.press_at(UNDO).await;
        assert_eq!(page.texts(".wrong").await.len(), 0, "it was taken back");
        page.show_picture().await;
    })
    .await;
}

#[tokio::test]
async fn counts_are_taken_back_one_by_one_to_the_first() {
    with_group(async |page| {
        page.fill_field("count-0-0", "3").await;
        page.press_at("#count-0-0 + button").await;
        page.press_at("#count-0-0 + button").await;
        page.fill_field("room", "12").await;
        let mut seen = Vec::new();
        for _ in 0..4 {
            page.press_at(UNDO).await;
            seen.push((page.field("room").await, page.field("count-0-0").await));
        }
        let left = [("", "5"), ("", "4"), ("", "3"), ("", "")];
        assert_eq!(seen, left.map(|(room, slips)| (room.to_owned(), slips.to_owned())));
        let rests = "return document.querySelector(arguments[0]).ariaDisabled";
        assert_eq!(page.run_with(rests, vec![json!(UNDO)]).await, "true");
    })
    .await;
}

#[tokio::test]
async fn a_count_that_was_typed_key_by_key_is_taken_back_as_a_whole() {
    with_group(async |page| {
        page.run("document.getElementById('count-0-1').focus()").await;
        page.press("12").await;
        assert_eq!(page.field("count-0-1").await, "12");
        page.press_at(UNDO).await;
        assert_eq!(page.field("count-0-1").await, "", "half a count is left");
    })
    .await;
}

#[tokio::test]
async fn seven_people_get_questions_and_no_picture() {
    with_group(async |page| {
        page.count("7", &[[3, 2, 2], [0, 7, 0], [7, 0, 0]]).await;
        let said = refused(&page).await;
        assert_eq!(numbers(&said), [8], "{said}");
        assert_eq!(page.run("return document.getElementById('present')").await, Value::Null);
        let talk = page.talk().await;
        assert!(talk.iter().all(|text| !text.is_empty()), "{talk:#?}");
        // The questions are those for any group: they tell nothing of this one.
        page.begin_anew().await;
        assert_eq!(page.talk().await, talk);
    })
    .await;
}

#[tokio::test]
async fn a_scale_of_which_nothing_may_be_shown_says_so_between_others() {
    with_group(async |page| {
        page.count("12", &[[4, 4, 4], [3, 2, 2], [0, 12, 0]]).await;
        page.show_picture().await;
        let figures = page.figures().await;
        let shown: Vec<Vec<u32>> = figures.iter().map(|figure| numbers(figure)).collect();
        // Of the second no more than the least number that there has to be, of the third no cells.
        assert_eq!(shown, [vec![12, 4, 4, 4], vec![8], vec![12]], "{figures:#?}");
        assert!(figures[2].contains("Het vaakst gekozen: midden."), "{}", figures[2]);
        let bars = "return document.querySelectorAll('.spread').length";
        assert_eq!(page.run(bars).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_picture_stays_as_it_is_until_there_are_other_people() {
    with_group(async |page| {
        page.count("12", &TWELVE).await;
        page.show_picture().await;
        let figures = page.figures().await;
        // The counts are out of sight: on a large screen anyone would read what is not shown.
        assert!(page.counted().await.is_empty());
        let tally = page.texts(".tally").await.concat();
        assert!(numbers(&tally).is_empty(), "{tally}");
        let ways_on = "return document.querySelectorAll('.tally button, #show-picture').length";
        assert_eq!(page.run(ways_on).await, 0);

        page.hear(0, 0).await;
        page.fill_field("opening-0", "Mijn eigen vraag?").await;
        // It can be thought better of.
        page.press_on("begin-anew").await;
        page.press_at("#anew-yes + button").await;
        let back = "return document.activeElement.id === 'begin-anew'";
        page.wait_until("everything stays", back).await;
        assert_eq!(page.figures().await, figures);

        page.begin_anew().await;
        assert_eq!(page.counted().await, [const { String::new() }; 10]);
        assert_eq!(page.figures().await.len(), 0);
        assert_eq!(page.asked().await, 0);
        assert!(!page.talk().await.contains(&"Mijn eigen vraag?".to_owned()));
    })
    .await;
}
