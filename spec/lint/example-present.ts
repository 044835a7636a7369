import { asNode, type Rule } from "./redocly.ts";

/** Each request body and each response shows at least one named example: docs, mocks and tests draw on them. */
export const examplePresent: Rule = () => ({
  MediaType(node, { location, report }) {
    const examples = asNode(node.examples);
    if (Object.keys(examples).length === 0) {
      report({ message: "There is no named example under `examples`.", location });
    }
    if ("example" in node) {
      report({ message: "Give the example a name, under `examples`.", location: location.child("example") });
    }
  },
  Parameter(node, { location, report }) {
    if ("example" in node || "examples" in node) return;
    report({ message: `Parameter \`${node.name}\` has no example.`, location });
  },
});
