// What is on the page now, for `page.rs`.
const at = (selector) => document.querySelector(selector);
const text = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
const focus = document.activeElement;
const options = [...document.querySelectorAll("[part=option] input")];
return {
  screen: at("[data-screen]")?.dataset.screen,
  // The text that the file begins with stands in the place itself, the program's in a place within.
  // Its panel comes when it has looked around.
  running: !at("#eerste-stap > .eerste-stap") && !!at("#eerste-stap .eerste-stap > .employer"),
  heading: text(at("h1")),
  title: document.title,
  language: document.documentElement.lang,
  marked: at("#eerste-stap .eerste-stap")?.lang,
  focus: focus && [focus.localName, ...(focus.part ?? [])].join("."),
  focused: focus === document.body ? "" : text(focus?.closest("label") ?? focus),
  chosen: options.findIndex((option) => option.checked) + 1,
  status: text(at("[role=status]")),
  text: document.body?.innerText,
};
