//! Packs bytes, WebAssembly above all, by foretelling every bit: *context mixing*.
//!
//! What can be found out otherwise is left out first: the sizes of functions (`functions`). Packing
//! and unpacking then walk through the same bytes in step, bit by bit. Before each bit
//! 1. the bytes before it give six **contexts**, such as "the last two bytes" or "the operand of
//!    a call, after these three instructions" (`contexts`, `instructions`);
//! 2. each context recalls the bits that followed it so far, and a table that is learned on the
//!    way tells what such a history was worth (`histories`);
//! 3. the longest repetition says what came next the last time (`repetition`);
//! 4. a small neural network weighs these voices into one probability (`mixer`, `refine`);
//! 5. the **arithmetic coder** writes the bit with as many digits as it surprises: foretold with
//!    99%, it costs a seventieth of a bit (`coder`);
//! 6. all of them learn what the bit was.
//!
//! The unpacker sees the same bits in the same order, so it learns the same, and nothing of what
//! was learned has to be sent. All arithmetic is on whole numbers of 32 bits that wrap around: the
//! decoder of the page, `src/embed/unpack.js` with `instructions.js`, is the same in JavaScript and
//! must agree to the bit. A test lets the two compare.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "all arithmetic is on 32 bits, as in JavaScript, and what is cut off is meant to be"
)]
#![allow(
    clippy::indexing_slicing,
    reason = "the inner loops look into tables that are as long as the numbers can be large"
)]

mod code_section;
mod coder;
mod contexts;
mod functions;
mod header;
mod histories;
mod instructions;
mod kinds;
mod logistic;
mod mixer;
mod model;
mod refine;
mod repetition;

use code_section::Span;
use coder::{Reader, Writer};
use functions::{with_sizes, without_sizes};
pub use header::Damaged;
use header::Header;
use model::Model;

/// Packs bytes. The same bytes always give the same block.
#[must_use]
pub fn pack(bytes: &[u8]) -> Vec<u8> {
    let (bare, code) = without_sizes(bytes).unwrap_or_else(|| (bytes.to_vec(), Span::default()));
    let header = Header::of(bytes, &bare, code);
    let mut writer = Writer::new(header.write());
    let mut model = Model::new(&header);
    for byte in bare {
        for place in (0..8).rev() {
            let bit = u32::from(byte >> place & 1);
            writer.write(bit, model.foretell());
            model.learn(bit);
        }
    }
    writer.finish()
}

/// Unpacks what [`pack`] packed.
///
/// # Errors
///
/// When the block was cut short or changed, so that what comes out is not what went in.
pub fn unpack(block: &[u8]) -> Result<Vec<u8>, Damaged> {
    let (header, digits) = Header::read(block)?;
    let mut reader = Reader::new(digits);
    let mut model = Model::new(&header);
    while !model.is_done() && !reader.is_beyond() {
        let bit = reader.read(model.foretell());
        model.learn(bit);
    }
    header.check(with_sizes(&model.into_bytes(), header.code))
}
