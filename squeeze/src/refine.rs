//! Corrects the mixed probability by what it was worth after the same byte before.

use crate::logistic::{FARTHEST, Logistic, nudged};

/// The stretched scale is cut into so many parts.
const STEPS: usize = 33;
const SLOWNESS: u32 = 5;

/// Odds at the ends of each part, for each last byte and each beginning of the next.
pub struct Refine {
    odds: Vec<u16>,
    nearest: usize,
}

impl Refine {
    /// Corrects nothing yet.
    pub fn new(logistic: &Logistic) -> Self {
        let step = |step: i32| logistic.odds((step * 128 - 2048).min(FARTHEST)) as u16;
        let line: Vec<u16> = (0..STEPS as i32).map(step).collect();
        Self { odds: line.repeat(0x10000), nearest: 0 }
    }

    /// The corrected odds.
    pub fn foretell(&mut self, said: i32, situation: u32) -> u32 {
        let said = (said + 2048) as u32;
        let (step, beyond) = (said >> 7, said & 127);
        let place = situation as usize * STEPS + step as usize;
        self.nearest = place + (beyond >> 6) as usize;
        let [below, above] = [self.odds[place], self.odds[place + 1]].map(u32::from);
        (below * (128 - beyond) + above * beyond) >> 7
    }

    /// Learns what the bit was.
    pub fn learn(&mut self, bit: u32) {
        self.odds[self.nearest] = nudged(self.odds[self.nearest], bit, SLOWNESS);
    }
}
