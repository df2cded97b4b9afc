//! Weighs the voices, and learns which of them are right.

use crate::contexts::COUNT;
use crate::logistic::{FARTHEST, Logistic};

/// The contexts, the repetition, and one that always says the same.
pub const VOICES: usize = COUNT + 2;
/// The weight of every voice in the beginning; 65,536 is one.
const FIRST: i32 = 20_000;
const QUICKNESS: i32 = 12;

/// How many sets of weights are added up.
pub const SETS: usize = 4;

/// Sets of weights, for situations of several sorts. For each bit one of every sort is added up, so
/// that what was learned in a frequent situation is at hand in a rare one.
pub struct Mixer {
    weights: Vec<[i32; VOICES]>,
    situations: [usize; SETS],
    /// What it said last, stretched.
    said: i32,
}

impl Mixer {
    /// For so many situations, of all sorts together.
    pub fn new(situations: usize) -> Self {
        Self { weights: vec![[FIRST; VOICES]; situations], situations: [0; SETS], said: 0 }
    }

    /// Weighs the voices for these situations.
    pub fn foretell(&mut self, voices: &[i32; VOICES], situations: [u32; SETS]) -> i32 {
        self.situations = situations.map(|situation| situation as usize);
        let sets = self.situations.map(|situation| self.weights[situation]);
        let weigh = |(number, &voice): (usize, &i32)| {
            let weight = sets.iter().fold(0_i32, |sum, set| sum.wrapping_add(set[number]));
            voice.wrapping_mul(weight) >> 18
        };
        let sum: i32 = voices.iter().enumerate().map(weigh).sum();
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
