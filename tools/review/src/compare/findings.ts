import type { Json, Place } from "@managed-agents/gen";
import { type Affected, type Change, type ChangeClass, type Direction, graver } from "./change.ts";
import type { Cursor } from "./cursor.ts";
import { shown } from "./json.ts";
import type { ChangeRule } from "./rule.ts";
import { CHANGE_RULES, type RuleId } from "./rules/index.ts";

/** What surrounds a comparison: what it is called, which way its values travel, and who reaches it. */
export interface Scope {
  readonly subject: string;
  readonly directions: readonly Direction[];
  readonly operations: readonly string[];
  /** The object is one that requests share, whose limits bind callers alone. */
  readonly limitsBindCallers?: boolean;
}

/** What is said about one difference beside its rule and scope. */
export interface Difference {
  readonly subject?: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  readonly directions?: readonly Direction[];
}

/** Collects the changes of one comparison. */
export class Findings {
  readonly changes: Change[] = [];

  /**
   * Adds a difference at a part of the document: at the later version's, unless it is gone from there.
   *
   * A rule that says nothing about any of the scope's directions adds nothing.
   */
  add(rule: RuleId, before: Cursor, after: Cursor, scope: Scope, difference: Difference = {}): void {
    const gone = after.node === undefined && before.node !== undefined;
    const cursor = gone ? before : after;
    this.addAt(rule, cursor.version.place(cursor.pointer), gone ? "before" : "after", scope, difference);
  }

  /** Adds a difference at a place. */
  addAt(rule: RuleId, place: Place, side: Change["side"], scope: Scope, difference: Difference = {}): void {
    const data: ChangeRule = CHANGE_RULES[rule];
    const { subject = scope.subject, before, after, directions = scope.directions } = difference;
    const judged = judge(data, directions);
    if (judged === undefined) return;
    this.changes.push({
      rule,
      topic: data.topic,
      class: judged.class,
      directions: judged.directions,
      subject,
      ...(before !== undefined && { before: shown(before) ?? "" }),
      ...(after !== undefined && { after: shown(after) ?? "" }),
      place,
      side,
      affects: affectedBy(data, judged.directions),
      operations: [...scope.operations].sort(),
    });
  }
}

function judge(rule: ChangeRule, directions: readonly Direction[]) {
  let found: { class: ChangeClass; directions: Direction[] } | undefined;
  for (const direction of ["request", "response"] as const) {
    const decided = directions.includes(direction) ? rule[direction] : undefined;
    if (decided === undefined) continue;
    found = {
      class: found ? graver(found.class, decided) : decided,
      directions: [...(found?.directions ?? []), direction],
    };
  }
  if (found) return found;
  if (rule.neither !== undefined) return { class: rule.neither, directions: [] };
  // A component that no operation reaches can be used by anybody who imports its type.
  const unreached = directions.length > 0 ? undefined : (rule.response ?? rule.request);
  return unreached && { class: unreached, directions: [] };
}

function affectedBy({ affects = [] }: ChangeRule, directions: readonly Direction[]): Affected[] {
  const travelling: Affected[] = [
    ...(directions.includes("request") ? (["callers"] as const) : []),
    ...(directions.includes("response") ? (["readers"] as const) : []),
  ];
  return [...new Set([...travelling, ...affects])];
}
