// The page's half of the check. The build puts it into the page behind `load`, which makes the
// program's JavaScript side anew at each call, so that after a panic nothing of a dead program is
// used, and behind `unpack`.

const host = document.getElementById("eerste-stap");
const text = (id) => document.getElementById(id)?.textContent ?? "";
const buttons = (place) => [...place.querySelectorAll("button")];

// The settings in the address, as JSON: the browser knows best how an address is written.
const address = () => JSON.stringify([...new URLSearchParams(location.hash.slice(1))]);

// Clicks on the static page, before the program runs: they are done again once it does.
const early = [];
const remember = (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  early.push(buttons(host).indexOf(button));
  host.toggleAttribute("data-waiting", true);
};
host.addEventListener("click", remember);
const stopRemembering = () => {
  host.removeEventListener("click", remember);
  host.removeAttribute("data-waiting");
};

// The wasm is packed and written as text, since a page from disk cannot load a second file.
async function compile() {
  return WebAssembly.compile(await unpack(Uint8Array.from(atob(text("wasm")), (c) => c.charCodeAt(0))));
}

// Puts one of the panels that wait in the page in front of the reader.
function panel(name) {
  stopRemembering();
  early.length = 0;
  host.replaceChildren(document.getElementById(name).content.cloneNode(true));
  document.title = host.querySelector("h1").textContent;
}

const TRAPS = ["RuntimeError", "RangeError", "InternalError"];

// What is left of a session when someone starts again: the language.
const emptied = (session) => {
  if (!session) return session;
  const { language } = JSON.parse(session);
  return JSON.stringify({ "eerste-stap": 2, language, screen: "intro", answers: {}, asked_about_run: false });
};

function run(module, session, focus) {
  const place = document.createElement("div");
  let kept = session;
  let shown = false;
  let fallen = false;

  const keep = (now) => {
    kept = now;
    if (!shown) show();
    shown = true;
  };
  const show = () => {
    const focused = buttons(host).indexOf(document.activeElement);
    stopRemembering();
    host.replaceChildren(place);
    buttons(place)[focused]?.focus();
    queueMicrotask(() => early.splice(0).forEach((index) => buttons(place)[index]?.click()));
  };
  // Once is enough; and the program must be off the stack before its screen goes.
  const fall = (message) => {
    if (fallen) return;
    fallen = true;
    console.error(message);
    removeEventListener("error", trap);
    removeEventListener("unhandledrejection", trap);
    setTimeout(() => {
      panel("fallen");
      host.querySelector("h1").focus();
      host.querySelectorAll("[data-then]").forEach((button) => {
        const from = button.dataset.then === "resume" ? kept : emptied(kept);
        button.addEventListener("click", () => run(module, from, true));
      });
    });
  };
  // A trap without a panic, such as a full stack, reports nothing itself; engines name it otherwise.
  const trap = (event) => {
    const error = event.error ?? event.reason;
    if (TRAPS.includes(error?.name)) fall(String(error));
  };
  addEventListener("error", trap);
  addEventListener("unhandledrejection", trap);

  try {
    const program = load();
    program.initSync({ module });
    program.start(place, address, text("settings"), session, focus, keep, fall);
  } catch (error) {
    fall(String(error));
  }
}

compile().then(
  (module) => run(module, undefined, false),
  (error) => {
    console.error(error);
    panel("no-wasm");
  },
);
