import type { Protocol } from "../protocol/model.ts";

/** The whole protocol as one JSON file, for tools that are not ours. */
export const emitProtocolJson = (protocol: Protocol): string => `${JSON.stringify(withoutPlaces(protocol), null, 2)}\n`;

/** A copy without `place`, which tells where something was written and concerns nobody downstream. */
export function withoutPlaces<T>(value: T): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== "place");
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutPlaces(inner)]));
}
