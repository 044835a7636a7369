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
 * A path file repeats the URL, and a file of crumbs (several components, one per top-level key) holds one that is called as the file.
 */
export const fileName: Rule = () => {
  const crumbs = rememberCrumbs();
  return { ref: (node, context) => checkReference(node, context, crumbs) };
};

function checkReference(node: Node, context: Context, crumbs: Crumbs): void {
  // A bundle refers to its own components: no file, so no name of one.
  if (!isText(node.$ref) || node.$ref.startsWith("#/components/")) return;
  const { location } = context.resolve(node);
  if (location === undefined) return;
  const { absoluteRef } = location.source;
  const name = basename(absoluteRef).replace(/\.ya?ml$/, "");
  const complain = (message: string): void => context.report({ message });
  if (context.type.name === "PathItem") {
    const expected = String(context.key)
      .replace(/^\/(v1\/)?/, "")
      .replaceAll("/", "_");
    if (name !== expected) complain(`The path is written in \`${name}.yaml\` instead of \`${expected}.yaml\`.`);
    return;
  }
  const [, pattern, style] = STYLES.find(([folder]) => folder.test(absoluteRef)) ?? [];
  if (pattern && !pattern.test(name)) complain(`The file name \`${name}\` is not ${style}.`);
  if (location.pointer !== "#/") checkCrumbs(node.$ref, location, name, complain, crumbs);
}

/** The top-level keys of a file. */
type Crumbs = (source: Location["source"]) => Node;

/** Parses each file once, however many references point into it. */
function rememberCrumbs(): Crumbs {
  const known = new Map<string, Node>();
  return ({ absoluteRef, body }) => {
    const crumbs = known.get(absoluteRef) ?? asNode(parse(body));
    known.set(absoluteRef, crumbs);
    return crumbs;
  };
}

function checkCrumbs(
  $ref: string,
  { source, pointer }: Location,
  name: string,
  complain: (message: string) => void,
  crumbs: Crumbs,
): void {
  if (!/^#\/[A-Z][A-Za-z0-9]*$/.test(pointer)) complain(`\`${$ref}\` does not point to a top-level key in PascalCase.`);
  if (!Object.hasOwn(crumbs(source), name)) {
    complain(`\`${name}.yaml\` holds several components but none that is called \`${name}\`.`);
  }
}
