//! The check takes nothing from the page when it comes, and can be used with the keys alone.

use serde_json::json;
use thirtyfour::Key;

use crate::engine::Lacks;
use crate::falling::refuse_the_next_screen;
use crate::first_paint::{HOLD, let_the_program_go};
use crate::hosts::Host;
use crate::page::Page;
use crate::session::in_browser;
use crate::words::{DUTCH, progress};

/// Far enough that a jump would be seen.
const FAR: &str = "<input id=field><div style='height: 3000px'></div><h2 id=anchor>b</h2>
    <div style='height: 500px'></div><eerste-stap></eerste-stap><div style='height: 3000px'></div>";

const WHERE: &str = "return [document.activeElement.id, Math.round(scrollY)];";

#[tokio::test]
async fn focus_and_place_stay_when_it_comes() {
    // When the page has been drawn: on a slow computer WebKit can scroll to a field that was focused
    // before. The program waits until then.
    let hold = "<script>addEventListener('load', async () => {
        for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
        document.getElementById('field').focus({ preventScroll: true });
        scrollTo(0, 3100);
        window.jumps = 0;
        document.addEventListener('focusin', () => jumps += 1);
        document.addEventListener('scroll', () => jumps += scrollY !== 3100);
        });</script>";
    Host::with(FAR)
        .head(hold)
        .first(HOLD)
        .visit(async |page| {
            page.wait_until("the field has the focus", "return window.jumps === 0").await;
            let_the_program_go(&page).await;
            page.inside(0, "await runs();").await;
            page.settle().await;
            assert_eq!(page.run(WHERE).await, json!(["field", 3100]));
            assert_eq!(page.run("return window.jumps;").await, 0);

            // A control: on a new screen the heading has the focus, and is in sight.
            page.inside(0, "await begin();").await;
            let focus = "await until('it has it', () => root.activeElement?.localName === 'h1');
                const { top } = root.activeElement.getBoundingClientRect();
                return top >= 0 && top < innerHeight;";
            assert_eq!(page.inside(0, focus).await, true);
            let focused = page.run("return document.activeElement.localName").await;
            assert_eq!(focused, "eerste-stap");
            assert_ne!(page.run("return window.jumps;").await, 0);
        })
        .await;
}

#[tokio::test]
async fn a_place_named_in_the_address_stays_in_view() {
    let site = Host::with(FAR).serve().await;
    in_browser(Lacks::Nothing, async |page| {
        page.load(&[site.address(), "#anchor"].concat()).await;
        page.inside(0, "await runs();").await;
        page.settle().await;
        let top = "const anchor = document.getElementById('anchor');
            return Math.round(anchor.getBoundingClientRect().top);";
        assert_eq!(page.run(top).await, 0);
    })
    .await;
}

/// More stops than any screen has.
const MOST_STOPS: usize = 40;

/// Presses Tab until the focus inside is on what fits.
async fn tab_to(page: &Page, selector: &str) {
    let look = "return [!!root.activeElement?.matches(args[0]), text(root.activeElement)];";
    let mut stops = Vec::new();
    for _ in 0..MOST_STOPS {
        let looked = page.inside_with(0, look, &[json!(selector)]).await;
        if looked[0] == true {
            return;
        }
        stops.push(looked[1].clone());
        page.press(Key::Tab).await;
    }
    panic!("Tab does not get to {selector}, but only to {stops:#?}");
}

#[tokio::test]
async fn keys_go_in_through_a_closed_root_and_out_again() {
    let body = "<button>a</button><eerste-stap></eerste-stap><button id=after>b</button>";
    Host::with(body)
        .visit(async |page| {
            page.inside(0, "await runs();").await;
            tab_to(&page, "[part~=start]").await;
            page.press(Key::Enter).await;
            for (statement, pick) in [(1, 4), (2, 2)] {
                let there = "await until('the statement is there', () =>
                    heading().startsWith(args[0]) && root.activeElement === at('h1'));";
                page.inside_with(0, there, &[json!(progress(statement, DUTCH))]).await;
                tab_to(&page, "[part~=option] input").await;
                page.press(pick.to_string()).await;
                let chosen = "await until('it is chosen', () => chosen() === args[0]);";
                page.inside_with(0, chosen, &[json!(pick)]).await;
                tab_to(&page, "[part~=next]").await;
                page.press(Key::Enter).await;
            }
            let third = "await until('the next one', () => heading().startsWith(args[0]));";
            page.inside_with(0, third, &[json!(progress(3, DUTCH))]).await;
            page.find_inside(0, &[4, 2]).await;
            for _ in 0..MOST_STOPS {
                page.press(Key::Tab).await;
                if page.run("return document.activeElement.id").await == "after" {
                    return;
                }
            }
            panic!("Tab does not get out of the check: {}", page.run(WHERE).await);
        })
        .await;
}

#[tokio::test]
async fn a_fall_takes_no_focus_from_the_page() {
    Host::with("<input id=field><eerste-stap></eerste-stap>")
        .visit(async |page| {
            let sit = "await begin(); await finish();
                await until('the heading has the focus', () => root.activeElement === at('h1'));";
            page.inside(0, sit).await;
            page.run("document.getElementById('field').focus();").await;
            refuse_the_next_screen(&page).await;
            let fall = "at('[part=alternative]').click();
                await until('the panel is there', () => screen() === 'fallen');";
            page.inside(0, fall).await;
            page.settle().await;
            assert_eq!(page.run("return document.activeElement.id").await, "field");
        })
        .await;
}
