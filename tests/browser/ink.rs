//! How the printed sheet looks: dark on white, in its own direction, and within its edges.

use serde_json::json;

use crate::engine::{Medium, Scheme, set_media, set_scheme, set_width};
use crate::release;
use crate::session::visit;
use crate::words::{DUTCH, reflection, say};

/// The width of A4, in CSS pixels.
const A4_WIDTH: u32 = 794;

/// What is read from right to left: where the last letter of the first word stands before the first.
const TURNED: &str = "const place = (node, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
    };
    return [...document.querySelectorAll('.paper :is(h1, h2, p, li)')]
        .map((element) => element.firstChild)
        .filter((node) => {
            const word = /[a-z]{3,}/i.exec(node?.data ?? '');
            return word && place(node, word.index) > place(node, word.index + word[0].length - 1);
        })
        .map((node) => node.data);";

#[tokio::test]
async fn a_text_that_turns_its_direction_around_leaves_the_rest_alone() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        page.turn_fold(say("reflection-fold", DUTCH)).await;
        // Marks that say “from right to left from here on”, and that never end.
        page.paste(reflection(DUTCH)[0], "\u{202e}dreekegmo").await;
        page.paste(reflection(DUTCH)[1], "\u{2067}").await;
        let sheet = page.print().await;
        for text in reflection(DUTCH).into_iter().chain([say("paper-note", DUTCH)]) {
            assert!(sheet.says(text), "“{text}” is missing on\n{}", sheet.text);
        }
        set_media(&page.driver, Scheme::Light, Medium::Paper).await;
        let turned = page.run(TURNED).await;
        assert_eq!(turned.as_array().unwrap().len(), 1, "{turned}");
        assert!(turned[0].as_str().unwrap().contains("dreekegmo"), "{turned}");
    })
    .await;
}

/// What on the sheet is not dark ink on nothing or on white: `element: colour`.
const PALE: &str = "const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
    const dark = ([r, g, b, a = 1]) => a > 0 && Math.max(r, g, b) < 100;
    const bare = ([r, g, b, a = 1]) => a === 0 || Math.min(r, g, b) === 255;
    const sheet = document.querySelector('.paper');
    const around = [];
    for (let at = sheet; at; at = at.parentElement) around.push(at);
    const inked = [...sheet.querySelectorAll('*')].concat(sheet);
    return [
        ...inked.map((at) => [at, getComputedStyle(at).color])
            .filter(([, colour]) => !dark(channels(colour))),
        ...inked.concat(around).map((at) => [at, getComputedStyle(at).backgroundColor])
            .filter(([, colour]) => !bare(channels(colour))),
    ].map(([at, colour]) => `${at.localName}.${at.className.baseVal ?? at.className}: ${colour}`);";

#[tokio::test]
async fn ink_is_dark_on_white_in_both_colours() {
    for scheme in [Scheme::Light, Scheme::Dark] {
        visit(&release::address(), async |page| {
            set_scheme(&page.driver, scheme).await;
            page.take_up().await;
            let dots = page.print().await.dots;
            let white = dots.iter().filter(|dot| **dot > 250).count();
            assert!(white * 10 > dots.len() * 7, "{scheme:?}: {white} of {}", dots.len());
            assert!(dots.iter().any(|dot| *dot < 60), "{scheme:?}: nothing is dark");

            set_media(&page.driver, scheme, Medium::Paper).await;
            assert_eq!(page.run(PALE).await, json!([]), "{scheme:?}");
        })
        .await;
    }
}

#[tokio::test]
async fn every_bar_is_on_the_sheet_and_fits() {
    visit(&release::address(), async |page| {
        page.take_up().await;
        let bars = "return [...document.querySelectorAll('.paper svg')].map((bar) => {
            const { left, right, height } = bar.getBoundingClientRect();
            return left >= 0 && right <= innerWidth && right - left > 200 && height > 10;
        });";
        let shown = page.run(bars).await;
        assert_eq!(shown, json!([false, false, false]), "they are for paper only");
        set_width(&page.driver, A4_WIDTH).await;
        set_media(&page.driver, Scheme::Light, Medium::Paper).await;
        assert_eq!(page.run(bars).await, json!([true, true, true]));
    })
    .await;
}
