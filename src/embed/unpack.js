// Unpacks the program. This is the crate `squeeze` once more: its files tell what each step is for,
// and the two must agree to the bit, which a test there compares. Browsers bring a decoder for gzip
// only, and that packs far worse (docs/decisions/0006-packing.md).

// How many bytes are unpacked at a time.
const SLICE = 1 << 16;

// Stirs two numbers into one.
const mix = (a, b) => {
  const sum = Math.imul(a, 0x2f0b4c47) + Math.imul(b, 0x9e3779b1);
  return Math.imul(sum ^ (sum >>> 15), 0x85ebca6b);
};

// How many numbers follow the code of an instruction of WebAssembly.
const operandsOf = (code) => {
  const among = (from, to) => code >= from && code <= to;
  if (code === 0x11 || among(0x28, 0x3e)) return 2;
  const one = among(2, 4) || among(12, 14) || among(0x20, 0x26) || among(0x3f, 0x42);
  return +(one || code === 16 || code === 0xfc);
};

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
  const spoke = new Int32Array(6);
  for (let i = 0; i < worth.length; i++) {
    const history = i & 2047;
    const before = worth[i - history + (history >> 1)];
    worth[i] = history < 2 ? 32768 : before + ((((history & 1 ? 65535 : 0) - before) * 3) >> 3);
  }

  // The repetition.
  const places = new Int32Array(1 << 18);
  const sure = new Uint16Array(32).fill(32768);
  let hash = 0;
  let place = 0;
  let repeated = 0;

  // The mixer and its correction.
  const voices = new Int32Array(8).fill(256);
  const weights = new Int32Array((512 + (4096 << 3)) * 8).fill(20000);
  const refined = new Uint16Array(33 << 16);
  for (let i = 0; i < refined.length; i++) refined[i] = odds[Math.min((i % 33) * 128, 4095)];

  // The arithmetic coder.
  let low = 0;
  let high = 0xffffffff;
  let digits = 0;
  let next = 16;
  for (let i = 0; i < 4; i++) digits = ((digits << 8) | block[next++]) >>> 0;

  // The bytes and the instructions so far.
  let last = 0;
  let earlier = 0;
  let word = 0;
  let sum = 0x811c9dc5;
  let code = 0;
  let operands = 0;
  let size = 0;
  let recent = 0;
  let older = 0;
  let locals = 0;

  for (let at = 0; at < length && next <= block.length + 4; at++) {
    // Now and then the browser gets time for the reader, who has the static page by now.
    if (at % SLICE === SLICE - 1) await new Promise((resume) => setTimeout(resume));
    const inside = at >= from && at < to;
    const operand = (code << 4) | (Math.min(operands, 3) << 2) | Math.min(size, 3);
    const position = !inside ? 1 : operands ? operand : 0;
    const views = inside
      ? [0, recent & 0xffffff, mix(recent, older & 0xffff), (recent << 8) | (last & 255), locals, last & 0xffff]
      : [last & 255, last & 0xffff, last, mix(last, earlier & 0xffff), mix(word, last & 255), last & 0xff0000];
    for (let i = 0; i < 6; i++) contexts[i] = mix((position << 3) + i + 1, views[i]);

    if (at) {
      hash = (hash * 48 + (last & 255)) & 0x3ffff;
      place = repeated ? place + 1 : places[hash];
      repeated = repeated ? Math.min(repeated + 1, 31) : +(place > 0);
      places[hash] = at;
    }

    let partial = 1;
    for (let seen = 0; seen < 8; seen++) {
      if (seen === 4) for (let i = 0; i < 6; i++) contexts[i] = mix(contexts[i], partial);
      const half = (1 << (seen & 3)) | (partial & ((1 << (seen & 3)) - 1));

      for (let i = 0; i < 6; i++) {
        const slot = slots[(contexts[i] ^ half) & 0x3fffff];
        const known = slot && slot >> 11 === contexts[i] >>> 27 ? slot & 2047 : 1;
        spoke[i] = (i << 11) | known;
        voices[i] = stretched[worth[spoke[i]] >> 4];
      }
      const again = out[place] | 256;
      if (again >> (8 - seen) !== partial) repeated = 0;
      const expected = (again >> (7 - seen)) & 1;
      const voice = repeated && stretched[sure[repeated] >> 4];
      voices[6] = expected ? voice : -voice;

      const row = (!inside ? partial : position ? 512 + ((position << 3) | seen) : 256 | partial) << 3;
      let said = 0;
      for (let i = 0; i < 8; i++) said = (said + (Math.imul(voices[i], weights[row + i]) >> 16)) | 0;
      said = Math.max(0, Math.min(4095, said + 2048));
      const line = (((last & 255) << 8) | partial) * 33 + (said >> 7);
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

      for (let i = 0; i < 6; i++) {
        const known = spoke[i] & 2047;
        if (known > 1) worth[spoke[i]] = nudged(worth[spoke[i]], bit, 7);
        const history = (known << 1) | bit;
        const kept = history < 2048 ? history : (history & 1023) | 1024;
        slots[(contexts[i] ^ half) & 0x3fffff] = ((contexts[i] >>> 27) << 11) | kept;
      }
      if (repeated) sure[repeated] = nudged(sure[repeated], bit ^ expected ^ 1, 6);
      const mistake = (((bit << 16) - odds[said]) * 12) >> 4;
      for (let i = 0; i < 8; i++) weights[row + i] += (Math.imul(voices[i], mistake) + 8192) >> 14;
      const near = line + (beyond >> 6);
      refined[near] = nudged(refined[near], bit, 5);
      partial = (partial << 1) | bit;
    }

    const byte = partial & 255;
    out[at] = byte;
    sum = Math.imul(sum ^ byte, 0x1000193);
    earlier = (earlier << 8) | (last >>> 24);
    last = (last << 8) | byte;
    const small = byte | 32;
    word = (small > 96 && small < 123) || byte > 127 ? mix(word, small) : 0;
    if (!inside) continue;
    if (!operands) {
      older = (older << 8) | (recent >>> 24);
      recent = (recent << 8) | byte;
      code = byte;
      operands = operandsOf(byte);
      size = 0;
      continue;
    }
    if (code >= 0x20 && code <= 0x22) locals = ((locals << 8) | byte) & 0xffff;
    size++;
    if (byte > 127) continue;
    size = 0;
    operands--;
    if (code === 14) {
      code = 12;
      operands = byte + 1;
    }
  }
  if (sum >>> 0 !== checksum) throw new Error("the program in this page is damaged");
  return out;
}
