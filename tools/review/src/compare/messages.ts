import type { Context } from "./context.ts";
import { at, type Cursor, entriesOf, referenceOf, resolve } from "./cursor.ts";
import type { Scope } from "./findings.ts";
import { asObject, canonical } from "./json.ts";
import { compareSchemas, componentScope } from "./schemas.ts";
import { compareTexts } from "./texts.ts";

/** Compares the request body and the responses of one operation. */
export function compareMessages(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  compareRequestBodies(at(before, "requestBody"), at(after, "requestBody"), after, scope, context);
  compareResponses(at(before, "responses"), at(after, "responses"), scope, context);
}

function compareRequestBodies(before: Cursor, after: Cursor, operation: Cursor, outer: Scope, context: Context): void {
  const { findings } = context;
  const scope: Scope = { ...outer, subject: `${outer.subject} body`, directions: ["request"] };
  const [was, is] = [resolve(before), resolve(after)];
  const [needed, needs] = [at(was, "required").node === true, at(is, "required").node === true];
  if (before.node === undefined && after.node === undefined) return;
  if (before.node === undefined) {
    findings.add(needs ? "body-added-required" : "body-added", before, after, scope);
    return;
  }
  if (after.node === undefined) {
    findings.add("body-removed", before, { ...operation, node: undefined }, scope);
    return;
  }
  if (needed !== needs) findings.add(needs ? "body-became-required" : "body-became-optional", was, is, scope);
  compareTexts(was, is, ["description"], "message-text-changed", scope, findings);
  compareContents(at(was, "content"), at(is, "content"), scope, context);
}

function compareResponses(before: Cursor, after: Cursor, outer: Scope, context: Context): void {
  const statuses = new Set([...Object.keys(asObject(before.node)), ...Object.keys(asObject(after.node))]);
  for (const status of statuses) {
    const [was, is] = [at(before, status), at(after, status)];
    const scope: Scope = { ...outer, subject: `${outer.subject} ${status}`, directions: ["response"] };
    const success = /^[123]|default/.test(status);
    if (was.node === undefined) context.findings.add(success ? "success-added" : "error-status-added", was, is, scope);
    else if (is.node === undefined) {
      context.findings.add(success ? "success-removed" : "error-status-removed", was, is, scope);
    } else once(was, is, scope, context, compareResponse);
  }
}

/** Compares what two parts lead to. If both are references, they are compared once, under the name of the component. */
function once(
  before: Cursor,
  after: Cursor,
  scope: Scope,
  context: Context,
  compare: (before: Cursor, after: Cursor, scope: Scope, context: Context) => void,
): void {
  const [was, is] = [referenceOf(before)?.join("/"), referenceOf(after)?.join("/")];
  if (was === undefined || is === undefined) {
    compare(resolve(before), resolve(after), scope, context);
    return;
  }
  const pair = `${was} → ${is}`;
  if (context.compared.has(pair)) return;
  context.compared.add(pair);
  const shared = is.replace("components/", "");
  const named = {
    ...componentScope(shared, shared.split("/").at(-1) ?? shared, context),
    directions: scope.directions,
  };
  compare(resolve(before), resolve(after), named, context);
}

function compareResponse(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  if (canonical(before.node) === canonical(after.node)) return;
  compareTexts(before, after, ["description"], "message-text-changed", scope, context.findings);
  compareHeaders(at(before, "headers"), at(after, "headers"), scope, context);
  compareContents(at(before, "content"), at(after, "content"), scope, context);
}

function compareHeaders(before: Cursor, after: Cursor, outer: Scope, context: Context): void {
  const { findings } = context;
  for (const name of new Set([...Object.keys(asObject(before.node)), ...Object.keys(asObject(after.node))])) {
    const [was, is] = [at(before, name), at(after, name)];
    const scope: Scope = { ...outer, subject: `${outer.subject} header ${name}` };
    if (was.node === undefined) findings.add("header-added", was, is, scope);
    else if (is.node === undefined) findings.add("header-removed", was, is, scope);
    else once(was, is, scope, context, compareHeader);
  }
}

function compareHeader(before: Cursor, after: Cursor, scope: Scope, context: Context): void {
  const { findings } = context;
  const [needed, needs] = [at(before, "required").node === true, at(after, "required").node === true];
  if (needed !== needs) findings.add(needs ? "header-became-required" : "header-became-optional", before, after, scope);
  compareTexts(before, after, ["description", "example"], "message-text-changed", scope, findings);
  compareTexts(before, after, ["x-unconfirmed"], "doubt-changed", scope, findings);
  const [was, is] = [at(before, "schema"), at(after, "schema")];
  if (was.node !== undefined && is.node !== undefined) compareSchemas(was, is, scope, context);
}

function compareContents(before: Cursor, after: Cursor, outer: Scope, context: Context): void {
  const { findings } = context;
  const types = entriesOf(before).map(([type]) => type);
  for (const type of new Set([...types, ...entriesOf(after).map(([name]) => name)])) {
    const [was, is] = [at(before, type), at(after, type)];
    const scope: Scope = { ...outer, subject: `${outer.subject} ${type}` };
    if (was.node === undefined) findings.add("media-type-added", was, is, scope);
    else if (is.node === undefined) findings.add("media-type-removed", was, is, scope);
    else {
      compareTexts(was, is, ["encoding"], "media-type-detail-changed", scope, findings);
      const [old, now] = [at(was, "schema"), at(is, "schema")];
      if (old.node !== undefined && now.node !== undefined) compareSchemas(old, now, outer, context);
      else if (old.node !== now.node) findings.add("keyword-changed", old, now, scope);
      compareExamples(at(was, "examples"), at(is, "examples"), outer, context);
    }
  }
}

/** Which examples a body names. What shared ones hold is compared where they are written. */
function compareExamples(before: Cursor, after: Cursor, outer: Scope, { findings }: Context): void {
  for (const name of new Set([...Object.keys(asObject(before.node)), ...Object.keys(asObject(after.node))])) {
    const [was, is] = [at(before, name), at(after, name)];
    if (canonical(was.node) === canonical(is.node)) continue;
    const scope: Scope = { ...outer, subject: `${outer.subject} example ${name}`, directions: [] };
    if (was.node === undefined) findings.add("example-added", was, is, scope);
    else if (is.node === undefined) findings.add("example-removed", was, is, scope);
    else findings.add("example-changed", was, is, scope, { before: was.node, after: is.node });
  }
}
