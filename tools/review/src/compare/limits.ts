import type { Json } from "@managed-agents/gen";
import { at, type Cursor } from "./cursor.ts";
import type { Findings, Scope } from "./findings.ts";
import { canonical } from "./json.ts";
import type { RuleId } from "./rules/index.ts";

/** Which way a limit binds more: a floor when it rises, a ceiling when it falls. */
const LIMITS: Readonly<Record<string, "floor" | "ceiling" | "switch" | "text">> = {
  minLength: "floor",
  minItems: "floor",
  minProperties: "floor",
  minContains: "floor",
  minimum: "floor",
  exclusiveMinimum: "floor",
  maxLength: "ceiling",
  maxItems: "ceiling",
  maxProperties: "ceiling",
  maxContains: "ceiling",
  maximum: "ceiling",
  exclusiveMaximum: "ceiling",
  uniqueItems: "switch",
  pattern: "text",
  format: "text",
  multipleOf: "text",
};

export const LIMIT_KEYWORDS: readonly string[] = Object.keys(LIMITS);

/** Compares what numbers, texts and lists are limited by. */
export function compareLimits(before: Cursor, after: Cursor, scope: Scope, findings: Findings): void {
  for (const [keyword, kind] of Object.entries(LIMITS)) {
    const [was, is] = [at(before, keyword), at(after, keyword)];
    if (canonical(was.node) === canonical(is.node)) continue;
    const bound = scope.limitsBindCallers && kind !== "text" ? scope.directions.filter((d) => d === "request") : null;
    findings.add(decide(kind, was.node, is.node), was, is, scope, {
      subject: `${scope.subject} (${keyword})`,
      before: was.node,
      after: is.node,
      ...(bound && { directions: bound }),
    });
  }
}

function decide(kind: "floor" | "ceiling" | "switch" | "text", was: Json | undefined, is: Json | undefined): RuleId {
  if (kind === "switch") return is === true ? "limit-tightened" : "limit-loosened";
  if (was === undefined) return "limit-tightened";
  if (is === undefined) return "limit-loosened";
  // OpenAPI 3.0 has exclusive limits that are switches.
  if (typeof was !== "number" || typeof is !== "number") return kind === "text" ? "limit-changed" : "keyword-changed";
  if (kind === "text") return "limit-changed";
  return (kind === "floor") === is > was ? "limit-tightened" : "limit-loosened";
}
