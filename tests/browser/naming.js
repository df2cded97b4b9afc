// How an element is called where it has the focus, for look.js and stops.js, which stand below this.
const text = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
// By its name and its part, and by the words on it or beside it.
const named = (element) => ({
  focus: [element.localName, ...(element.part ?? [])].join("."),
  focused: text(element.closest("label") ?? element),
});
