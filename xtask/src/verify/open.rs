//! Two releases to test: the one that ships, and the same with its programs lying open.
//!
//! Unpacking takes two thirds of a second of the processor at every page that is opened, and what it
//! gives is compared with the program byte by byte. So what is about the file is tried with the file
//! that ships, and what is about the program with the program as it is.

use std::path::PathBuf;
use std::sync::OnceLock;

use anyhow::{Result, bail};

use crate::workspace::Workspace;
use crate::{build, release};

/// Where the open one lies.
const FOLDER: &str = "target/open";

/// What is tried with the file that ships, by the beginning of the test's name.
const SHIPPED: [&str; 22] = [
    // That it opens, and what stands there before it does, or where it cannot.
    "first_paint::",
    "falling_at_start::",
    "by_hand::",
    "narrow::the_panel_without_webassembly_fits",
    // A whole visit, in both languages; as an element; through the trainer page.
    "flow::the_whole_check_runs_by_keyboard",
    "vandal::",
    "examples::",
    "host_modules::",
    // Unpacking is done by scripts among those of the page around it.
    "host_scripts::",
    "host_policies::",
    "group_workshop::a_workshop",
    // What it promises of itself.
    "policy::",
    "silence::",
    "employer::after_a_whole_visit",
    "employer::it_names_the_version",
    "traces::opposite_answers_leave_the_same_behind",
    // As servers hand it out, and as a trainer takes it along.
    "served::the_check_runs_from_the_server",
    "served::the_check_runs_in_a_sandboxed_frame",
    "served::the_element_runs_as_a_module",
    "servers::",
    "trainer_taking::the_file_is_the_released_one",
    "trainer_taking::the_trainer_page_asks",
];

/// Whether this test is one of those.
pub fn is_for_shipped(test: &str) -> bool {
    SHIPPED.iter().any(|beginning| test.starts_with(beginning))
}

/// Makes the open release, once in every run of this command, and returns where its page is. Refuses a
/// release that ships and is of other sources.
pub fn make(workspace: &Workspace) -> Result<PathBuf> {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    if let Some(page) = MADE.get() {
        return Ok(page.clone());
    }
    let (shipped, open) = (build::build(workspace)?, build::open(workspace)?);
    release::refuse_other(workspace, &shipped)?;
    let [of_shipped, of_open] = [&shipped, &open].map(|built| policy(&built.page));
    if of_shipped.is_none() || of_shipped != of_open {
        bail!("the policy of the open page is not that of the one that ships");
    }
    release::write_for_tests(workspace, &open, FOLDER)?;
    let page = workspace.path(FOLDER).join("eerste-stap.html");
    Ok(MADE.get_or_init(|| page).clone())
}

/// The policy of a page, without the hashes of its scripts and styles: with the same words the same ways
/// out are closed.
fn policy(page: &str) -> Option<String> {
    let (_, policy) = page.split_once("http-equiv=\"Content-Security-Policy\" content=\"")?;
    let (policy, _) = policy.split_once('"')?;
    let words = policy.split(' ').map(|word| {
        let end = word.trim_start_matches(|sign| sign != ';');
        if word.starts_with("'sha256-") { ["hash", end].concat() } else { word.to_owned() }
    });
    Some(words.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::{SHIPPED, policy};
    use crate::workspace::Workspace;

    #[test]
    fn policies_with_other_hashes_are_alike_and_with_other_words_are_not() {
        let page = |words| {
            let name = "http-equiv=\"Content-Security-Policy\"";
            policy(&format!("<meta {name} content=\"{words}\"><p>"))
        };
        let one = page("default-src 'none'; script-src 'sha256-a+/=' 'wasm'; style-src 'sha256-b'");
        assert_eq!(
            one.as_deref(),
            Some("default-src 'none'; script-src hash 'wasm'; style-src hash")
        );
        assert_eq!(
            one,
            page("default-src 'none'; script-src 'sha256-c' 'wasm'; style-src 'sha256-d'")
        );
        assert_ne!(one, page("script-src 'sha256-a+/=' 'wasm'; style-src 'sha256-b'"));
        assert_eq!(policy("<p>"), None);
    }

    #[test]
    fn every_test_for_the_file_that_ships_is_there() {
        let workspace = Workspace::find().unwrap();
        for beginning in SHIPPED {
            let (module, test) = beginning.split_once("::").unwrap();
            let source = workspace.read_text(&format!("tests/browser/{module}.rs")).unwrap();
            assert!(source.contains(&format!("fn {test}")), "{beginning}");
        }
    }
}
