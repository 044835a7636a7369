import { SCENARIO_NAMES, type ScenarioName } from "@managed-agents/harness";
import fc from "fast-check";

/**
 * One thing that a client does. `session` picks among those that were created, the deleted ones included, modulo their
 * number; with none created yet it means one that never was.
 */
export type Operation =
  | { readonly do: "create"; readonly scenario: ScenarioName; readonly begin: boolean }
  | { readonly do: "say"; readonly session: number; readonly texts: readonly string[] }
  | { readonly do: "interrupt"; readonly session: number; readonly redirect: string | null }
  | {
      readonly do: "answer";
      readonly session: number;
      readonly take: "all" | "first" | "none";
      readonly allow: boolean;
    }
  | { readonly do: "define_outcome"; readonly session: number }
  | { readonly do: "instruct"; readonly session: number; readonly text: string }
  | { readonly do: "interrupt_thread"; readonly session: number; readonly thread: number }
  | { readonly do: "rename"; readonly session: number; readonly title: string }
  | { readonly do: "raise_budget"; readonly session: number; readonly amount: number }
  | { readonly do: "attach"; readonly session: number }
  | { readonly do: "detach"; readonly session: number }
  | { readonly do: "archive"; readonly session: number }
  | { readonly do: "delete"; readonly session: number }
  | { readonly do: "archive_thread"; readonly session: number; readonly thread: number }
  | { readonly do: "pass"; readonly ms: number };

const session = fc.nat(3);
const text = fc.string({ minLength: 1, maxLength: 20 });
const scenario = fc.constantFrom(...SCENARIO_NAMES.filter((name) => name !== "long"));

const kinds: { readonly weight: number; readonly arbitrary: fc.Arbitrary<Operation> }[] = [
  { weight: 4, arbitrary: fc.record({ do: fc.constant("create"), scenario, begin: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant("say"), session, texts: fc.array(text, { minLength: 1, maxLength: 3 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("interrupt"), session, redirect: fc.option(text, { nil: null }) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("answer"),
      session,
      take: fc.constantFrom("all", "all", "first", "none"),
      allow: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("define_outcome"), session }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("instruct"), session, text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("interrupt_thread"), session, thread: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("rename"), session, title: text }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("raise_budget"), session, amount: fc.integer({ min: 1, max: 9_999 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("attach"), session }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("detach"), session }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("archive"), session }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("delete"), session }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("archive_thread"), session, thread: fc.nat(2) }) },
  { weight: 9, arbitrary: fc.record({ do: fc.constant("pass"), ms: fc.constantFrom(10, 100, 700, 5_000, 5_000) }) },
];

/** Eleven to sixty-one operations on a few sessions; the first one creates a session. */
export const operationLists: fc.Arbitrary<Operation[]> = fc
  .tuple(
    kinds[0]?.arbitrary ?? fc.constant<Operation>({ do: "pass", ms: 0 }),
    fc.array(fc.oneof(...kinds), { minLength: 10, maxLength: 60, size: "max" }),
  )
  .map(([first, rest]) => [first, ...rest]);
