//! Weighs the voices, and learns which of them are right.

use crate::contexts::COUNT;
use crate::logistic::{FARTHEST, Logistic};

/// The contexts, the repetition, and one that always says the same.
pub const VOICES: usize = COUNT + 2;
/// The weight of every voice in the beginning; 65,536 is one.
const FIRST: i32 = 20_000;
const QUICKNESS: i32 = 12;

/// A set of weights for each situation.
pub struct Mixer {
    weights: Vec<[i32; VOICES]>,
    situation: usize,
    /// What it said last, stretched.
    said: i32,
}

impl Mixer {
    /// For so many situations.
    pub fn new(situations: usize) -> Self {
        Self { weights: vec![[FIRST; VOICES]; situations], situation: 0, said: 0 }
    }

    /// Weighs the voices for this situation.
    pub fn foretell(&mut self, voices: &[i32; VOICES], situation: u32) -> i32 {
        self.situation = situation as usize;
        let weights = &self.weights[self.situation];
        let weigh = |(&voice, &weight): (&i32, &i32)| voice.wrapping_mul(weight) >> 16;
        let sum: i32 = voices.iter().zip(weights).map(weigh).sum();
        self.said = sum.clamp(-FARTHEST - 1, FARTHEST);
        self.said
    }

    /// Moves every weight by how much its voice would have helped.
    pub fn learn(&mut self, voices: &[i32; VOICES], bit: u32, logistic: &Logistic) {
        let mistake = (((bit << 16) as i32 - logistic.odds(self.said) as i32) * QUICKNESS) >> 4;
        for (voice, weight) in voices.iter().zip(&mut self.weights[self.situation]) {
            *weight = weight.wrapping_add((voice * mistake + 0x2000) >> 14);
        }
    }
}
