//! Statements that someone skips, that do not apply, or that all get the same answer.

use std::collections::BTreeMap;

use crate::page::Page;
use crate::release;
use crate::session::visit;
use crate::sitting::{Pick, mixed_picks};
use crate::words::{DUTCH, numbers, say, scales, statements};

/// The places of the statements of the first scale, counted from 1: they come in turns.
fn of_the_first_scale() -> impl Iterator<Item = usize> {
    (1..=statements()).step_by(scales(DUTCH).len())
}

/// Everything answered, but for these statements.
fn all_but(left: &[usize], instead: Pick) -> Vec<Pick> {
    let mut picks = mixed_picks();
    for number in left {
        picks[number - 1] = instead;
    }
    picks
}

/// What a scale of five statements says when this many of them are rated, and four are needed.
fn counts(rated: u32) -> BTreeMap<&'static str, u32> {
    [("rated", rated), ("items", 5), ("needed", 4)].into()
}

/// What the first scale says about too few answers, if it does.
async fn too_few(page: &Page) -> Option<BTreeMap<&'static str, u32>> {
    let scores = page.texts("[part=score]").await;
    assert_eq!(scores.len(), 3);
    for other in &scores[1..] {
        assert!(numbers("score-text", DUTCH, other).is_some(), "“{other}” has no score");
    }
    numbers("too-few", DUTCH, &scores[0])
}

#[tokio::test]
async fn skipped_statements_are_told_and_can_be_answered_after_all() {
    let left: Vec<usize> = of_the_first_scale().skip(1).take(2).collect();
    visit(&release::address(), async |page| {
        page.sit_through(&all_but(&left, Pick::Skip)).await;
        assert_eq!(too_few(&page).await, Some(counts(3)));

        page.push(say("answer-open", DUTCH)).await;
        let look = page.wait_for_statement(left[0]).await;
        assert_eq!(look.chosen, 0);
        page.pick(Pick::Number(4)).await;
        for number in left[0]..statements() {
            page.go_on().await;
            page.wait_for_statement(number + 1).await;
        }
        page.go_on().await;
        page.wait_for_screen("extra").await;
        let result = page.finish().await;
        assert_eq!(too_few(&page).await, None, "four of five are enough");
        assert!(!result.text.contains(say("answer-open", DUTCH)), "{}", result.text);
    })
    .await;
}

#[tokio::test]
async fn what_does_not_apply_counts_as_not_rated() {
    let left: Vec<usize> = of_the_first_scale().take(3).collect();
    visit(&release::address(), async |page| {
        let result = page.sit_through(&all_but(&left, Pick::DoesNotApply)).await;
        assert_eq!(too_few(&page).await, Some(counts(2)));
        // Every statement has an answer, so there is no open one to go to.
        assert!(!result.text.contains(say("answer-open", DUTCH)), "{}", result.text);
    })
    .await;
}

#[tokio::test]
async fn nothing_answered_is_a_result_too() {
    visit(&release::address(), async |page| {
        page.sit_through(&vec![Pick::Skip; statements()]).await;
        for score in page.texts("[part=score]").await {
            assert_eq!(numbers("too-few", DUTCH, &score), Some(counts(0)), "{score}");
        }
        assert_eq!(page.texts("[part=step]").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn ten_equal_answers_in_a_row_give_one_question_once() {
    let mut picks = mixed_picks();
    picks[2..12].fill(Pick::Number(4));
    visit(&release::address(), async |page| {
        page.begin().await;
        page.answer_all(&picks).await;
        let question = say("same-answers", DUTCH);
        assert_eq!(page.look().await.status, question);

        page.push(say("same-answers-back", DUTCH)).await;
        let look = page.wait_for_statement(1).await;
        assert_eq!((look.status, look.chosen), (String::new(), picks[0].chosen()));
        for number in 1..statements() {
            page.wait_for_statement(number).await;
            page.go_on().await;
        }
        page.wait_for_statement(statements()).await;
        page.go_on().await;
        assert_eq!(page.wait_for_screen("extra").await.status, "", "once is enough");
    })
    .await;
}

#[tokio::test]
async fn nine_equal_answers_in_a_row_give_none() {
    let mut picks = mixed_picks();
    picks[0..15].fill(Pick::Number(2));
    picks[9] = Pick::Number(3);
    visit(&release::address(), async |page| {
        page.begin().await;
        page.answer_all(&picks).await;
        assert_eq!(page.look().await.status, "");
    })
    .await;
}
