import type { Context } from "./context.ts";
import { at, type Cursor } from "./cursor.ts";
import { removalRule } from "./deprecation.ts";
import type { Scope } from "./findings.ts";
import { asArray, asObject, canonical } from "./json.ts";

type CompareSchemas = (before: Cursor, after: Cursor, scope: Scope, context: Context) => void;

/** Compares the properties of two objects, which are required, and what else they may have. */
export function compareObjects(
  before: Cursor,
  after: Cursor,
  scope: Scope,
  context: Context,
  compareSchemas: CompareSchemas,
): void {
  compareProperties(before, after, scope, context, compareSchemas);
  compareRest(before, after, scope, context, compareSchemas);
}

function compareProperties(
  before: Cursor,
  after: Cursor,
  scope: Scope,
  context: Context,
  compareSchemas: CompareSchemas,
): void {
  const { findings, today } = context;
  const [was, is] = [at(before, "properties"), at(after, "properties")];
  const [needed, needs] = [namesIn(before, "required"), namesIn(after, "required")];
  const [absent, absents] = [namesIn(before, "x-may-be-absent"), namesIn(after, "x-may-be-absent")];
  const names = new Set([...Object.keys(asObject(was.node)), ...Object.keys(asObject(is.node)), ...needed, ...needs]);
  for (const name of names) {
    const [old, now] = [at(was, name), at(is, name)];
    const inner = { ...scope, subject: `${scope.subject}.${name}` };
    if (old.node === undefined && now.node !== undefined && !needed.has(name)) {
      findings.add(needs.has(name) ? "property-added-required" : "property-added", old, now, inner);
    } else if (old.node !== undefined && now.node === undefined && !needs.has(name)) {
      findings.add(removalRule(old, today, "property-removed"), old, now, inner, {
        before: needed.has(name) ? "required" : "optional",
      });
    } else {
      if (needed.has(name) !== needs.has(name)) {
        const place = now.node === undefined ? after : now;
        const rule = needs.has(name) ? "property-became-required" : "property-became-optional";
        findings.add(rule, old, place, inner, {
          before: needed.has(name) ? "required" : "optional",
          after: needs.has(name) ? "required" : "optional",
        });
      }
      const [missed, misses] = [absent.has(name), absents.has(name)];
      if (missed !== misses) findings.add(misses ? "absence-admitted" : "absence-excluded", before, after, inner);
      if (old.node !== undefined && now.node !== undefined) compareSchemas(old, now, inner, context);
    }
  }
}

const namesIn = (cursor: Cursor, keyword: "required" | "x-may-be-absent"): Set<string> =>
  new Set(asArray(at(cursor, keyword).node).map(String));

/** Compares `additionalProperties`: absent and `true` take anything, `false` nothing, a schema what fits it. */
function compareRest(
  before: Cursor,
  after: Cursor,
  scope: Scope,
  context: Context,
  compareSchemas: CompareSchemas,
): void {
  const [was, is] = [at(before, "additionalProperties"), at(after, "additionalProperties")];
  const [old, now] = [was.node ?? true, is.node ?? true];
  if (canonical(old) === canonical(now)) return;
  if (old === false || now === false) {
    context.findings.add(now === false ? "closed-to-unknown" : "opened-to-unknown", before, after, scope);
  } else if (old === true || now === true) {
    const rule = now === true ? "limit-loosened" : "limit-tightened";
    const subject = `${scope.subject} (additionalProperties)`;
    context.findings.add(rule, was, is, scope, { subject, before: was.node, after: is.node });
  } else compareSchemas(was, is, { ...scope, subject: `${scope.subject}{}` }, context);
}
