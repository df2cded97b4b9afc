//! This time beside an earlier one: only what is more than chance is called a difference.

use eerste_stap::domain::answers::{Answer, Answers};
use eerste_stap::domain::session::Session;
use eerste_stap::domain::wording::Language;

use crate::filled_in::{file, finished};
use crate::page::Page;
use crate::release;
use crate::session::{Folder, visit};
use crate::sitting::{Pick, mixed_picks};
use crate::words::{DUTCH, beginning, say, say_with, scales, statements};

/// Opens an earlier sitting, of this day in October, beside the one on the screen.
async fn put_beside(page: &Page, earlier: &Session, day: u8) -> Folder {
    page.unfold(say("compare-fold", DUTCH)).await;
    let file = page.choose_holding(file(earlier, &format!("2026-10-{day:02}")).as_bytes()).await;
    let month = say("months", DUTCH).split(' ').nth(9).unwrap();
    let day = format!("{day} {month} 2026");
    page.wait_for_text(&say_with("compare-made", DUTCH, &[("day", &day)])).await;
    file
}

async fn compared(page: &Page) -> Vec<String> {
    page.texts(".compared li").await
}

/// “Zelfvertrouwen: toen 20, nu 50. Dat is duidelijk hoger.”
fn line(scale: usize, then: &str, now: &str, verdict: &str) -> String {
    let values = [("scale", scales(DUTCH)[scale]), ("then", then), ("now", now)];
    [&say_with("compare-line", DUTCH, &values), " ", say(verdict, DUTCH)].concat()
}

#[tokio::test]
async fn from_30_points_a_change_is_called_one() {
    visit(&release::address(), async |page| {
        page.arrive(&finished([50, 50, 50])).await;
        let _file = put_beside(&page, &finished([20, 25, 80]), 9).await;
        let expected = [
            line(0, "20", "50", "compare-higher"),
            line(1, "25", "50", "compare-noise"),
            line(2, "80", "50", "compare-lower"),
        ];
        assert_eq!(compared(&page).await, expected);
        let text = page.texts(".compared").await.concat();
        assert!(text.contains(&say_with("compare-limit", DUTCH, &[("n", "30")])), "{text}");
        assert!(!text.contains(say("compare-future", DUTCH)));

        let _file = put_beside(&page, &finished([80, 75, 50]), 10).await;
        let expected = [
            line(0, "80", "50", "compare-lower"),
            line(1, "75", "50", "compare-noise"),
            line(2, "50", "50", "compare-noise"),
        ];
        assert_eq!(compared(&page).await, expected);

        page.click(say("compare-away", DUTCH)).await;
        page.settle().await;
        assert!(page.texts(".compared").await.is_empty());
        // The button went with it; who works without a mouse goes on where it was.
        let look = page.look().await;
        assert_eq!((&*look.focus, &*look.focused), ("summary", say("compare-fold", DUTCH)));
    })
    .await;
}

#[tokio::test]
async fn without_a_score_on_both_sides_nothing_is_compared() {
    let mut few = finished([20, 20, 20]);
    few.answers = Answers::blank(few.answers.len());
    few.answers.give(0, Answer::Rating(5));
    visit(&release::address(), async |page| {
        page.arrive(&finished([50, 50, 50])).await;
        let _file = put_beside(&page, &few, 9).await;
        let none = |scale: &str| say_with("compare-none", DUTCH, &[("scale", scale)]);
        let expected: Vec<String> = scales(DUTCH).into_iter().map(none).collect();
        assert_eq!(compared(&page).await, expected);
    })
    .await;
}

#[tokio::test]
async fn what_was_answered_in_another_language_is_not_compared() {
    let then = |answered_in: &[Language]| Session {
        answered_in: answered_in.to_vec(),
        ..finished([20, 20, 20])
    };
    visit(&release::address(), async |page| {
        page.arrive(&finished([50, 50, 50])).await;
        for languages in [&[Language::English][..], &[Language::Dutch, Language::English], &[]] {
            let _file = put_beside(&page, &then(languages), 9).await;
            page.wait_for_text(say("compare-language", DUTCH)).await;
            assert!(compared(&page).await.is_empty(), "{languages:?}");
            page.click(say("compare-away", DUTCH)).await;
            page.settle().await;
            assert!(page.texts(".compared").await.is_empty());
        }
        // The control: in the same language they are.
        let _file = put_beside(&page, &then(&[Language::Dutch]), 9).await;
        assert_eq!(compared(&page).await.len(), scales(DUTCH).len());
        assert!(!page.look().await.text.contains(say("compare-language", DUTCH)));
    })
    .await;
}

#[tokio::test]
async fn a_day_that_is_yet_to_come_is_remarked_on() {
    visit(&release::address(), async |page| {
        page.arrive(&finished([50, 50, 50])).await;
        page.unfold(say("compare-fold", DUTCH)).await;
        let earlier = file(&finished([20, 20, 20]), "2999-01-01");
        let _file = page.choose_holding(earlier.as_bytes()).await;
        page.wait_for_text(say("compare-future", DUTCH)).await;
        assert_eq!(compared(&page).await.len(), scales(DUTCH).len());
        let text = page.texts(".compared").await.concat();
        assert!(text.starts_with(beginning("compare-made", DUTCH)), "{text}");
    })
    .await;
}

#[tokio::test]
async fn a_file_opened_on_the_first_screen_beside_answers_waits_below_the_result() {
    visit(&release::address(), async |page| {
        page.sit_through(&mixed_picks()).await;
        let scores = page.texts("[part=score]").await;
        while page.look().await.screen != "intro" {
            let before = page.look().await.heading;
            page.click(say("back", DUTCH)).await;
            page.wait("another screen is there", |look| look.heading != before).await;
        }
        // A damaged one is told, and nothing changes.
        let good = file(&finished([25, 50, 75]), "2026-10-09");
        let _damaged = page.choose_holding(&good.as_bytes()[..200]).await;
        page.wait_for_text(beginning("file-trouble", DUTCH)).await;
        assert_eq!(page.look().await.status, "");

        let _file = page.choose_holding(good.as_bytes()).await;
        let beside = say("opened-beside", DUTCH);
        let look = page.wait(beside, |look| look.status == beside).await;
        assert_eq!(look.screen, "intro");
        assert!(!look.text.contains(beginning("file-trouble", DUTCH)), "{}", look.text);
        page.begin().await;
        page.answer(&vec![Pick::Skip; statements()]).await;
        page.finish().await;
        assert_eq!(page.texts("[part=score]").await, scores, "the answers are still there");
        let open = page.texts("details[open] > summary").await;
        assert_eq!(open, [say("compare-fold", DUTCH)]);
        assert_eq!(compared(&page).await.len(), 3);
    })
    .await;
}
