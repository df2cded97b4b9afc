// Every rule that axe-core has for the web and for good practice; what it finds, one line each.
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// A colour that is still on its way to another one is neither of them.
await Promise.all(document.getAnimations().map((animation) => animation.finished));
const options = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] };
const { violations, passes } = await axe.run(document, options);
if (passes.length === 0) throw new Error("axe has looked at nothing");
return violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target}\n  ${failureSummary}`),
);
