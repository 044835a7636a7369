import { asNode, isNode, isText, type Rule } from "./redocly.ts";

/**
 * A stream shows an example of every event that it can carry: mocks play them, docs and tests draw on them.
 *
 * The older path of a stream leaves them to the newer one. An example is named after the wire name of its event; what follows a hyphen is the variant.
 */
export const eventExamples: Rule = () => {
  let isAlias = false;
  return {
    Operation(node) {
      isAlias = isText(node["x-alias-of"]);
    },
    MediaType(node, { key, location, report, resolve }) {
      if (isAlias || key !== "text/event-stream" || !isNode(node.schema)) return;
      const union = asNode(isText(node.schema.$ref) ? resolve(node.schema).node : node.schema);
      const shown = new Set(Object.keys(asNode(node.examples)).map((name) => name.replace(/-.*$/, "")));
      for (const wire of Object.keys(asNode(asNode(union.discriminator).mapping))) {
        if (shown.has(wire)) continue;
        const message = `\`${wire}\` has no example: write examples/events/${wire}.yaml, and refer to it here.`;
        report({ message, location: location.child("examples") });
      }
    },
  };
};
