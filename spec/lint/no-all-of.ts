import type { Rule } from "./redocly.ts";

/** Schemas are flat: `allOf` hides tags from validators and turns into intersections that are hard to read. */
export const noAllOf: Rule = () => ({
  Schema(node, { location, report }) {
    if (node.allOf === undefined) return;
    report({ message: "Write the properties out instead of `allOf`.", location: location.child("allOf") });
  },
});
