import { checkedAs, PROFILES, type ProfileName, violationsOfHistory } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { awaitThreads, call, type Scenario, say, spawn, wait } from "../src/index.ts";
import { type ManualCaller, manualCaller } from "./support/manual-caller.ts";

async function start(
  turns: Scenario["turns"],
  { text = "go", profile = "observed" }: { text?: string; profile?: ProfileName } = {},
): Promise<{ caller: ManualCaller; id: string }> {
  const caller = await manualCaller({ profile, scenarios: [{ name: "mine", summary: "", turns }] });
  const id = await caller.session("mine");
  await caller.say(id, text);
  return { caller, id };
}

const typesOf = (events: readonly { type: string }[]): string[] => events.map(({ type }) => type);

const idOf = (history: readonly { type: string; id: string }[], type: string): string =>
  history.find((event) => event.type === type)?.id ?? `no ${type}`;

test.each(PROFILES)(
  "threads that are woken at one instant all run before the first of them works, profile %s",
  async (profile) => {
    const helper = spawn({ agent: "Helper", task: "Work.", steps: [wait(1)] });
    const second = spawn({ agent: "Second", task: "Wait for Helper.", steps: [awaitThreads("Helper"), say("second")] });
    const turns = [[helper, second, awaitThreads("Helper"), say("primary")]];
    const { caller, id } = await start(turns, { profile });
    await caller.mock.clock.advance(30_000);
    const history = await caller.history(id);
    expect(violationsOfHistory(history, { joined: "start", profile: checkedAs(profile) })).toEqual([]);
    // Helper's report wakes both (live L11).
    const primary = history.find(({ type }) => type === "session.thread_status_running").agent_name;
    const woken = history.findLastIndex(
      (event) => event.type === "session.thread_status_running" && event.agent_name === primary,
    );
    const next = history.slice(woken).filter(({ type }) => /^(session.thread_status|span)/.test(type));
    expect(next.slice(0, 3)).toMatchObject([
      { type: "session.thread_status_running", agent_name: primary },
      { type: "session.thread_status_running", agent_name: "Second" },
      { type: "span.model_request_start" },
    ]);
    expect(typesOf(history).filter((type) => type === "session.status_idle")).toHaveLength(1);
  },
);

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
  const created = async () => (await caller.history(id)).find(({ type }) => type === "session.thread_created");
  while ((await created()) === undefined) await caller.mock.clock.advance(1);
  const child = (await created()).session_thread_id;
  // The error comes 60 ms after the thread was made, and an interrupt is taken up after 10 ms.
  await caller.mock.clock.advance(55);
  expect((await caller.send(id, { type: "user.interrupt", session_thread_id: child })).status).toBe(200);
  await caller.mock.clock.advance(10_000);
  const history = await caller.history(id);
  expect(history.at(-1).type).toBe("session.status_terminated");
  expect(history.filter(({ processed_at }) => processed_at === null)).toEqual([]);
  expect(typesOf(history)).toContain("user.interrupt");
  expect(violationsOfHistory(history, { joined: "start" })).toEqual([]);
  expect((await live.soFar()).map(({ event }) => event.type)).toContain("user.interrupt");
});

test("the more a client writes, the more tokens a request reads", async () => {
  const inputOf = async (words: string): Promise<number> => {
    const { caller, id } = await start([[say("ok")]], { text: words });
    await caller.mock.clock.advance(10_000);
    const end = (await caller.history(id)).find(({ type }) => type === "span.model_request_end");
    return end.model_usage.input_tokens;
  };
  const short = await inputOf("Hello");
  expect(await inputOf(`Hello${" again".repeat(400)}`)).toBe(short + 600);
});

test("what one request read comes from the cache in the next", async () => {
  const { caller, id } = await start([[say("one"), say("two")]], { text: "x".repeat(4000) });
  await caller.mock.clock.advance(10_000);
  const [first, second] = (await caller.history(id))
    .filter(({ type }) => type === "span.model_request_end")
    .map(({ model_usage }) => model_usage);
  expect(first.input_tokens - second.input_tokens).toBeGreaterThan(900);
  expect(second.cache_read_input_tokens - first.cache_read_input_tokens).toBeGreaterThanOrEqual(1000);
});

const ASK = call({ tool: "bash", input: { command: "ls" }, permission: "ask" });

