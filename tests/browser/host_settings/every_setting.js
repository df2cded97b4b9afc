// Texts that no setting can be, but for the names that people give.
const texts = {
  nothing: "",
  element: '"><img src=x onerror=window.__pwned=1>',
  closing: "</script><script>window.__pwned=1</script>",
  address: "javascript:window.__pwned=1",
  data: "data:text/html,<script>top.__pwned=1</script>",
  long: "x".repeat(1000000),
  half: "\ud800",
  halves: "\ud800".repeat(101),
  directions: "\u202e".repeat(101),
  negative: "-1",
  huge: "9".repeat(400),
};
const throws = () => {
  throw new Error("no text");
};
const circle = {};
circle.self = circle;
// What is no text at all.
const things = {
  number: NaN,
  large: 1e308,
  object: {},
  list: [],
  action: () => 1,
  symbol: Symbol("x"),
  throwing: { toString: throws, valueOf: throws, toJSON: throws },
  bare: Object.create(null),
  circle,
  node: document,
  big: 10n ** 100n,
  date: new Date(NaN),
};
// What JSON can hold instead of a text.
const data = {
  nil: null,
  yes: true,
  number: 7,
  large: 1e308,
  list: ["nl"],
  object: { language: "nl" },
  wide: Array(100000).fill("on"),
  deep: JSON.parse("[".repeat(100) + "]".repeat(100)),
};
const own = ["organisation", "tool"];
const { host } = root;
const camel = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());
const place = at(".isle, #eerste-stap");
const [settings] = args;
/* values, set, clear and fits */

const faults = [];
const troubles = () => all(".trouble li").map(text);
await begin();
let tried = 0;
// Of the one before nothing may be said any more.
let before;
for (const [key, value] of Object.entries(values)) {
  for (const name of settings) {
    tried += 1;
    const fault = (...what) => faults.push([name, key, ...what]);
    const last = before;
    before = name;
    if (last) await clear(last);
    await set(name, value);
    const says = (of) => troubles().some((told) => told.includes(of));
    const isTold = () => (fits(name, key) || says(name)) && !(last && says(last));
    await until(name, isTold).catch(() => fault("is told", troubles().map((told) => told.slice(0, 200))));
    for (const told of troubles()) if (told.length > 300) fault("is told at length", told.length);
    if (screen() !== "statement") fault("changes the screen", screen());
    if (place.querySelector("img, script, iframe")) fault("makes an element");
    const links = all("a").filter((a) => !["https:", "mailto:", "blob:"].includes(a.protocol));
    if (links.length) fault("makes a link", links[0].href.slice(0, 100));
  }
}
return { faults, tried, pwned: typeof __pwned };
