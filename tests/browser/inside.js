// Someone who uses the check inside an element, for `inside.rs`. `this` is the shadow root,
// or the document of the check as a page.
const root = this;
const at = (selector) => root.querySelector(selector);
const all = (selector) => [...root.querySelectorAll(selector)];
const text = (node) => (node?.textContent ?? "").replace(/\s+/g, " ").trim();
const screen = () => at("[data-screen]")?.dataset.screen;
const heading = () => text(at("h1"));
const options = () => all("[part~=option] input");
const chosen = () => options().findIndex((option) => option.checked) + 1;

async function until(what, look) {
  for (const began = performance.now(); performance.now() - began < 20000; ) {
    const found = look();
    if (found) return found;
    await new Promise((resume) => setTimeout(resume, 5));
  }
  throw new Error(`waited until ${what}; saw ${text(at(".isle, body")).slice(0, 400)}`);
}

// The static text stands in the place itself, the program's in a place within. Its panel comes when
// it has looked around.
const running = () =>
  at(":is(.isle, #eerste-stap) > :not(.eerste-stap) > .eerste-stap:has(> .employer)");
const runs = () => until("the program runs", running);

async function press(part) {
  const before = heading();
  const button = await until(`there is a button ${part}`, () => at(`button[part~=${part}]`));
  button.click();
  await until(`another screen comes after “${before}”`, () => heading() !== before);
}

const named = (words) => all("button").find((button) => text(button) === words);

async function choose(pick) {
  if (!pick) return;
  const option = await until(`there is an option ${pick}`, () => options()[pick - 1]);
  option.click();
  await until(`option ${pick} is chosen`, () => chosen() === pick);
}

async function begin() {
  await runs();
  if (screen() === "intro") await press("start");
}

// Answers from the statement on the screen on.
async function answer(picks) {
  for (const pick of picks) {
    await choose(pick);
    await press("next");
  }
}

const scores = () => all("[part~=score]").map(text);

// Goes on, without an answer, to the result.
async function finish() {
  while (screen() !== "result") await press("next");
  return scores();
}

async function sit(picks) {
  await begin();
  await answer(picks);
  return finish();
}

// Goes back over the statements that were answered, from the one after them, and forth again.
async function look_back(count) {
  const found = [];
  for (let i = 0; i < count; i++) {
    await press("back");
    found.unshift(chosen());
  }
  for (let i = 0; i < count; i++) await press("next");
  return found;
}
