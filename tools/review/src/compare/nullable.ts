import type { Json } from "@managed-agents/gen";
import { at, type Cursor, withNode } from "./cursor.ts";
import { asArray, asObject, asText } from "./json.ts";

/** A schema with null taken out of it. */
export interface WithoutNull {
  readonly nullable: boolean;
  readonly cursor: Cursor;
}

/** Takes null out of a type, of `anyOf` or `oneOf`, or of OpenAPI 3.0's `nullable`, so that the rest can be compared alone. */
export function withoutNull(cursor: Cursor): WithoutNull {
  const node = asObject(cursor.node);
  if (Array.isArray(node.type) && node.type.includes("null")) {
    const rest = asArray(node.type).filter((type) => type !== "null");
    return { nullable: true, cursor: withNode(cursor, { ...node, type: single(rest) }) };
  }
  if (node.nullable === true) {
    const { nullable: _, ...rest } = node;
    return { nullable: true, cursor: withNode(cursor, rest) };
  }
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const alternatives = asArray(node[keyword]);
    const index = alternatives.findIndex(isNull);
    if (index < 0) continue;
    const rest = alternatives.filter((_, i) => i !== index);
    const only = rest.length === 1 ? rest[0] : undefined;
    if (only === undefined) return { nullable: true, cursor: withNode(cursor, { ...node, [keyword]: rest }) };
    const inner = at(cursor, keyword, String(index === 0 ? 1 : 0));
    return { nullable: true, cursor: withNode(inner, only) };
  }
  return { nullable: false, cursor };
}

const isNull = (schema: Json): boolean => asText(asObject(schema).type) === "null";

const single = (types: readonly Json[]): Json => (types.length === 1 ? (types[0] ?? null) : [...types]);
