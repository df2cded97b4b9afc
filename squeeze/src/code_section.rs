//! Finds the instructions in a file of WebAssembly.

/// The number of the section that holds them.
const CODE: u8 = 10;
/// The bytes in front of the first section.
const PREAMBLE: usize = 8;

/// From one place up to another, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The first byte inside.
    pub from: u32,
    /// The first byte behind.
    pub to: u32,
}

impl Span {
    /// Whether it holds this place.
    pub const fn contains(self, place: u32) -> bool {
        self.from <= place && place < self.to
    }
}

/// Where the code section is; `None` in anything but WebAssembly.
pub fn code_section(bytes: &[u8]) -> Option<Span> {
    let mut rest = bytes.strip_prefix(b"\0asm").and(bytes.get(PREAMBLE..))?;
    while let [kind, behind @ ..] = rest {
        let (size, content) = number(behind)?;
        let after = content.get(size..)?;
        if *kind == CODE {
            let place = |rest: &[u8]| u32::try_from(bytes.len() - rest.len()).ok();
            return Some(Span { from: place(content)?, to: place(after)? });
        }
        rest = after;
    }
    None
}

/// Reads a number of WebAssembly: seven bits a byte, the lowest first. Gives what follows it, too.
pub fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let length = bytes.iter().take(5).position(|byte| *byte < 0x80)? + 1;
    let (digits, rest) = bytes.split_at_checked(length)?;
    let add = |sum, byte: &u8| sum << 7 | usize::from(byte & 0x7f);
    Some((digits.iter().rev().fold(0, add), rest))
}
