//! What is in the corpus holds, and so does much that is made of it.
//!
//! A crash that a fuzzer found is put into the corpus of its target under a name that says what it
//! was.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use fuzz::change::changed;
use fuzz::{TARGETS, Target};

/// As long as a file of the check may be, and longer than what a fuzzer makes.
const MOST: usize = 1_000_000;
/// How many inputs are made for each target.
const MADE: usize = 5_000;

/// The inputs of a target, by their names.
fn corpus(target: &Target) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target.name);
    let files = fs::read_dir(folder).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())
    });
    let mut corpus: Vec<_> = files.collect();
    // What is made of them is the same everywhere.
    corpus.sort();
    corpus
}

#[test]
fn everything_in_the_corpus_holds() {
    for target in &TARGETS {
        let corpus = corpus(target);
        assert!(corpus.len() > 10, "{}", target.name);
        for (name, input) in corpus {
            let holds = catch_unwind(|| (target.holds)(&input));
            assert!(holds.is_ok(), "{}/{name}", target.name);
        }
    }
}

#[test]
fn what_is_made_of_the_corpus_holds_too() {
    for target in &TARGETS {
        let corpus = corpus(target);
        for (seed, (name, input)) in (0..MADE as u64).zip(corpus.iter().cycle()) {
            let made = changed(input, MOST, seed);
            let holds = catch_unwind(|| (target.holds)(&made));
            assert!(
                holds.is_ok(),
                "{}/{name}, seed {seed}: {}",
                target.name,
                String::from_utf8_lossy(&made)
            );
        }
    }
}
