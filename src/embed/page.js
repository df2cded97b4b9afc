// The check as a page of its own, also within a frame of another page.

const text = (id) => document.getElementById(id)?.textContent ?? "";

// The wasm is written as text, since a page from disk cannot load a second file.
const packed = () => text("wasm");

// Whoever sets the page up asks what is wrong with it.
const CHECK = "check";
const inAddress = () => new URLSearchParams(location.hash.slice(1));

const place = document.getElementById("eerste-stap");
const own = standIn(place, {
  form: parent === window ? "page" : "frame",
  version: document.documentElement.dataset.version,
  build: document.documentElement.dataset.build,
  settings: () => text("settings"),
  // The browser knows best how an address is written.
  address: () => JSON.stringify([...inAddress()].filter(([name]) => name !== CHECK)),
  found: () => (inAddress().has(CHECK) ? (parent === window ? "" : "frame:" + innerHeight) : undefined),
  part: (name) => document.getElementById(name).content.cloneNode(true),
  entitle(language, title) {
    document.title = title;
    if (language) document.documentElement.lang = language;
  },
  print: () => print(),
  leave,
  refused: () => document.getElementById("by-hand").removeAttribute("hidden"),
});
own.begin();

// Whoever takes the check off its page finds it there again.
new MutationObserver(() => place.isConnected || (document.body ?? document.documentElement)?.append(place))
  .observe(document, { childList: true, subtree: true });

addEventListener("hashchange", () => own.set());

// Within a page that listens, the frame gets as high as what is in it. It goes down only by more than one
// step, so that two heights never take turns. Nothing that anybody sends is listened to.
//
// With some answers there is more to read than with others, and the height must not tell. So past the first
// screen each kind has a least height, which falls with the width. The questionnaire that ships fits in it,
// whatever the answers; what is higher goes up in leaps (docs/decisions/0019-element.md).
const STEP = 40;
const [NARROWEST, WIDEST] = [280, 700];
const ROOM = { intro: [0, 0, STEP], result: [2300, 970000, 400] };
const QUESTION = [900, 110000, 400];
let height = 0;
const tell = () => {
  const [base, text, leap] = ROOM[place.querySelector("[data-screen]")?.dataset.screen] ?? QUESTION;
  const least = base + text / Math.max(NARROWEST, Math.min(innerWidth, WIDEST));
  const more = Math.ceil(Math.max(0, place.offsetHeight - least) / leap) * leap;
  const next = Math.min(20000, Math.ceil((least + more) / STEP) * STEP);
  if (next > height || next < height - STEP) {
    height = next;
    parent.postMessage({ type: "eerste-stap", v: 1, height }, "*");
  }
};
if (parent !== window) {
  document.documentElement.toggleAttribute("data-framed", true);
  new ResizeObserver(tell).observe(place);
  addEventListener("resize", () => inAddress().has(CHECK) && own.set());
}
