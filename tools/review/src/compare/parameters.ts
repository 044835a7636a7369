import type { Context } from "./context.ts";
import { at, type Cursor, referenceOf, resolve } from "./cursor.ts";
import { compareDeprecation, removalRule } from "./deprecation.ts";
import type { Scope } from "./findings.ts";
import { compareSchemas, componentScope } from "./schemas.ts";
import { compareTexts } from "./texts.ts";

const SIGN: Readonly<Record<string, string>> = { query: "?", path: "/", header: "header ", cookie: "cookie " };

/** Compares the parameters of one operation by place and name. A shared parameter is compared once, under its own name. */
export function compareParameters(
  before: readonly Cursor[],
  after: readonly Cursor[],
  operation: Cursor,
  scope: Scope,
  context: Context,
): void {
  const { findings, today } = context;
  const [was, is] = [byName(before), byName(after)];
  for (const [key, now] of is) {
    const old = was.get(key);
    const inner: Scope = { ...scope, subject: `${scope.subject} ${nameOf(now)}`, directions: ["request"] };
    if (old) compareParameter(old, now, inner, context);
    else {
      const required = at(resolve(now), "required").node === true;
      findings.add(required ? "parameter-added-required" : "parameter-added", { ...now, node: undefined }, now, inner);
    }
  }
  for (const [key, old] of was) {
    if (is.has(key)) continue;
    const inner: Scope = { ...scope, subject: `${scope.subject} ${nameOf(old)}`, directions: ["request"] };
    const gone = { version: operation.version, pointer: operation.pointer, node: undefined };
    findings.add(removalRule(resolve(old), today, "parameter-removed"), old, gone, inner);
  }
}

/** A parameter of the operation counts more than one of the path item with the same name. */
const byName = (parameters: readonly Cursor[]): Map<string, Cursor> =>
  new Map(parameters.map((parameter) => [nameOf(parameter), parameter]));

function nameOf(parameter: Cursor): string {
  const found = resolve(parameter);
  const where = String(at(found, "in").node);
  return `${SIGN[where] ?? ""}${String(at(found, "name").node)}`;
}

function compareParameter(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  const [was, is] = [referenceOf(before)?.join("/"), referenceOf(after)?.join("/")];
  const pair = `${was} → ${is}`;
  if (was !== undefined && is !== undefined) {
    if (context.compared.has(pair)) return;
    context.compared.add(pair);
  }
  const [old, now] = [resolve(before), resolve(after)];
  const shared = is?.replace("components/", "");
  const inner: Scope = shared
    ? { ...componentScope(shared, `${shared.split("/").at(-1)} ${nameOf(after)}`, context), directions: ["request"] }
    : scope;
  const { findings } = context;
  const [needed, needs] = [at(old, "required").node === true, at(now, "required").node === true];
  if (needed !== needs) {
    findings.add(needs ? "parameter-became-required" : "parameter-became-optional", old, now, inner);
  }
  compareDeprecation(old, now, inner, findings);
  compareTexts(old, now, ["description", "example", "examples"], "message-text-changed", inner, findings);
  compareTexts(old, now, ["x-unconfirmed"], "doubt-changed", inner, findings);
  compareTexts(
    old,
    now,
    ["style", "explode", "allowReserved", "allowEmptyValue", "content"],
    "parameter-spelling-changed",
    inner,
    findings,
  );
  const [wasSchema, isSchema] = [at(old, "schema"), at(now, "schema")];
  if (wasSchema.node !== undefined && isSchema.node !== undefined) {
    compareSchemas(wasSchema, isSchema, inner, context);
  }
}
