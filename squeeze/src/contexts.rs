//! The contexts: six views of what came before the next byte, each boiled down to one number.

use crate::instructions::Instructions;

/// How many contexts there are.
pub const COUNT: usize = 6;

/// What all contexts are made of.
pub struct Past {
    /// The last four bytes, the youngest lowest.
    pub last: u32,
    /// The letters of the present word.
    word: u32,
    /// The instructions so far.
    pub instructions: Instructions,
}

impl Past {
    /// Nothing came before.
    pub const fn new() -> Self {
        Self { last: 0, word: 0, instructions: Instructions::new() }
    }

    /// Takes the next byte; `inside` tells whether it belongs to the instructions.
    pub fn follow(&mut self, byte: u32, inside: bool) {
        self.last = self.last << 8 | byte;
        let small = byte | 0x20;
        let letter = (0x61..=0x7a).contains(&small) || byte >= 0x80;
        self.word = if letter { mix(self.word, small) } else { 0 };
        if inside {
            self.instructions.follow(byte);
        }
    }

    /// The contexts of the next byte.
    pub fn contexts(&self, inside: bool) -> [u32; COUNT] {
        let Self { last, word, ref instructions } = *self;
        let &Instructions { recent, older, locals, stack, before, .. } = instructions;
        let byte = last & 0xff;
        let longer = last & 0xff_ffff;
        let six = mix(recent, older & 0xffff);
        let views = if !inside {
            [byte, last & 0xffff, longer, last, word, last >> 24]
        } else if instructions.begin_next() {
            let height = stack.leading_zeros() >> 3;
            [height, recent & 0xff_ffff, six, byte, mix(before, stack), longer]
        } else {
            let values = mix(locals, recent & 0xff00_ff00);
            [0, byte, six, stack, values, longer]
        };
        let place = instructions.place(inside);
        let mut number = place << 3;
        views.map(|view| {
            number += 1;
            mix(number, view)
        })
    }
}

/// Stirs two numbers into one, so that alike ones end up far from each other.
pub const fn mix(a: u32, b: u32) -> u32 {
    let sum = a.wrapping_mul(0x2f0b_4c47).wrapping_add(b.wrapping_mul(0x9e37_79b1));
    (sum ^ sum >> 15).wrapping_mul(0x85eb_ca6b)
}
