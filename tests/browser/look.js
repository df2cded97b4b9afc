// What is on the page now, for `page.rs`.
const at = (selector) => document.querySelector(selector);
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
  // All the words of the page would say nothing of where the focus is.
  ...(focus && (focus === document.body ? { focus: "body", focused: "" } : named(focus))),
  chosen: options.findIndex((option) => option.checked) + 1,
  status: text(at("[role=status]")),
  text: document.body?.innerText,
};
