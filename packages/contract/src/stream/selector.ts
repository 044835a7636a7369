import { compilePath, type StreamEventData } from "./property-path.ts";
import type { EventCondition, EventSelector } from "./rule.ts";

/** Longer names are no ids of this API, and would let a stream fill the memory. */
const MAX_KEY = 256;

/** A selector as a predicate. The event's type is matched before. */
export interface CompiledSelector {
  readonly types: readonly string[];
  readonly test: ((event: StreamEventData) => boolean) | undefined;
  /** Reads the case that the event belongs to; undefined where the selector has no `by`. */
  readonly key: ((event: StreamEventData) => unknown) | undefined;
  /** Whether `key` gives a list of cases. */
  readonly isList: boolean;
}

export function compileSelector({ types, where = [], differs, by }: EventSelector): CompiledSelector {
  const tests = where.map(compileCondition);
  if (differs) {
    const [one, other] = [compilePath(differs[0]), compilePath(differs[1])];
    tests.push((event) => one(event) !== other(event));
  }
  const [first, ...more] = tests;
  const test = more.length === 0 ? first : (event: StreamEventData) => tests.every((each) => each(event));
  const isList = by?.endsWith("[]") ?? false;
  return { types, test, key: by === undefined ? undefined : compilePath(by.replace(/\[\]$/, "")), isList };
}

function compileCondition({ path, in: values, not }: EventCondition): (event: StreamEventData) => boolean {
  const read = compilePath(path);
  const [only] = values;
  if (values.length === 1) return (event) => ((read(event) ?? null) === only) !== not;
  return (event) => values.includes((read(event) ?? null) as string | null) !== not;
}

/** Whether a value can name a case. Null and empty names name nothing. */
export const isKey = (key: unknown): key is string => typeof key === "string" && key !== "" && key.length <= MAX_KEY;
