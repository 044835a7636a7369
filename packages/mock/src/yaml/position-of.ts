import { isMap, isNode, isScalar, isSeq, type Pair } from "yaml";
import type { ValueIssue } from "./issue.ts";

/** Where a path leads in a document, in characters from its start: the innermost part of it that the document has. */
export function positionOf(contents: unknown, { path, ofKey }: ValueIssue): number {
  let node = contents;
  let position = startOf(contents) ?? 0;
  for (const [index, key] of path.entries()) {
    if (isSeq(node) && typeof key === "number") node = node.items[key];
    else if (isMap(node)) {
      const pair = node.items.find((item) => isNamed(item, key));
      const own = startOf(pair?.key);
      if (ofKey === true && index === path.length - 1) return own ?? position;
      node = pair?.value;
      position = own ?? position;
    } else return position;
    position = startOf(node) ?? position;
  }
  return position;
}

const isNamed = ({ key }: Pair, name: string | number): boolean => isScalar(key) && String(key.value) === String(name);

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
