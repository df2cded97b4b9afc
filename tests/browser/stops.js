// Where Tab goes from here to the end of the page, and first where it comes from, for keyboard.rs.
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
const follows = (element) => from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
const stops = [...document.querySelectorAll(STOPS)].filter(isStop).filter(follows);
// Where nothing has the focus, nobody can tell where Tab begins.
return (!from || from === document.body ? [] : [from, ...stops]).map(named);
