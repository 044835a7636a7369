import { RULE_TRACES } from "../gen/rule-traces.gen.ts";
import { STREAM_RULES, type StreamRuleId } from "../gen/stream-rules.gen.ts";
import type { EventCondition, EventSelector, RuleEvidence, StreamRule } from "../stream/rule.ts";

const RULES: readonly StreamRule[] = STREAM_RULES;
const CONFIDENCE = {
  documented: "stated by the service's pages or its SDK",
  observed: "recordings of the service show it",
  house: "a house rule: no first-party source confirms it",
};

/** What a rule means, where it comes from, and the shortest streams that keep and break it; undefined if there is no such rule. */
export function explain(id: string): string | undefined {
  const rule = RULES.find((each) => each.id === id);
  if (!rule) return undefined;
  const { passes, fails } = RULE_TRACES[id as StreamRuleId];
  const { profiles, view, introduced, evidence = [] } = rule;
  const roles = Object.entries(rule).flatMap(([role, value]): string[] =>
    isSelectors(value) ? [`  ${role.padEnd(10)} ${value.map(selectorText).join(", ")}`] : [],
  );
  return [
    rule.id,
    "",
    ...rule.meaning.split("\n").map((line) => `  ${line}`),
    "",
    `  kind       ${rule.kind}`,
    ...roles,
    `  scope      ${rule.scope}`,
    `  checked    ${rule.needs === "from-start" ? "only on streams that are seen from their start" : "on every stream, joined early or late"}`,
    ...(view === undefined ? [] : ["  view       live streams; a history may differ"]),
    `  profile    ${profiles === undefined ? "every profile" : `${profiles.join(", ")}; the profile any does not hold streams to it`}`,
    ...(introduced === undefined ? [] : [`  since      ${introduced}; on older recordings a broken one is a note`]),
    `  source     ${rule.source}`,
    `  confidence ${rule.confidence}: ${CONFIDENCE[rule.confidence]}`,
    ...evidence.map((each) => `  evidence   ${evidenceText(each)}`),
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

/** The parts that events play in a rule are its lists of selectors. */
const isSelectors = (value: unknown): value is readonly EventSelector[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => Object.hasOwn(Object(item), "types"));

const evidenceText = ({ fact, seen, of, date }: RuleEvidence): string =>
  `${fact}: seen ${of === undefined ? "" : `in ${seen} of `}${of ?? seen} cases, last on ${date}`;

function selectorText({ types, where = [], differs, by }: EventSelector): string {
  const conditions = [...where.map(conditionText), ...(differs ? [`${differs[0]} differs from ${differs[1]}`] : [])];
  const when = conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`;
  return `${types.join(" | ")}${when}${by === undefined ? "" : ` by ${by}`}`;
}

const conditionText = ({ path, in: values, not }: EventCondition): string =>
  `${path} is ${not ? "not " : ""}${values.map((value) => (value === null ? "absent" : String(value))).join(" or ")}`;
