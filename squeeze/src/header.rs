//! What stands in front of the digits of a block: 16 bytes, the lowest of each number first.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

use crate::code_section::Span;

/// The bytes of the header.
const SIZE: usize = 16;

/// What the unpacker has to know beforehand.
#[derive(Clone, Copy)]
pub struct Header {
    /// How many bytes were packed.
    pub length: u32,
    /// The checksum of the whole file.
    checksum: u32,
    /// Where they are functions, without their sizes.
    pub code: Span,
}

/// A block that does not unpack to what was packed.
#[derive(Debug, PartialEq, Eq)]
pub struct Damaged;

impl Display for Damaged {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the packed block is damaged")
    }
}

impl Error for Damaged {}

impl Header {
    /// The header of a file, of which these bytes are packed.
    pub fn of(whole: &[u8], bytes: &[u8], code: Span) -> Self {
        Self { length: bytes.len() as u32, checksum: checksum(whole), code }
    }

    /// As bytes.
    pub fn write(&self) -> Vec<u8> {
        let numbers = [self.length, self.checksum, self.code.from, self.code.to];
        numbers.map(u32::to_le_bytes).concat()
    }

    /// Reads the header of a block, and gives the digits behind it.
    pub fn read(block: &[u8]) -> Result<(Self, &[u8]), Damaged> {
        let (header, digits) = block.split_at_checked(SIZE).ok_or(Damaged)?;
        let (numbers, _) = header.as_chunks();
        let &[length, checksum, from, to] = numbers else { return Err(Damaged) };
        let [length, checksum, from, to] = [length, checksum, from, to].map(u32::from_le_bytes);
        Ok((Self { length, checksum, code: Span { from, to } }, digits))
    }

    /// Whether this is the file that was packed.
    pub fn check(&self, whole: Vec<u8>) -> Result<Vec<u8>, Damaged> {
        if checksum(&whole) == self.checksum { Ok(whole) } else { Err(Damaged) }
    }
}

/// FNV-1a: short to write, and it notices every single byte that differs.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, &byte: &u8| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    bytes.iter().fold(0x811c_9dc5, step)
}
