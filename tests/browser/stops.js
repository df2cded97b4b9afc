// Where Tab goes, one stop after the other, from where the focus is to the end of the page and on from
// its beginning, for keyboard.rs; naming.js stands above this, and what is done with it below.
const from = document.activeElement;
const STOPS = "a[href], button, input, select, textarea, summary, iframe, [tabindex]";
// Of a group of options one is a stop: the chosen one, or else the first.
const groups = new Map();
const isStop = (element) => {
  if (element.tabIndex < 0 || element.matches(":disabled") || !element.checkVisibility()) return false;
  if (element.type !== "radio") return true;
  const stop = groups.get(element.name);
  const chosen = document.querySelector(`input[name="${CSS.escape(element.name)}"]:checked`);
  groups.set(element.name, stop ?? chosen ?? element);
  return groups.get(element.name) === element;
};
const stops = [...document.querySelectorAll(STOPS)].filter(isStop);
const follows = (element) => from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
// Where nothing has the focus, nobody can tell where Tab begins.
const isNowhere = !from || from === document.body;
const ahead = isNowhere ? [] : [from, ...stops.filter(follows)];
