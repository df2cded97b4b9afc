// The check as a page of its own, also within a frame of another page.

const text = (id) => document.getElementById(id)?.textContent ?? "";

// The wasm is written as text, since a page from disk cannot load a second file.
const packed = () => text("wasm");

const own = standIn(document.getElementById("eerste-stap"), {
  form: parent === window ? "page" : "frame",
  version: document.documentElement.dataset.version,
  build: document.documentElement.dataset.build,
  settings: () => text("settings"),
  // The browser knows best how an address is written.
  address: () => JSON.stringify([...new URLSearchParams(location.hash.slice(1))]),
  part: (name) => document.getElementById(name).content.cloneNode(true),
  entitle(language, title) {
    document.title = title;
    if (language) document.documentElement.lang = language;
  },
  print: () => print(),
});
own.begin();
addEventListener("hashchange", () => own.set());
