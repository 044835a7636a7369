import { describeValue } from "./describe-value.ts";
import { expectation, typeNames } from "./expectation.ts";
import type { Issue } from "./issue.ts";
import type { SchemaError, ValidateFunction } from "./validate-function.ts";
import { formatPath, pointerKeys, valueAt } from "./value-path.ts";

/**
 * Judges a value and says the first thing that is wrong with it.
 *
 * @param root name of the part of the message: `body`, `query`, `path` or `event`
 * @returns no issue or one; validators stop at the first failure, so that a hostile value costs no more than a good one
 */
export function judge(validate: ValidateFunction, value: unknown, root: string): Issue[] {
  return validate(value) ? [] : [toIssue(validate.errors ?? [], value, root)];
}

/** What a validator reported, as one issue. Where alternatives failed, the one that came furthest speaks. */
export function toIssue(errors: readonly SchemaError[], value: unknown, root: string): Issue {
  const { error, types } = mostTelling(errors);
  const keys = pointerKeys(error.instancePath, value);
  const key = namedProperty(error);
  if (key !== undefined) keys.push(key);
  return {
    path: formatPath(root, keys),
    expected: types === undefined ? expectation(error) : typeNames(types),
    received: describeValue(valueAt(value, keys), keys, error.keyword === "additionalProperties"),
    keyword: error.keyword,
  };
}

interface Telling {
  readonly error: SchemaError;
  /** Set if every alternative asked for another type. */
  readonly types?: readonly unknown[];
}

/** `anyOf` reports the failures of all its branches. A branch that accepted the type knows better what is wrong inside. */
function mostTelling(errors: readonly SchemaError[]): Telling {
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

const UNEXPLAINED: SchemaError = { instancePath: "", schemaPath: "", keyword: "schema", params: {} };

function namedProperty({ keyword, params }: SchemaError): string | undefined {
  const name = { required: params.missingProperty, additionalProperties: params.additionalProperty }[keyword];
  if (typeof name === "string") return name;
  return keyword === "discriminator" ? String(params.tag) : undefined;
}
