import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type ParsedNode } from "yaml";

/** Levels of lists and mappings, of which a step of a scenario inside another takes three. */
export const DEEPEST = 100;

export const NESTED_TOO_DEEPLY = "nested too deeply";

/** Something that these files may not use, and where. */
export interface Forbidden {
  /** Characters from the start of the text. */
  readonly offset: number;
  readonly message: string;
}

/** What a document uses beyond plain data: tags, aliases, directives, keys that are no text, keys that come twice, too many levels. */
export function findForbidden(document: Document.Parsed<ParsedNode>): Forbidden[] {
  const found: Forbidden[] = [];
  const { yaml, tags } = document.directives;
  if (yaml.explicit === true || Object.keys(tags).some((handle) => handle !== "!!")) {
    found.push({ offset: 0, message: "expected no directives, which begin with %" });
  }
  // Without recursion, so that no depth is too much for it.
  const pending: [unknown, number][] = [[document.contents, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth] = next;
    if (!isNode(node)) continue;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) {
      // They could make a small file huge.
      found.push({ offset, message: `expected no aliases, but got *${node.source}` });
      continue;
    }
    if (node.tag !== undefined) found.push({ offset, message: `expected no tags, but got ${node.tag}` });
    if (!isMap(node) && !isSeq(node)) continue;
    if (depth > DEEPEST) {
      found.push({ offset, message: `expected at most ${DEEPEST} levels` });
      continue;
    }
    if (isSeq(node)) {
      for (const item of node.items) pending.push([item, depth + 1]);
      continue;
    }
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const at = isNode(key) ? (key.range?.[0] ?? offset) : offset;
      if (!isScalar(key) || key.value === null) {
        found.push({ offset: at, message: "expected a text as key" });
        continue;
      }
      if (key.tag !== undefined) found.push({ offset: at, message: `expected no tags, but got ${key.tag}` });
      const name = String(key.value);
      if (seen.has(name)) found.push({ offset: at, message: "Map keys must be unique" });
      seen.add(name);
      pending.push([value, depth + 1]);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
