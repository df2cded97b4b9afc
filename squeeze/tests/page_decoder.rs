//! The decoder in the page is a second copy of the model, in JavaScript: it must agree to the bit.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests")]

mod program;

use std::io::Write;
use std::process::{Command, Stdio};

use program::program;
use squeeze::pack;

const RUN: &str = "
const block = new Uint8Array(require('fs').readFileSync(0));
unpack(block).then((bytes) => process.stdout.write(bytes), () => process.exit(3));
";

/// What the decoder of the page makes of a block, and `None` when it finds it damaged.
fn unpacked_by_the_page(block: &[u8]) -> Option<Vec<u8>> {
    let script = [
        include_str!("../../src/embed/instructions.js"),
        include_str!("../../src/embed/unpack.js"),
        RUN,
    ]
    .concat();
    let mut node = Command::new("node")
        .args(["-e", &script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("this test needs Node.js, which npm brings along");
    node.stdin.take().unwrap().write_all(block).unwrap();
    let output = node.wait_with_output().unwrap();
    output.status.success().then_some(output.stdout)
}

#[test]
fn the_page_unpacks_what_was_packed() {
    let machine = std::fs::read(std::env::current_exe().unwrap()).unwrap();
    let data = &machine[machine.len() / 2..][..0x4000];
    for bytes in [Vec::new(), b"a".to_vec(), vec![0; 3000], data.to_vec(), program(data)] {
        assert_eq!(unpacked_by_the_page(&pack(&bytes)), Some(bytes));
    }
}

#[test]
fn the_page_notices_damage() {
    let mut block = pack(include_bytes!("../src/lib.rs"));
    let middle = block.len() / 2;
    assert_eq!(unpacked_by_the_page(&block[..middle]), None);
    // In the digits, and in the length, which would be a gigabyte.
    for place in [middle, 3] {
        block[place] ^= 0x40;
        assert_eq!(unpacked_by_the_page(&block), None);
        block[place] ^= 0x40;
    }
}
