import type { Json } from "@managed-agents/gen";
import { at, type Cursor, itemsOf, resolve } from "./cursor.ts";
import type { Findings, Scope } from "./findings.ts";
import { canonical } from "./json.ts";

/** The values that an enum or a constant allows. */
interface Values {
  readonly list: readonly Json[];
  readonly constant: boolean;
  /** The service may add values: `x-open-enum` beside `anyOf` of the known values and `type: string`. */
  readonly open: boolean;
}

function valuesOf(cursor: Cursor): Values | undefined {
  const constant = at(cursor, "const").node;
  if (constant !== undefined) return { list: [constant], constant: true, open: false };
  const listed = at(cursor, "enum").node;
  if (Array.isArray(listed)) return { list: listed, constant: false, open: at(cursor, "x-open-enum").node === true };
  if (at(cursor, "x-open-enum").node !== true) return undefined;
  const known = itemsOf(at(cursor, "anyOf")).map((item) => valuesOf(resolve(item)));
  return { list: known.flatMap((values) => values?.list ?? []), constant: false, open: true };
}

/**
 * Compares enums and constants.
 *
 * @returns whether both sides are, so that nothing else of the schema is left to compare
 */
export function compareValues(before: Cursor, after: Cursor, scope: Scope, findings: Findings): boolean {
  const [was, is] = [valuesOf(before), valuesOf(after)];
  if (!was && !is) return false;
  if (!was || !is) {
    findings.add(is ? "values-limited" : "values-freed", before, after, scope, {
      before: was && [...was.list],
      after: is && [...is.list],
    });
    return false;
  }
  if (was.open !== is.open) findings.add(is.open ? "opened" : "closed", before, after, scope);
  const [old, now] = [new Set(was.list.map(canonical)), new Set(is.list.map(canonical))];
  const added = is.list.filter((value) => !old.has(canonical(value)));
  const removed = was.list.filter((value) => !now.has(canonical(value)));
  if (was.constant && is.constant) {
    if (added.length > 0) {
      findings.add("constant-changed", before, after, scope, { before: was.list[0], after: is.list[0] });
    }
    return true;
  }
  for (const value of added) {
    findings.add(was.open ? "value-added-open" : "value-added-closed", before, after, scope, { after: value });
  }
  for (const value of removed) {
    findings.add(is.open ? "value-removed-open" : "value-removed", before, after, scope, { before: value });
  }
  return true;
}
