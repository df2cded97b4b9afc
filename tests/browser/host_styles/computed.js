// What follows from the height that a text happens to have is no style.
const geometry = new RegExp(
  "^(inline-size|block-size|width|height|perspective-origin|transform-origin|top|left|right|bottom|inset-.*)$",
);
const kinds = "h1 h2 h3 p button[part] button.quiet summary label input legend fieldset ul li a svg aside";
const found = {};
const look = (screen) => {
  root.activeElement?.blur();
  for (const kind of kinds.split(" ")) {
    const element = at(kind);
    if (!element) continue;
    const style = getComputedStyle(element);
    const names = [...style].filter((name) => !geometry.test(name));
    found[screen + " " + kind] = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  }
};
// What a page says of the width of the element itself is its good right.
root.host.style.setProperty("width", "640px", "important");
await runs();
// The panel at the end comes a moment later than the rest.
await until("all of it is there", () => at("summary"));
look("intro");
await begin();
await choose(2);
look("statement");
await finish();
look("result");
return found;
