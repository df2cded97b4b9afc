//! The longest repetition: what followed when the last bytes stood here before.

use crate::logistic::{EVEN, Logistic, nudged};

/// Bits of the number that stands for the last five bytes or so.
const BITS: u32 = 18;
/// Longer repetitions are all equally sure.
const LONGEST: usize = 31;
const SLOWNESS: u32 = 6;

/// A repetition that may be going on.
pub struct Repetition {
    /// Where these last bytes stood before: the place behind them.
    places: Vec<u32>,
    hash: u32,
    /// Where the present repetition goes on.
    place: usize,
    /// How many bytes it has foretold, and one more; 0 is none.
    length: usize,
    /// The odds that it is right about a bit, by length.
    odds: [u16; LONGEST + 1],
    expected: u32,
    speaks: bool,
}

impl Repetition {
    /// Nothing was repeated so far.
    pub fn new() -> Self {
        Self {
            places: vec![0; 1 << BITS],
            hash: 0,
            place: 0,
            length: 0,
            odds: [EVEN as u16; LONGEST + 1],
            expected: 0,
            speaks: false,
        }
    }

    /// How many bytes it has foretold, and one more; 0 is none.
    pub const fn length(&self) -> u32 {
        self.length as u32
    }

    /// A byte begins behind these.
    pub fn begin_byte(&mut self, past: &[u8]) {
        let Some(&last) = past.last() else { return };
        self.hash = (self.hash.wrapping_mul(24) + u32::from(last)) & ((1 << BITS) - 1);
        let known = &mut self.places[self.hash as usize];
        if self.length > 0 {
            self.place += 1;
            self.length = (self.length + 1).min(LONGEST);
        } else {
            self.place = *known as usize;
            self.length = usize::from(self.place > 0);
        }
        *known = past.len() as u32;
    }

    /// The stretched probability of a one; 0 where nothing is repeated.
    pub fn foretell(&mut self, past: &[u8], partial: u32, logistic: &Logistic) -> i32 {
        let byte = past.get(self.place).map_or(0, |&byte| u32::from(byte) | 0x100);
        // Where the bits of this byte so far, behind a one, are those of the repetition.
        let seen = partial.ilog2();
        self.speaks = self.length > 0 && byte >> (8 - seen) == partial;
        if !self.speaks {
            self.length = 0;
            return 0;
        }
        self.expected = byte >> (7 - seen) & 1;
        let sure = logistic.stretched(u32::from(self.odds[self.length]));
        if self.expected == 1 { sure } else { -sure }
    }

    /// Learns whether it was right.
    pub fn learn(&mut self, bit: u32) {
        if self.speaks {
            let right = u32::from(bit == self.expected);
            self.odds[self.length] = nudged(self.odds[self.length], right, SLOWNESS);
        }
    }
}
