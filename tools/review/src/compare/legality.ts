import type { Legality, LegalityRow, Place } from "@managed-agents/gen";
import { compareEvidence } from "./confidence.ts";
import type { Context } from "./context.ts";
import { canonical } from "./json.ts";
import { type Both, reporter } from "./lifecycle.ts";

const FILE: Place = { file: "protocol/operations.yaml", line: 1, column: 1 };

/** Compares when operations are legal, and with which error they are refused otherwise. */
export function compareLegality({ before, after, versions }: Both<Legality>, context: Context): void {
  const report = reporter(versions, context);
  for (const [name, is] of Object.entries(after.refusals)) {
    const was = before.refusals[name];
    if (was === undefined) continue;
    const [old, now] = [was, is].map(({ status, error, code }) => `${status} ${error}${code ? ` ${code}` : ""}`);
    const subject = `refusal ${name}`;
    if (old !== now) report("refusal-changed", FILE, { subject, before: old, after: now });
    else if (was.meaning !== is.meaning) {
      report("protocol-text-changed", FILE, { subject, before: was.meaning, after: is.meaning });
    }
  }
  for (const [name, is] of Object.entries(after.rows)) {
    const was = before.rows[name];
    if (was) compareRows(name, { before: was, after: is, versions }, [before, after], context);
  }
  compareNamedRows(before, after, report);
}

/** Rows that an operation names are what is promised about it; a row that no operation named before adds nothing else. */
function compareNamedRows(before: Legality, after: Legality, report: ReturnType<typeof reporter>): void {
  for (const [operation, rows] of Object.entries(after.operations)) {
    const old = before.operations[operation];
    // A new operation is reported as such.
    if (old === undefined) continue;
    for (const row of rows.filter((name) => !old.includes(name))) {
      report("legality-added", after.rows[row]?.place ?? FILE, { subject: operation, after: row });
    }
    for (const row of old.filter((name) => !rows.includes(name))) {
      const gone = after.rows[row] === undefined;
      const place = (gone ? before : after).rows[row]?.place ?? FILE;
      report("legality-removed", place, { subject: operation, before: row, side: gone ? 0 : 1 });
    }
  }
}

function compareRows(
  name: string,
  { before, after, versions }: Both<LegalityRow>,
  [old, now]: readonly [Legality, Legality],
  context: Context,
): void {
  const report = reporter(versions, context);
  const { place } = after;
  for (const column of new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])) {
    const [was, is] = [before.cells[column], after.cells[column]];
    if (was === is || was === undefined || is === undefined) continue;
    const [refused, refuses] = [Object.hasOwn(old.refusals, was), Object.hasOwn(now.refusals, is)];
    const rule = refused ? (refuses ? "refusal-changed" : "allowed-now") : refuses ? "refused-now" : "answer-changed";
    report(rule, place, { subject: `${name} while ${column}`, before: was, after: is });
  }
  const [wasOrder, isOrder] = [before.unless, after.unless].map((list) =>
    list.map(({ guard, refuse }) => `${guard}: ${refuse}`),
  );
  for (const exception of (isOrder ?? []).filter((text) => !wasOrder?.includes(text))) {
    report("exception-added", place, { subject: name, after: exception });
  }
  for (const exception of (wasOrder ?? []).filter((text) => !isOrder?.includes(text))) {
    report("exception-removed", place, { subject: name, before: exception });
  }
  if (canonical(part(before)) !== canonical(part(after))) {
    report("answer-changed", place, { subject: `${name} (part)`, before: part(before), after: part(after) });
  }
  for (const keyword of ["description", "source"] as const) {
    if (before[keyword] === after[keyword]) continue;
    const subject = `${name} (${keyword})`;
    report("protocol-text-changed", place, { subject, before: before[keyword], after: after[keyword] });
  }
  compareEvidence(before, after, name, report);
  const [doubted, doubts] = [[...before.unconfirmed], [...after.unconfirmed]];
  if (canonical(doubted) !== canonical(doubts)) {
    report("doubt-changed", place, { subject: `${name} (unconfirmed)`, before: doubted, after: doubts });
  }
}

const part = ({ part }: LegalityRow) => ({
  properties: [...(part?.properties ?? [])],
  events: [...(part?.events ?? [])],
});
