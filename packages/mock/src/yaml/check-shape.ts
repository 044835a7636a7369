import { shorten } from "../domain/shorten.ts";
import { DEEPEST } from "./check-nodes.ts";
import type { ValueIssue } from "./issue.ts";
import { LARGEST_NUMBER, type Shape } from "./shape.ts";

type Path = readonly (string | number)[];
type Mapping = Readonly<Record<string, unknown>>;

/** Everything about a value that does not have the shape, from its start to its end; none if it has. */
export function checkShape(value: unknown, shape: Shape, path: Path = []): ValueIssue[] {
  const wrong = (expected: string): ValueIssue[] => [
    { path, message: `expected ${expected}, but got ${describe(value)}` },
  ];
  if (path.length > DEEPEST) return [{ path, message: `expected at most ${DEEPEST} levels` }];
  if ("is" in shape) return isA(value, shape) ? [] : wrong(expectedOf(shape));
  if ("oneOf" in shape) {
    return typeof value === "string" && shape.oneOf.includes(value) ? [] : wrong(`one of ${shape.oneOf.join(", ")}`);
  }
  if ("list" in shape) {
    if (!Array.isArray(value)) return wrong("a list");
    if (value.length < (shape.least ?? 0)) return [{ path, message: `expected ${shape.expected ?? "an item"}` }];
    return value.flatMap((item, index) => checkShape(item, shape.list, [...path, index]));
  }
  if (!isMapping(value)) return wrong("a mapping");
  if ("one" in shape) return checkStep(value, shape.one(), path);
  return checkObject(value, shape, path);
}

function checkStep(value: Mapping, known: Readonly<Record<string, Shape>>, path: Path): ValueIssue[] {
  const keys = Object.keys(value);
  const unknown = unknownKeys(value, known, path);
  if (unknown.length === 0 && keys.length !== 1) {
    return [{ path, message: `a step has one key, but this one has ${keys.length}` }];
  }
  return [...unknown, ...checkKnown(value, known, path)];
}

function checkObject(value: Mapping, shape: Extract<Shape, { object: unknown }>, path: Path): ValueIssue[] {
  const { object, required, either } = shape;
  const missing = required.filter((key) => !Object.hasOwn(value, key));
  const choice = either === undefined || either.filter((key) => Object.hasOwn(value, key)).length === 1;
  return [
    ...unknownKeys(value, object, path),
    ...missing.map((key) => ({ path, message: `the key ${key} is missing` })),
    ...(choice ? [] : [{ path, message: `expected either ${either.join(" or ")}` }]),
    ...checkKnown(value, object, path),
  ];
}

const checkKnown = (value: Mapping, known: Readonly<Record<string, Shape>>, path: Path): ValueIssue[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(known, key) ? checkShape(inner, known[key] as Shape, [...path, key]) : [],
  );

const unknownKeys = (value: Mapping, known: object, path: Path): ValueIssue[] =>
  Object.keys(value)
    .filter((key) => !Object.hasOwn(known, key))
    .map((key) => ({
      path: [...path, shorten(key, 60)],
      message: `there is no such key; known are ${Object.keys(known).join(", ")}`,
      ofKey: true,
    }));

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

type Simple = Extract<Shape, { is: unknown }>;

function isA(value: unknown, shape: Simple): boolean {
  switch (shape.is) {
    case "text":
      return typeof value === "string" && (shape.pattern?.test(value) ?? true);
    case "text or null":
      return typeof value === "string" || value === null;
    case "number":
      return isNumber(value);
    case "integer":
      return isNumber(value) && Number.isInteger(value);
    case "boolean":
      return typeof value === "boolean";
    case "true":
      return value === true;
    case "mapping":
      return isMapping(value);
  }
}

const isNumber = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= LARGEST_NUMBER;

function expectedOf(shape: Simple): string {
  switch (shape.is) {
    case "text":
      return shape.expected ?? "text";
    case "number":
      return `a number from 0 to ${LARGEST_NUMBER}`;
    case "integer":
      return `a whole number from 0 to ${LARGEST_NUMBER}`;
    case "boolean":
      return "true or false";
    case "mapping":
      return "a mapping";
    default:
      return shape.is;
  }
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a mapping";
  return value === undefined ? "nothing" : shorten(JSON.stringify(value), 60);
}
