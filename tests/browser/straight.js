// Puts the focus where Tab would take it in the end, and says whether it went there, or null where nothing
// of the kind is there yet; stops.js stands above.
const [words, focus] = arguments;
const fits = (stop) => {
  const name = named(stop);
  return words === null ? name.focus === focus : name.focused === words;
};
const goal = [...ahead, ...stops].find(fits);
goal?.focus();
return goal ? document.activeElement === goal : null;
