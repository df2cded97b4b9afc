//! Weighs the voices, and learns which of them are right.

use crate::contexts::COUNT;
use crate::logistic::{FARTHEST, Logistic};

/// The contexts, the repetition, and one that always says the same.
pub const VOICES: usize = COUNT + 2;
/// The weight of every voice in the beginning; 65,536 is one.
const FIRST: i32 = 20_000;
const QUICKNESS: i32 = 12;

/// Sets of weights, of which two are added up: those of the place and those of the past.
pub struct Mixer {
    weights: Vec<[i32; VOICES]>,
    situations: [usize; 2],
    /// What it said last, stretched.
    said: i32,
}

impl Mixer {
    /// For so many situations, of places and of pasts together.
    pub fn new(situations: usize) -> Self {
        Self { weights: vec![[FIRST; VOICES]; situations], situations: [0; 2], said: 0 }
    }

    /// Weighs the voices for these situations.
    pub fn foretell(&mut self, voices: &[i32; VOICES], situations: [u32; 2]) -> i32 {
        self.situations = situations.map(|situation| situation as usize);
        let [place, past] = self.situations.map(|situation| &self.weights[situation]);
        let weigh = |((&voice, &one), &other): ((&i32, &i32), &i32)| {
            voice.wrapping_mul(one.wrapping_add(other)) >> 17
        };
        let sum: i32 = voices.iter().zip(place).zip(past).map(weigh).sum();
        self.said = sum.clamp(-FARTHEST - 1, FARTHEST);
        self.said
    }

    /// Moves every weight by how much its voice would have helped.
    pub fn learn(&mut self, voices: &[i32; VOICES], bit: u32, logistic: &Logistic) {
        let mistake = (((bit << 16) as i32 - logistic.odds(self.said) as i32) * QUICKNESS) >> 4;
        for situation in self.situations {
            for (voice, weight) in voices.iter().zip(&mut self.weights[situation]) {
                *weight = weight.wrapping_add((voice * mistake + 0x2000) >> 14);
            }
        }
    }
}
