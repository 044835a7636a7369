import type { Context } from "./context.ts";
import { at, type Cursor, entriesOf, itemsOf, referenceOf, resolve, withNode } from "./cursor.ts";
import { compareDeprecation } from "./deprecation.ts";
import type { Scope } from "./findings.ts";
import { asObject, canonical } from "./json.ts";
import { compareLimits, LIMIT_KEYWORDS } from "./limits.ts";
import { withoutNull } from "./nullable.ts";
import { compareObjects } from "./objects.ts";
import { compareTexts } from "./texts.ts";
import { compareTypes } from "./types.ts";
import { compareUnions, taggedUnion } from "./unions.ts";
import { compareValues } from "./values.ts";

const TEXTS = ["description", "title", "example", "examples", "externalDocs", "$comment", "xml"] as const;
const DOUBTS = ["x-unconfirmed"] as const;

/** Keywords with a comparison of their own. What is not here and differs is reported as `keyword-changed`. */
const HANDLED: ReadonlySet<string> = new Set([
  ...TEXTS,
  ...LIMIT_KEYWORDS,
  ...["type", "nullable", "const", "enum", "default", "properties", "required", "additionalProperties", "items"],
  ...["oneOf", "anyOf", "allOf", "discriminator", "$ref", "deprecated"],
  ...["x-open-union", "x-open-enum", "x-sunset", "x-unconfirmed", "x-may-be-absent"],
]);

/** Compares every schema that either version names, each once, where it is written. */
export function compareSchemaComponents(before: Cursor, after: Cursor, context: Context): void {
  const [was, is] = [at(before, "components", "schemas"), at(after, "components", "schemas")];
  const names = new Set([...Object.keys(asObject(was.node)), ...Object.keys(asObject(is.node))]);
  for (const name of names) {
    const [old, now] = [at(was, name), at(is, name)];
    const scope = componentScope(`schemas/${name}`, name, context);
    if (old.node === undefined) context.findings.add("schema-added", old, now, { ...scope, directions: [] });
    else if (now.node === undefined) context.findings.add("schema-removed", old, now, { ...scope, directions: [] });
    else compareSchemas(old, now, scope, context);
  }
}

/** Who reaches a component, and which way. */
export function componentScope(key: string, subject: string, { reach }: Context): Scope {
  const reached = reach.get(key);
  const directions = [...(reached?.directions ?? [])].sort();
  return {
    subject,
    directions,
    operations: [...(reached?.operations ?? [])],
    limitsBindCallers: directions.includes("request"),
  };
}

/** Compares two schemas at one place: what is written about them, and what they let through. */
export function compareSchemas(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  const { findings } = context;
  if (before.node === after.node || canonical(before.node) === canonical(after.node)) return;
  compareTexts(before, after, TEXTS, "schema-text-changed", scope, findings);
  compareTexts(before, after, DOUBTS, "doubt-changed", scope, findings);
  compareDeprecation(before, after, scope, findings);
  compareDefaults(before, after, scope, context);
  compareBodies(before, after, scope, context);
}

function compareDefaults(before: Cursor, after: Cursor, scope: Scope, { findings }: Context): void {
  const [was, is] = [at(before, "default"), at(after, "default")];
  if (canonical(was.node) === canonical(is.node)) return;
  const rule = was.node === undefined ? "default-added" : "default-changed";
  findings.add(rule, was, is, scope, { before: was.node, after: is.node });
}

/** What two schemas let through, wherever their references lead. */
function compareBodies(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  const [was, is] = [referenceOf(before)?.join("/"), referenceOf(after)?.join("/")];
  if (was !== undefined && was === is) return;
  if (was === undefined && is === undefined) {
    compareNulls(before, after, scope, context);
    return;
  }
  const pair = `${was ?? before.pointer.join("/")} → ${is ?? after.pointer.join("/")}`;
  if (context.compared.has(pair)) return;
  context.compared.add(pair);
  compareNulls(resolve(before), resolve(after), scope, context);
}

function compareNulls(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  const [was, is] = [withoutNull(before), withoutNull(after)];
  if (was.nullable !== is.nullable) {
    context.findings.add(is.nullable ? "became-nullable" : "no-longer-nullable", before, after, scope);
  }
  if (referenceOf(was.cursor) || referenceOf(is.cursor)) compareBodies(was.cursor, is.cursor, scope, context);
  else compareShapes(was.cursor, is.cursor, scope, context);
}

