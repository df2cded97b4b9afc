//! The instructions of WebAssembly, as far as they help to foretell what comes next.

/// What is known of an instruction.
#[derive(Clone, Copy)]
pub struct Kind {
    /// The code from which on instructions are of this kind, up to that of the next.
    from: u32,
    /// How many numbers follow the code; of a float each byte counts.
    pub operands: u32,
    /// How many values it takes from the stack, where [`ALL`] stands for a stack nobody knows.
    pub takes: u32,
    /// Whether it leaves a value there.
    pub gives: bool,
}

/// More values than are remembered.
pub const ALL: u32 = 4;

/// By their codes. `src/embed/instructions.js` has the same table, in the same order.
const KINDS: [Kind; 34] = {
    const fn kind(from: u32, operands: u32, takes: u32, gives: u32) -> Kind {
        Kind { from, operands, takes, gives: gives == 1 }
    }
    [
        kind(0x00, 0, ALL, 0), // unreachable, nop
        kind(0x02, 1, ALL, 0), // block, loop, if
        kind(0x05, 0, ALL, 0), // else, end, and what stands for the beginning of a function
        kind(0x0c, 1, ALL, 0), // br
        kind(0x0d, 1, 1, 0),   // br_if
        kind(0x0e, 1, ALL, 0), // br_table
        kind(0x0f, 0, ALL, 0), // return
        kind(0x10, 1, ALL, 1), // call
        kind(0x11, 2, ALL, 1), // call_indirect
        kind(0x1a, 0, 1, 0),   // drop
        kind(0x1b, 0, 3, 1),   // select
        kind(0x20, 1, 0, 1),   // local.get
        kind(0x21, 1, 1, 0),   // local.set
        kind(0x22, 1, 1, 1),   // local.tee
        kind(0x23, 1, 0, 1),   // global.get
        kind(0x24, 1, 1, 0),   // global.set
        kind(0x28, 2, 1, 1),   // loads
        kind(0x36, 2, 2, 0),   // stores
        kind(0x3f, 1, 0, 1),   // memory.size
        kind(0x40, 1, 1, 1),   // memory.grow
        kind(0x41, 1, 0, 1),   // i32.const, i64.const
        kind(0x43, 4, 0, 1),   // f32.const
        kind(0x44, 8, 0, 1),   // f64.const
        kind(0x45, 0, 1, 1),   // i32.eqz
        kind(0x46, 0, 2, 1),   // comparisons
        kind(0x50, 0, 1, 1),   // i64.eqz
        kind(0x51, 0, 2, 1),   // comparisons
        kind(0x67, 0, 1, 1),   // counting bits
        kind(0x6a, 0, 2, 1),   // arithmetic
        kind(0x79, 0, 1, 1),   // counting bits
        kind(0x7c, 0, 2, 1),   // arithmetic
        kind(0xa7, 0, 1, 1),   // conversions
        kind(0xd0, 1, 0, 1),   // ref.null
        kind(0xfc, 1, ALL, 0), // the prefix of the rarer ones
    ]
};

/// The kind of the instruction with this code.
pub fn kind_of(code: u32) -> Kind {
    let behind = KINDS.partition_point(|kind| kind.from <= code);
    KINDS[behind - 1]
}
