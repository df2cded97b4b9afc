//! The guide for embedding says the same in both languages, and what it says of files is so.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::fs;

const GUIDES: [&str; 2] = ["docs/insluiten.md", "docs/embedding.md"];

fn read(path: &str) -> String {
    fs::read_to_string([env!("CARGO_MANIFEST_DIR"), "/", path].concat()).unwrap()
}

/// What must be the same, whatever the language: the code to copy and the addresses.
fn code(guide: &str) -> Vec<&str> {
    let blocks = guide.split("```").skip(1).step_by(2);
    let lines = guide.lines().filter(|line| line.starts_with("    "));
    let sources = guide.split('<').skip(1).filter(|rest| rest.starts_with("https://"));
    blocks.chain(lines).chain(sources.map(|rest| rest.split('>').next().unwrap())).collect()
}

/// The names in the first column of every table, and the depth of every heading.
fn frame(guide: &str) -> Vec<String> {
    let rows = guide.lines().filter_map(|line| {
        if line.starts_with('#') {
            return line.split(' ').next();
        }
        line.strip_prefix("| `").and_then(|row| row.split(" |").next())
    });
    rows.map(str::to_owned).collect()
}

#[test]
fn both_languages_have_the_same_code_tables_and_sections() {
    let [dutch, english] = GUIDES.map(read);
    assert_eq!(code(&dutch), code(&english));
    assert!(code(&dutch).len() > 10, "{:?}", code(&dutch));
    assert_eq!(frame(&dutch), frame(&english));
    assert!(frame(&dutch).len() > 30, "{:?}", frame(&dutch));
}

#[test]
fn the_files_that_the_guides_link_to_are_there() {
    for path in GUIDES {
        let guide = read(path);
        for link in guide.split("](").skip(1) {
            let link = link.split(')').next().unwrap();
            if let Some(anchor) = link.strip_prefix('#') {
                let heading = ["### ", &anchor.replace('-', " ")].concat();
                let found = guide.lines().any(|line| line.to_lowercase() == heading);
                assert!(found, "{path} has no heading {anchor}");
            } else {
                read(&["docs/", link].concat());
            }
        }
    }
}
