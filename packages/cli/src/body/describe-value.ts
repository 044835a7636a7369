import type { ValueKind } from "../command-descriptor.ts";
import { isSecretName } from "../secret-names.ts";

const NAMES: Readonly<Record<ValueKind, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  mapping: "a mapping",
  list: "a list",
  file: "the path of a file",
  null: "null",
};

export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "mapping";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value === "boolean" ? "boolean" : "string";
}

/** Whether a value is of one of the kinds. An integer is a number, and the path of a file is a string. */
export function isOfKind(kinds: readonly ValueKind[], value: unknown): boolean {
  const kind = kindOf(value);
  if (kind === "integer") return kinds.includes("integer") || kinds.includes("number");
  return kinds.includes(kind) || (kind === "string" && kinds.includes("file"));
}

/** `a string or a mapping` */
export const expectedKinds = (kinds: readonly ValueKind[]): string => kinds.map((kind) => NAMES[kind]).join(" or ");

/**
 * What came instead. Values are quoted only where they are short scalars: a mapping can hold a secret.
 *
 * @param name of the property, whose value is not quoted if it can be a secret itself
 */
export function describeValue(value: unknown, name = ""): string {
  const kind = kindOf(value);
  if (kind === "null") return "nothing";
  if (kind === "mapping" || kind === "list" || isSecretName(name)) return NAMES[kind];
  const text = JSON.stringify(value);
  return text.length > 40 ? `${NAMES[kind]} of ${text.length} characters` : text;
}
