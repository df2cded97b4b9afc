//! A whole workshop, from the first slip to the sheet for the conversation.

use serde_json::json;
use thirtyfour::Key;

use crate::engine::{allow_clipboard, can_print};
use crate::group_visit::{
    PRINT_AGENDA, PRINT_SHEET, PRINT_SLIPS, TWELVE, numbers, with_group, with_group_at,
};
use crate::page::Page;
use crate::sheet::Sheet;
use crate::trainer_visit::trainer_page;
use crate::waiting;
use crate::website::Website;
use crate::words::{DUTCH, ENGLISH, scales};

const WATCH: &str = "window.blocked = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        blocked.push([effectiveDirective, blockedURI]));";
/// What the trainer writes over a question.
const CHANGED: &str = "Wat wil je als eerste weten? ‘Alles’ & <niets>";

/// The name of a scale with its twelve slips, and what is shown of them.
fn expected(language: &str) -> [String; 3] {
    let shown = match language {
        DUTCH => ["laag 4midden 4hoog 4", "laag 3midden of hoog 9", "Het vaakst gekozen: hoog."],
        _ => ["low 4middle 4high 4", "low 3middle or high 9", "Chosen most often: high."],
    };
    let slips = if language == DUTCH { "(12 briefjes)" } else { "(12 slips)" };
    let names = scales(language);
    std::array::from_fn(|scale| format!("{} {slips}{}", names[scale], shown[scale]))
}

/// Counts the slips one by one, each with the key Enter on its button.
async fn count_by_key(page: &Page) {
    page.fill_field("room", "12").await;
    for (scale, bands) in TWELVE.iter().enumerate() {
        for (band, slips) in bands.iter().enumerate() {
            let id = format!("count-{scale}-{band}");
            let focus = "document.querySelector(`#${arguments[0]} + button`).focus()";
            page.run_with(focus, vec![json!(id)]).await;
            page.press(char::from(Key::Enter).to_string().repeat(*slips as usize)).await;
            let counted = if *slips == 0 { String::new() } else { slips.to_string() };
            let there = format!("return document.getElementById('{id}').value === '{counted}'");
            page.wait_until(&format!("{slips} slips are counted"), &there).await;
        }
    }
}

/// The picture has what the rules allow, and nothing more, and so has the presentation.
async fn look_at_picture(page: &Page, language: &str) {
    page.show_picture().await;
    let figures = page.figures().await;
    for (figure, expected) in figures.iter().zip(expected(language)) {
        assert!(figure.starts_with(&expected), "{figure} instead of {expected}");
    }
    let shown: Vec<Vec<u32>> = figures.iter().map(|figure| numbers(figure)).collect();
    assert_eq!(shown, [vec![12, 4, 4, 4], vec![12, 3, 9], vec![12]]);
    let cells = "return [...document.querySelectorAll('.figure')]
        .map((figure) => figure.querySelectorAll('.spread rect').length)";
    assert_eq!(page.run(cells).await, json!([3, 2, 0]));

    page.present().await;
    assert_eq!(page.figures().await, figures, "large, it is the same");
    assert_eq!(page.run(cells).await, json!([3, 2, 0]));
    assert_eq!(page.run("return document.querySelectorAll('input').length").await, 0);
    page.press(Key::Escape).await;
    let back = "return document.activeElement.id === 'present'";
    page.wait_until("the focus is back on the button", back).await;
    assert_eq!(page.figures().await, figures);
}

/// The group recognises the first signal and a little of the last; one question is another one.
async fn answer_and_write(page: &Page) {
    let before = page.talk().await;
    page.hear(0, 0).await;
    page.hear(3, 1).await;
    let after = page.talk().await;
    assert_ne!(before[0], after[0], "a signal has its question");
    page.fill_field("opening-1", CHANGED).await;
    let written = page.talk().await;
    assert_eq!(written[1], CHANGED);
    assert_eq!((&written[0], &written[2..]), (&after[0], &after[2..]), "the rest stays");
}

/// What has to be on the sheet, on paper as on the clipboard, a line each.
async fn lines_of_sheet(page: &Page) -> Vec<String> {
    let figures = page.figures().await;
    let headings = page.texts(".figure-name").await;
    let mut lines = headings.clone();
    // In words a scale is told on paper as it is on the screen.
    lines.push(figures[2].replacen(&headings[2], &format!("{}: ", headings[2]), 1));
    let names = page.texts(".signal-name").await;
    lines.extend([names[0].clone(), names[3].clone()]);
    lines.extend(page.texts(".talk legend, [for=exercise], [for=unsaid], [for=upwards]").await);
    for line in &mut lines {
        // The name of a step is printed without its number.
        *line = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim().to_owned();
    }
    let talk = page.talk().await;
    assert_eq!(talk.len(), 3 + 3 + 5 * 3, "questions, the rest, and five steps");
    lines.extend(talk.iter().flat_map(|text| text.lines()).map(str::to_owned));
    assert!(lines.iter().all(|line| !line.trim().is_empty()), "{lines:#?}");
    lines
}

