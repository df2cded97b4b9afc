// Sets the property for a questionnaire to everything that is none, and back to nothing.
const throws = () => {
  throw new RangeError("no text");
};
const circle = {};
circle.self = circle;
const packs = {
  circle,
  throwing: { toString: throws, toJSON: throws },
  bare: Object.create(null),
  number: 5,
  text: "no JSON",
  script: "<script>window.__pwned=1</script>",
  half: '"\\ud800',
  list: [],
  yes: true,
  symbol: Symbol("x"),
  action: () => 1,
  big: 10n,
  long: "x".repeat(1000000),
  deep: "[".repeat(100000),
  wide: JSON.stringify(Array(100000).fill({})),
};
const faults = [];
for (const [key, pack] of Object.entries(packs)) {
  root.host.pack = pack;
  try {
    await runs();
    const told = await until(key, () => text(at(".trouble")));
    if (!/vragenlijst|pack/.test(told)) faults.push([key, told]);
    if (told.length > 600) faults.push([key, told.length]);
    await begin();
    await answer([2]);
  } catch (error) {
    faults.push([key, String(error).slice(0, 300)]);
  }
}
root.host.pack = undefined;
await runs();
await until("the trouble is over", () => !at(".trouble"));
return { faults, pwned: typeof __pwned };
