// Every rule that axe-core has for the web and for good practice, or those that ask after colours; what
// it finds, one line each.
const [colours] = arguments;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// A colour that is still on its way to another one is neither of them.
await Promise.all(document.getAnimations().map((animation) => animation.finished));
const runOnly = colours
  ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
  : { type: "tag", values: tags };
const options = { runOnly, resultTypes: ["violations"] };
const { violations, passes } = await axe.run(document, options);
if (passes.length === 0) throw new Error("axe has looked at nothing");
return violations.flatMap(({ id, help, nodes }) =>
  nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target}\n  ${failureSummary}`),
);