/// Whether this can be read in a cell of a table, whose lines are read with those of the cells beside
/// it between them.
fn says_between(sheet: &Sheet, text: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let text = text.replace("-\n", "").replace('-', "").replace('ﬁ', "fi").replace('ﬂ', "fl");
        text.split_whitespace().map(str::to_owned).collect()
    };
    let (all, wanted) = (words(&sheet.text), words(text));
    (0..all.len()).any(|first| {
        let mut near = all[first..].iter().take(wanted.len() * 2 + 20);
        all[first] == wanted[0] && wanted.iter().all(|word| near.any(|other| other == word))
    })
}

async fn assert_printed(page: &Page, sheet: &Sheet) {
    assert!(sheet.size.0.abs_diff(595) <= 1 && sheet.size.1.abs_diff(842) <= 1, "{:?}", sheet.size);
    assert!(sheet.pages <= 2, "{} pages\n{}", sheet.pages, sheet.text);
    for line in lines_of_sheet(page).await {
        let there = sheet.says(&line) || says_between(sheet, &line);
        assert!(there, "“{line}” is missing on\n{}", sheet.text);
    }
    for cell in page.texts(".cells li").await {
        assert!(sheet.text.to_lowercase().contains(&cell), "{cell} is missing on\n{}", sheet.text);
    }
    let names = page.texts(".signal-name").await;
    assert!(!sheet.says(&names[1]), "nobody said that of “{}”", names[1]);
    let buttons = page.texts("button").await;
    assert!(buttons.len() > 10, "{buttons:?}");
    for button in buttons {
        assert!(!sheet.has_line(&button), "the button “{button}” is on\n{}", sheet.text);
    }
}

async fn workshop(language: &str) {
    let site = Website::serving(trainer_page()).await;
    with_group_at(site.address(), WATCH, async |page| {
        if language == ENGLISH {
            page.speak_other().await;
        }
        count_by_key(&page).await;
        look_at_picture(&page, language).await;
        answer_and_write(&page).await;
        page.lay_ready(PRINT_SHEET).await;
        if can_print() {
            assert_printed(&page, &page.print().await).await;
        }
        assert_eq!(page.run("return blocked").await, json!([]));
        assert_eq!(site.requests(), ["GET /"]);
    })
    .await;
}

#[tokio::test]
async fn a_workshop_in_dutch_goes_from_the_first_slip_to_the_sheet() {
    workshop(DUTCH).await;
}

#[tokio::test]
async fn a_workshop_in_english_goes_from_the_first_slip_to_the_sheet() {
    workshop(ENGLISH).await;
}

#[tokio::test]
async fn the_sheet_is_copied_with_all_that_is_printed_on_it() {
    let site = Website::serving(trainer_page()).await;
    with_group_at(site.address(), "", async |page| {
        allow_clipboard(&page.driver, site.address()).await;
        page.count("12", &TWELVE).await;
        page.show_picture().await;
        answer_and_write(&page).await;
        page.run_to_end("await navigator.clipboard.writeText('nothing')", vec![]).await;
        page.press_by_hand(".talk .buttons [aria-label]").await;
        let copied = waiting::until("something is on the clipboard", async || {
            let text = page.run_to_end("return navigator.clipboard.readText()", vec![]).await;
            let text = text.as_str().unwrap_or_default().to_owned();
            if text == "nothing" { Err(text) } else { Ok(text) }
        })
        .await;
        assert_eq!(page.texts(".talk .said:not(:empty)").await, ["Gekopieerd."]);
        for line in lines_of_sheet(&page).await {
            assert!(copied.contains(line.trim()), "“{line}” is missing in\n{copied}");
        }
        let names = page.texts(".signal-name").await;
        assert!(!copied.contains(&names[1]), "{copied}");
    })
    .await;
}

#[tokio::test]
async fn what_was_printed_is_not_what_the_next_one_prints() {
    with_group(async |page| {
        page.lay_ready(PRINT_SLIPS).await;
        let papers = "return [...document.querySelectorAll('.print')].map((it) => it.className)";
        assert_eq!(page.run(papers).await, json!(["print slips-sheet"]));
        page.lay_ready(PRINT_AGENDA).await;
        assert_eq!(page.run(papers).await, json!(["print agenda-sheet"]));
        // On the screen none of it is to be seen or heard.
        let seen = "return document.querySelector('.print').checkVisibility()";
        assert_eq!(page.run(seen).await, false);
    })
    .await;
}
