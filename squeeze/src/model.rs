//! The model: everything that foretells the next bit, in step with the bytes.

use crate::contexts::Past;
use crate::header::Header;
use crate::histories::Histories;
use crate::logistic::Logistic;
use crate::mixer::{Mixer, VOICES};
use crate::refine::Refine;
use crate::repetition::Repetition;

/// Behind the weights of all places, which are fewer, begin those of pasts.
const PASTS: u32 = 0x1_0000;

/// Foretells bits and learns from them, in turns.
pub struct Model {
    header: Header,
    bytes: Vec<u8>,
    /// A one, and then the bits of the present byte.
    partial: u32,
    past: Past,
    histories: Histories,
    repetition: Repetition,
    mixer: Mixer,
    refine: Refine,
    voices: [i32; VOICES],
    logistic: Logistic,
}

impl Model {
    /// Knows nothing but the header.
    pub fn new(header: &Header) -> Self {
        let logistic = Logistic::new();
        let mut model = Self {
            header: *header,
            bytes: Vec::new(),
            partial: 1,
            past: Past::new(),
            histories: Histories::new(),
            repetition: Repetition::new(),
            mixer: Mixer::new(PASTS as usize + 2048),
            refine: Refine::new(&logistic),
            voices: [256; VOICES],
            logistic,
        };
        model.begin_byte();
        model
    }

    /// Whether all bytes are there.
    pub fn is_done(&self) -> bool {
        self.bytes.len() >= self.header.length as usize
    }

    /// What was learned, byte by byte.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// The odds that the next bit is a one.
    pub fn foretell(&mut self) -> u32 {
        let half = half_of(self.partial);
        self.histories.foretell(half, &self.logistic, &mut self.voices);
        let repetition = self.repetition.foretell(&self.bytes, self.partial, &self.logistic);
        self.voices[VOICES - 2] = repetition;

        let inside = self.is_inside();
        let place = self.past.instructions.place(inside);
        let place = match (inside, place) {
            (false, _) => self.partial,
            (true, 0) => 256 | self.partial,
            (true, _) => 512 + (place << 3 | self.partial.ilog2()),
        };
        let past = if inside { self.past.instructions.recent } else { self.past.last };
        let (last, earlier) = (past & 0xff, past >> 8 & 0xff);
        let sort = PASTS | u32::from(inside) << 8;
        let situations =
            [place, sort | last, sort | 512 | earlier, sort | 1024 | self.repetition.length()];
        let said = self.mixer.foretell(&self.voices, situations);
        let refined = self.refine.foretell(said, last << 8 | self.partial);
        (self.logistic.odds(said) + refined) >> 1
    }

    /// Learns what the bit was.
    pub fn learn(&mut self, bit: u32) {
        self.histories.learn(half_of(self.partial), bit);
        self.repetition.learn(bit);
        self.mixer.learn(&self.voices, bit, &self.logistic);
        self.refine.learn(bit);

        self.partial = self.partial << 1 | bit;
        if self.partial >= 256 {
            let byte = self.partial & 0xff;
            self.past.follow(byte, self.is_inside());
            self.bytes.push(byte as u8);
            self.partial = 1;
            self.begin_byte();
        } else if self.partial >> 4 == 1 {
            self.histories.begin_half(self.partial);
        }
    }

    fn begin_byte(&mut self) {
        let inside = self.is_inside();
        self.histories.begin_byte(self.past.contexts(inside));
        self.repetition.begin_byte(&self.bytes);
    }

    /// Whether the next byte belongs to the instructions.
    fn is_inside(&self) -> bool {
        self.header.code.contains(self.bytes.len() as u32)
    }
}

/// A one, and then the bits of the present half of a byte.
const fn half_of(partial: u32) -> u32 {
    let half = partial.ilog2() & 3;
    1 << half | partial & ((1 << half) - 1)
}
