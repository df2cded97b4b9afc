// Holds a bill of materials against the schema of its format, for `xtask/src/verify/bill.rs`.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { default: Ajv } = require("ajv");
const { default: addFormats } = require("ajv-formats");
const addInternationalFormats = require("ajv-formats-draft2019");

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const library = require.resolve("@cyclonedx/cyclonedx-library/package.json");
const schema = (name) => read(join(library, `../res/schema/${name}.SNAPSHOT.schema.json`));

const bill = read(process.argv[2]);
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
addInternationalFormats(ajv);
for (const name of ["spdx", "jsf-0.82"]) {
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
}
const isValid = ajv.compile(schema(`bom-${bill.specVersion}`));
if (!isValid(bill)) {
  for (const { instancePath, message } of isValid.errors) console.error(`${instancePath} ${message}`);
  process.exit(1);
}

// What the schema cannot say: every name is given once, and every name that is used is one of them.
const given = [];
const collect = (component) => {
  given.push(component["bom-ref"]);
  component.components?.forEach(collect);
};
[bill.metadata.component, ...bill.components].forEach(collect);
const used = bill.dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
const wrong = [
  ...given.filter((name, at) => given.indexOf(name) !== at),
  ...used.filter((name) => !given.includes(name)),
];
if (wrong.length) {
  console.error(`names that stand twice, or for nothing: ${wrong.join(", ")}`);
  process.exit(1);
}
console.log(`${bill.components.length} components, valid as CycloneDX ${bill.specVersion}`);
