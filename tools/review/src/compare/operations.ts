import type { Context } from "./context.ts";
import { at, type Cursor, entriesOf } from "./cursor.ts";
import { compareDeprecation, removalRule } from "./deprecation.ts";
import type { Findings, Scope } from "./findings.ts";
import { asArray, asObject, canonical } from "./json.ts";
import { compareMessages } from "./messages.ts";
import { compareParameters } from "./parameters.ts";
import { METHODS, operationName } from "./reach.ts";
import { compareTexts } from "./texts.ts";

/** An operation with the path item around it. */
interface Operation {
  readonly id: string;
  /** `GET /v1/sessions` */
  readonly route: string;
  readonly cursor: Cursor;
  readonly item: Cursor;
}

const TEXTS = ["summary", "description", "tags", "externalDocs"] as const;
/** Compared elsewhere: in parts of their own, or with the protocol. */
const HANDLED: ReadonlySet<string> = new Set([
  ...TEXTS,
  ...["operationId", "deprecated", "parameters", "requestBody", "responses", "security", "servers"],
  ...["x-tool-name", "x-betas", "x-hints", "x-unconfirmed", "x-sunset", "x-legal-when"],
]);

/** Compares the operations of two documents: by operationId, and where that is gone by method and path. */
export function compareOperations(before: Cursor, after: Cursor, context: Context): void {
  const { findings, today } = context;
  const [was, is] = [operationsOf(before), operationsOf(after)];
  const byId = new Map(is.map((operation) => [operation.id, operation]));
  const byRoute = new Map(is.map((operation) => [operation.route, operation]));
  const oldIds = new Set(was.map(({ id }) => id));
  const met = new Set<Operation>();
  for (const old of was) {
    const sameRoute = byRoute.get(old.route);
    const now = byId.get(old.id) ?? (sameRoute && !oldIds.has(sameRoute.id) ? sameRoute : undefined);
    const scope = scopeOf(old.id);
    if (now === undefined) {
      const gone = { version: after.version, pointer: old.cursor.pointer, node: undefined };
      findings.add(removalRule(old.cursor, today, "operation-removed"), old.cursor, gone, scope, { before: old.route });
      continue;
    }
    met.add(now);
    compareOperation(old, now, context);
  }
  for (const now of is.filter((operation) => !met.has(operation))) {
    findings.add("operation-added", { ...before, node: undefined }, now.cursor, scopeOf(now.id), { after: now.route });
  }
}

const scopeOf = (id: string): Scope => ({ subject: id, directions: [], operations: [id] });

function operationsOf(root: Cursor): Operation[] {
  return entriesOf(at(root, "paths")).flatMap(([path, item]) =>
    METHODS.map((method) => ({ method, cursor: at(item, method) }))
      .filter(({ cursor }) => cursor.node !== undefined)
      .map(({ method, cursor }) => ({
        id: operationName(asObject(cursor.node), method, path),
        route: `${method.toUpperCase()} ${path}`,
        cursor,
        item,
      })),
  );
}

function compareOperation(old: Operation, now: Operation, context: Context): void {
  const { findings } = context;
  const [before, after] = [old.cursor, now.cursor];
  const scope = scopeOf(now.id);
  if (old.id !== now.id) findings.add("operation-renamed", before, after, scope, { before: old.id, after: now.id });
  if (old.route !== now.route) {
    findings.add("operation-moved", before, after, scope, { before: old.route, after: now.route });
  }
  compareDeprecation(before, after, scope, findings);
  compareTexts(before, after, TEXTS, "operation-text-changed", scope, findings);
  compareTexts(before, after, ["x-tool-name"], "tool-renamed", scope, findings);
  compareBetas(before, after, scope, findings);
  compareTexts(before, after, ["x-hints"], "hints-changed", scope, findings);
  compareTexts(before, after, ["x-unconfirmed"], "doubt-changed", scope, findings);
  compareSecurity(before, after, scope, context);
  compareParameters(
    [...itemsAt(old.item), ...itemsAt(old.cursor)],
    [...itemsAt(now.item), ...itemsAt(now.cursor)],
    after,
    scope,
    context,
  );
  compareMessages(before, after, scope, context);
  for (const keyword of new Set([...entriesOf(before), ...entriesOf(after)].map(([key]) => key))) {
    if (HANDLED.has(keyword)) continue;
    const rule = keyword.startsWith("x-") ? "operation-text-changed" : "operation-detail-changed";
    compareTexts(before, after, [keyword], rule, scope, findings);
  }
}

/** A request has to name one of the betas that are listed; an empty list needs none. */
function compareBetas(before: Cursor, after: Cursor, scope: Scope, findings: Findings): void {
  const [was, is] = [at(before, "x-betas"), at(after, "x-betas")];
  if (canonical(was.node) === canonical(is.node)) return;
  const [old, now] = [asArray(was.node), asArray(is.node)];
  const texts = { subject: `${scope.subject} (x-betas)`, before: was.node, after: is.node };
  const stated = was.node !== undefined && is.node !== undefined;
  const refused = now.length > 0 && (old.length === 0 || old.some((beta) => !now.includes(beta)));
  const accepted = now.length === 0 || now.some((beta) => !old.includes(beta));
  const rule = refused ? "beta-needed" : accepted ? "beta-accepted" : "operation-text-changed";
  findings.add(stated ? rule : "operation-text-changed", was, is, scope, texts);
}

const itemsAt = (cursor: Cursor): Cursor[] =>
  asArray(at(cursor, "parameters").node).map((_, index) => at(cursor, "parameters", String(index)));

/** Compares the `security` of an operation or of the document. */
export function compareSecurity(before: Cursor, after: Cursor, scope: Scope, { findings }: Context): void {
  const [was, is] = [at(before, "security"), at(after, "security")];
  if (canonical(was.node) === canonical(is.node)) return;
  findings.add("security-changed", was, is, scope, { before: was.node, after: is.node });
}
