import type { CallStep, Scenario, Step } from "@managed-agents/mock";
import { UNIONS } from "@managed-agents/types";
import fc from "fast-check";

type SessionErrorType = keyof typeof UNIONS.SessionError.members;
type RunErrorType = keyof typeof UNIONS.WorkflowRunError.members;

const keysOf = <Key extends string>(members: Readonly<Record<Key, unknown>>): Key[] => Object.keys(members) as Key[];

const text = fc.constantFrom("Yes.", "One moment.\n\nThen another.", "…", " ");
const seconds = fc.constantFrom(0, 0.05, 0.3);

const call: fc.Arbitrary<CallStep> = fc
  .record({
    target: fc.constantFrom(
      { tool: "bash" },
      { tool: "read" },
      { custom: "look_up" },
      { server: "linear", tool: "find" },
    ),
    permission: fc.constantFrom("policy", "allow", "ask", "auto_allow", "auto_ask", "auto_deny", "not_enabled"),
    is_error: fc.boolean(),
    seconds,
  })
  .map(({ target, permission, ...rest }) => ({ ...target, ...rest, ...("custom" in target ? {} : { permission }) }));

const leaf: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ think: seconds }),
  fc.record({ say: text }),
  fc.record({ call }),
  fc.record({ calls: fc.array(call, { minLength: 1, maxLength: 3 }) }),
  fc.record({ wait: seconds }),
  fc.constant<Step>({ spend: { output_tokens: 400 } }),
  fc.constant<Step>({ spend: { to_cap: true } }),
  fc.constant<Step>({ compact: true }),
  fc.record({ consult: fc.constantFrom({}, { advice: "Ask again.", seconds: 0.1 }) }),
);

/** Ends the turn, or can. */
const ending: fc.Arbitrary<Step> = fc.oneof(
  fc.constant<Step>({ refuse: { category: "cyber", explanation: null } }),
  fc.record({
    fail: fc.record({
      error: fc.constantFrom<SessionErrorType[]>(...keysOf(UNIONS.SessionError.members)),
      retry: fc.constantFrom("retrying", "exhausted", "terminal"),
    }),
  }),
  fc.record({
    refuse_run: fc.record({ error: fc.constantFrom<RunErrorType[]>(...keysOf(UNIONS.WorkflowRunError.members)) }),
  }),
);

const few = (steps: fc.Arbitrary<Step>) => fc.array(steps, { minLength: 1, maxLength: 4, size: "max" });

const run: fc.Arbitrary<Step> = fc
  .record({
    inner: few(leaf),
    pause: fc.boolean(),
    wait: fc.boolean(),
    error: fc.option(fc.constantFrom<RunErrorType[]>(...keysOf(UNIONS.WorkflowRunError.members)), { nil: null }),
  })
  .map(({ inner, pause, wait, error }) => ({
    run: {
      name: "check",
      wait,
      phases: [
        { name: "first", seconds: 0.2, pause, agents: [{ agent: "Checker", task: "Check it", steps: inner }] },
        { name: "second", seconds: 0.1 },
      ],
      ...(error === null ? {} : { error }),
    },
  }));

/** Two threads with their own steps, a wait for both, and a word more to the first. */
const team: fc.Arbitrary<Step[]> = fc
  .tuple(few(leaf), few(fc.oneof(leaf, ending)), few(leaf))
  .map(([first, second, more]) => [
    { spawn: { agent: "First", task: "Do this", steps: first, report: "Done." } },
    { spawn: { agent: "Second", task: "Do that", steps: second } },
    { await: ["First", "Second"] },
    { tell: { to: "First", text: "And this", steps: more } },
    { await: ["First"] },
  ]);

const part: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 6, arbitrary: few(leaf) },
  { weight: 2, arbitrary: few(ending) },
  { weight: 2, arbitrary: team },
  { weight: 2, arbitrary: run.map((step) => [step]) },
  { weight: 1, arbitrary: few(leaf).map((steps) => [{ repeat: { times: 2, steps } }]) },
);

/** Random scenarios: one or two turns with steps of every kind, and results for outcomes. */
export const scripts: fc.Arbitrary<Scenario> = fc
  .record({
    turns: fc.array(
      fc.array(part, { minLength: 1, maxLength: 3, size: "max" }).map((parts) => parts.flat()),
      { minLength: 1, maxLength: 2 },
    ),
    self_hosted: fc.boolean(),
    results: fc.array(fc.constantFrom("satisfied", "needs_revision", "failed"), { maxLength: 4 }),
  })
  .map(({ turns, self_hosted, results }) => ({
    name: "unwritten",
    summary: "Made up by a test.",
    turns,
    self_hosted,
    outcome: { results },
  }));
