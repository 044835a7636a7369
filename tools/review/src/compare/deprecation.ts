import { at, type Cursor } from "./cursor.ts";
import type { Findings, Scope } from "./findings.ts";
import { asText } from "./json.ts";
import type { RuleId } from "./rules/index.ts";

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The day that `x-sunset` names; undefined if it names none. */
function sunsetOf(cursor: Cursor): string | undefined {
  const text = asText(at(cursor, "x-sunset").node);
  return text !== undefined && DAY.test(text) ? text : undefined;
}

/** Compares `deprecated` and `x-sunset` of an operation, a parameter or a property. */
export function compareDeprecation(before: Cursor, after: Cursor, scope: Scope, findings: Findings): void {
  const [was, is] = [at(before, "deprecated").node === true, at(after, "deprecated").node === true];
  if (was !== is) findings.add(is ? "deprecated" : "undeprecated", before, after, scope);

  const [old, now] = [sunsetOf(before), sunsetOf(after)];
  const written = at(after, "x-sunset").node;
  if (written !== undefined && now === undefined && written !== at(before, "x-sunset").node) {
    findings.add("sunset-unreadable", before, after, scope, { after: written });
    return;
  }
  if (old === now) return;
  const rule: RuleId =
    old === undefined ? "sunset-set" : now !== undefined && now < old ? "sunset-brought-forward" : "sunset-postponed";
  findings.add(rule, before, after, scope, { before: old, after: now });
}

/**
 * The rule that decides about something that is gone: its announced end, if it has one, or else `otherwise`.
 *
 * @param today `YYYY-MM-DD`
 */
export function removalRule(before: Cursor, today: string, otherwise: RuleId): RuleId {
  const end = sunsetOf(before);
  if (at(before, "deprecated").node !== true || end === undefined) return otherwise;
  return end <= today ? "removed-after-sunset" : "removed-before-sunset";
}
