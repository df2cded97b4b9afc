//! Probabilities on two scales.
//!
//! As **odds**, a probability is a share of 65,536. On the **stretched** scale, from -2,047 to
//! 2,047, a step means the same wherever it is taken: 256 more make it e times as likely against
//! its opposite. Only there can probabilities be added and weighed.

/// The largest stretched value.
pub const FARTHEST: i32 = 2047;
/// Odds of a half.
pub const EVEN: u32 = 0x8000;

/// Both tables.
pub struct Logistic {
    odds: [u16; 4096],
    stretched: [i16; 4096],
}

impl Logistic {
    /// Makes the tables without any function that one computer could round otherwise: the logistic
    /// curve grows by its height times what is missing from it.
    pub fn new() -> Self {
        let (mut odds, mut stretched) = ([0; 4096], [0; 4096]);
        let mut height = EVEN << 10;
        for step in 0..2048 {
            let share = height >> 10;
            odds[2048 + step] = share as u16;
            odds[2047 - step] = (0xffff - share) as u16;
            height += ((height >> 10) * (0x10000 - share)) >> 14;
        }
        let mut step = 0;
        for (share, stretched) in (0..).zip(&mut stretched) {
            while step < 4095 && u32::from(odds[step]) < share << 4 {
                step += 1;
            }
            *stretched = step as i16 - 2048;
        }
        Self { odds, stretched }
    }

    /// From stretched to odds.
    pub fn odds(&self, stretched: i32) -> u32 {
        u32::from(self.odds[(stretched + 2048) as usize & 4095])
    }

    /// From odds to stretched.
    pub fn stretched(&self, odds: u32) -> i32 {
        i32::from(self.stretched[(odds >> 4) as usize & 4095])
    }
}

/// Odds moved towards the bit that came, by one part in 2 to the power of `slowness`.
pub fn nudged(odds: u16, bit: u32, slowness: u32) -> u16 {
    let (odds, aim) = (i32::from(odds), if bit == 1 { 0xffff } else { 0 });
    (odds + ((aim - odds) >> slowness)) as u16
}
