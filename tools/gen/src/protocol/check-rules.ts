import type { JsonObject } from "../load.ts";
import type { Model } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { Rule, RuleTopic, Selector } from "./model.ts";
import { RULE_KINDS } from "./rule-kinds.ts";

/** Every event type has a rule; every rule has both traces, and names types and properties that exist. */
export function checkRules(
  topics: readonly RuleTopic[],
  eventTypes: ReadonlyMap<string, string>,
  model: Model,
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Rule>();
  const ruled = new Set<string>();
  for (const rule of topics.flatMap((topic) => topic.rules)) {
    const twin = seen.get(rule.id);
    if (twin) {
      const remedy = `The other is ${twin.place.file}:${twin.place.line}. Rename one.`;
      problems.push({ place: rule.place, message: `two rules are called \`${rule.id}\``, remedy });
    }
    seen.set(rule.id, rule);
    problems.push(...checkTraces(rule, eventTypes), ...checkCases(rule));
    for (const selector of Object.values(rule.roles).flat()) {
      for (const type of selector.types) ruled.add(type);
      problems.push(...checkSelector(selector, eventTypes, model));
    }
  }
  for (const type of [...eventTypes.keys()].filter((type) => !ruled.has(type))) {
    const place = { file: "protocol/stream", line: 1, column: 1 };
    problems.push({ place, message: `no rule names the event type \`${type}\``, remedy: "Say when it may come." });
  }
  return problems;
}

function checkTraces(rule: Rule, eventTypes: ReadonlyMap<string, string>): Problem[] {
  const { place, id } = rule;
  const problems: Problem[] = [];
  for (const name of ["passes", "fails"] as const) {
    if (rule[name].length > 0) continue;
    const remedy = `Add frames under \`${name}\`.`;
    problems.push({ place, message: `\`${id}\` has no trace that ${name}`, remedy });
  }
  for (const frame of [...rule.passes, ...rule.fails]) {
    const type = String(rule.kind === "framing" ? (frame.data as JsonObject | undefined)?.type : frame.type);
    if (eventTypes.has(type)) continue;
    problems.push({ place, message: `a trace has no event type \`${type}\``, remedy: "Name a member of StreamEvent." });
  }
  return problems;
}

/** Events that belong to one case must say which. */
function checkCases({ place, id, kind, roles }: Rule): Problem[] {
  const { keyed = [], alike = [] } = RULE_KINDS[kind] ?? {};
  const remedy = "Name the property that ties the events together.";
  const problems = keyed.flatMap((role) =>
    (roles[role] ?? [])
      .filter(({ by }) => by === null)
      .map((selector) => ({ place: selector.place, message: `\`${role}\` of \`${id}\` needs \`by\``, remedy })),
  );
  const cases = alike.flatMap((role) => roles[role] ?? []).map(({ by }) => by !== null);
  if (new Set(cases).size > 1) {
    const message = `some events of \`${id}\` name a case with \`by\`, others do not`;
    problems.push({ place, message, remedy });
  }
  return problems;
}

function checkSelector(
  { place, types, where, by, differs }: Selector,
  eventTypes: ReadonlyMap<string, string>,
  model: Model,
): Problem[] {
  const paths = [...where.map(({ path }) => path), ...(by === null ? [] : [by]), ...(differs ?? [])];
  return types
    .filter((type) => type !== "*")
    .flatMap((type) => {
      const schema = eventTypes.get(type);
      if (schema === undefined) {
        return [{ place, message: `there is no event type \`${type}\``, remedy: "Name a member of StreamEvent." }];
      }
      const properties = model.schemas.find(({ name }) => name === schema)?.schema.properties as JsonObject | undefined;
      const missing = paths.filter((path) => !Object.hasOwn(properties ?? {}, path.split(/[.[]/)[0] ?? path));
      return missing.map((path) => ({
        place,
        message: `\`${type}\` has no property \`${path}\``,
        remedy: `Use one of: ${Object.keys(properties ?? {}).join(", ")}.`,
      }));
    });
}
