// The trainer page: one program, started once.

const text = (id) => document.getElementById(id).textContent;
const packed = () => text("trainer-wasm");
const place = document.getElementById("eerste-stap");

const blocked = (error) => {
  console.error(error);
  place.textContent = "Deze pagina heeft WebAssembly nodig. Probeer een andere browser. This page needs WebAssembly. Try another browser.";
};

unpack(Uint8Array.from(atob(packed()), (c) => c.charCodeAt(0)))
  .then((wasm) => WebAssembly.compile(wasm))
  .then((module) => {
    const program = load();
    program.initSync({ module });
    program.start(place, JSON.parse(text("check-page")), text("wasm"), text("frame-script"));
  })
  .catch(blocked);
