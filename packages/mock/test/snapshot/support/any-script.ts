import fc from "fast-check";
import type { Scenario, Step } from "../../../src/scenarios/step.ts";

const LEAVES: readonly Step[] = [
  { think: 0.05 },
  { say: "One moment.\n\nThen {{text}} \u2028 and “ü”." },
  { wait: 0.3 },
  { call: { tool: "bash", permission: "ask", input: JSON.parse('{"__proto__":{"a":1},"2":true,"1":null}') } },
  { calls: [{ tool: "read" }, { custom: "look_up" }, { server: "linear", tool: "find", permission: "auto_deny" }] },
  { call: { custom: "look_up", seconds: 0.05 } },
  { use_configured_tools: true },
  { write_memory: { path: "/notes/{{turn}}.md", content: "Written." } },
  { write_memory: { path: "/notes", content: "A folder is in the way." } },
  { write_file: { path: "/mnt/session/outputs/a.txt", content: "ä" } },
  { write_file: { path: "/mnt/session/outputs/b.bin", base64: "AAEC" } },
  { spend: { output_tokens: 400 } },
  { spend: { to_cap: true } },
  { compact: true },
  { consult: { advice: "Ask again.", seconds: 0.1 } },
];

const ENDINGS: readonly Step[] = [
  { refuse: { category: "cyber" } },
  { fail: { error: "model_overloaded_error", retry: "retrying", seconds: 0.2 } },
  { fail: { error: "unknown_error", retry: "exhausted" } },
  { fail: { error: "unknown_error", retry: "terminal" } },
  { refuse_run: { error: "max_workflow_runs_error" } },
];

const leaves = (maxLength: number) => fc.array(fc.constantFrom(...LEAVES), { minLength: 1, maxLength });

const team = fc
  .tuple(leaves(3), leaves(3), leaves(2))
  .map(([first, second, more]): Step[] => [
    { spawn: { agent: "First", task: "Do this", steps: first, report: "Done." } },
    { spawn: { agent: "Second", task: "Do that", steps: [{ await: ["First"] }, ...second] } },
    { await: ["First", "Second"] },
    { tell: { to: "First", text: "And this", steps: more } },
    { await: ["First"] },
  ]);

const run = fc.tuple(leaves(3), fc.boolean(), fc.boolean()).map(([steps, pause, wait]): Step[] => [
  {
    run: {
      name: "check",
      wait,
      phases: [
        { name: "first", seconds: 0.2, pause, agents: [{ agent: "Checker", task: "Check it", steps }] },
        { name: "second", seconds: 0.1 },
      ],
    },
  },
]);

const part = fc.oneof(
  { weight: 5, arbitrary: leaves(4) },
  { weight: 1, arbitrary: fc.constantFrom(...ENDINGS).map((step) => [step]) },
  { weight: 2, arbitrary: team },
  { weight: 2, arbitrary: run },
);

/** The name of the random scenario. */
export const UNWRITTEN = "unwritten";

/** Random scenarios with steps of every kind, and with faults that are counted. */
export const scripts: fc.Arbitrary<Scenario> = fc
  .record({
    turns: fc.array(
      fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.flat()),
      { minLength: 1, maxLength: 2 },
    ),
    results: fc.array(fc.constantFrom("satisfied", "needs_revision", "failed"), { maxLength: 3 }),
  })
  .map(({ turns, results }) => ({
    name: UNWRITTEN,
    summary: "Made up by a test.",
    turns,
    outcome: { results },
    faults: [
      { kind: "status", status: 429, operation: "sessions.retrieve", nth: 2, times: 2 },
      { kind: "delay", ms: 5, operation: "sessions.events.send", times: 0 },
    ],
  }));
