//! Follows the instructions of WebAssembly: where the next byte stands, and what came before.

use crate::contexts::mix;
use crate::kinds::{ALL, kind_of};

/// What stands in the place of a position where the bytes are no instructions.
const NOWHERE: u32 = 1;
const BLOCK: u32 = 0x02;
const IF: u32 = 0x04;
const END: u32 = 0x0b;
const BR: u32 = 0x0c;
const BR_TABLE: u32 = 0x0e;
const LOCAL_GET: u32 = 0x20;
const LOCAL_TEE: u32 = 0x22;
const F32: u32 = 0x43;
const F64: u32 = 0x44;
/// Codes that no instruction has stand for what a function begins with: the number of its groups
/// of local variables, and for each their number and their type.
const GROUPS: u32 = 0x06;
const LOCALS: u32 = 0x07;

/// Where in an instruction the next byte stands, and what came before.
pub struct Instructions {
    /// The last instruction.
    code: u32,
    /// How many operands of it are still to come.
    operands: u32,
    /// How many bytes of the present operand there were.
    length: u32,
    /// In how many blocks the next instruction stands.
    depth: u32,
    /// The last instruction with its operands so far, boiled down to one number.
    present: u32,
    /// The last that is complete, boiled down.
    pub before: u32,
    /// The last four instructions, the youngest in the lowest byte.
    pub recent: u32,
    /// The four before those.
    pub older: u32,
    /// The last two local variables, the younger in the lower byte.
    pub locals: u32,
    /// The instructions that left the top four values on the stack, the topmost in the lowest byte.
    pub stack: u32,
}

impl Instructions {
    /// A function begins.
    pub const fn new() -> Self {
        Self {
            code: GROUPS,
            operands: 1,
            length: 0,
            depth: 0,
            present: 0,
            before: 0,
            recent: 0,
            older: 0,
            locals: 0,
            stack: 0,
        }
    }

    /// A number for where the next byte stands; zero is where an instruction begins.
    pub fn place(&self, inside: bool) -> u32 {
        match (inside, self.operands) {
            (false, _) => NOWHERE,
            (true, 0) => 0,
            (true, operands) => self.code << 4 | operands.min(3) << 2 | self.length.min(3),
        }
    }

    /// Whether the next byte is the code of an instruction.
    pub const fn begin_next(&self) -> bool {
        self.operands == 0
    }

    /// Takes the next byte, and tells whether a function ends with it.
    pub fn follow(&mut self, byte: u32) -> bool {
        let mut ends = false;
        if self.operands > 0 {
            self.continue_with(byte);
        } else {
            self.begin(byte, kind_of(byte).operands);
            ends = byte == END && self.depth == 0;
            match byte {
                BLOCK..=IF => self.depth += 1,
                END if ends => self.begin(GROUPS, 1),
                END => self.depth -= 1,
                _ => (),
            }
        }
        if self.operands == 0 {
            self.complete();
        }
        ends
    }

    fn begin(&mut self, code: u32, operands: u32) {
        self.older = self.older << 8 | self.recent >> 24;
        self.recent = self.recent << 8 | code;
        self.present = code;
        self.code = code;
        self.operands = operands;
    }

    fn continue_with(&mut self, byte: u32) {
        self.present = mix(self.present, byte);
        if let LOCAL_GET..=LOCAL_TEE = self.code {
            self.locals = (self.locals << 8 | byte) & 0xffff;
        }
        self.length += 1;
        // A number goes on after a byte from 0x80; the bytes of a float are no number.
        if byte >= 0x80 && !matches!(self.code, F32 | F64) {
            return;
        }
        self.length = 0;
        self.operands -= 1;
        // These begin with how many there are.
        match self.code {
            BR_TABLE => (self.code, self.operands) = (BR, byte + 1),
            GROUPS => (self.code, self.operands) = (LOCALS, byte * 2),
            _ => (),
        }
    }

    fn complete(&mut self) {
        let kind = kind_of(self.code);
        self.before = self.present;
        self.stack = if kind.takes == ALL { 0 } else { self.stack >> (kind.takes * 8) };
        if kind.gives {
            self.stack = self.stack << 8 | self.code;
        }
    }
}
