/** An object as it came: nothing is known of its properties, and a hostile one may have any. */
export type Wire = Readonly<Record<string, unknown>>;

/** An event of a session: all that is certain is its type. */
export type WireEvent = Wire & { readonly type: string };

const EMPTY: Wire = Object.freeze({});

export const isWire = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isEvent = (value: unknown): value is WireEvent => isWire(value) && typeof value.type === "string";

/** The object, or an empty one for anything else. */
export const wire = (value: unknown): Wire => (isWire(value) ? value : EMPTY);

/** The text, or the fallback for anything else. */
export const text = (value: unknown, fallback = ""): string => (typeof value === "string" ? value : fallback);

/** The finite number, or null for anything else. */
export const number = (value: unknown): number | null =>
  typeof value === "number" && Number.isFinite(value) ? value : null;

/** The objects in an array; none for anything else. */
export const list = (value: unknown): readonly Wire[] => (Array.isArray(value) ? value.filter(isWire) : []);

/** The texts in an array; none for anything else. */
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
