// Follows the instructions of WebAssembly: the files `instructions.rs` and `kinds.rs` of the crate
// `squeeze` once more, for unpack.js.

// Stirs two numbers into one.
const mix = (a, b) => {
  const sum = Math.imul(a, 0x2f0b4c47) + Math.imul(b, 0x9e3779b1);
  return Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
};

// The code from which on instructions are of one kind, how many numbers follow it, how many values
// it takes from the stack, and how many it leaves there.
const KINDS = [
  [0x00, 0, 4, 0], [0x02, 1, 4, 0], [0x05, 0, 4, 0], [0x0c, 1, 4, 0], [0x0d, 1, 1, 0], [0x0e, 1, 4, 0],
  [0x0f, 0, 4, 0], [0x10, 1, 4, 1], [0x11, 2, 4, 1], [0x1a, 0, 1, 0], [0x1b, 0, 3, 1], [0x20, 1, 0, 1],
  [0x21, 1, 1, 0], [0x22, 1, 1, 1], [0x23, 1, 0, 1], [0x24, 1, 1, 0], [0x28, 2, 1, 1], [0x36, 2, 2, 0],
  [0x3f, 1, 0, 1], [0x40, 1, 1, 1], [0x41, 1, 0, 1], [0x43, 4, 0, 1], [0x44, 8, 0, 1], [0x45, 0, 1, 1],
  [0x46, 0, 2, 1], [0x50, 0, 1, 1], [0x51, 0, 2, 1], [0x67, 0, 1, 1], [0x6a, 0, 2, 1], [0x79, 0, 1, 1],
  [0x7c, 0, 2, 1], [0xa7, 0, 1, 1], [0xd0, 1, 0, 1], [0xfc, 1, 4, 0],
];

class Instructions {
  kinds = [];
  code = 6;
  operands = 1;
  length = 0;
  depth = 0;
  // Numbers that get large: for bits NaN is 0, and engines see from the start that they are not small.
  present = NaN;
  before = NaN;
  recent = NaN;
  older = NaN;
  locals = 0;
  stack = NaN;

  // By hand: pages replace `Array.from` and the like.
  constructor() {
    let next = 0;
    for (let code = 0; code < 256; code++) {
      if (KINDS[next]?.[0] === code) next++;
      this.kinds.push(KINDS[next - 1]);
    }
  }

  // Takes the next byte, and tells whether a function ends with it.
  follow(byte) {
    let ends = false;
    if (this.operands) {
      this.resume(byte);
    } else {
      this.begin(byte, this.kinds[byte][1]);
      if (byte > 1 && byte < 5) this.depth++;
      if (byte === 11) {
        ends = !this.depth;
        if (ends) this.begin(6, 1);
        else this.depth--;
      }
    }
    if (!this.operands) {
      const kind = this.kinds[this.code];
      this.before = this.present;
      this.stack = kind[2] > 3 ? 0 : this.stack >>> (kind[2] * 8);
      if (kind[3]) this.stack = (this.stack << 8) | this.code;
    }
    return ends;
  }

  begin(code, operands) {
    this.older = (this.older << 8) | (this.recent >>> 24);
    this.recent = (this.recent << 8) | code;
    this.present = code;
    this.code = code;
    this.operands = operands;
  }

  resume(byte) {
    const { code } = this;
    this.present = mix(this.present, byte);
    if (code >= 0x20 && code <= 0x22) this.locals = ((this.locals << 8) | byte) & 0xffff;
    this.length++;
    if (byte > 127 && code !== 0x43 && code !== 0x44) return;
    this.length = 0;
    this.operands--;
    if (code === 14) {
      this.code = 12;
      this.operands = byte + 1;
    } else if (code === 6) {
      this.code = 7;
      this.operands = byte * 2;
    }
  }
}
