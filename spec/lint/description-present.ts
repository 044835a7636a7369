import { asNode, type Context, isText, type Node, type Rule } from "./redocly.ts";

/** Words that carry no meaning of their own when a description only repeats a name. */
const EMPTY_WORDS = new Set(["a", "an", "the", "of", "this", "that", "is", "its", "for"]);

/** Where a component stands: a whole file, a key of a multi-component file, or the components of a document in one file. */
const NAMED = /^#\/(components\/schemas\/[^/]+|[A-Z][A-Za-z0-9]*)?$/;

/**
 * Operations, parameters, headers, tags, component schemas and their properties say what they are.
 *
 * A `const` tag and a bare reference need no description, and neither do the items of an array: there it would be filler.
 */
export const descriptionPresent: Rule = () => {
  const require = (what: string, name: string, node: Node, { location, report }: Context): void => {
    const { description } = node;
    if (!isText(description) || description.trim() === "") {
      report({ message: `${what} \`${name}\` has no description.`, location });
    } else if (repeats(description, name)) {
      report({
        message: `The description of \`${name}\` only repeats the name.`,
        location: location.child("description"),
      });
    }
  };
  return {
    Operation: (node, context) => require("Operation", String(node.operationId), node, context),
    Parameter: (node, context) => require("Parameter", String(node.name), node, context),
    Header: (node, context) => require("Header", String(context.key), node, context),
    Tag: (node, context) => require("Tag", String(node.name), node, context),
    Schema(node, context) {
      const { location } = context;
      if (NAMED.test(location.pointer)) require("Schema", nameOf(context), node, context);
      for (const [name, property] of Object.entries(asNode(node.properties))) {
        const inner = asNode(property);
        if ("const" in inner || "$ref" in inner) continue;
        require("Property", name, inner, { ...context, location: location.child(["properties", name]) });
      }
    },
  };
};

/** The component's name: its key in a multi-component file, else the name of the file. */
function nameOf({ location }: Context): string {
  const key = location.pointer.slice(location.pointer.lastIndexOf("/") + 1);
  return key === "" ? (/([^/]+)\.ya?ml$/.exec(location.source.absoluteRef)?.[1] ?? "") : key;
}

function repeats(description: string, name: string): boolean {
  const words = (text: string): string[] =>
    text
      .replace(/([a-z])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "" && !EMPTY_WORDS.has(word));
  const known = new Set(words(name));
  return words(description).every((word) => known.has(word));
}
