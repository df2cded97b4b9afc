//! The list of faults names tests that there are, and leaves no fault out.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;

/// How many faults the list has.
const FAULTS: usize = 18;

fn read(path: &str) -> String {
    fs::read_to_string([env!("CARGO_MANIFEST_DIR"), "/", path].concat()).unwrap()
}

#[test]
fn every_fault_has_a_row_in_its_order() {
    let list = read("docs/faults.md");
    for number in 1..=FAULTS {
        let row = format!("\n| {number}. ");
        assert_eq!(list.matches(&row).count(), 1, "fault {number}");
    }
    assert_eq!(list.matches(&format!("\n| {}. ", FAULTS + 1)).count(), 0);
}

#[test]
fn every_test_that_is_named_is_there() {
    let list = read("docs/faults.md");
    let mut named = 0;
    for name in list.split('`').skip(1).step_by(2) {
        let Some((module, test)) = name.split_once("::") else { continue };
        let source = read(&format!("tests/browser/{module}.rs"));
        let start = format!("async fn {test}");
        assert!(source.contains(&start), "{name}");
        named += 1;
    }
    assert!(named > FAULTS, "{named}");
}
