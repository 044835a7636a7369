import { basename } from "node:path";
import { parse } from "yaml";
import { asNode, type Context, isText, type Location, type Node, type Rule } from "./redocly.ts";

/** What files are called, by the folder of `spec/` they are in. */
const STYLES: readonly (readonly [folder: RegExp, name: RegExp, style: string])[] = [
  [/\/components\/securitySchemes\//, /^[a-z][A-Za-z0-9]*$/, "camelCase"],
  [/\/components\//, /^[A-Z][A-Za-z0-9]*$/, "PascalCase"],
  [/\/examples\//, /^[a-z0-9_.]+(-[a-z0-9_.-]+)?$/, "the wire name, and a variant after a hyphen"],
];

/**
 * A file is named after what it holds, since its name is the component's name.
 *
 * A path file repeats the URL, and a multi-component file (one component per top-level key) has a component of the file's name.
 */
export const fileName: Rule = () => {
  const componentsOf = parseOnce();
  return { ref: (node, context) => checkReference(node, context, componentsOf) };
};

function checkReference(node: Node, context: Context, componentsOf: ReadComponents): void {
  // A bundle refers to its own components: no file, so no name of one.
  if (!isText(node.$ref) || node.$ref.startsWith("#/components/")) return;
  const { location } = context.resolve(node);
  if (location === undefined) return;
  const { absoluteRef } = location.source;
  const name = basename(absoluteRef).replace(/\.ya?ml$/, "");
  const report = (message: string): void => context.report({ message });
  if (context.type.name === "PathItem") {
    const expected = String(context.key)
      .replace(/^\/(v1\/)?/, "")
      .replaceAll("/", "_");
    if (name !== expected) report(`The path is written in \`${name}.yaml\` instead of \`${expected}.yaml\`.`);
    return;
  }
  const [, pattern, style] = STYLES.find(([folder]) => folder.test(absoluteRef)) ?? [];
  if (pattern && !pattern.test(name)) report(`The file name \`${name}\` is not ${style}.`);
  if (location.pointer !== "#/") checkMultiComponent(node.$ref, location, name, report, componentsOf);
}

/** The components of a multi-component file by name: its top-level keys. */
type ReadComponents = (source: Location["source"]) => Node;

/** Parses each file once, however many references point into it. */
function parseOnce(): ReadComponents {
  const known = new Map<string, Node>();
  return ({ absoluteRef, body }) => {
    const components = known.get(absoluteRef) ?? asNode(parse(body));
    known.set(absoluteRef, components);
    return components;
  };
}

function checkMultiComponent(
  $ref: string,
  { source, pointer }: Location,
  name: string,
  report: (message: string) => void,
  componentsOf: ReadComponents,
): void {
  if (!/^#\/[A-Z][A-Za-z0-9]*$/.test(pointer)) report(`\`${$ref}\` does not point to a top-level key in PascalCase.`);
  if (!Object.hasOwn(componentsOf(source), name)) {
    report(`\`${name}.yaml\` holds several components but none that is called \`${name}\`.`);
  }
}
