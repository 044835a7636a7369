import type { Json, JsonObject } from "./load.ts";

/** The value if it is an object, else an empty one: callers that require it report its absence themselves. */
export const asObject = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};

/** The value if it is a list, else an empty one. */
export const asArray = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** The value if it is a string. */
export const asText = (value: Json | undefined): string | undefined => (typeof value === "string" ? value : undefined);
