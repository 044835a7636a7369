import type { Protocol } from "../protocol/model.ts";

/** The whole protocol as one JSON file, for tools that are not ours. */
export const emitProtocolJson = (protocol: Protocol): string =>
  `${JSON.stringify(without(["place"], protocol), null, 2)}\n`;

/** A deep copy without some keys, such as `place`, which names where something was written and has no use downstream. */
export function without<T>(keys: readonly string[], value: T): unknown {
  if (Array.isArray(value)) return value.map((item) => without(keys, item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !keys.includes(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, without(keys, inner)]));
}
