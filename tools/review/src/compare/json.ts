import type { Json, JsonObject } from "@managed-agents/gen";

/** The value if it is a mapping, else an empty one. */
export const asObject = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};

export const asArray = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

export const asText = (value: Json | undefined): string | undefined => (typeof value === "string" ? value : undefined);

/** An own entry, so that a key such as `constructor` finds nothing that is not there. */
export const own = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

/** Equal for equal values, whatever the order of their keys. */
export function canonical(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join()}}`;
}

const MAX_SHOWN = 240;

/** A value as one short line: text as it is, everything else as JSON. */
export function shown(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}… (${text.length} characters)`;
}
