import type { Json, JsonObject } from "@managed-agents/gen";
import { asObject, asText, own } from "./json.ts";
import type { Version } from "./version.ts";

/** A part of one version: its value, and the JSON pointer that leads to it. */
export interface Cursor {
  readonly version: Version;
  readonly pointer: readonly string[];
  readonly node: Json | undefined;
}

export const rootOf = (version: Version): Cursor => ({ version, pointer: [], node: version.document });

/** The part under the keys; its node is undefined if there is none. */
export function at(cursor: Cursor, ...keys: readonly string[]): Cursor {
  let { node } = cursor;
  for (const key of keys) {
    node = Array.isArray(node) ? node[Number(key)] : own(asObject(node), key);
  }
  return { version: cursor.version, pointer: [...cursor.pointer, ...keys], node };
}

/** The same place with another value, as when null was taken out of a type. */
export const withNode = (cursor: Cursor, node: Json): Cursor => ({ ...cursor, node });

/** Entries of a mapping, each as a part. */
export const entriesOf = (cursor: Cursor): [string, Cursor][] =>
  Object.keys(asObject(cursor.node)).map((key) => [key, at(cursor, key)]);

/** Items of a list, each as a part. */
export const itemsOf = (cursor: Cursor): Cursor[] =>
  Array.isArray(cursor.node) ? cursor.node.map((_, index) => at(cursor, String(index))) : [];

export const objectAt = (cursor: Cursor, ...keys: readonly string[]): JsonObject => asObject(at(cursor, ...keys).node);

/** What a `$ref` of the node leads to, as a pointer: `["components", "schemas", "Session"]`. */
export function referenceOf(cursor: Cursor): readonly string[] | undefined {
  const target = asText(own(asObject(cursor.node), "$ref"));
  return target?.startsWith("#/") ? target.slice(2).split("/").map(unescapePointer) : undefined;
}

/** Follows references to the part that they lead to. A chain that bites its tail ends where it began. */
export function resolve(cursor: Cursor): Cursor {
  let found = cursor;
  for (let hops = 0; hops < 20; hops += 1) {
    const pointer = referenceOf(found);
    if (pointer === undefined) return found;
    found = at(rootOf(cursor.version), ...pointer);
  }
  return cursor;
}

function unescapePointer(part: string): string {
  const plain = part.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
