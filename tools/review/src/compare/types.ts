import { at, type Cursor } from "./cursor.ts";
import type { Findings, Scope } from "./findings.ts";
import { asArray, asText } from "./json.ts";

/** Compares the types that a value may have; `integer` is a kind of `number`. */
export function compareTypes(before: Cursor, after: Cursor, scope: Scope, findings: Findings): void {
  const [was, is] = [typesOf(before), typesOf(after)];
  if (was === undefined && is === undefined) return;
  const wider = was !== undefined && (is === undefined || was.every((type) => takes(is, type)));
  const narrower = is !== undefined && (was === undefined || is.every((type) => takes(was, type)));
  if (wider && narrower) return;
  findings.add(wider ? "type-widened" : narrower ? "type-narrowed" : "type-changed", before, after, scope, {
    before: was?.join(" or ") ?? "anything",
    after: is?.join(" or ") ?? "anything",
  });
}

function typesOf(cursor: Cursor): readonly string[] | undefined {
  const type = at(cursor, "type").node;
  if (Array.isArray(type)) return asArray(type).map(String);
  return asText(type) === undefined ? undefined : [String(type)];
}

const takes = (types: readonly string[], type: string): boolean =>
  types.includes(type) || (type === "integer" && types.includes("number"));
