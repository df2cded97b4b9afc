//! The invariants of ARCHITECTURE.md that a compiler does not check.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "architecture/ways_out.rs"]
mod ways_out;

use eerste_stap::domain::colour::{DARK, LIGHT};
use std::fs;
use std::path::{Path, PathBuf};

/// The layers, and what each may know of the others. Dependencies point one way.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("content", &["domain"]),
    ("view", &["domain"]),
    ("browser", &["domain"]),
    ("app", &["browser", "content", "domain", "view"]),
    ("embed", &["app", "browser", "content", "domain"]),
    ("prerender", &["app", "content", "domain", "view"]),
];

/// What a layer may not know of the world outside.
const FOREIGN: &[(&str, &[&str])] = &[
    (
        "domain",
        &[
            "yew",
            "web_sys",
            "gloo",
            "js_sys",
            "wasm_bindgen",
            "serde_json",
            "std::fs",
            "std::io",
            "std::time",
        ],
    ),
    ("content", &["yew", "web_sys", "gloo", "js_sys", "wasm_bindgen", "std::fs", "std::time"]),
    (
        "view",
        &["web_sys", "gloo", "js_sys", "wasm_bindgen", "serde_json", "inner_html", "unchecked"],
    ),
    ("app", &["gloo", "js_sys", "serde_json", "inner_html", "unchecked"]),
];

/// Names that say nothing about what is in a file.
const NAMELESS: &[&str] =
    &["utils", "util", "helper", "helpers", "common", "constants", "constant", "types", "misc"];

/// About 150 lines is a file that can be read in one go; this is where it ends.
const MOST_LINES: usize = 220;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files of a kind below a folder.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("node_modules") {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn rust_files() -> Vec<PathBuf> {
    ["benches", "fuzz", "prose", "simulation", "src", "tests", "trainer", "xtask"]
        .iter()
        .flat_map(|folder| files(&root().join(folder), "rs"))
        .collect()
}

/// The code of a layer, comments left out, with the name of each file.
fn code_of(layer: &str) -> Vec<(String, String)> {
    code_below("src", layer)
}

/// The code of a layer of the trainer page.
fn trainer_code_of(layer: &str) -> Vec<(String, String)> {
    code_below("trainer/src", layer)
}

fn code_below(source: &str, layer: &str) -> Vec<(String, String)> {
    let layer_files = rust_files().into_iter().filter(|path| {
        let inside = path.strip_prefix(root().join(source)).ok();
        let first = inside.and_then(|path| path.components().next());
        first.is_some_and(|first| {
            Path::new(first.as_os_str()).file_stem().is_some_and(|stem| stem == layer)
        })
    });
    let read = layer_files.map(|path| {
        let code = fs::read_to_string(&path).unwrap();
        let code: Vec<&str> =
            code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        (path.display().to_string(), code.join("\n"))
    });
    let read: Vec<_> = read.collect();
    assert!(!read.is_empty(), "there is no layer {layer}");
    read
}

#[test]
fn dependencies_point_one_way() {
    for (layer, allowed) in LAYERS {
        for (file, code) in code_of(layer) {
            for used in code.split("crate::").skip(1) {
                let end = used.find(|c: char| !c.is_alphanumeric() && c != '_');
                let used = &used[..end.unwrap_or(used.len())];
                assert!(used == *layer || allowed.contains(&used), "{file} uses {used}");
            }
        }
    }
}

#[test]
fn every_part_of_the_crate_is_a_known_layer() {
    let library = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let modules = library.lines().filter_map(|line| line.strip_prefix("pub mod "));
    let mut modules: Vec<&str> = modules.map(|name| name.trim_end_matches(';')).collect();
    let mut layers: Vec<&str> = LAYERS.iter().map(|(layer, _)| *layer).collect();
    modules.sort_unstable();
    layers.sort_unstable();
    assert_eq!(modules, layers);
}

#[test]
fn inner_layers_know_nothing_of_the_world_outside() {
    for (layer, foreign) in FOREIGN {
        for (file, code) in code_of(layer) {
            for name in *foreign {
                assert!(!code.contains(name), "{file} knows {name}");
            }
        }
    }
}

/// What is set and what comes out of it is worked out without a browser.
#[test]
fn the_trainer_page_works_out_its_outputs_without_a_browser() {
    for layer in ["address", "form", "group", "kept", "outputs", "settings", "words"] {
        for (file, code) in trainer_code_of(layer) {
            for name in ["yew", "web_sys", "gloo", "js_sys", "wasm_bindgen"] {
                assert!(!code.contains(name), "{file} knows {name}");
            }
        }
    }
}

#[test]
fn files_are_short_and_named_after_what_is_in_them() {
    for path in rust_files() {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(!NAMELESS.contains(&&*stem), "{} says nothing", path.display());
    }
}

/// Styles use the tokens, so that a theme can change them, and logical directions, so that they
/// hold for a page that reads from right to left.
#[test]
fn styles_use_tokens_and_logical_directions() {
    let physical =
        ["left:", "right:", "margin-top", "margin-bottom", "padding-top", "padding-bottom"];
    let folders = ["styles", "trainer/styles"].map(|folder| files(&root().join(folder), "css"));
    for path in folders.into_iter().flatten() {
        let css = fs::read_to_string(&path).unwrap();
        let has_own_colours = path.ends_with("tokens.css") || path.ends_with("page.css");
        for line in css.lines().filter(|line| !line.trim_start().starts_with("/*")) {
            let at = format!("{}: {line}", path.display());
            assert!(has_own_colours || !line.contains(": #"), "{at}");
            // Only where a page around the check must not win.
            let may_insist = path.ends_with("element.css");
            assert!(may_insist || !line.contains("!important"), "{at}");
            assert!(!line.contains("url("), "{at}");
            assert!(
                !line.contains("@media (min-width") && !line.contains("@media (max-width"),
                "{at}"
            );
            for name in physical {
                assert!(!line.trim_start().starts_with(name), "{at}");
                assert!(!line.contains(&format!("-{name}")), "{at}");
            }
        }
    }
}

/// The contrast guard reckons with the grounds that the style sheet has.
#[test]
fn the_contrast_guard_knows_the_colours_of_the_style_sheet() {
    let css = fs::read_to_string(root().join("styles/tokens.css")).unwrap();
    for (name, at) in [("paper", 0), ("sheet", 1), ("on-accent", 2)] {
        let [light, dark] = [LIGHT[at].hex(), DARK[at].hex()];
        let pair = format!("--{name}: light-dark({light}, {dark});");
        assert!(css.contains(&pair), "{pair}");
    }
}