test("a request that answers the primary thread and a child at once lets the session run on with both", async () => {
  const child = spawn({ agent: "Helper", task: "Ask.", steps: [ASK] });
  const { caller, id } = await start([[child, call({ custom: "look_up" }), awaitThreads("Helper"), say("done")]]);
  await caller.mock.clock.advance(10_000);
  const before = await caller.history(id);
  const content = [{ type: "text", text: "found" }];
  await caller.send(
    id,
    { type: "user.custom_tool_result", custom_tool_use_id: idOf(before, "agent.custom_tool_use"), content },
    { type: "user.tool_confirmation", tool_use_id: idOf(before, "agent.tool_use"), result: "allow" },
  );
  await caller.mock.clock.advance(10_000);
  const history = await caller.history(id);
  expect(violationsOfHistory(history, { joined: "start", profile: "observed" })).toEqual([]);
  const later = typesOf(history.slice(before.length));
  expect(later.filter((type) => type.startsWith("session.status_"))).toEqual([
    "session.status_running",
    "session.status_idle",
  ]);
});

test("a confirmation of the only call that a session waits for leaves it idle while the child works (live L12)", async () => {
  const child = spawn({ agent: "Helper", task: "Ask.", steps: [ASK] });
  const { caller, id } = await start([[child, awaitThreads("Helper"), say("done")]]);
  await caller.mock.clock.advance(10_000);
  const before = await caller.history(id);
  const asked = idOf(before, "agent.tool_use");
  await caller.send(id, { type: "user.tool_confirmation", tool_use_id: asked, result: "allow" });
  await caller.mock.clock.advance(10_000);
  const later = (await caller.history(id)).slice(before.length);
  expect(typesOf(later).slice(0, 7)).toEqual([
    "session.status_running",
    "session.thread_status_running",
    "user.tool_confirmation",
    "session.thread_status_idle",
    "session.usage",
    "session.status_idle",
    "session.thread_status_running",
  ]);
  expect(later[5].stop_reason).toEqual({ type: "requires_action", event_ids: [asked] });
});

test("an outcome that comes before its turn has begun is written with the first input", async () => {
  const { caller, id } = await start([[wait(2), say("one")]]);
  const live = await caller.stream(`/v1/sessions/${id}/events/stream`);
  const rubric = { type: "text", content: "Is a list." };
  await caller.send(id, { type: "user.define_outcome", description: "A list", rubric });
  await caller.mock.clock.advance(0);
  const seen = (await live.soFar()).flatMap(({ event }) => event?.type ?? []);
  expect(seen).toEqual([
    "session.status_running",
    "session.thread_status_running",
    "user.message",
    "user.define_outcome",
  ]);
});

test("an echo never shows an outcome, which has its time on receipt", async () => {
  const knobs = { queued_echo: "twice", input_order: "after_running" } as const;
  const caller = await manualCaller({ knobs });
  const id = await caller.session("plain");
  const live = await caller.stream(`/v1/sessions/${id}/events/stream`);
  await caller.say(id);
  const rubric = { type: "text", content: "Is a list." };
  await caller.send(id, { type: "user.define_outcome", description: "A list", rubric });
  await caller.mock.clock.advance(10_000);
  const shown = (await live.soFar()).filter(({ event }) => event?.type === "user.define_outcome");
  expect(shown.map(({ event }) => event.processed_at)).toEqual([expect.any(String)]);
});

test.each(PROFILES)(
  "once every call is answered, messages and outcomes are taken and come behind the running event, profile %s",
  async (profile) => {
    const { caller, id } = await start([[ASK, say("done")], [say("more")]], { profile });
    await caller.mock.clock.advance(10_000);
    const asked = idOf(await caller.history(id), "agent.tool_use");
    await caller.send(id, { type: "user.tool_confirmation", tool_use_id: asked, result: "allow" });
    const rubric = { type: "text", content: "Is a list." };
    const live = await caller.stream(`/v1/sessions/${id}/events/stream`);
    expect(await caller.say(id, "And then?")).toMatchObject({ status: 200 });
    const outcome = { type: "user.define_outcome", description: "A list", rubric };
    expect(await caller.send(id, outcome)).toMatchObject({ status: 200 });
    await caller.mock.clock.advance(30_000);
    const seen = (await live.soFar()).flatMap(({ event }) => event?.type ?? []);
    expect(seen[0]).toBe("session.status_running");
    expect(seen).toEqual(
      expect.arrayContaining(["user.message", "user.define_outcome", "span.outcome_evaluation_end"]),
    );
  },
);
