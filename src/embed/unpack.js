// Unpacks LZMA, in the format of `xz --format=lzma`.
//
// Browsers bring gzip only, which leaves the page 12 kB larger than LZMA does (see docs/decisions).
// Whoever wants to look into the page can take the block apart with `base64 -d` and
// `xz --format=lzma -d`.

// Where each group of probabilities begins. The names are those of the format's specification.
const IS_MATCH = 0;
const IS_REP = 192;
const IS_REP_0 = 204;
const IS_REP_1 = 216;
const IS_REP_2 = 228;
const IS_REP_0_LONG = 240;
const SLOT = 432;
const SPECIAL = 688;
const ALIGN = 816;
const LENGTH = 832;
const REP_LENGTH = 1346;
const LITERAL = 1860;

function unpack(packed) {
  const lc = packed[0] % 9;
  const lp = ((packed[0] / 9) | 0) % 5;
  const pb = (packed[0] / 45) | 0;
  const out = new Uint8Array(new DataView(packed.buffer).getUint32(5, true));
  const odds = new Uint16Array(LITERAL + (0x300 << (lc + lp))).fill(1024);
  let code = new DataView(packed.buffer).getUint32(14);
  let range = 0xffffffff;
  let next = 18;

  // The range coder: every bit costs as much as it surprises.
  const refill = () => {
    if (range >= 0x1000000) return;
    range = (range << 8) >>> 0;
    code = ((code << 8) | packed[next++]) >>> 0;
  };
  const bit = (index) => {
    const bound = (range >>> 11) * odds[index];
    const one = code >= bound;
    if (one) {
      range -= bound;
      code -= bound;
      odds[index] -= odds[index] >> 5;
    } else {
      range = bound;
      odds[index] += (2048 - odds[index]) >> 5;
    }
    refill();
    return +one;
  };
  const direct = (count) => {
    let value = 0;
    while (count--) {
      range >>>= 1;
      const one = code >= range;
      if (one) code -= range;
      value = (value << 1) | one;
      refill();
    }
    return value;
  };
  const tree = (base, bits) => {
    let node = 1;
    for (let i = 0; i < bits; i++) node = (node << 1) | bit(base + node);
    return node - (1 << bits);
  };
  const reversed = (base, bits) => {
    let [node, value] = [1, 0];
    for (let i = 0; i < bits; i++) {
      const one = bit(base + node);
      node = (node << 1) | one;
      value |= one << i;
    }
    return value;
  };
  const length = (base, turn) => {
    if (!bit(base)) return 2 + tree(base + 2 + turn * 8, 3);
    if (!bit(base + 1)) return 10 + tree(base + 130 + turn * 8, 3);
    return 18 + tree(base + 258, 8);
  };

  let at = 0;
  let state = 0;
  const far = [0, 0, 0, 0];

  const literal = () => {
    const before = at ? out[at - 1] : 0;
    const context = ((at & ((1 << lp) - 1)) << lc) + (before >> (8 - lc));
    const base = LITERAL + 0x300 * context;
    let symbol = 1;
    if (state > 6) {
      let match = out[at - far[0] - 1];
      while (symbol < 256) {
        const expected = (match >> 7) & 1;
        match <<= 1;
        const one = bit(base + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | one;
        if (one !== expected) break;
      }
    }
    while (symbol < 256) symbol = (symbol << 1) | bit(base + symbol);
    out[at++] = symbol;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  };
  const distance = (size) => {
    const slot = tree(SLOT + Math.min(size - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << bits;
    if (slot < 14) return base + reversed(SPECIAL + base - slot, bits);
    return base + (direct(bits - 4) << 4) + reversed(ALIGN, 4);
  };

  while (at < out.length) {
    const turn = at & ((1 << pb) - 1);
    if (!bit(IS_MATCH + state * 16 + turn)) {
      literal();
      continue;
    }
    let size = 1;
    if (!bit(IS_REP + state)) {
      size = length(LENGTH, turn);
      state = state < 7 ? 7 : 10;
      far.unshift(distance(size));
      far.pop();
    } else {
      const [second, third] = [IS_REP_1 + state, IS_REP_2 + state];
      const which = !bit(IS_REP_0 + state) ? 0 : !bit(second) ? 1 : 2 + bit(third);
      if (!which && !bit(IS_REP_0_LONG + state * 16 + turn)) {
        state = state < 7 ? 9 : 11;
      } else {
        far.unshift(...far.splice(which, 1));
        size = length(REP_LENGTH, turn);
        state = state < 7 ? 8 : 11;
      }
    }
    if (far[0] >= at || next > packed.length) throw new Error("the program in this page is damaged");
    while (size--) out[at] = out[at++ - far[0] - 1];
  }
  return out;
}
