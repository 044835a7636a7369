import { asList, asNode, type Rule } from "./redocly.ts";

const SCALARS = new Set(["string", "integer", "number", "boolean"]);

/**
 * "Or null" has two spellings: `type: [string, 'null']` for a scalar, `anyOf` of a reference and `type: 'null'` for everything else.
 * A null inside `oneOf` costs a union its discriminator.
 */
export const nullableAnyOf: Rule = () => ({
  Schema(node, { location, report }) {
    if ("nullable" in node) {
      report({ message: "`nullable` is not a keyword of OpenAPI 3.1.", location: location.child("nullable") });
    }
    asList(node.oneOf).forEach((member, i) => {
      if (asNode(member).type !== "null") return;
      report({ message: 'Say "or null" with `anyOf`, not with `oneOf`.', location: location.child(["oneOf", i]) });
    });
    const alternatives = asList(node.anyOf);
    const at = alternatives.findIndex((member) => asNode(member).type === "null");
    if (at >= 0 && at !== alternatives.length - 1) {
      report({ message: "`type: 'null'` stands last in `anyOf`.", location: location.child(["anyOf", at]) });
    }
    if (asList(node.enum).includes(null)) {
      report({
        message: "An enum lists no null: make it `anyOf` with `type: 'null'`.",
        location: location.child("enum"),
      });
    }
    if (!Array.isArray(node.type)) return;
    const [scalar, second, ...more] = node.type;
    if (!SCALARS.has(scalar) || second !== "null" || more.length > 0) {
      report({ message: "A list of types is one scalar and then 'null'.", location: location.child("type") });
    }
  },
});
