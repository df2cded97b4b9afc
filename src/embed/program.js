// The one program that all checks on a page run in. The build puts it behind `load`, which makes the
// program's JavaScript side anew at each call, so that after a fall nothing of a dead program is
// used; behind `unpack`; and behind `packed`, the text of the packed program.

let compiled;
let program;
let trapping;
const running = new Set();

// Compiled once, for all checks and for each fresh start.
const compile = () =>
  (compiled ??= unpack(Uint8Array.from(atob(packed()), (c) => c.charCodeAt(0))).then((wasm) => WebAssembly.compile(wasm)));

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
  listen(fall);
  return fresh;
}

const TRAPS = ["RuntimeError", "RangeError", "InternalError"];

// A trap without a panic, such as a full stack, reports nothing itself; engines name it otherwise.
// Others on the page can fall too, so it must be this script or this program that the error names.
function listen(fall) {
  trapping = new AbortController();
  const trap = (event) => {
    const error = event.error ?? event.reason;
    if (TRAPS.includes(error?.name) && places.some((place) => String(error.stack).includes(place))) {
      fall(String(error));
    }
  };
  addEventListener("error", trap, trapping);
  addEventListener("unhandledrejection", trap, trapping);
}

// Where this script and the program are, as a stack names them.
const places = [];
function locate() {
  const found = String(new Error().stack).match(/wasm:\/\/wasm\/\w+|(?:\w+:\/\/|about:)[^\s)]*?(?=:\d+:\d+)/g);
  for (const place of found ?? []) {
    if (!places.includes(place)) places.push(place);
  }
}
