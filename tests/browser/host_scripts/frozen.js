// A page that freezes everything the language itself brings, as those do that run code of others.
// `also` names what of the browser's own is frozen too.
const seen = new Set();
const freeze = (it) => {
  if ((typeof it !== "object" && typeof it !== "function") || it === null || seen.has(it)) return;
  seen.add(it);
  Object.freeze(it);
  freeze(Object.getPrototypeOf(it));
  for (const { value, get, set } of Object.values(Object.getOwnPropertyDescriptors(it))) [value, get, set].forEach(freeze);
};
const language =
  "Object Function Array String Number Boolean Symbol BigInt Promise Proxy Reflect JSON Math Date RegExp Map Set " +
  "WeakMap WeakSet WeakRef FinalizationRegistry Error AggregateError EvalError RangeError ReferenceError SyntaxError " +
  "TypeError URIError ArrayBuffer SharedArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array " +
  "Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array WebAssembly Iterator Intl";
[...language.split(" "), ...also].forEach((name) => freeze(globalThis[name]));
freeze((async () => {}).constructor);
freeze(function* () {}.constructor);
freeze([][Symbol.iterator]());
