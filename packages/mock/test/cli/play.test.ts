import { expect, test } from "vitest";
import { BUILT_IN_NAMES } from "../../src/scenarios/make-library.ts";
import { saying, temporaryFolder } from "./folder.ts";
import { Run, runToEnd } from "./run.ts";

// biome-ignore lint/suspicious/noExplicitAny: events are whatever came
type Json = any;

const eventsOf = (out: string): Json[] =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test.each(BUILT_IN_NAMES)("the scenario %s comes to its end", async (name) => {
  const { code, out, err } = await runToEnd("play", name);
  expect([code, err]).toEqual([0, ""]);
  expect(out.trimEnd().split("\n").at(-1)).toMatch(/^(?:idle|terminated) after \d+\.\d\d s, \d+ events$/);
});

test("a timeline has times from its start, calls with what they ask, and why the turn stopped", async () => {
  const { out } = await runToEnd("play", "tool-ask");
  expect(out).toMatch(/^tool-ask {2}Calls a built-in tool/);
  expect(out).toMatch(/^ {3}0\.00 s {2}user\.message +Hello\.$/m);
  expect(out).toMatch(/^ +\d\.\d\d s {2}agent\.tool_use +bash \(ask\) \{"command":"ls -la"\}$/m);
  expect(out).toMatch(/session\.status_idle +requires_action \(1 to answer\)\n.*user\.tool_confirmation +allow\n/);
  expect(out).toMatch(/session\.status_idle +end_turn\nidle after /);
});

test("--deny denies a tool with a reason, and others stay allowed", async () => {
  const folder = temporaryFolder();
  const call = (tool: string): string => `    - call: { tool: ${tool}, permission: ask }\n`;
  const file = await folder.write("two.yaml", `name: two\nsummary: x\nturns:\n  -\n${call("bash")}${call("read")}`);
  const { out } = await runToEnd(
    "play",
    file,
    "--json",
    "--deny",
    "*",
    "--allow",
    "read",
    "--deny-message",
    "Not now.",
  );
  const answers = eventsOf(out).filter(({ type }) => type === "user.tool_confirmation");
  expect(answers).toMatchObject([{ result: "deny", deny_message: "Not now." }, { result: "allow" }]);
});

test("--message is what the client writes, in each of --turns", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("echo.yaml", saying("{{turn}}: {{message}}", "echo"));
  const { out } = await runToEnd("play", file, "--json", "--message", "Ahoy", "--turns", "3");
  const said = eventsOf(out).filter(({ type }) => type === "agent.message");
  expect(said.map(({ content }) => content[0].text)).toEqual(["1: Ahoy", "2: Ahoy", "3: Ahoy"]);
});

test("--result is what a tool of the client returns", async () => {
  const { out } = await runToEnd("play", "custom-tool", "--json", "--result", "shipped");
  const results = eventsOf(out).filter(({ type }) => type === "user.custom_tool_result");
  expect(results).toMatchObject([{ content: [{ type: "text", text: "shipped" }] }]);
});

test("a scenario that goes on for ever is stopped after so many events", async () => {
  const { code, out, err } = await runToEnd("play", "long", "--json", "--max-events", "12");
  expect(code).toBe(1);
  expect(eventsOf(out)).toHaveLength(12);
  expect(err).toContain("stopped after 12 events; --max-events sets another limit");
});

test("a scenario that waits for ever is stopped after so many seconds of its time", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("wait.yaml", "name: wait\nsummary: x\nturns:\n  - - wait: 1000000\n");
  const { code, err } = await runToEnd("play", file, "--max-time", "60");
  expect(code).toBe(1);
  expect(err).toContain("stopped after 60 s of the scenario's time, in which it did not come to an end");
});

test("one that is shown as it happens ends when it is asked to", async () => {
  const run = new Run(["play", "long", "--speed", "1"]);
  await run.written(/agent\.tool_use/);
  expect(await run.stop()).toBe(1);
  expect(run.out).toMatch(/\ninterrupted after \d+\.\d\d s, \d+ events\n$/);
});

test("a scenario's faults are not played, and are said to be there", async () => {
  const folder = temporaryFolder();
  const fault = "faults:\n  - { kind: status, status: 500, times: 0 }\n";
  const file = await folder.write("faulty.yaml", saying("Still here.") + fault);
  const { code, out } = await runToEnd("play", file);
  expect(code).toBe(0);
  expect(out).toContain("Its faults (1) meet clients and are not played.");
  expect(out).toContain("Still here.");
});

test("a file with several scenarios asks for one of them, which can be named beside it", async () => {
  const folder = temporaryFolder();
  const scenario = (name: string): string =>
    `export const ${name} = { name: "${name}", summary: "x", turns: () => [{ say: "I am ${name}." }] };\n`;
  const file = await folder.write("both.mjs", scenario("one") + scenario("two"));
  expect((await runToEnd("play", file)).err).toContain("has several scenarios: name one of one, two, with --scenario");
  expect((await runToEnd("play", "two", "--scenario", file)).out).toContain("I am two.");
});

test("lines are cut to the width of the terminal, and show no control characters", async () => {
  const folder = temporaryFolder();
  const file = await folder.write("wide.yaml", saying(`\u001b[31m${"語".repeat(200)}`));
  const run = new Run(["play", file], { columns: 60 });
  await run.exit;
  const lines = run.out.split("\n").filter((line) => line.includes("agent.message"));
  expect(lines[0]).toMatch(/\?\[31m語+…$/);
  // Two columns each.
  expect(lines[0]?.replaceAll("語", "--").length).toBeLessThanOrEqual(60);
  expect(run.out).not.toContain("\u001b");
});
