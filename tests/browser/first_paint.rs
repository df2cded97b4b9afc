//! What the file shows before the program runs, and where it never will.

use crate::engine::{Lacks, run_first};
use crate::page::Page;
use crate::release;
use crate::session::in_browser;
use crate::words::{DUTCH, ENGLISH, progress, questionnaire_title, say};

/// Makes the program wait until it is let go.
pub const HOLD: &str = "const compile = WebAssembly.compile;
    const held = new Promise((letGo) => (window.letGo = letGo));
    WebAssembly.compile = async (bytes) => {
        await held;
        return compile.call(WebAssembly, bytes);
    };";

/// The same for pages that are opened from now on.
pub async fn hold_the_program(page: &Page) {
    run_first(&page.driver, HOLD).await;
}

pub async fn let_the_program_go(page: &Page) {
    page.run("window.letGo()").await;
}

/// The check, as markup: the place that the program makes for itself around it is left out, and so
/// is the panel below, which only the program can fill.
async fn markup(page: &Page) -> String {
    let markup = page.run(
        "const check = document.querySelector('#eerste-stap .eerste-stap').cloneNode(true);
         check.querySelector('footer')?.remove();
         return check.outerHTML;",
    );
    markup.await.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_text_in_the_file_is_the_first_screen_of_the_program() {
    in_browser(Lacks::Nothing, async |page| {
        hold_the_program(&page).await;
        page.load(&release::address()).await;
        let look = page.look().await;
        assert!(!look.running && look.heading == questionnaire_title(DUTCH), "{look:#?}");
        let (before, title) = (markup(&page).await, look.title);

        let_the_program_go(&page).await;
        let look = page.wait("the program runs", |look| look.running).await;
        assert_eq!(markup(&page).await, before);
        assert_eq!(look.title, title);
    })
    .await;
}

#[tokio::test]
async fn what_someone_presses_before_the_program_runs_is_not_lost() {
    in_browser(Lacks::Nothing, async |page| {
        hold_the_program(&page).await;
        page.load(&release::address()).await;
        page.push(say("start", DUTCH)).await;
        page.push(say("switch-language", DUTCH)).await;
        page.settle().await;
        let look = page.look().await;
        assert!(!look.running && look.screen == "intro", "{look:#?}");

        let_the_program_go(&page).await;
        let here = progress(1, ENGLISH);
        // The focus follows in another turn.
        let is_there =
            |look: &crate::page::Look| look.heading.starts_with(&here) && look.focus == "h1";
        let look = page.wait("statement 1 is there in English, with the focus", is_there).await;
        assert_eq!(look.languages, [ENGLISH, ENGLISH].map(str::to_owned));
    })
    .await;
}

#[tokio::test]
async fn the_focus_stays_where_someone_put_it_while_the_program_starts() {
    in_browser(Lacks::Nothing, async |page| {
        hold_the_program(&page).await;
        page.load(&release::address()).await;
        page.tab_to(say("start", DUTCH)).await;
        let_the_program_go(&page).await;
        let look = page.wait("the program runs", |look| look.running).await;
        assert_eq!((&*look.screen, &*look.focus), ("intro", "button.start"));
    })
    .await;
}

#[tokio::test]
async fn without_javascript_the_first_screen_can_be_read_and_says_what_is_missing() {
    in_browser(Lacks::JavaScript, async |page| {
        page.load(&release::address()).await;
        let body = page.driver.find(thirtyfour::By::Css("body")).await.unwrap();
        let text = body.text().await.unwrap();
        for words in [
            questionnaire_title(DUTCH),
            say("answers-stay", DUTCH),
            say("no-script", DUTCH),
            say("no-script", ENGLISH),
        ] {
            assert!(text.contains(words), "“{words}” is missing in {text}");
        }
        let start = text.find(say("start", DUTCH));
        assert!(text.find(say("no-script", DUTCH)) < start, "it stands above the button: {text}");
    })
    .await;
}

#[tokio::test]
async fn without_webassembly_a_panel_says_so_in_both_languages() {
    in_browser(Lacks::WebAssembly, async |page| {
        page.load(&release::address()).await;
        let panel = page.wait("the panel is there", |look| look.screen == "no-wasm").await;
        for language in [DUTCH, ENGLISH] {
            for words in ["no-wasm-heading", "no-wasm"] {
                assert!(panel.text.contains(say(words, language)), "{words}: {}", panel.text);
            }
        }
        assert!(!panel.text.contains("Error"), "{}", panel.text);
    })
    .await;
}

#[tokio::test]
async fn with_everything_there_neither_notice_shows() {
    in_browser(Lacks::Nothing, async |page| {
        page.open(&release::address()).await;
        let look = page.look().await;
        assert_eq!(look.screen, "intro");
        for words in ["no-script", "no-wasm", "fallen-text"] {
            assert!(!look.text.contains(say(words, DUTCH)), "{words}: {}", look.text);
        }
    })
    .await;
}
