import { expect, test } from "vitest";
import { awaitThreads, call, type Scenario, say, spawn, wait } from "../src/index.ts";
import { type Caller, manualCaller } from "./support/caller.ts";
import { asFrames, violations } from "./support/judge.ts";

async function start(turns: Scenario["turns"], say = "go"): Promise<{ caller: Caller; id: string }> {
  const caller = await manualCaller({ scenarios: [{ name: "mine", summary: "", turns }] });
  const id = await caller.session("mine");
  await caller.say(id, say);
  return { caller, id };
}

const typesOf = (events: readonly { type: string }[]): string[] => events.map(({ type }) => type);

const idOf = (history: readonly { type: string; id: string }[], type: string): string =>
  history.find((event) => event.type === type)?.id ?? `no ${type}`;

test("threads that are woken at one instant all run before the first of them works", async () => {
  const helper = spawn({ agent: "Helper", task: "Work.", steps: [wait(1)] });
  const second = spawn({ agent: "Second", task: "Wait for Helper.", steps: [awaitThreads("Helper"), say("second")] });
  const { caller, id } = await start([[helper, second, awaitThreads("Helper"), say("primary")]]);
  await caller.mock.clock.advance(30_000);
  const history = await caller.history(id);
  expect(violations(asFrames(history))).toEqual([]);
  const idle = history.findIndex(
    ({ type, agent_name }) => type.endsWith("thread_status_idle") && agent_name === "Helper",
  );
  expect(typesOf(history.slice(idle + 1, idle + 4))).toEqual([
    "session.thread_status_running",
    "session.thread_status_running",
    "span.model_request_start",
  ]);
  expect(typesOf(history).filter((type) => type === "session.status_idle")).toHaveLength(1);
});

test("a late confirmation writes nothing into the history of a terminated thread", async () => {
  const asking = [call({ tool: "bash", input: { command: "ls" }, permission: "ask" }), say("done")];
  const { caller, id } = await start([[spawn({ agent: "Helper", task: "Ask.", steps: asking }), say("spawned")]]);
  await caller.mock.clock.advance(10_000);
  const history = await caller.history(id);
  const child = history.find(({ type }) => type === "session.thread_created").session_thread_id;
  const confirmation = {
    type: "user.tool_confirmation",
    tool_use_id: idOf(history, "agent.tool_use"),
    result: "allow",
  };
  await caller.send(id, confirmation);
  await caller.mock.clock.advance(10_000);
  await caller.post(`/v1/sessions/${id}/threads/${child}/archive`, {});
  const own = async () => (await caller.get(`/v1/sessions/${id}/threads/${child}/events`)).json.data;
  const before = await own();
  expect(typesOf(before).at(-1)).toBe("session.thread_status_terminated");
  expect((await caller.send(id, confirmation)).status).toBe(200);
  expect(await own()).toEqual(before);
});

test("an interrupt of a child that is sent just before its session ends is in the history, processed", async () => {
  const helper = spawn({ agent: "Helper", task: "Work.", steps: [wait(60)] });
  const { caller, id } = await start([[helper, { fail: { error: "billing_error" } }]]);
  const live = await caller.stream(`/v1/sessions/${id}/events/stream`);
  const child = (await caller.history(id)).find(({ type }) => type === "session.thread_created").session_thread_id;
  // The error comes 60 ms after the thread was made, and an interrupt is taken up after 10 ms.
  await caller.mock.clock.advance(55);
  expect((await caller.send(id, { type: "user.interrupt", session_thread_id: child })).status).toBe(200);
  await caller.mock.clock.advance(10_000);
  const history = await caller.history(id);
  expect(history.at(-1).type).toBe("session.status_terminated");
  expect(history.filter(({ processed_at }) => processed_at === null)).toEqual([]);
  expect(typesOf(history)).toContain("user.interrupt");
  expect(violations(asFrames(history))).toEqual([]);
  expect((await live.soFar()).map(({ event }) => event.type)).toContain("user.interrupt");
});

test("the more a client writes, the more tokens a request reads", async () => {
  const inputOf = async (words: string): Promise<number> => {
    const { caller, id } = await start([[say("ok")]], words);
    await caller.mock.clock.advance(10_000);
    const end = (await caller.history(id)).find(({ type }) => type === "span.model_request_end");
    return end.model_usage.input_tokens;
  };
  const short = await inputOf("Hello");
  expect(await inputOf(`Hello${" again".repeat(400)}`)).toBe(short + 600);
});

test("what one request read comes from the cache in the next", async () => {
  const { caller, id } = await start([[say("one"), say("two")]], "x".repeat(4000));
  await caller.mock.clock.advance(10_000);
  const [first, second] = (await caller.history(id))
    .filter(({ type }) => type === "span.model_request_end")
    .map(({ model_usage }) => model_usage);
  expect(first.input_tokens - second.input_tokens).toBeGreaterThan(900);
  expect(second.cache_read_input_tokens - first.cache_read_input_tokens).toBeGreaterThanOrEqual(1000);
});
