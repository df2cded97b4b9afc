// The check as an element, `<eerste-stap>`, in a page of someone else.
//
// The build provides `packed`, `STYLE`, `SETTINGS` (the names of the settings), `VERSION`, `BUILD`
// and `PARTS`: the static text and the panels as trees, since a page may forbid to make elements
// from text.

// A tree is text, or a list: name, attributes, and trees again. Drawings are of another kind.
function grow(tree, kind) {
  if (typeof tree === "string") return document.createTextNode(tree);
  const [name, attributes, ...inside] = tree;
  if (name === "svg") kind = "http://www.w3.org/2000/svg";
  const element = document.createElementNS(kind, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside.map((branch) => grow(branch, kind)));
  return element;
}

function part(name) {
  const fragment = document.createDocumentFragment();
  fragment.append(...(PARTS[name] ?? []).map((tree) => grow(tree, "http://www.w3.org/1999/xhtml")));
  return fragment;
}

const styled = (view) => {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return [sheet];
};

// Prints one check without the page around it: from a page of its own that exists for this moment.
function printAlone(root, place) {
  const frame = document.createElement("iframe");
  frame.setAttribute("part", "paper");
  root.append(frame);
  const { contentWindow: view, contentDocument: page } = frame;
  if (!page) {
    // In a sandbox every frame is a stranger to this page, which then is little more than the check.
    frame.remove();
    print();
    return;
  }
  page.adoptedStyleSheets = styled(view);
  page.title = "Eerste Stap";
  page.body.append(page.importNode(place, true));
  view.addEventListener("afterprint", () => setTimeout(() => frame.remove()));
  view.print();
}

// A value as text, also of what refuses to be text: that is no setting.
function written(value) {
  if (value === true) return "on";
  if (value === false) return "off";
  try {
    return String(value);
  } catch {
    return "";
  }
}

const TAG = "eerste-stap";
const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

class EersteStap extends HTMLElement {
  static observedAttributes = SETTINGS;
  static version = VERSION;

  // Another copy of this script was loaded too.
  static met(version) {
    if (version === VERSION || others.includes(version)) return;
    others.push(version);
    console.warn(`${TAG}: this page loads version ${VERSION} and version ${version}; only the first one is used`);
    running.forEach((check) => check.set());
  }

  #root;
  #place;
  #check;
  #session;
  #pack;

  constructor() {
    super();
    // What was set before this class was known stands in the way of its own properties.
    for (const name of [...SETTINGS.map(camel), "pack"]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  // A questionnaire of one's own: as JSON, or as what JSON gives.
  get pack() {
    return this.#pack;
  }

  set pack(pack) {
    this.#pack = pack;
    if (!this.#check) return;
    this.#end();
    this.#session = undefined;
    this.#begin();
  }

  connectedCallback() {
    if (!this.#check) this.#begin();
  }

  // Whoever moves the element takes it away first: only what stays away ends. Answers outlast both.
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#end());
  }

  attributeChangedCallback() {
    this.#check?.set();
  }

  #begin() {
    if (!this.#root) {
      const mode = this.getAttribute("shadow") === "open" ? "open" : "closed";
      this.#root = this.attachShadow({ mode, delegatesFocus: true });
      this.#root.adoptedStyleSheets = styled(window);
      this.#place = document.createElement("div");
      this.#place.className = "isle";
      this.#root.append(this.#place);
    }
    const tell = (event) => this.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
    this.#check = standIn(this.#place, {
      form: "element",
      version: VERSION,
      build: BUILD,
      settings: () => this.#settings(),
      address: () => "[]",
      found: () => found(this),
      part,
      print: (place) => printAlone(this.#root, place),
      ready: () => tell("eerste-stap-ready"),
      done: () => tell("eerste-stap-done"),
      // A page that only shows what the check is like, as the trainer page does, is not to be left.
      leave: () => this.hasAttribute("data-preview") || leave(),
      refused: () => {
        const told = [...this.#place.querySelectorAll("p")].map((it) => it.textContent);
        console.warn(`${TAG}: ${told.join("\n")}`);
      },
    });
    if (!this.#session) {
      const language = this.getAttribute("language") === "en" ? "en" : "nl";
      this.#place.replaceChildren(part("intro-" + language));
    }
    this.#check.begin(this.#session);
  }

  #end() {
    // Taken away twice in a row, it has ended already.
    if (!this.#check) return;
    this.#session = this.#check.stop();
    this.#check = undefined;
  }

  // What is set, as JSON. What cannot be written so is named by the parser, not thrown at the page.
  #settings() {
    const set = SETTINGS.filter((name) => this.hasAttribute(name));
    const settings = Object.fromEntries(set.map((name) => [name, this.getAttribute(name)]));
    const pack = this.#pack;
    if (pack !== undefined && pack !== null) {
      settings.pack = written(pack).slice(0, 100);
      try {
        const whole = typeof pack === "string" ? JSON.parse(pack) : pack;
        // Some things are left out of JSON without a word.
        if (JSON.stringify(whole)) return JSON.stringify({ ...settings, pack: whole });
      } catch {
        // Then it is told as the text that it is.
      }
    }
    return JSON.stringify(settings);
  }
}

for (const name of SETTINGS) {
  Object.defineProperty(EersteStap.prototype, camel(name), {
    // Whatever a page has given to all objects is no part of this.
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name);
    },
    set(value) {
      if (value === undefined || value === null) this.removeAttribute(name);
      else this.setAttribute(name, written(value));
    },
  });
}

const known = customElements.get(TAG);
if (!known) {
  customElements.define(TAG, EersteStap);
  // Whoever types `#check` behind the address of an open page asks, too.
  addEventListener("hashchange", () => running.forEach((check) => check.set()));
} else if (known.met) {
  known.met(VERSION);
} else {
  console.warn(`${TAG}: something else on this page has this name already, so the check cannot run`);
}
