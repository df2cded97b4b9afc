// The trainer page's half of its program. The build puts it behind `load`, which makes the program's
// JavaScript side, and behind `unpack`.

const text = (id) => document.getElementById(id)?.textContent ?? "";
const host = document.getElementById("trainer");

// Puts one of the panels that wait in the page in front of the reader.
const panel = (name) => {
  host.replaceChildren(document.getElementById(name).content.cloneNode(true));
  host.querySelector("h1").focus();
};

// Where the check would stand beside this page, if this page stands on a website.
const beside = () => (location.protocol.startsWith("http") ? new URL("eerste-stap.html", location.href).href : "");

function run(module) {
  let fallen = false;
  const fall = (message) => {
    if (fallen) return;
    fallen = true;
    console.error(message);
    // The program must be off the stack before its page goes.
    setTimeout(() => panel("fallen"));
  };
  addEventListener("error", ({ error }) => {
    if (error instanceof WebAssembly.RuntimeError) fall(String(error));
  });
  const place = document.createElement("div");
  host.replaceChildren(place);
  try {
    const program = load();
    program.initSync({ module });
    program.start(place, JSON.parse(text("check") || '""'), text("wasm"), text("frame"), beside(), fall);
  } catch (error) {
    fall(String(error));
  }
}

const block = Uint8Array.from(atob(text("program")), (letter) => letter.charCodeAt(0));
unpack(block)
  .then((wasm) => WebAssembly.compile(wasm))
  .then(run, (error) => {
    console.error(error);
    panel("no-wasm");
  });
