import { checkedAs, PROFILES, type ProfileName, violationsOfHistory } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { loadScenario, type Step, say, spawn, writeMemory } from "../../src/index.ts";
import { type ManualCaller, manualCaller } from "../support/manual-caller.ts";

const attach = (memory_store_id: string, rest: object = {}) => ({ type: "memory_store", memory_store_id, ...rest });

/** A caller whose scenario `mine` plays the steps in every turn. */
const withSteps = (steps: readonly Step[], rest: { profile?: ProfileName } = {}): Promise<ManualCaller> =>
  manualCaller({ ...rest, scenarios: [{ name: "mine", summary: "", turns: [steps] }] });

/** Plays one turn of a session of the scenario `mine` with the resources; answers its id and its tool events. */
async function play(caller: ManualCaller, resources: readonly object[], rest: object = {}) {
  const id = await caller.session("mine", { resources, ...rest });
  await caller.say(id, "hello");
  await caller.mock.clock.advance(30_000);
  const history = await caller.history(id);
  const [use] = history.filter(({ type }) => type === "agent.tool_use");
  const [result] = history.filter(({ type }) => type === "agent.tool_result");
  return { id, use, result, history };
}

const newStore = async (caller: ManualCaller, name = "Guests"): Promise<string> =>
  (await caller.post("/v1/memory_stores", { name })).json.id;

const memories = async (caller: ManualCaller, store: string) =>
  (await caller.get(`/v1/memory_stores/${store}/memories?view=full`)).json.data;

test.each(PROFILES)("a step writes a memory as a call of the tool write, profile %s", async (profile) => {
  const caller = await withSteps([writeMemory({ path: "/a.md", content: "{{message}}\n" }), say("done")], { profile });
  const store = await newStore(caller);
  const { id, use, result, history } = await play(caller, [attach(store)]);
  const input = { file_path: "/mnt/memory/guests/a.md", content: "hello\n" };
  expect(use).toMatchObject({ name: "write", input, evaluated_permission: "allow" });
  expect(result).toMatchObject({
    tool_use_id: use.id,
    is_error: false,
    content: [{ type: "text", text: "Wrote 6 bytes to /mnt/memory/guests/a.md\n" }],
  });
  expect(await memories(caller, store)).toMatchObject([{ path: "/a.md", content: "hello\n", content_size_bytes: 6 }]);
  const by = { type: "session_actor", session_id: id };
  const versions = (await caller.get(`/v1/memory_stores/${store}/memory_versions?session_id=${id}`)).json.data;
  expect(versions).toMatchObject([{ operation: "created", path: "/a.md", created_by: by }]);
  expect((await caller.get(`/v1/memory_stores/${store}/memory_versions?session_id=sesn_other`)).json.data).toEqual([]);
  expect(violationsOfHistory(history, { joined: "start", profile: checkedAs(profile) })).toEqual([]);
});

test("a memory that is there is overwritten, and the same text makes no version", async () => {
  const caller = await withSteps([writeMemory({ path: "/a.md", content: "turn {{turn}}" })]);
  const store = await newStore(caller);
  const { id } = await play(caller, [attach(store)]);
  await caller.say(id);
  await caller.mock.clock.advance(30_000);
  const versions = () => caller.get(`/v1/memory_stores/${store}/memory_versions?view=full`);
  expect((await versions()).json.data).toMatchObject([
    { operation: "modified", content: "turn 2" },
    { operation: "created", content: "turn 1" },
  ]);
  await play(caller, [attach(store)]);
  await play(caller, [attach(store)]);
  expect((await versions()).json.data).toHaveLength(3);
});

test.each([
  ["its id", (id: string) => id],
  ["its name", () => "Staff Notes"],
  ["its folder", () => "staff-notes"],
])("a store is named by %s", async (_, nameOf) => {
  // The ids of one seed are the same in every mock.
  const [, second] = await twoStores(await manualCaller());
  const caller = await withSteps([writeMemory({ store: nameOf(second), path: "a", content: "x" })]);
  const [first, same] = await twoStores(caller);
  const { result } = await play(caller, [attach(first), attach(same)]);
  expect(result.is_error).toBe(false);
  expect(await memories(caller, first)).toEqual([]);
  expect(await memories(caller, second)).toMatchObject([{ path: "/a" }]);
});

const twoStores = async (caller: ManualCaller): Promise<[string, string]> => [
  await newStore(caller),
  await newStore(caller, "Staff Notes"),
];

test.each([
  [
    "a store that may only be read",
    {},
    { access: "read_only" },
    /^EROFS: read-only file system, open '\/mnt\/memory\/guests\/a'$/,
  ],
  [
    "a store that is not mounted",
    { store: "other" },
    {},
    /^ENOENT: no such file or directory, open '\/mnt\/memory\/other\/a'$/,
  ],
  ["a path that is none", { path: "/a/../b" }, {}, /^path: expected no segment/],
  ["a text that is too large", { content: "x".repeat(102_401) }, {}, /^content: expected at most 102400 bytes/],
  ["a path that is taken", { path: "/taken/below" }, {}, /^The path is taken\.$/],
])("a write to %s is the result of a tool that failed, and the turn goes on", async (_, step, access, text) => {
  const caller = await withSteps([writeMemory({ path: "/a", content: "x", ...step }), say("done")]);
  const store = await newStore(caller);
  await caller.post(`/v1/memory_stores/${store}/memories`, { path: "/taken", content: "" });
  const { id, result, history } = await play(caller, [attach(store, access)]);
  expect(result).toMatchObject({ is_error: true, content: [{ type: "text", text: expect.stringMatching(text) }] });
  expect(history.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { type: "end_turn" } });
  expect(await memories(caller, store)).toHaveLength(1);
  expect((await caller.get(`/v1/memory_stores/${store}/memory_versions?session_id=${id}`)).json.data).toEqual([]);
});

