import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from "yaml";
import type { Candidate } from "./candidate.ts";

/**
 * Keys under which nothing is broken: prose; examples and traces, which are tests themselves; where a statement comes from and how sure
 * it is; order and names of tags, which are for readers.
 */
const LEFT_ALONE = new Set([
  "confidence",
  "description",
  "evidence",
  "example",
  "examples",
  "fails",
  "info",
  "introduced",
  "meaning",
  "passes",
  "servers",
  "source",
  "steps",
  "summary",
  "tags",
  "title",
  "unconfirmed",
  "x-capability",
  "x-unconfirmed",
]);

/** Keys whose numbers and texts decide what is valid or sent. */
const TYPES: Readonly<Record<string, string>> = { string: "integer", integer: "string", boolean: "string" };

/** The places of a YAML file of the document or protocol that can be broken, in the order of the text. */
export function yamlCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  const visit = (node: unknown, key: string): void => {
    if (isMap(node)) visitMap(node, key);
    else if (isSeq(node)) visitSequence(node, key);
    else if (isScalar(node)) found.push(...scalarCandidates(node, key));
  };
  const visitMap = (map: YAMLMap, name: string): void => {
    for (const pair of map.items) {
      const key = String((pair.key as Node & { value?: unknown }).value);
      // In `properties` a key is the name of a property, whatever it is called.
      if (name !== "properties" && LEFT_ALONE.has(key)) continue;
      if (map.items.length > 1 && ["properties", "cells", "where"].includes(name)) {
        found.push(...removal(text, rangeOfPair(pair), map.flow === true, `takes ${key} out of ${name}`));
      }
      visit(pair.value, name === "properties" ? "" : key);
    }
  };
  const visitSequence = (sequence: YAMLSeq, key: string): void => {
    for (const item of sequence.items) {
      const range = (item as Node).range;
      if (sequence.items.length > 1 && range) {
        found.push(...removal(text, [range[0], range[1]], sequence.flow === true, `takes an entry out of ${key}`));
      }
      visit(item, key);
    }
  };
  visit(parseDocument(text).contents, "");
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function scalarCandidates(node: Node & { value?: unknown }, key: string): Candidate[] {
  if (!node.range) return [];
  const [start, end] = node.range;
  const { value } = node;
  const change = (replacement: string, operator: string): Candidate[] => [{ start, end, replacement, operator }];
  if (typeof value === "boolean") return change(String(!value), `${value} to ${!value} in ${key}`);
  if (typeof value === "number") return change(String(value + 1), `adds one to ${key}`);
  if (key === "type" && Object.hasOwn(TYPES, String(value))) {
    const by = TYPES[String(value)] as string;
    return change(by, `type ${value} to ${by}`);
  }
  return key === "const" ? change(`${value}_`, "another const") : [];
}

const rangeOfPair = (pair: Pair): [number, number] | undefined => {
  const start = (pair.key as Node).range?.[0];
  const end = (pair.value as Node | null)?.range?.[1];
  return start === undefined || end === undefined ? undefined : [start, end];
};

/** Takes an entry out: between commas where they are written in one line, else its lines. */
function removal(text: string, range: [number, number] | undefined, flow: boolean, operator: string): Candidate[] {
  if (range === undefined) return [];
  let [start, end] = range;
  if (flow) {
    const behind = /^\s*,\s*/.exec(text.slice(end));
    const before = /,\s*$/.exec(text.slice(0, start));
    if (behind) end += behind[0].length;
    else if (before) start = before.index;
  } else {
    start = text.lastIndexOf("\n", start - 1) + 1;
    const last = text.slice(start, end).trimEnd().length + start;
    const next = text.indexOf("\n", last);
    end = next < 0 ? text.length : next + 1;
  }
  return [{ start, end, replacement: "", operator }];
}
