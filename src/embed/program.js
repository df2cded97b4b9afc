// The one program that all checks on a page run in. The build puts it behind `load`, which makes the
// program's JavaScript side anew at each call, so that after a fall nothing of a dead program is
// used; behind `unpack`; and behind `packed`, the text of the packed program.

let compiled;
let program;
let trapping;
const running = new Set();

// Compiled once, for all checks and for each fresh start.
const compile = () => (compiled ??= unpacked().then((wasm) => WebAssembly.compile(wasm)));

// Where there is no WebAssembly, scripts are often not compiled either: unpacking would take long
// there, for nothing.
const unpacked = async () => {
  if (!self.WebAssembly) throw new Error("there is no WebAssembly");
  return unpack(Uint8Array.from(atob(packed()), (c) => c.charCodeAt(0)));
};

// The program that runs, or a fresh one.
function alive(module) {
  if (program) return program;
  const fresh = load();
  fresh.initSync({ module });
  const fall = (message) => {
    // Once is enough, and the program must be off the stack before its screens go.
    if (program !== fresh) return;
    program = undefined;
    trapping.abort();
    console.error(message);
    const fallen = [...running];
    running.clear();
    setTimeout(() => fallen.forEach((check) => check.fell()));
  };
  fresh.onFall(fall);
  program = fresh;
  locate();
  listen(fall);
  return fresh;
}

const TRAPS = ["RuntimeError", "RangeError", "InternalError"];

// A trap without a panic, such as a full stack, reports nothing itself; engines name it otherwise. So
// does an error of another kind that went through the program, and left half of something done.
// Others on the page fall too, also while they listen to this script: it must have begun in here.
function listen(fall) {
  trapping = new AbortController();
  const trap = (event) => {
    const error = event.error ?? event.reason;
    if (event.message === MUTED && !error && isAlone()) fall(MUTED);
    if (!(error instanceof Error)) return;
    // A message may name any place.
    const stack = String(error.stack).replace(String(error), "");
    const [first] = stack.match(PLACE) ?? [];
    if (places.includes(first) && (TRAPS.includes(error.name) || PROGRAM.test(stack))) fall(String(error));
  };
  addEventListener("error", trap, trapping);
  addEventListener("unhandledrejection", trap, trapping);
}

// Of its own scripts, too, WebKit tells a page on disk no more than this. In the lone file that is a fall
// of ours. In other engines it is not, as extensions have scripts there; nor beside an element.
const MUTED = "Script error.";
const isAlone = () =>
  location.protocol === "file:" && navigator.vendor.startsWith("Apple") && !customElements.get("eerste-stap");

// Where something is, as a stack names it, and how it names programs.
const PLACE = /wasm:\/\/wasm\/\w+|(?:\w+:\/\/|about:)[^\s)]*?(?=:\d+:\d+)/g;
const PROGRAM = /wasm:|wasm-function/;

// Where this script is, and the program, once it calls.
const places = [];
function locate() {
  for (const place of String(new Error().stack).match(PLACE) ?? []) {
    if (!places.includes(place)) places.push(place);
  }
}
