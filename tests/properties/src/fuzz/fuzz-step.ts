import { SCENARIO_NAMES } from "@managed-agents/harness";
import type { Scenario } from "@managed-agents/mock";
import fc from "fast-check";
import { scripts } from "../any-script.ts";
import { teams } from "../any-team.ts";

/** One thing that a client of the fuzzer does. Numbers pick among what exists at that moment, modulo its count. */
export type FuzzStep =
  | { readonly do: "say"; readonly count: number }
  /** Lets later messages name another built-in scenario. */
  | { readonly do: "switch"; readonly scenario: string }
  | { readonly do: "instruct" }
  | { readonly do: "interrupt"; readonly thread: number | null; readonly redirect: boolean }
  | { readonly do: "define_outcome" }
  /** Answers a call that was ever seen, decided or not, on any thread. */
  | { readonly do: "answer"; readonly call: number; readonly deny: boolean; readonly twice: boolean }
  /** Answers a call with an event of any kind, fitting or not. */
  | { readonly do: "answer_as"; readonly call: number; readonly kind: AnswerKind }
  /** Answers every call that the session waits for. */
  | { readonly do: "answer_all" }
  | { readonly do: "archive_thread"; readonly thread: number }
  | { readonly do: "archive" }
  | { readonly do: "rename" }
  | { readonly do: "clear_tools" }
  | { readonly do: "raise_budget" }
  | { readonly do: "open_reader"; readonly thread: number | null; readonly previews: boolean }
  | { readonly do: "close_reader"; readonly reader: number }
  | {
      readonly do: "open_pages";
      readonly order: "asc" | "desc";
      readonly limit: number;
      readonly thread: number | null;
    }
  | { readonly do: "next_page"; readonly walk: number }
  | { readonly do: "pass"; readonly ms: number };

export const ANSWER_KINDS = ["user.tool_confirmation", "user.custom_tool_result", "user.tool_result"] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** What one run of the fuzzer plays. */
export interface FuzzPlan {
  /** The name of a built-in scenario, or a scenario of its own. */
  readonly scenario: string | Scenario;
  readonly budget: boolean;
  readonly steps: readonly FuzzStep[];
}

const BUILT_IN = SCENARIO_NAMES.filter((name) => name !== "long");

const place = fc.nat(7);
const thread = fc.option(place, { nil: null, freq: 2 });
const step = <Name extends FuzzStep["do"]>(
  name: Name,
  rest: { [Key in Exclude<keyof (FuzzStep & { do: Name }), "do">]: fc.Arbitrary<(FuzzStep & { do: Name })[Key]> },
) => fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<FuzzStep>;

const steps: fc.Arbitrary<FuzzStep> = fc.oneof(
  { weight: 10, arbitrary: step("pass", { ms: fc.constantFrom(0, 1, 20, 45, 120, 400, 1_500, 6_000) }) },
  { weight: 5, arbitrary: step("say", { count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 4, arbitrary: step("interrupt", { thread, redirect: fc.boolean() }) },
  { weight: 1, arbitrary: step("define_outcome", {}) },
  { weight: 4, arbitrary: step("answer", { call: place, deny: fc.boolean(), twice: fc.boolean() }) },
  { weight: 3, arbitrary: step("answer_all", {}) },
  { weight: 2, arbitrary: step("archive_thread", { thread: place }) },
  { weight: 1, arbitrary: step("answer_as", { call: place, kind: fc.constantFrom(...ANSWER_KINDS) }) },
  { weight: 2, arbitrary: step("switch", { scenario: fc.constantFrom(...BUILT_IN) }) },
  { weight: 1, arbitrary: step("instruct", {}) },
  { weight: 1, arbitrary: step("rename", {}) },
  { weight: 1, arbitrary: step("clear_tools", {}) },
  { weight: 1, arbitrary: step("raise_budget", {}) },
  { weight: 3, arbitrary: step("open_reader", { thread, previews: fc.boolean() }) },
  { weight: 1, arbitrary: step("close_reader", { reader: place }) },
  {
    weight: 3,
    arbitrary: step("open_pages", {
      order: fc.constantFrom("asc", "desc"),
      limit: fc.integer({ min: 1, max: 6 }),
      thread: fc.option(place, { nil: null, freq: 4 }),
    }),
  },
  { weight: 8, arbitrary: step("next_page", { walk: place }) },
);

const scenario: fc.Arbitrary<string | Scenario> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...BUILT_IN) },
  { weight: 1, arbitrary: scripts },
  { weight: 2, arbitrary: teams.map((team) => team.scenario) },
);

/** A session, and six to forty things that happen to it. It begins with a message, and is sometimes archived last. */
export const fuzzPlans: fc.Arbitrary<FuzzPlan> = fc.record({
  scenario,
  budget: fc.boolean(),
  steps: fc
    .tuple(fc.array(steps, { minLength: 5, maxLength: 38, size: "max" }), fc.boolean())
    .map(([some, archived]): FuzzStep[] => [
      { do: "say", count: 1 },
      ...some,
      ...(archived ? [{ do: "archive" } as const] : []),
    ]),
});
