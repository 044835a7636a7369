import { expect, test } from "vitest";
import { awaitThreads, call, defineScenario, type Scenario, say, spawn, tell, think } from "../src/index.ts";
import { manualCaller } from "./support/caller.ts";
import { asFrames, violations } from "./support/judge.ts";

/** Plays turns of a scenario of one's own. */
async function play(scenario: Scenario, turns = 1) {
  const mistakes: unknown[] = [];
  const caller = await manualCaller({ scenarios: [scenario], onInternalError: (error) => mistakes.push(error) });
  const id = await caller.session(scenario.name);
  for (let turn = 0; turn < turns; turn++) {
    await caller.say(id, `turn ${turn}`);
    await caller.mock.clock.advance(30_000);
  }
  const history = await caller.history(id);
  expect(violations(asFrames(history))).toEqual([]);
  expect(mistakes).toEqual([]);
  return { caller, id, history, types: history.map(({ type }) => type) };
}

const errorOf = (history: readonly { type: string; error?: { message: string } }[]): string | undefined =>
  history.find(({ type }) => type === "session.error")?.error?.message;

test("a scenario in TypeScript sees what the client wrote, and the turns before", async () => {
  const echo = defineScenario("echo", ({ text, turn }) => [think(), say(`${turn}: ${text}`)]);
  const { history } = await play(echo, 2);
  const said = history.filter(({ type }) => type === "agent.message").map(({ content }) => content[0].text);
  expect(said).toEqual(["0: turn 0", "1: turn 1"]);
});

test("a list of turns goes on with its last one", async () => {
  const scenario: Scenario = { name: "mine", summary: "", turns: [[say("first")], [say("again")]] };
  const { history } = await play(scenario, 3);
  const said = history.filter(({ type }) => type === "agent.message").map(({ content }) => content[0].text);
  expect(said).toEqual(["first", "again", "again"]);
});

test("a scenario that throws ends its turn with an error, and the session takes new work", async () => {
  const broken = defineScenario("broken", () => {
    throw new Error("no such order");
  });
  const { caller, id, history } = await play(broken);
  expect(errorOf(history)).toBe("The scenario broken threw: no such order");
  expect(history.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "retries_exhausted" } });
  expect((await caller.say(id)).status).toBe(200);
});

test("a thread that was never spawned ends the turn with an error", async () => {
  const { history } = await play({ name: "lost", summary: "", turns: [[say("a"), awaitThreads("Nobody"), say("b")]] });
  expect(errorOf(history)).toBe("The scenario names the thread Nobody, but has not spawned it.");
  expect(history.at(-1).stop_reason.type).toBe("retries_exhausted");
});

test("a thread of an earlier turn can be told more", async () => {
  const turns = [[spawn({ agent: "Helper", task: "Begin.", steps: [say("done")] })], [tell("Helper", "Go on.")]];
  const { types } = await play({ name: "two", summary: "", turns }, 2);
  expect(types.filter((type) => type === "agent.thread_message_sent")).toHaveLength(2);
  expect(types).not.toContain("session.error");
});

test("a session has at most 25 child threads at once", async () => {
  const many = Array.from({ length: 26 }, (_, index) => spawn({ agent: `Helper ${index}`, task: "Wait.", steps: [] }));
  const { caller, id, history } = await play({ name: "many", summary: "", turns: [many] });
  expect((await caller.get(`/v1/sessions/${id}/threads`)).json.data).toHaveLength(26);
  expect(errorOf(history)).toMatch(/at most 25 child threads/);
});

test("a call of an MCP tool that the agent lets through needs no client", async () => {
  const scenario = {
    name: "mcp",
    summary: "",
    turns: [[call({ server: "linear", tool: "find", permission: "allow" })]],
  };
  const { types } = await play(scenario as Scenario);
  expect(types).toContain("agent.mcp_tool_result");
});
