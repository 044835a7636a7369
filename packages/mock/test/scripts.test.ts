import { message, sessionApi, sessionWith, violationsOfHistory, type WireEvent } from "@managed-agents/harness";
import { expect, test } from "vitest";
import {
  awaitThreads,
  call,
  createMock,
  defineScenario,
  type Scenario,
  say,
  spawn,
  tell,
  think,
} from "../src/index.ts";

/** Plays turns of a scenario of one's own. */
async function play(scenario: Scenario, turns = 1) {
  const internalErrors: unknown[] = [];
  const mock = await createMock({
    clock: "manual",
    empty: true,
    scenarios: [scenario],
    onInternalError: (error) => internalErrors.push(error),
  });
  const api = sessionApi({ baseURL: mock.url, fetch: mock.fetch });
  const { id } = await api.create(sessionWith(scenario.name));
  for (let turn = 0; turn < turns; turn++) {
    await api.send(id, message(`turn ${turn}`));
    await mock.clock.advance(30_000);
  }
  const history = await api.history(id);
  expect(violationsOfHistory(history, { joined: "start" })).toEqual([]);
  expect(internalErrors).toEqual([]);
  return { api, id, history, types: history.map(({ type }) => type) };
}

const saidIn = (history: readonly WireEvent[]): string[] =>
  history.flatMap(({ type, content }) =>
    type === "agent.message" ? ((content as { text: string }[])[0]?.text ?? "") : [],
  );

const errorOf = (history: readonly WireEvent[]): string | undefined =>
  (history.find(({ type }) => type === "session.error")?.error as { message: string } | undefined)?.message;

test("a scenario in TypeScript sees what the client wrote, and the turns before", async () => {
  const echo = defineScenario("echo", ({ text, turn }) => [think(), say(`${turn}: ${text}`)]);
  const { history } = await play(echo, 2);
  expect(saidIn(history)).toEqual(["0: turn 0", "1: turn 1"]);
});

test("a list of turns repeats its last one", async () => {
  const scenario: Scenario = { name: "mine", summary: "", turns: [[say("first")], [say("again")]] };
  const { history } = await play(scenario, 3);
  expect(saidIn(history)).toEqual(["first", "again", "again"]);
});

test("a scenario that throws ends its turn with an error, and the session takes new work", async () => {
  const broken = defineScenario("broken", () => {
    throw new Error("no such order");
  });
  const { api, id, history } = await play(broken);
  expect(errorOf(history)).toBe("The scenario broken threw: no such order");
  expect(history.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "retries_exhausted" } });
  expect(await api.send(id, message("Again"))).toHaveLength(1);
});

test("a thread that was never spawned ends the turn with an error", async () => {
  const { history } = await play({ name: "lost", summary: "", turns: [[say("a"), awaitThreads("Nobody"), say("b")]] });
  expect(errorOf(history)).toBe("The scenario names the thread Nobody, but has not spawned it.");
  expect(history.at(-1)?.stop_reason?.type).toBe("retries_exhausted");
});

test("a thread of an earlier turn takes another message", async () => {
  const turns = [[spawn({ agent: "Helper", task: "Begin.", steps: [say("done")] })], [tell("Helper", "Go on.")]];
  const { types } = await play({ name: "two", summary: "", turns }, 2);
  expect(types.filter((type) => type === "agent.thread_message_sent")).toHaveLength(2);
  expect(types).not.toContain("session.error");
});

test("a session has at most 25 child threads at once", async () => {
  const many = Array.from({ length: 26 }, (_, index) => spawn({ agent: `Helper ${index}`, task: "Wait.", steps: [] }));
  const { api, id, history } = await play({ name: "many", summary: "", turns: [many] });
  expect(await api.threads(id)).toHaveLength(26);
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
