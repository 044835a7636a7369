import { shorten } from "../domain/shorten.ts";
import type { Shape } from "./shape.ts";

/** Where something is wrong, and what was expected there. */
export interface ShapeIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Numbers in scenarios are seconds, tokens or counts. */
const LARGEST = 1_000_000_000;

/** Levels of lists and mappings, of which a step inside another takes three. */
const DEEPEST = 100;

/** The first thing about a value that does not have the shape; null if it has. */
export function checkShape(value: unknown, shape: Shape, path: readonly (string | number)[] = []): ShapeIssue | null {
  const wrong = (expected: string): ShapeIssue => ({
    path,
    message: `expected ${expected}, but got ${describe(value)}`,
  });
  if (path.length > DEEPEST) return { path, message: `expected at most ${DEEPEST} levels` };
  if ("is" in shape) return isA(value, shape.is) ? null : wrong(shape.is === "true" ? "true" : expectedOf(shape.is));
  if ("oneOf" in shape) {
    return typeof value === "string" && shape.oneOf.includes(value) ? null : wrong(`one of ${shape.oneOf.join(", ")}`);
  }
  if ("list" in shape) {
    if (!Array.isArray(value)) return wrong("a list");
    return first(value.map((item, index) => checkShape(item, shape.list, [...path, index])));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong("a mapping");
  const entries = Object.entries(value);
  const known = "one" in shape ? shape.one() : shape.object;
  const unknown = entries.find(([key]) => !Object.hasOwn(known, key));
  if (unknown) {
    return { path: [...path, unknown[0]], message: `there is no such key; known are ${Object.keys(known).join(", ")}` };
  }
  if ("one" in shape && entries.length !== 1) {
    return { path, message: `a step has one key, but this one has ${entries.length}` };
  }
  const missing = "required" in shape ? shape.required.find((key) => !Object.hasOwn(value, key)) : undefined;
  if (missing !== undefined) return { path, message: `the key ${missing} is missing` };
  return first(entries.map(([key, inner]) => checkShape(inner, known[key] as Shape, [...path, key])));
}

const first = (issues: readonly (ShapeIssue | null)[]): ShapeIssue | null =>
  issues.find((issue) => issue !== null) ?? null;

function isA(value: unknown, kind: Extract<Shape, { is: unknown }>["is"]): boolean {
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "text or null":
      return typeof value === "string" || value === null;
    case "number":
      return typeof value === "number" && value >= 0 && value <= LARGEST;
    case "integer":
      return isA(value, "number") && Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "true":
      return value === true;
    case "any":
      return typeof value === "object" && value !== null;
  }
}

const expectedOf = (kind: string): string =>
  ({
    any: "a mapping",
    number: `a number from 0 to ${LARGEST}`,
    integer: `a whole number from 0 to ${LARGEST}`,
    boolean: "true or false",
  })[kind] ?? kind;

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a mapping";
  return value === undefined ? "nothing" : shorten(JSON.stringify(value), 60);
}
