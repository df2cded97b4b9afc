// Unpacks the program. With instructions.js this is the crate `squeeze` once more: its files tell
// what each step is for, and the two must agree to the bit, which a test there compares. Browsers
// bring a decoder for gzip only, and that packs far worse (docs/decisions/0006-packing.md).

// Behind the weights of all places begin those of pasts.
const PASTS = 1 << 16;

// How many bytes are unpacked at a time.
const SLICE = 1 << 16;

// A probability, moved towards the bit that came.
const nudged = (odds, bit, slowness) => odds + (((-bit & 65535) - odds) >> slowness);

async function unpack(block) {
  const [length, checksum, from, to] = new Uint32Array(block.buffer, 0, 4);
  const out = new Uint8Array(length);

  // Probabilities in 65,536ths, and on the scale on which they can be added.
  const odds = new Int32Array(4096);
  const stretched = new Int32Array(4096);
  for (let step = 0, height = 1 << 25; step < 2048; step++) {
    const share = height >> 10;
    odds[2048 + step] = share;
    odds[2047 - step] = 65535 - share;
    height += (share * (65536 - share)) >> 14;
  }
  for (let share = 0, step = 0; share < 4096; share++) {
    while (step < 4095 && odds[step] < share << 4) step++;
    stretched[share] = step - 2048;
  }

  // The contexts, their histories, and what histories are worth.
  const contexts = new Int32Array(6);
  const slots = new Uint16Array(1 << 22);
  const worth = new Uint16Array(6 << 11);
  const met = new Uint8ClampedArray(6 << 11);
  const shares = Int32Array.from({ length: 256 }, (_, met) => 65536 / (met + 4));
  const spoke = new Int32Array(6);
  for (let i = 0; i < worth.length; i++) {
    const history = i & 2047;
    const before = worth[i - history + (history >> 1)];
    worth[i] = history < 2 ? 32768 : before + (((history & 1 ? 65535 : 0) - before) >> 2);
  }

  // The repetition.
  const places = new Int32Array(1 << 18);
  const sure = new Uint16Array(32).fill(32768);
  let hash = 0;
  let place = 0;
  let repeated = 0;

  // The mixer and its correction.
  const voices = new Int32Array(8).fill(256);
  const weights = new Int32Array((PASTS + 2048) * 8).fill(20000);
  const refined = new Uint16Array(33 << 16);
  for (let i = 0; i < refined.length; i++) refined[i] = odds[Math.min((i % 33) * 128, 4095)];

  // The arithmetic coder: its bounds, and what has come between them.
  const coder = new Uint32Array(3);
  coder[1] = -1;
  let next = 16;
  for (let i = 0; i < 4; i++) coder[2] = (coder[2] << 8) | block[next++];

  // The bytes and the instructions so far; where functions begin, and their sizes, which were left out.
  let last = 0;
  let word = 0;
  const instructions = new Instructions();
  const sizes = new Map();
  let start = from;

  const unpackByte = (at) => {
    const inside = at >= from && at < to;
    const { code, operands, recent, stack } = instructions;
    const operand = (code << 4) | (Math.min(operands, 3) << 2) | Math.min(instructions.length, 3);
    const position = !inside ? 1 : operands ? operand : 0;
    const longer = last & 0xffffff;
    const six = mix(recent, instructions.older & 0xffff);
    const views = !inside
      ? [last & 255, last & 0xffff, longer, last, word, last >>> 24]
      : operands
        ? [0, last & 255, six, stack, mix(instructions.locals, recent & 0xff00ff00), longer]
        : [Math.clz32(stack) >> 3, recent & 0xffffff, six, last & 255, mix(instructions.before, stack), longer];
    for (let i = 0; i < 6; i++) contexts[i] = mix((position << 3) + i + 1, views[i]);

    if (at) {
      hash = (hash * 24 + (last & 255)) & 0x3ffff;
      place = repeated ? place + 1 : places[hash];
      repeated = repeated ? Math.min(repeated + 1, 31) : +(place > 0);
      places[hash] = at;
    }

    const past = inside ? recent : last;
    const sort = PASTS | (+inside << 8);
    const younger = (sort | (past & 255)) << 3;
    const elder = (sort | 512 | ((past >> 8) & 255)) << 3;
    let partial = 1;
    let low = coder[0];
    let high = coder[1];
    let digits = coder[2];
    for (let seen = 0; seen < 8; seen++) {
      if (seen === 4) for (let i = 0; i < 6; i++) contexts[i] = mix(contexts[i], partial);
      const half = (1 << (seen & 3)) | (partial & ((1 << (seen & 3)) - 1));

      for (let i = 0; i < 6; i++) {
        const context = contexts[i];
        const slot = slots[(context ^ half) & 0x3fffff];
        const known = slot && slot >> 11 === context >>> 27 ? slot & 2047 : 1;
        const worthAt = (i << 11) | known;
        spoke[i] = worthAt;
        voices[i] = stretched[worth[worthAt] >> 4];
      }
      const again = out[place] | 256;
      if (again >> (8 - seen) !== partial) repeated = 0;
      const expected = (again >> (7 - seen)) & 1;
      const voice = repeated && stretched[sure[repeated] >> 4];
      voices[6] = expected ? voice : -voice;

      const row = (!inside ? partial : position ? 512 + ((position << 3) | seen) : 256 | partial) << 3;
      const repeating = (sort | 1024 | repeated) << 3;
      let said = 0;
      for (let i = 0; i < 8; i++) {
        const weight = weights[row + i] + weights[younger + i] + weights[elder + i] + weights[repeating + i];
        said += Math.imul(voices[i], weight) >> 18;
      }
      said = Math.max(0, Math.min(4095, said + 2048));
      const line = (((past & 255) << 8) | partial) * 33 + (said >> 7);
      const beyond = said & 127;
      const better = (refined[line] * (128 - beyond) + refined[line + 1] * beyond) >> 7;
      const chance = (odds[said] + better) >> 1;

      const width = (high - low) >>> 0;
      const cut = (low + Math.imul(width >>> 16, chance) + (Math.imul(width & 65535, chance) >>> 16)) >>> 0;
      const bit = +(digits <= cut);
      if (bit) high = cut;
      else low = (cut + 1) >>> 0;
      while ((low ^ high) >>> 24 === 0) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        digits = ((digits << 8) | block[next++]) >>> 0;
      }

      const aim = -bit & 65535;
      for (let i = 0; i < 6; i++) {
        const context = contexts[i];
        const worthAt = spoke[i];
        const known = worthAt & 2047;
        if (known > 1) {
          const was = worth[worthAt];
          worth[worthAt] = was + ((Math.imul(aim - was, shares[met[worthAt]++]) + 32768) >> 16);
        }
        const history = (known << 1) | bit;
        const kept = history < 2048 ? history : (history & 1023) | 1024;
        slots[(context ^ half) & 0x3fffff] = ((context >>> 27) << 11) | kept;
      }
      if (repeated) sure[repeated] = nudged(sure[repeated], bit ^ expected ^ 1, 6);
      const mistake = (((bit << 16) - odds[said]) * 12) >> 4;
      for (let i = 0; i < 8; i++) {
        const change = (Math.imul(voices[i], mistake) + 8192) >> 14;
        weights[row + i] += change;
        weights[younger + i] += change;
        weights[elder + i] += change;
        weights[repeating + i] += change;
      }
      const near = line + (beyond >> 6);
      refined[near] = nudged(refined[near], bit, 5);
      partial = (partial << 1) | bit;
    }

    coder[0] = low;
    coder[1] = high;
    coder[2] = digits;
    const byte = partial & 255;
    out[at] = byte;
    last = (last << 8) | byte;
    const small = byte | 32;
    word = (small > 96 && small < 123) || byte > 127 ? mix(word, small) : 0;
    if (inside && instructions.follow(byte)) {
      sizes.set(start, at + 1 - start);
      start = at + 1;
    }
  };

  let at = 0;
  for (; at < length && next <= block.length + 4; at++) {
    // Now and then the browser gets time for the reader, who has the static page by now.
    if (at % SLICE === SLICE - 1) await new Promise((resume) => setTimeout(resume));
    unpackByte(at);
  }

  // The file again, with the sizes, of four bytes at most.
  const wasm = new Uint8Array(at + sizes.size * 4);
  let end = 0;
  for (let i = 0; i < at; i++) {
    for (let size = sizes.get(i); size; size >>= 7) wasm[end++] = size > 127 ? size | 128 : size;
    wasm[end++] = out[i];
  }
  let sum = 0x811c9dc5;
  for (let i = 0; i < end; i++) sum = Math.imul(sum ^ wasm[i], 0x1000193);
  if (sum >>> 0 !== checksum) throw new Error("the program in this page is damaged");
  return wasm.subarray(0, end);
}
