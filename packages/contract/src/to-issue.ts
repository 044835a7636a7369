import { describeValue, quote } from "./describe-value.ts";
import { expectation, typeNames } from "./expectation.ts";
import type { Issue } from "./issue.ts";
import type { SchemaError, ValidateFunction } from "./validate-function.ts";
import { formatPath, pointerKeys, valueAt } from "./value-path.ts";

/**
 * Validates a value and reports the first thing that is wrong with it.
 *
 * @param root name of the part of the message: `body`, `query`, `path` or `event`
 * @returns no issue or one; validators stop at the first failure, so that a hostile value costs no more than a good one
 */
export function validate(compiled: ValidateFunction, value: unknown, root: string): Issue[] {
  return compiled(value) ? [] : [locateIssue(compiled.errors ?? [], value, root).issue];
}

/** One issue, and the property names and indexes that lead to its place. */
export interface LocatedIssue {
  readonly issue: Issue;
  readonly keys: readonly (string | number)[];
}

/** What a validator reported, as one issue. Where alternatives failed, it is that of the one which came furthest. */
export function locateIssue(errors: readonly SchemaError[], value: unknown, root: string): LocatedIssue {
  const { error, types } = mostSpecific(errors);
  const keys = pointerKeys(error.instancePath, value);
  const key = namedProperty(error);
  if (key !== undefined) keys.push(key);
  const { keyword, propertyName } = error;
  const expected = types === undefined ? expectation(error) : typeNames(types);
  const issue = {
    path: formatPath(root, keys),
    expected: propertyName === undefined ? expected : `names of ${expected}`,
    received:
      propertyName === undefined
        ? describeValue(valueAt(value, keys), keys, keyword === "additionalProperties")
        : quote(propertyName),
    keyword,
  };
  return { issue, keys };
}

interface Specific {
  readonly error: SchemaError;
  /** Set if every alternative requires another type. */
  readonly types?: readonly unknown[];
}

/** `anyOf` reports the failures of all its branches. The branch that accepted the type reports what is wrong inside. */
function mostSpecific(errors: readonly SchemaError[]): Specific {
  const branches = errors.filter(({ keyword }) => keyword !== "anyOf" && keyword !== "if");
  const depth = Math.max(0, ...branches.map(({ instancePath }) => instancePath.length));
  const deepest = branches.filter(({ instancePath }) => instancePath.length === depth);
  const [first] = deepest;
  if (first === undefined) return { error: errors[0] ?? UNEXPLAINED };
  if (first.keyword !== "type" || deepest.length === 1) return { error: first };
  const inside = deepest.find(({ keyword }) => keyword !== "type" && keyword !== "enum");
  if (inside) return { error: inside };
  return { error: first, types: deepest.filter(({ keyword }) => keyword === "type").map(({ params }) => params.type) };
}

const UNEXPLAINED: SchemaError = { instancePath: "", keyword: "schema", params: {} };

function namedProperty({ keyword, params }: SchemaError): string | undefined {
  const name = { required: params.missingProperty, additionalProperties: params.additionalProperty }[keyword];
  if (typeof name === "string") return name;
  return keyword === "discriminator" ? String(params.tag) : undefined;
}
