// What is wrong with how the element stands in a page of someone else, for whoever sets that up.

// Other versions of this script that the page loads too.
const others = [];

// Attributes that any element can have, and those of programs that make pages.
const COMMON = /^(class|id|style|part|slot|hidden|lang|dir|title|is|role|inert|nonce|tabindex|accesskey|translate|draggable|spellcheck|autofocus|popover|contenteditable|exportparts|shadow|(data|aria|ng|v|x|hx)-.*|(item|on).*)$/;
const isStrange = (name) => /^[a-z-]+$/.test(name) && !SETTINGS.includes(name) && !COMMON.test(name);

// In words with a space between them, when somebody asks: `#check` behind the address of the page.
function found(element) {
  if (!new URLSearchParams(location.hash.slice(1)).has("check")) return undefined;
  return [
    ...(document.documentElement.lang ? [] : ["language"]),
    ...others.map((version) => "version:" + version),
    ...element.getAttributeNames().filter(isStrange).map((name) => "attribute:" + name),
  ].join(" ");
}