test.each([
  [
    "archived",
    (caller: ManualCaller, store: string) => caller.post(`/v1/memory_stores/${store}/archive`),
    "The memory store is archived.",
  ],
  [
    "deleted",
    (caller: ManualCaller, store: string) => caller.call("DELETE", `/v1/memory_stores/${store}`),
    "ENOENT: no such file or directory, open '/mnt/memory/guests/a'",
  ],
])("a store that was %s after it was attached takes no writes", async (_, end, text) => {
  const caller = await withSteps([writeMemory({ path: "/a", content: "x" })]);
  const store = await newStore(caller);
  const id = await caller.session("mine", { resources: [attach(store)] });
  expect((await end(caller, store)).status).toBe(200);
  await caller.say(id);
  await caller.mock.clock.advance(30_000);
  const result = (await caller.history(id)).find(({ type }) => type === "agent.tool_result");
  expect(result).toMatchObject({ is_error: true, content: [{ text }] });
});

const ASKING = {
  type: "agent_toolset_20260401",
  configs: [{ name: "write", permission_policy: { type: "always_ask" } }],
};

test.each(["allow", "deny"])("a write that needs permission waits for it, and %s decides", async (decision) => {
  const caller = await withSteps([writeMemory({ path: "/a", content: "x" }), say("done")]);
  const store = await newStore(caller);
  const agent = { type: "agent_with_overrides", id: "agent_a", tools: [ASKING] };
  const { id, use, result } = await play(caller, [attach(store)], { agent });
  expect(use.evaluated_permission).toBe("ask");
  expect(result).toBeUndefined();
  expect(await memories(caller, store)).toEqual([]);
  await caller.send(id, { type: "user.tool_confirmation", tool_use_id: use.id, result: decision });
  await caller.mock.clock.advance(30_000);
  const after = (await caller.history(id)).find(({ type }) => type === "agent.tool_result");
  expect(after.is_error).toBe(decision === "deny");
  expect(await memories(caller, store)).toHaveLength(decision === "deny" ? 0 : 1);
});

test("a write that is interrupted while it waits changes nothing", async () => {
  const caller = await withSteps([writeMemory({ path: "/a", content: "x" }), say("done")]);
  const store = await newStore(caller);
  const agent = { type: "agent_with_overrides", id: "agent_a", tools: [ASKING] };
  const { id } = await play(caller, [attach(store)], { agent });
  await caller.send(id, { type: "user.interrupt" });
  await caller.mock.clock.advance(30_000);
  expect(await memories(caller, store)).toEqual([]);
});

test("on a self-hosted environment the client writes, and the mock does not", async () => {
  const caller = await withSteps([writeMemory({ path: "/a", content: "x" }), say("done")]);
  const store = await newStore(caller);
  const { id, use, result } = await play(caller, [attach(store)], { environment_id: "env_self_hosted" });
  expect(use).toMatchObject({ name: "write", input: { file_path: "/mnt/memory/guests/a" } });
  expect(result).toBeUndefined();
  const text = [{ type: "text", text: "ok" }];
  await caller.send(id, { type: "user.tool_result", tool_use_id: use.id, content: text });
  await caller.mock.clock.advance(30_000);
  expect(await caller.status(id)).toBe("idle");
  expect(await memories(caller, store)).toEqual([]);
});

test("a child thread writes for the same session", async () => {
  const child = spawn({ agent: "Helper", task: "Write.", steps: [writeMemory({ path: "/a", content: "x" })] });
  const caller = await withSteps([child, say("spawned")]);
  const store = await newStore(caller);
  const { id } = await play(caller, [attach(store)]);
  const versions = (await caller.get(`/v1/memory_stores/${store}/memory_versions`)).json.data;
  expect(versions).toMatchObject([{ created_by: { type: "session_actor", session_id: id } }]);
});

test("the built-in scenario memory shows a write in a turn", async () => {
  const caller = await manualCaller();
  const store = await newStore(caller);
  const id = await caller.session("memory", { resources: [attach(store)] });
  await caller.say(id, "Short answers, please");
  await caller.mock.clock.advance(30_000);
  expect(await memories(caller, store)).toMatchObject([
    { path: "/preferences.md", content: "Told in turn 1: Short answers, please\n" },
  ]);
  expect((await caller.history(id)).map(({ type }) => type)).toContain("agent.message");
});

test.each([
  ["write_memory: { path: /a }", "the key content is missing"],
  ["write_memory: { content: x }", "the key path is missing"],
  ["write_memory: { path: /a, content: x, mode: 1 }", "there is no such key; known are store, path, content"],
  ["write_memory: { path: 1, content: x }", "expected text, but got 1"],
])("a scenario file with %s is refused", (step, message) => {
  const file = `name: mine\nsummary: One.\nturns:\n  - - ${step}\n`;
  expect(() => loadScenario(file, "mine.yaml")).toThrow(message);
});
