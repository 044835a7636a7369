import { RULE_TRACES } from "../gen/rule-traces.gen.ts";
import { STREAM_RULES, type StreamRuleId } from "../gen/stream-rules.gen.ts";
import type { EventCondition, EventSelector, StreamRule } from "../stream/rule.ts";

const RULES: readonly StreamRule[] = STREAM_RULES;
const CONFIDENCE = {
  documented: "stated by the service's pages or its SDK",
  observed: "observed in code or recordings",
  house: "a house rule: no first-party source confirms it",
};

/** What a rule means, where it comes from, and the shortest streams that keep and break it; undefined if there is no such rule. */
export function explain(id: string): string | undefined {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) return undefined;
  const { passes, fails } = RULE_TRACES[id as StreamRuleId];
  const roles = Object.entries(rule).flatMap(([role, value]): string[] =>
    Array.isArray(value) && value.length > 0
      ? [`  ${role.padEnd(10)} ${(value as readonly EventSelector[]).map(selectorText).join(", ")}`]
      : [],
  );
  return [
    rule.id,
    "",
    ...rule.meaning.split("\n").map((line) => `  ${line}`),
    "",
    `  kind       ${rule.kind}`,
    ...roles,
    `  scope      ${rule.scope}`,
    `  judged     ${rule.needs === "from-start" ? "only on streams that are seen from their start" : "on every stream, joined early or late"}`,
    `  source     ${rule.source}`,
    `  confidence ${rule.confidence}: ${CONFIDENCE[rule.confidence]}`,
    "",
    "  keeps it:",
    ...passes.map((frame) => `    ${frame}`),
    "  breaks it:",
    ...fails.map((frame) => `    ${frame}`),
  ].join("\n");
}

/** One line for each rule. */
export const listRules = (): string =>
  RULES.map(({ id, meaning }) => `${id.padEnd(36)} ${meaning.split("\n")[0]}`).join("\n");

function selectorText({ types, where = [], differs, by }: EventSelector): string {
  const conditions = [...where.map(conditionText), ...(differs ? [`${differs[0]} differs from ${differs[1]}`] : [])];
  const when = conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`;
  return `${types.join(" | ")}${when}${by === undefined ? "" : ` by ${by}`}`;
}

const conditionText = ({ path, in: values, not }: EventCondition): string =>
  `${path} is ${not ? "not " : ""}${values.map((value) => (value === null ? "absent" : String(value))).join(" or ")}`;
