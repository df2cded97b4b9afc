//! Leaves the sizes of functions out of a file of WebAssembly, and puts them back.
//!
//! In the code section the size of each function stands before it. Who follows the instructions
//! sees where a function ends, and a size is hard to foretell: it costs ten bits.

use crate::code_section::{Span, code_section, number};
use crate::instructions::Instructions;

/// The file without them, and where the functions are in it. `None` where there are no functions, or
/// where they could not be put back as they were.
pub fn without_sizes(bytes: &[u8]) -> Option<(Vec<u8>, Span)> {
    let section = code_section(bytes)?;
    let (code, behind) = bytes.split_at_checked(section.to as usize)?;
    let (count, mut rest) = number(code.get(section.from as usize..)?)?;
    let from = code.len() - rest.len();
    let mut bare = bytes.get(..from)?.to_vec();
    for _ in 0..count {
        let (size, content) = number(rest)?;
        let (function, after) = content.split_at_checked(size)?;
        bare.extend(function);
        rest = after;
    }
    let span = Span { from: from as u32, to: bare.len() as u32 };
    bare.extend(behind);
    (with_sizes(&bare, span) == bytes).then_some((bare, span))
}

/// The whole file again.
pub fn with_sizes(bare: &[u8], Span { from, to }: Span) -> Vec<u8> {
    let (code, behind) = bare.split_at(bare.len().min(to as usize));
    let (before, functions) = code.split_at(code.len().min(from as usize));
    let mut instructions = Instructions::new();
    let mut whole = before.to_vec();
    let mut start = 0;
    for (at, &byte) in functions.iter().enumerate() {
        if instructions.follow(u32::from(byte)) {
            write_number(at + 1 - start, &mut whole);
            whole.extend(&functions[start..=at]);
            start = at + 1;
        }
    }
    whole.extend(&functions[start..]);
    whole.extend(behind);
    whole
}

fn write_number(mut number: usize, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}
