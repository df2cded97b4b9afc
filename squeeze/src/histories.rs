//! What followed each context before: its last ten bits, and what such histories were worth.

use crate::contexts::{COUNT, mix};
use crate::logistic::{EVEN, Logistic};

/// Slots for histories: 8 megabytes, of which larger would gain little.
const SLOTS: usize = 1 << 22;
/// A history is a one and then its bits, the youngest lowest. So 1 is the empty one.
const EMPTY: u16 = 1;
const HISTORIES: usize = 1 << 11;
/// A slot keeps, above the history, five bits of the context it belongs to.
const OWNER: u32 = 27;

/// The histories of all contexts, and the odds of a one after each.
pub struct Histories {
    slots: Vec<u16>,
    odds: Vec<u16>,
    /// How often each was met, up to 255 times.
    met: Vec<u8>,
    /// Contexts with the bits of the present half byte left out.
    contexts: [u32; COUNT],
    /// The histories that spoke last, as places in `odds`.
    spoke: [usize; COUNT],
}

impl Histories {
    /// Nothing is known yet, except that what came will come again.
    pub fn new() -> Self {
        let mut odds = vec![EVEN as u16; HISTORIES];
        for history in 2..HISTORIES {
            let before = i32::from(odds[history >> 1]);
            let aim = if history & 1 == 1 { 0xffff } else { 0 };
            odds[history] = (before + ((aim - before) >> 2)) as u16;
        }
        Self {
            slots: vec![0; SLOTS],
            odds: odds.repeat(COUNT),
            met: vec![0; HISTORIES * COUNT],
            contexts: [0; COUNT],
            spoke: [0; COUNT],
        }
    }

    /// A byte begins.
    pub fn begin_byte(&mut self, contexts: [u32; COUNT]) {
        self.contexts = contexts;
    }

    /// The second half of a byte begins; `partial` is a one and the bits of the first.
    pub fn begin_half(&mut self, partial: u32) {
        self.contexts = self.contexts.map(|context| mix(context, partial));
    }

    /// Tells the stretched probability of a one for every context; 0 where nothing is known.
    pub fn foretell(&mut self, half: u32, logistic: &Logistic, voices: &mut [i32]) {
        for (number, (&context, voice)) in self.contexts.iter().zip(voices).enumerate() {
            let slot = self.slots[slot(context, half)];
            let known = u32::from(slot) >> 11 == context >> OWNER && slot != 0;
            let history = if known { slot & 0x7ff } else { EMPTY };
            self.spoke[number] = (number * HISTORIES) | usize::from(history);
            *voice = logistic.stretched(u32::from(self.odds[self.spoke[number]]));
        }
    }

    /// Adds a bit to every history that spoke.
    pub fn learn(&mut self, half: u32, bit: u32) {
        for (context, spoke) in self.contexts.into_iter().zip(self.spoke) {
            let known = spoke & (HISTORIES - 1);
            // The empty one stays at a half, which adds nothing to the vote.
            if known != usize::from(EMPTY) {
                self.weigh(spoke, bit);
            }
            let history = known << 1 | bit as usize;
            // When it is full, the eldest bit goes.
            let history = if history < HISTORIES { history } else { history & 0x3ff | 0x400 };
            self.slots[slot(context, half)] = (context >> OWNER << 11) as u16 | history as u16;
        }
    }

    /// Moves what a history is worth towards the bit that came: the mean of all such bits at first,
    /// and later of the last ones.
    fn weigh(&mut self, history: usize, bit: u32) {
        let (odds, met) = (&mut self.odds[history], &mut self.met[history]);
        let aim = if bit == 1 { 0xffff } else { 0 };
        let way = aim - i32::from(*odds);
        let share = 0x10000 / (i32::from(*met) + 4);
        *odds = odds.wrapping_add(((way * share + 0x8000) >> 16) as u16);
        *met = met.saturating_add(1);
    }
}

/// The 15 positions inside half a byte lie close together, which is kind to the memory.
fn slot(context: u32, half: u32) -> usize {
    (context ^ half) as usize & (SLOTS - 1)
}
