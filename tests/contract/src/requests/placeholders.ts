import type { ObjectIds } from "../object-states.ts";

/** Stands in a generated request for an id that is known once the objects are there. */
export const idOf = (name: keyof ObjectIds): string => `{${name}}`;

const PLACEHOLDER = /^\{(\w+)\}$/;

/** A copy of a generated value with the ids of real objects. */
export function fill<T>(value: T, ids: Readonly<Record<string, string>>): T {
  return map(value, (text) => {
    const [, name] = PLACEHOLDER.exec(text) ?? [];
    if (name === undefined) return text;
    return Object.hasOwn(ids, name) ? (ids[name] as string) : text;
  }) as T;
}

function map(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => map(item, change));
  if (typeof value !== "object" || value === null || value instanceof FormData) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, map(part, change)]));
}
