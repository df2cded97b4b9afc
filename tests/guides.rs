//! The guide for embedding says the same in both languages, and what it says of files and settings is
//! so.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

use std::fs;

use eerste_stap::content::settings::{LIST, NAMES, Setting};

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

/// What a document says of a setting: its values, and what holds without it.
fn said_of(document: &str, name: &str) -> (String, String) {
    let quoted = format!("`{name}`");
    let row = document.lines().find(|line| {
        let first = line.strip_prefix("| ").and_then(|row| row.split(" | ").next());
        first.is_some_and(|names| names.split(", ").any(|one| one == quoted))
    });
    let row = row.unwrap_or_else(|| panic!("no table has {name}"));
    let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
    (cells[1].to_owned(), cells[2].to_owned())
}

#[test]
fn the_tables_of_settings_are_those_of_the_check() {
    for path in ["README.md", GUIDES[0], GUIDES[1]] {
        let document = read(path);
        for Setting { name, values, default, .. } in LIST {
            let (said, without) = said_of(&document, name);
            for value in values.split(", ") {
                // A range is told in words, with the same limits.
                let limits: Vec<&str> = value.split(|c: char| !c.is_ascii_digit()).collect();
                let is_range = value.starts_with(|c: char| c.is_ascii_digit());
                let is_there = |part: &&str| part.is_empty() || said.contains(*part);
                let is_told = match name {
                    "font" => true,
                    // The list of all settings in the README is short, and leaves out how long.
                    "organisation" | "tool" if path == "README.md" => true,
                    _ if is_range => limits.iter().all(is_there),
                    _ => said.contains(&format!("`{value}`")),
                };
                assert!(is_told, "{path}, {name}: {value} in {said}");
            }
            let in_words = match default {
                "nl" => &["Nederlands", "Dutch"][..],
                other => &[other],
            };
            let begins = without.trim_start_matches('`');
            assert!(in_words.iter().any(|it| begins.starts_with(it)), "{path}, {name}: {without}");
        }
        said_of(&document, "pack");
    }
}

/// A setting that no longer exists must not stay in a table.
#[test]
fn the_guides_name_no_setting_that_the_check_does_not_have() {
    for path in GUIDES {
        let guide = read(path);
        let tables = guide
            .split("\n## ")
            .find(|part| part.starts_with("Instellingen") || part.starts_with("Settings"));
        let rows = tables.unwrap().lines().filter_map(|line| line.strip_prefix("| `"));
        let first_column = rows.flat_map(|row| row.split(" |").next().unwrap().split(", "));
        let mut named: Vec<&str> = first_column.map(|name| name.trim_matches('`')).collect();
        let mut known = NAMES.to_vec();
        known.push("pack");
        named.sort_unstable();
        known.sort_unstable();
        assert_eq!(named, known, "{path}");
    }
}

/// How to check a file: ten lines, and the same commands in both languages.
#[test]
fn ten_lines_say_how_to_check_a_file_with_the_same_commands_in_both_languages() {
    let checks = ["docs/controleren.md", "docs/verify.md"].map(read);
    let commands = |guide: &str| -> Vec<String> {
        guide.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    };
    assert_eq!(commands(&checks[0]), commands(&checks[1]));
    assert!(commands(&checks[0]).len() > 15, "{:?}", commands(&checks[0]));
    for guide in checks {
        let numbered = guide.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
        assert_eq!(numbered.count(), 10);
        for link in guide.split("](").skip(1) {
            let link = link.split([')', '#']).next().unwrap();
            read(&["docs/", link].concat());
        }
    }
}
