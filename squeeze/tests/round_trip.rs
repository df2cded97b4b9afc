//! What is packed comes back whole, or not at all.

#![allow(clippy::indexing_slicing, reason = "tests")]

mod program;

use program::program;
use squeeze::{Damaged, pack, unpack};

/// Bytes without any order.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..length).map(|_| next()).collect()
}

/// What is packed in these tests.
fn samples() -> Vec<Vec<u8>> {
    let text = include_str!("../src/lib.rs").as_bytes().to_vec();
    vec![Vec::new(), vec![0], vec![255], vec![7; 5000], noise(3000), text, program(b"hallo")]
}

#[test]
fn everything_comes_back_whole() {
    for bytes in samples() {
        assert_eq!(unpack(&pack(&bytes)), Ok(bytes));
    }
}

#[test]
fn what_repeats_itself_becomes_small_and_noise_hardly_grows() {
    assert!(pack(&[7; 5000]).len() < 60);
    assert!(pack(&noise(3000)).len() < 3150);
    assert!(pack(&program(b"hallo")).len() < 230);
}

#[test]
fn what_is_no_program_in_every_detail_comes_back_too() {
    let program = program(b"hallo");
    // Cut short, and with a byte that differs: a function has another end, or another size.
    for place in (8..400).step_by(7) {
        let mut changed = program.clone();
        changed[place] ^= 0x09;
        for bytes in [changed, program[..place].to_vec()] {
            assert_eq!(unpack(&pack(&bytes)), Ok(bytes), "changed at {place}");
        }
    }
}

#[test]
fn a_block_that_was_cut_short_is_noticed() {
    let block = pack(include_bytes!("../src/lib.rs"));
    for length in [0, 15, 16, 17, block.len() / 2, block.len() - 2] {
        assert_eq!(unpack(&block[..length]), Err(Damaged), "cut at {length}");
    }
}

#[test]
fn a_single_changed_bit_is_noticed() {
    let block = pack(include_bytes!("../src/lib.rs"));
    // The first eight bytes are length and checksum, the next eight matter to instructions only.
    for place in [0, 3, 4, 16, block.len() / 2, block.len() - 3] {
        let mut changed = block.clone();
        changed[place] ^= 0x40;
        assert_eq!(unpack(&changed), Err(Damaged), "changed at {place}");
    }
}
