import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { embedScenarios } from "../../build/embed-scenarios.ts";
import { loadScenario } from "./load-scenario.ts";
import { BUILT_IN_NAMES } from "./make-library.ts";

const load = (text: string) => loadScenario(text, "mine.yaml");

/** A step inside so many loops of ten rounds each. */
const nested = (loops: number, step: string): string =>
  `${"{ repeat: { times: 10, steps: [".repeat(loops)}{ ${step} }${"] } }".repeat(loops)}`;

test("ten thousand rounds are played, and empty ones cost nothing", () => {
  const rounds = (times: number, steps: string) =>
    load(`name: mine\nsummary: One.\nturns: [[{ repeat: { times: ${times}, steps: [${steps}] } }]]\n`);
  expect(rounds(10_000, "wait: 1").turns).toHaveLength(1);
  expect(rounds(100_000_000, "").turns).toHaveLength(1);
});

test("reads a scenario", () => {
  expect(load("name: mine\nsummary: One.\nturns:\n  - - say: Hello\n")).toEqual({
    name: "mine",
    summary: "One.",
    turns: [[{ say: "Hello" }]],
  });
});

test.for([
  ["name: mine\nsummary: One.\nturns:\n  - - shout: Hello\n", "mine.yaml:4: turns.0.0.shout: there is no such key"],
  ["name: mine\nsummary: One.\nturns:\n  - - say: 3\n", "mine.yaml:4: turns.0.0.say: expected text, but got 3"],
  ["name: mine\nsummary: One.\nturns:\n  - - { say: a, think: 1 }\n", "mine.yaml:4: turns.0.0: a step has one key"],
  [
    "name: mine\nsummary: One.\nturns:\n  - - call:\n        permission: maybe\n",
    "mine.yaml:5: turns.0.0.call.permission: expected one of policy",
  ],
  ["name: mine\nsummary: One.\nturns:\n  - - wait: -1\n", "mine.yaml:4: turns.0.0.wait: expected a number"],
  ["name: mine\nsummary: One.\n", "mine.yaml:1: the key turns is missing"],
  ["name: Mine!\nsummary: One.\nturns: [[]]\n", "mine.yaml:1: name: expected lower-case"],
  ["name: mine\nsummary: One.\nturns: []\n", "mine.yaml:3: turns: expected at least one turn"],
  [
    "name: mine\nsummary: One.\nturns: [[]]\nfaults:\n  - kind: fire\n",
    "mine.yaml:5: faults.0: kind: expected one of status",
  ],
  ["name: mine\nname: other\n", "mine.yaml:2: Map keys must be unique"],
  [
    "name: mine\nsummary: One.\nturns:\n  - - repeat: { times: 1.5, steps: [] }\n",
    "mine.yaml:4: turns.0.0.repeat.times: expected a whole number from 0 to 1000000000, but got 1.5",
  ],
  [
    "name: mine\nsummary: One.\nturns:\n  - - spend: { output_tokens: 0.5 }\n",
    "mine.yaml:4: turns.0.0.spend.output_tokens: expected a whole number",
  ],
  [
    "name: mine\nsummary: One.\nturns:\n  - - say: Hello\n  - - repeat: { times: 100000000, steps: [{ say: Hello }] }\n",
    "mine.yaml:5: turns.1: a turn compiles to at most 100000 operations, but this one has more",
  ],
  [
    `name: mine\nsummary: One.\nturns: [[${nested(20, "wait: 1")}]]\n`,
    "mine.yaml:3: turns.0: a turn compiles to at most",
  ],
  [`name: mine\nsummary: One.\nturns: [[${nested(60, "wait: 1")}]]\n`, "expected at most 100 levels"],
  [
    `name: mine\nsummary: One.\nturns: [[spawn: { agent: a, task: b, steps: [${nested(10, "wait: 1")}] }]]\n`,
    "mine.yaml:3: turns.0: a turn compiles to at most",
  ],
  [
    "name: mine\nsummary: One.\nturns: [[]]\nfaults:\n  - { kind: reset, operation: sessions.list }\n",
    "mine.yaml:5: faults.0.operation: a scenario's faults apply to calls on its sessions, which sessions.list is not",
  ],
  ["- a\n", "mine.yaml:1: expected a mapping, but got a list"],
  ["a: &x [1]\nb: *x\n", "mine.yaml:2: expected no aliases, but got *x"],
] as const)("says where %j goes wrong", ([text, message]) => {
  expect(() => load(text)).toThrow(message);
});

test.each([
  ["lists that never end", `turns: ${"[".repeat(50_000)}`],
  ["lists that end", `turns: ${"[".repeat(50_000)}${"]".repeat(50_000)}`],
  ["mappings", `turns: ${"{ a: ".repeat(5_000)}1${" }".repeat(5_000)}`],
])("a file with thousands of levels of %s is refused in words", (_, text) => {
  expect(() => load(`name: mine\nsummary: One.\n${text}\n`)).toThrow(
    /^mine\.yaml:(\d+: .*expected at most 100 levels| nested too deeply)$/,
  );
});

test("the built-in scenarios are the ones in the YAML files", () => {
  const embedded = readFileSync(new URL("../gen/scenarios.gen.ts", import.meta.url), "utf8");
  expect(embedded).toBe(embedScenarios());
});

test("every scenario that a mock has to play is built in", () => {
  const promised =
    "plain thinking tool-allow tool-ask tool-auto-deny custom-tool mcp-tool self-hosted-tool outcome multiagent advisor workflow retry " +
    "retries-exhausted fatal refusal compaction budget memory long default write-file";
  expect(new Set(BUILT_IN_NAMES)).toEqual(new Set(promised.split(" ")));
});
