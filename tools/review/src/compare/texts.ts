import { at, type Cursor } from "./cursor.ts";
import type { Findings, Scope } from "./findings.ts";
import { canonical } from "./json.ts";
import type { RuleId } from "./rules/index.ts";

/** Reports each of the keywords that differs, under one rule: what a person reads, and no program depends on. */
export function compareTexts(
  before: Cursor,
  after: Cursor,
  keywords: readonly string[],
  rule: RuleId,
  scope: Scope,
  findings: Findings,
): void {
  for (const keyword of keywords) {
    const [was, is] = [at(before, keyword), at(after, keyword)];
    if (canonical(was.node) === canonical(is.node)) continue;
    findings.add(rule, was, is, scope, {
      subject: `${scope.subject} (${keyword})`,
      before: was.node,
      after: is.node,
    });
  }
}
