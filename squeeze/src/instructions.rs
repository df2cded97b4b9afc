//! Follows the instructions of WebAssembly, as far as it helps to foretell the next byte.
//!
//! It does not read functions apart: where one begins, the size and the locals look like
//! instructions to it, and a few bytes later it is in step again.

/// What stands in the place of a position where the bytes are no instructions.
const NOWHERE: u32 = 1;

/// Where in an instruction the next byte stands, and what came before.
#[derive(Default)]
pub struct Instructions {
    /// The last instruction.
    code: u32,
    /// How many operands of it are still to come.
    operands: u32,
    /// How many bytes of the present operand there were.
    length: u32,
    /// The last four instructions, the youngest in the lowest byte.
    pub recent: u32,
    /// The four before those.
    pub older: u32,
    /// The last two local variables, the younger in the lower byte.
    pub locals: u32,
}

impl Instructions {
    /// A number for where the next byte stands; zero is where an instruction begins.
    pub fn place(&self, inside: bool) -> u32 {
        match (inside, self.operands) {
            (false, _) => NOWHERE,
            (true, 0) => 0,
            (true, operands) => self.code << 4 | operands.min(3) << 2 | self.length.min(3),
        }
    }

    /// Takes the next byte.
    pub fn follow(&mut self, byte: u32) {
        if self.operands == 0 {
            self.older = self.older << 8 | self.recent >> 24;
            self.recent = self.recent << 8 | byte;
            self.code = byte;
            self.operands = operands(byte);
            self.length = 0;
            return;
        }
        if let 0x20..=0x22 = self.code {
            self.locals = (self.locals << 8 | byte) & 0xffff;
        }
        self.length += 1;
        if byte < 0x80 {
            self.operands -= 1;
            self.length = 0;
            // A table of branches begins with their number, and ends with one more.
            if self.code == 0x0e {
                self.code = 0x0c;
                self.operands = byte + 1;
            }
        }
    }
}

/// How many numbers follow the code of an instruction.
const fn operands(code: u32) -> u32 {
    match code {
        // Memory, with alignment and offset, and calls through a table.
        0x11 | 0x28..=0x3e => 2,
        // Blocks, branches, calls, variables, constants, and the prefix of the rarer ones.
        0x02..=0x04 | 0x0c..=0x0e | 0x10 | 0x20..=0x26 | 0x3f..=0x42 | 0xfc => 1,
        _ => 0,
    }
}
