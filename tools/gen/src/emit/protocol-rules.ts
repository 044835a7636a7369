import { Printer } from "../printer.ts";
import type { Evidence, Protocol, Rule, RuleTopic, Selector } from "../protocol/model.ts";

const FOLDER = "packages/contract/src/gen";

/** One module of rules per topic, one that joins them, and one with the traces, which only `explain` and tests load. */
export function emitRules({ topics }: Protocol): [string, string][] {
  return [
    ...topics.map((topic): [string, string] => [`${FOLDER}/${topic.name}-rules.gen.ts`, emitTopic(topic)]),
    [`${FOLDER}/stream-rules.gen.ts`, emitIndex(topics)],
    [`${FOLDER}/rule-traces.gen.ts`, emitTraces(topics)],
  ];
}

const constantName = (topic: string): string => `${topic.replaceAll("-", "_").toUpperCase()}_RULES`;

function emitTopic({ name, rules }: RuleTopic): string {
  const out = new Printer(`spec/protocol/stream/${name}.yaml`);
  out.line('import type { StreamRule } from "../stream/rule.ts";').line();
  out.block(
    `export const ${constantName(name)} = [`,
    () => {
      for (const rule of rules) out.line(`${JSON.stringify(plainRule(rule))},`);
    },
    "] as const satisfies readonly StreamRule[];",
  );
  return out.toString();
}

/** A rule as the contract's engine takes it. Only what it says: parts that hold for most rules are left out. */
export function plainRule({ id, kind, scope, needs, roles, settings, ...rule }: Rule): object {
  const { profiles, view, introduced, confidence, evidence, source, meaning } = rule;
  const parts = Object.entries(roles).map(([role, selectors]) => [role, selectors.map(plainSelector)]);
  return {
    ...{ id, kind, scope, needs },
    ...(profiles.length > 0 && { profiles }),
    ...(view !== null && { view }),
    ...(introduced !== null && { introduced }),
    confidence,
    ...(evidence.length > 0 && { evidence: evidence.map(plainEvidence) }),
    ...{ source, meaning },
    ...Object.fromEntries(parts),
    ...settings,
  };
}

const plainEvidence = ({ fact, seen, of, date }: Evidence): object => ({
  fact,
  seen,
  ...(of !== null && { of }),
  date,
});

/** Only what a selector says: absent parts are left out. */
const plainSelector = ({ types, where, differs, by }: Selector): object => ({
  types,
  ...(where.length > 0 && { where }),
  ...(differs && { differs }),
  ...(by !== null && { by }),
});

function emitIndex(topics: readonly RuleTopic[]): string {
  const out = new Printer("spec/protocol/stream/");
  for (const { name } of topics) out.line(`import { ${constantName(name)} } from "./${name}-rules.gen.ts";`);
  out.line().doc("Every rule of the event stream, by topic in the order of the document.");
  const names = topics.map(({ name }) => `...${constantName(name)}`);
  out.line(`export const STREAM_RULES = [${names.join(", ")}] as const;`).line();
  out.line(`export type StreamRuleId = (typeof STREAM_RULES)[number]["id"];`);
  return out.toString();
}

function emitTraces(topics: readonly RuleTopic[]): string {
  const out = new Printer("spec/protocol/stream/");
  out.line('import type { StreamRuleId } from "./stream-rules.gen.ts";').line();
  out.doc(
    "For each rule the shortest frames that keep it and that break it, one JSON text per frame, cut to what matters.",
  );
  out.block(
    "export const RULE_TRACES: Readonly<Record<StreamRuleId, { readonly passes: readonly string[]; readonly fails: readonly string[] }>> = {",
    () => {
      for (const { id, passes, fails } of topics.flatMap(({ rules }) => rules)) {
        const texts = (frames: readonly object[]) => JSON.stringify(frames.map((frame) => JSON.stringify(frame)));
        out.line(`${JSON.stringify(id)}: { passes: ${texts(passes)}, fails: ${texts(fails)} },`);
      }
    },
    "};",
  );
  return out.toString();
}
