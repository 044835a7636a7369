import { type Change, CLASSES } from "./change.ts";
import type { Context } from "./context.ts";
import { at, type Cursor, rootOf } from "./cursor.ts";
import { compareExampleFiles, compareExampleVerdicts } from "./examples.ts";
import { Findings } from "./findings.ts";
import { asObject, canonical } from "./json.ts";
import { compareLegality } from "./legality.ts";
import { compareLifecycles } from "./lifecycle.ts";
import { mergeEvents } from "./merge.ts";
import { compareOperations, compareSecurity } from "./operations.ts";
import { legalityOf, lifecyclesOf } from "./other-objects.ts";
import { reachOf } from "./reach.ts";
import { compareSchemaComponents } from "./schemas.ts";
import { compareStreamRules } from "./stream-rules.ts";
import { compareTexts } from "./texts.ts";
import { streamedTypes } from "./unions.ts";
import type { Version } from "./version.ts";

/**
 * Finds every change between two versions of the document and classifies it.
 *
 * @param options.today `YYYY-MM-DD`, by which announced ends are judged
 * @returns breaking changes first, then additive ones, then those of the documentation; within a class in the order of files
 */
export function compare(before: Version, after: Version, { today }: { readonly today: string }): Change[] {
  const events = streamedTypes(before).union(streamedTypes(after));
  const context: Context = {
    findings: new Findings(),
    reach: reachOf([before, after]),
    today,
    isEvent: (wire) => events.has(wire),
    compared: new Set(),
  };
  const [was, is] = [rootOf(before), rootOf(after)];
  compareDocument(was, is, context);
  compareOperations(was, is, context);
  compareSchemaComponents(was, is, context);
  compareExampleFiles(was, is, context);
  compareExampleVerdicts(before, after, context);
  compareProtocols(before, after, context);
  return mergeEvents(context.findings.changes).sort(inOrder);
}

const inOrder = (a: Change, b: Change): number =>
  CLASSES.indexOf(b.class) - CLASSES.indexOf(a.class) ||
  byText(a.place.file, b.place.file) ||
  a.place.line - b.place.line ||
  byText(a.subject, b.subject) ||
  byText(a.rule, b.rule);

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function compareDocument(before: Cursor, after: Cursor, context: Context): void {
  const { findings } = context;
  const scope = { subject: "document", directions: [], operations: [] };
  compareTexts(before, after, ["tags", "externalDocs"], "document-text-changed", scope, findings);
  const infos = [at(before, "info"), at(after, "info")] as const;
  const keys = new Set(infos.flatMap(({ node }) => Object.keys(asObject(node))));
  compareTexts(...infos, [...keys], "document-text-changed", { ...scope, subject: "document info" }, findings);
  compareTexts(before, after, ["servers"], "server-changed", scope, findings);
  compareSecurity(before, after, scope, context);
  const [was, is] = [before, after].map((root) => at(root, "components", "securitySchemes"));
  if (was === undefined || is === undefined) return;
  for (const name of new Set([...Object.keys(asObject(was.node)), ...Object.keys(asObject(is.node))])) {
    const [old, now] = [at(was, name), at(is, name)];
    const inner = { ...scope, subject: name };
    if (old.node === undefined) findings.add("security-scheme-added", old, now, inner);
    else if (now.node === undefined) findings.add("security-scheme-removed", old, now, inner);
    else {
      compareTexts(old, now, ["description"], "document-text-changed", inner, findings);
      const [form, formNow] = [old, now].map(({ node }) => canonical({ ...asObject(node), description: null }));
      if (form !== formNow) findings.add("security-changed", old, now, inner, { before: old.node, after: now.node });
    }
  }
}

function compareProtocols(before: Version, after: Version, context: Context): void {
  const [was, is] = [before.protocol, after.protocol];
  if (!was || !is) return;
  const versions = [before, after] as const;
  compareLifecycles({ before: lifecyclesOf(was), after: lifecyclesOf(is), versions }, context);
  compareLegality({ before: legalityOf(was), after: legalityOf(is), versions }, context);
  const [old, now] = [was, is].map(({ topics }) => topics.flatMap(({ rules }) => rules));
  compareStreamRules(old ?? [], now ?? [], versions, context);
}
