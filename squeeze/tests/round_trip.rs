//! What is packed comes back whole, or not at all.

#![allow(clippy::cast_possible_truncation, reason = "the lengths in these tests are small")]

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

/// A file of WebAssembly in shape: a code section with every kind of instruction, then data.
fn program() -> Vec<u8> {
    let code = b"\x20\x01\x41\xe8\x07\x6a\x22\x02\x28\x02\x0c\x10\x85\x01\x0e\x02\x00\x01\x02\x0b";
    let code: Vec<u8> =
        (0..50_u8).flat_map(|round| [code.as_slice(), &[0x21, round]].concat()).collect();
    let size = [code.len() as u8 & 0x7f | 0x80, (code.len() >> 7) as u8];
    [b"\0asm\x01\0\0\0\x01\x01\0\x0a".as_slice(), &size, &code, b"\x0b\x05hallo"].concat()
}

/// What is packed in these tests.
fn samples() -> Vec<Vec<u8>> {
    let text = include_str!("../src/lib.rs").as_bytes().to_vec();
    vec![Vec::new(), vec![0], vec![255], vec![7; 5000], noise(3000), text, program()]
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
    assert!(pack(&program()).len() < 230);
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
