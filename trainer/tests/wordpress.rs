//! What is tried in a `WordPress` is what people get: from the trainer page, and from the guide.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;

use trainer::outputs::{element, frame, frame_alone, link};

/// What stands in the snippets for the address of the folder, and for the script of the frame.
const ADDRESS: &str = "{address}";
const SCRIPT: &str = "{script}";

fn read(path: &str) -> String {
    fs::read_to_string([env!("CARGO_MANIFEST_DIR"), "/../", path].concat()).unwrap()
}

#[track_caller]
fn case(name: &str, handed_out: &str) {
    let tried = read(&["xtask/src/wordpress/", name].concat());
    assert_eq!(tried.trim_end(), handed_out.trim_end(), "{name}");
}

#[test]
fn the_posts_hold_what_the_trainer_page_hands_out() {
    let chosen = [("tool", "Copilot")];
    let check = link(&[ADDRESS, "/eerste-stap.html"].concat(), &chosen);
    case("frame.html", &frame(&check, SCRIPT));
    case("frame-alone.html", &frame_alone(&check));
    case("element.html", &element(&[ADDRESS, "/eerste-stap.js"].concat(), &chosen));
}

#[test]
fn a_post_holds_the_frame_of_the_guide() {
    let guide = read("docs/embedding.md");
    let mut blocks = guide.split("```html\n").skip(1).filter_map(|rest| rest.split("```").next());
    let block = blocks.find(|block| block.contains("frame.js")).unwrap();
    case("frame-file.html", &block.replace("https://intranet.example/eerste-stap", ADDRESS));
}
