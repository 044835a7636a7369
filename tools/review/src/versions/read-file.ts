import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { JsonObject, Place } from "@managed-agents/gen";
import { findNodeAtLocation, type Node as JsonNode, parseTree } from "jsonc-parser";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { Version } from "../compare/version.ts";
import { VersionError } from "./version-error.ts";

/** Finds the offset of what a pointer leads to. */
type Locate = (pointer: readonly string[]) => number | undefined;

/**
 * Reads one OpenAPI description of any origin, JSON or YAML, with all its components in it.
 *
 * It is compared as it stands: nothing is validated, there is no protocol, and no example is judged.
 *
 * @throws VersionError
 */
export function readFile(path: string): Version {
  const text = readFileSync(path, "utf8");
  const isJson = text.trimStart().startsWith("{");
  const { document, locate, lines } = isJson ? readJson(path, text) : readYaml(path, text);
  const isDescription = typeof document.openapi === "string" && typeof document.paths === "object";
  if (!isDescription)
    throw new VersionError(`${path} is no OpenAPI 3 description: it has no \`openapi\` and \`paths\`.`);
  const file = basename(path);
  const place = (pointer: readonly string[]): Place => {
    for (let length = pointer.length; length > 0; length -= 1) {
      const offset = locate(pointer.slice(0, length));
      if (offset !== undefined) return { file, ...lines(offset) };
    }
    return { file, line: 1, column: 1 };
  };
  return {
    label: file,
    document,
    model: undefined,
    protocol: undefined,
    place,
    protocolPlace: (inside) => inside,
    judge: () => undefined,
  };
}

interface Parsed {
  readonly document: JsonObject;
  readonly locate: Locate;
  readonly lines: (offset: number) => { line: number; column: number };
}

function readJson(path: string, text: string): Parsed {
  let document: JsonObject;
  try {
    document = JSON.parse(text) as JsonObject;
  } catch (error) {
    throw new VersionError(`${path} is no JSON: ${(error as Error).message}`);
  }
  // Places are looked up for changes alone, and most files have few: the tree is built on first need.
  let tree: JsonNode | undefined;
  const counter = new LineCounter();
  const locate: Locate = (pointer) => {
    if (tree === undefined) {
      tree = parseTree(text);
      countLines(text, counter);
    }
    if (tree === undefined) return undefined;
    const keys = pointer.map((key) => (/^\d+$/.test(key) ? [key, Number(key)] : [key]));
    return findNodeAtLocation(tree, choose(tree, keys))?.offset;
  };
  return { document, locate, lines: linesOf(counter) };
}

/** A key of digits is an index in a list and a name in an object, as a status is. */
function choose(tree: JsonNode, keys: readonly (readonly (string | number)[])[]): (string | number)[] {
  const path: (string | number)[] = [];
  let node: JsonNode | undefined = tree;
  for (const [name = "", index] of keys) {
    const segment: string | number = node?.type === "array" && index !== undefined ? index : name;
    path.push(segment);
    node = node && findNodeAtLocation(node, [segment]);
  }
  return path;
}

function readYaml(path: string, text: string): Parsed {
  const counter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: counter, version: "1.2" });
  const [error] = parsed.errors;
  if (error) throw new VersionError(`${path} is no YAML: ${error.message.split("\n")[0]}`);
  const locate: Locate = (pointer) => {
    const node = parsed.getIn(pointer, true);
    return isNode(node) ? node.range?.[0] : undefined;
  };
  const document = parsed.toJS({ maxAliasCount: 100 }) as JsonObject | null;
  return { document: document ?? {}, locate, lines: linesOf(counter) };
}

function countLines(text: string, counter: LineCounter): void {
  counter.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) counter.addNewLine(at + 1);
}

const linesOf = (counter: LineCounter) => (offset: number) => {
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
};
