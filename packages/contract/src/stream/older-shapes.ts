import { EVENTS } from "#compiled/responses.js";
import type { Issue } from "../issue.ts";
import { validateEvent } from "../responses.ts";
import { locateIssue } from "../to-issue.ts";
import { valueAt } from "../value-path.ts";

/** Something that does not fit, and whether the service sent it like that before the document was written. */
export interface ShapeIssue {
  readonly issue: Issue;
  readonly isOlder: boolean;
}

/** Properties of one event that can be older than the document. A hostile event costs no more than this many looks. */
const MAX_OLDER = 32;
/** Amounts were dollars with a point before this day (L28). */
const AMOUNTS_IN_CENTS_SINCE = "2026-08-05";

/**
 * Validates an event of a recording. Two differences are known to be age alone: a nullable property that is absent although the document
 * requires it (L24), and an amount in dollars (L28). Each is reported as older, and the rest is validated as if it were not there.
 */
export function validateRecordedEvent(event: unknown): ShapeIssue[] {
  const found: ShapeIssue[] = [];
  for (let rest = event; ; ) {
    const issues = validateEvent(rest);
    const newer = issues.length > 0 && found.length < MAX_OLDER ? withoutFirstIssue(rest) : undefined;
    if (newer === undefined) return [...found, ...issues.map((issue) => ({ issue, isOlder: false }))];
    found.push(...issues.map((issue) => ({ issue, isOlder: true })));
    rest = newer;
  }
}

/** A copy with the property as the document requires it; undefined if something other than age is wrong with it. */
function withoutFirstIssue(value: unknown): unknown {
  const { type, processed_at: time } = (value ?? {}) as { readonly type?: unknown; readonly processed_at?: unknown };
  const validate = typeof type === "string" ? EVENTS[type] : undefined;
  if (!validate || validate(value)) return undefined;
  const { keys, issue } = locateIssue(validate.errors ?? [], value, "event");
  const replacement = replace(issue.keyword, valueAt(value, keys), keys.at(-1), time);
  if (replacement === undefined) return undefined;
  const newer = withValue(value, keys, replacement);
  // Whether the property takes null shows when it is validated with null.
  if (validate(newer)) return newer;
  return locateIssue(validate.errors ?? [], newer, "event").issue.path === issue.path ? undefined : newer;
}

function replace(keyword: string, found: unknown, name: unknown, time: unknown): null | string | undefined {
  if (keyword === "required") return null;
  const isDollars = name === "amount" && typeof found === "string" && /^\d{1,12}\.\d{2}$/.test(found);
  const isOld = typeof time === "string" && time < AMOUNTS_IN_CENTS_SINCE;
  return isDollars && isOld ? String(Number(found.replace(".", ""))) : undefined;
}

function withValue(value: unknown, [key, ...more]: readonly (string | number)[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.with(Number(key), withValue(value[Number(key)], more, replacement));
  const object = value as Readonly<Record<string, unknown>>;
  // A literal key, so that `__proto__` stays a property.
  return { ...object, [key]: withValue(Object.hasOwn(object, key) ? object[key] : undefined, more, replacement) };
}