function compareShapes(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  const [was, is] = [booleanAsObject(before), booleanAsObject(after)];
  if (canonical(was.node) === canonical(is.node)) return;
  if (compareValues(was, is, scope, context.findings)) return;
  const unions = [taggedUnion(was), taggedUnion(is)] as const;
  if (unions[0] && unions[1]) {
    compareUnions([was, unions[0]], [is, unions[1]], scope, context.findings, context.isEvent, (old, now, inner) =>
      compareBodies(old, now, inner, context),
    );
    return;
  }
  if (unions[0] || unions[1]) {
    context.findings.add("type-changed", was, is, scope, { before: kindOf(unions[0]), after: kindOf(unions[1]) });
    return;
  }
  compareTypes(was, is, scope, context.findings);
  compareLimits(was, is, scope, context.findings);
  compareObjects(was, is, scope, context, compareSchemas);
  compareItems(was, is, scope, context);
  for (const keyword of ["oneOf", "anyOf", "allOf"] as const) compareLists(was, is, keyword, scope, context);
  compareOthers(was, is, scope, context);
}

const kindOf = (union: unknown): string => (union ? "a union with a discriminator" : "no such union");

/** `true` takes everything and `false` nothing, which a schema of keywords can say, too. */
const booleanAsObject = (cursor: Cursor): Cursor =>
  typeof cursor.node === "boolean" ? withNode(cursor, cursor.node ? {} : { not: {} }) : cursor;

function compareItems(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  const [was, is] = [at(before, "items"), at(after, "items")];
  const subject = `${scope.subject}[]`;
  if (was.node !== undefined && is.node !== undefined) compareSchemas(was, is, { ...scope, subject }, context);
  else if (was.node !== is.node) {
    const rule = is.node === undefined ? "limit-loosened" : "limit-tightened";
    context.findings.add(rule, was, is, { ...scope, subject }, { before: was.node, after: is.node });
  }
}

/** Alternatives or parts without a discriminator: equal ones are paired, and one on each side that is left is compared. */
function compareLists(
  before: Cursor,
  after: Cursor,
  keyword: "oneOf" | "anyOf" | "allOf",
  scope: Scope,
  context: Context,
): void {
  const [was, is] = [itemsOf(at(before, keyword)), itemsOf(at(after, keyword))];
  const identity = (item: Cursor): string => referenceOf(item)?.join("/") ?? canonical(item.node);
  const [old, now] = [new Set(was.map(identity)), new Set(is.map(identity))];
  const removed = was.filter((item) => !now.has(identity(item)));
  const added = is.filter((item) => !old.has(identity(item)));
  const [onlyOld, onlyNow] = [removed[0], added[0]];
  if (removed.length === 1 && added.length === 1 && onlyOld && onlyNow) {
    compareSchemas(onlyOld, onlyNow, scope, context);
    return;
  }
  if (removed.length + added.length === 0) return;
  if (keyword === "allOf") {
    context.findings.add("parts-changed", before, after, scope, {
      before: removed.map(identity),
      after: added.map(identity),
    });
    return;
  }
  for (const item of added) {
    context.findings.add("alternatives-added", withNode(item, {}), item, scope, { after: item.node });
  }
  for (const item of removed) {
    const gone = { version: after.version, pointer: after.pointer, node: undefined };
    context.findings.add("alternatives-removed", item, gone, scope, { before: item.node });
  }
}

function compareOthers(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  const keywords = new Set([...entriesOf(before), ...entriesOf(after)].map(([keyword]) => keyword));
  for (const keyword of keywords) {
    if (HANDLED.has(keyword)) continue;
    const [was, is] = [at(before, keyword), at(after, keyword)];
    if (canonical(was.node) === canonical(is.node)) continue;
    const rule = keyword.startsWith("x-") ? "schema-text-changed" : "keyword-changed";
    context.findings.add(rule, was, is, scope, {
      subject: `${scope.subject} (${keyword})`,
      before: was.node,
      after: is.node,
    });
  }
}
