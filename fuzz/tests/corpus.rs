//! What is in the corpus holds, and so does much that is made of it.
//!
//! A crash that a fuzzer found is put into the corpus of its target under a name that says what it
//! was.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use fuzz::change::changed;
use fuzz::{TARGETS, Target};

/// As long as a file of the check may be, and longer than what a fuzzer makes.
const MOST: usize = 1_000_000;
/// How many inputs are made for each target.
const MADE: u64 = 5_000;

/// The inputs of a target, by their names; what is made of them is the same everywhere.
fn corpus(target: &Target) -> BTreeMap<String, Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name);
    let files = fs::read_dir(folder).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())
    });
    files.collect()
}

fn everything_holds(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let corpus = corpus(target);
    assert!(corpus.len() > 10);
    for (name, input) in &corpus {
        assert!(catch_unwind(|| (target.holds)(input)).is_ok(), "{name}");
    }
    for (seed, (name, input)) in (0..MADE).zip(corpus.iter().cycle()) {
        let made = changed(input, MOST, seed);
        let holds = catch_unwind(|| (target.holds)(&made)).is_ok();
        assert!(holds, "{name}, seed {seed}: {}", String::from_utf8_lossy(&made));
    }
}

#[test]
fn a_questionnaire_of_ones_own_is_refused_with_a_sentence_or_works() {
    everything_holds("pack");
}

#[test]
fn settings_are_refused_with_a_sentence_or_safe() {
    everything_holds("settings");
}

#[test]
fn a_file_is_refused_with_a_sentence_or_comes_back_as_it_was() {
    everything_holds("saved");
}

#[test]
fn a_plan_becomes_one_event_that_another_library_reads() {
    everything_holds("calendar");
}

#[test]
fn every_folder_of_the_corpus_has_a_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    assert_eq!(fs::read_dir(folder).unwrap().count(), TARGETS.len());
}
