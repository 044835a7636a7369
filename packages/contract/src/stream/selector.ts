import { compilePath, type StreamEventData } from "./property-path.ts";
import type { EventCondition, EventSelector } from "./rule.ts";

/** Longer names are no ids of this API, and would let a stream fill the memory. */
const MAX_KEY = 256;

/** A selector that can be asked. The event's type is looked up before. */
export interface CompiledSelector {
  readonly types: readonly string[];
  readonly test: ((event: StreamEventData) => boolean) | undefined;
  /** Runs `use` for each case that the event belongs to: the values of `by`, or once with `""` where there is no `by`. */
  readonly each: (event: StreamEventData, use: (key: string) => void) => void;
  readonly keyed: boolean;
}

export function compileSelector({ types, where = [], differs, by }: EventSelector): CompiledSelector {
  const tests = where.map(compileCondition);
  if (differs) {
    const [one, other] = [compilePath(differs[0]), compilePath(differs[1])];
    tests.push((event) => one(event) !== other(event));
  }
  const [first, ...more] = tests;
  const test = more.length === 0 ? first : (event: StreamEventData) => tests.every((each) => each(event));
  return { types, test, each: compileKeys(by), keyed: by !== undefined };
}

function compileCondition({ path, in: values, not }: EventCondition): (event: StreamEventData) => boolean {
  const read = compilePath(path);
  const [only] = values;
  if (values.length === 1) return (event) => ((read(event) ?? null) === only) !== not;
  return (event) => values.includes((read(event) ?? null) as string | null) !== not;
}

function compileKeys(by: string | undefined): CompiledSelector["each"] {
  if (by === undefined) return (_event, use) => use("");
  if (!by.endsWith("[]")) {
    const read = compilePath(by);
    return (event, use) => {
      const key = read(event);
      if (isKey(key)) use(key);
    };
  }
  const read = compilePath(by.slice(0, -2));
  return (event, use) => {
    const keys = read(event);
    if (Array.isArray(keys)) for (const key of keys) if (isKey(key)) use(key);
  };
}

const isKey = (key: unknown): key is string => typeof key === "string" && key !== "" && key.length <= MAX_KEY;
