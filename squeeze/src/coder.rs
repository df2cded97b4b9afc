//! The arithmetic coder: a packed block is one very long binary fraction.
//!
//! What is known so far narrows the fraction down to an interval. Each bit cuts the interval in two
//! by its probability, and the digits in which both ends agree are final.

/// The end of the interval before anything is known.
const ALL: u32 = u32::MAX;

struct Interval {
    low: u32,
    high: u32,
}

impl Interval {
    /// Where the part for a one ends, when a one has this probability in 65,536ths.
    fn cut(&self, odds: u32) -> u32 {
        let width = u64::from(self.high - self.low);
        // Less than the width, so it fits again.
        self.low + ((width * u64::from(odds)) >> 16) as u32
    }

    fn keep(&mut self, bit: u32, cut: u32) {
        if bit == 1 {
            self.high = cut;
        } else {
            self.low = cut + 1;
        }
    }

    /// The next byte in which both ends agree.
    fn settled(&mut self) -> Option<u8> {
        let byte = (self.high >> 24) as u8;
        if (self.low ^ self.high) >> 24 != 0 {
            return None;
        }
        self.low <<= 8;
        self.high = self.high << 8 | 0xff;
        Some(byte)
    }
}

/// Writes bits with their probabilities.
pub struct Writer {
    interval: Interval,
    digits: Vec<u8>,
}

impl Writer {
    /// Writes behind what is already there.
    pub const fn new(before: Vec<u8>) -> Self {
        Self { interval: Interval { low: 0, high: ALL }, digits: before }
    }

    /// Writes a bit, given the probability of a one.
    pub fn write(&mut self, bit: u32, odds: u32) {
        let cut = self.interval.cut(odds);
        self.interval.keep(bit, cut);
        while let Some(byte) = self.interval.settled() {
            self.digits.push(byte);
        }
    }

    /// Ends with the shortest digits inside the interval; the reader takes zeros for the rest.
    pub fn finish(mut self) -> Vec<u8> {
        if self.interval.low > 0 {
            self.digits.push((self.interval.low >> 24) as u8 + 1);
        }
        self.digits
    }
}

/// Reads what a [`Writer`] wrote, given the same probabilities.
pub struct Reader<'a> {
    interval: Interval,
    /// The digits from where the interval's begin.
    window: u32,
    rest: &'a [u8],
    /// How many digits were asked for behind the last.
    beyond: u32,
}

impl<'a> Reader<'a> {
    /// Reads from the first digit.
    pub fn new(digits: &'a [u8]) -> Self {
        let mut reader =
            Self { interval: Interval { low: 0, high: ALL }, window: 0, rest: digits, beyond: 0 };
        for _ in 0..4 {
            reader.next_digit();
        }
        reader
    }

    /// Reads a bit, given the probability of a one.
    pub fn read(&mut self, odds: u32) -> u32 {
        let cut = self.interval.cut(odds);
        let bit = u32::from(self.window <= cut);
        self.interval.keep(bit, cut);
        while self.interval.settled().is_some() {
            self.next_digit();
        }
        bit
    }

    /// Whether there is nothing left to read: a whole block ends before.
    pub const fn is_beyond(&self) -> bool {
        self.beyond > 4
    }

    fn next_digit(&mut self) {
        let digit = self.rest.split_off_first().copied();
        self.beyond += u32::from(digit.is_none());
        let digit = digit.unwrap_or_default();
        self.window = self.window << 8 | u32::from(digit);
    }
}
