import { asList, asNode, isText, type Rule } from "./redocly.ts";

/**
 * Each operation states in `x-betas` of which betas a request has to name one, the one to prefer first, or that it needs none.
 *
 * The `anthropic-beta` header says the same to validators: it is required, and the list in its `contentSchema` `contains` just these.
 */
export const operationBetas: Rule = () => ({
  Operation(node, { location, report, resolve }) {
    const { "x-betas": betas } = node;
    if (!Array.isArray(betas) || !betas.every(isText)) {
      report({ message: "`x-betas` is no list of betas: write `[]` where none is needed.", location });
      return;
    }
    const at = location.child("x-betas");
    const header = asList(node.parameters)
      .map((parameter) => asNode(resolve(asNode(parameter)).node))
      .find(({ name }) => name === "anthropic-beta");
    if (header === undefined) {
      report({ message: "There is no `anthropic-beta` header among the parameters.", location: at });
      return;
    }
    const contains = asNode(asNode(asNode(header.schema).contentSchema).contains);
    const wanted = isText(contains.const) ? [contains.const] : asList(contains.enum);
    if (wanted.join() !== betas.join()) {
      const message = `The header asks for ${wanted.join(" or ") || "no beta"}, \`x-betas\` for ${betas.join(" or ") || "none"}.`;
      report({ message, location: at });
    }
    if ((header.required === true) !== betas.length > 0) {
      const message = `The header is ${header.required === true ? "required" : "not required"}, \`x-betas\` says otherwise.`;
      report({ message, location: at });
    }
  },
});
