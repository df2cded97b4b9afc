//! A file of WebAssembly in shape, for the tests.

#![allow(clippy::cast_possible_truncation, reason = "the numbers here are small")]

/// Every kind of instruction: a table of branches, a block, floats with bytes of all sizes.
const CODE: &[u8] = b"\x20\x01\x41\xe8\x07\x6a\x22\x02\x28\x02\x0c\x10\x85\x01\x02\x40\x20\x00\
    \x0e\x02\x00\x01\x02\x0b\x44\xff\x0b\x80\x02\x0b\x0b\x81\x40\x43\x0b\x0b\xff\x80\x21\x03\x05\
    \x03\x40\x0c\x00\x0b\xfc\x0a\x00\x00\x11\x03\x00\x1a\x1b\x36\x02\x08\x04\x40\x0f\x0b";

/// Fifty functions, short and long, and data behind them.
pub fn program(data: &[u8]) -> Vec<u8> {
    let function = |round: u8| {
        let locals = b"\x02\x01\x7f\x03\x7e".to_vec();
        let code = CODE.repeat(usize::from(round % 4) + 1);
        let body = [locals, code, vec![0x21, round, 0x0b]].concat();
        [number(body.len()), body].concat()
    };
    let functions: Vec<u8> = (0..50).flat_map(function).collect();
    let code = [number(50), functions].concat();
    let section = |kind: u8, content: &[u8]| [&[kind], &*number(content.len()), content].concat();
    [b"\0asm\x01\0\0\0".to_vec(), section(1, &[0]), section(10, &code), section(11, data)].concat()
}

/// A number as WebAssembly writes it: seven bits a byte, the lowest first.
pub fn number(number: usize) -> Vec<u8> {
    if number < 0x80 {
        return vec![number as u8];
    }
    [vec![number as u8 | 0x80], self::number(number >> 7)].concat()
}
