import { createMock, defineScenario, say } from "@managed-agents/mock";
import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "./support/manual-caller.ts";

const BUSY = { kind: "status", status: 529, operation: "sessions.retrieve" } as const;

/** A call under faults of its own. */
const asking = (caller: ManualCaller, fault: string, path = "/v1/sessions", method = "GET") =>
  caller.call(method, path, method === "POST" ? {} : undefined, { "mock-fault": fault });

/** Statuses of so many calls in turn. */
async function statuses(count: number, call: () => Promise<{ status: number }>): Promise<number[]> {
  const got: number[] = [];
  for (let index = 0; index < count; index++) got.push((await call()).status);
  return got;
}

test.each(["reset", "close"] as const)("%s breaks a delayed request off, and it has not acted", async (how) => {
  const caller = await manualCaller();
  const delayed = caller.call(
    "POST",
    "/v1/sessions",
    { agent: "agent_1", environment_id: "env_1" },
    { "mock-fault": "delay=60000" },
  );
  const settled = expect(delayed).rejects.toThrow("fetch failed");
  await new Promise((resolve) => setImmediate(resolve));
  await caller.mock[how]();
  await settled;
  if (how === "reset") expect((await caller.get("/v1/sessions")).json.data).toEqual([]);
});

test.each(["reset", "close"] as const)("%s breaks a stalled stream off", async (how) => {
  const caller = await manualCaller();
  const id = await caller.session("plain");
  caller.mock.faults.add({ kind: "stall", after_events: 0 });
  const stream = await caller.stream(`/v1/sessions/${id}/events/stream`);
  const broken = expect(stream.ended).rejects.toThrow("terminated");
  await caller.mock[how]();
  await broken;
});

test("a request to a mock that was closed fails as on a broken connection", async () => {
  const mock = await createMock({ clock: 0 });
  await mock.close();
  await expect(mock.fetch(`${mock.url}/v1/sessions`)).rejects.toThrow("fetch failed");
});

test("a fault by header meets only the operation it names", async () => {
  const caller = await manualCaller();
  expect(await asking(caller, "status=529; operation=sessions.create")).toMatchObject({ status: 200 });
  expect(await asking(caller, "status=529; operation=sessions.list")).toMatchObject({ status: 529 });
});

test("a fault by header counts the requests that carry the same text", async () => {
  const caller = await manualCaller();
  const counted = "status=529; operation=sessions.list; nth=2; times=2";
  await caller.session("plain");
  expect(await statuses(5, () => asking(caller, counted))).toEqual([200, 529, 529, 200, 200]);
  expect(await statuses(3, () => asking(caller, "status=529"))).toEqual([529, 529, 529]);
  caller.mock.reset();
  expect(await statuses(3, () => asking(caller, counted))).toEqual([200, 529, 529]);
});

test.each([
  ["status=529; operation=sessions.lst", "operation: the fault status meets one of sessions.list, sessions.create, "],
  ["cut=1; operation=sessions.create", "operation: the fault cut meets one of sessions.events.stream, "],
  ["reset; nth=0", "nth: expected a whole number, 1 or more"],
  ["duplicate=0", "event: expected a whole number, 1 or more"],
  ["reset; ms=5", "ms: the fault reset has no such property"],
])("the fault %s, which could never come, is refused", async (fault, message) => {
  const caller = await manualCaller();
  const answer = await asking(caller, fault);
  expect(answer.status).toBe(400);
  expect(answer.json.error.message).toContain(`mock-fault: ${message}`);
});

test("a refused header counts nothing of what is planned", async () => {
  const caller = await manualCaller();
  caller.mock.faults.add({ kind: "status", status: 503 });
  expect(await asking(caller, "nonsense")).toMatchObject({ status: 400 });
  expect(await caller.get("/v1/sessions")).toMatchObject({ status: 503 });
});

const FLAKY = defineScenario("flaky", () => [say("Hello")], { faults: [BUSY], when: { message: "refund" } });

test.each([
  ["metadata", { metadata: { mock_scenario: "flaky" } }, null],
  ["the agent's id", { agent: "agent_mock_flaky" }, null],
  ["a message", {}, "/scenario flaky"],
  ["what a message says", {}, "I want a refund"],
] as const)("a scenario chosen by %s brings its faults", async (_, chosen, message) => {
  const caller = await manualCaller({ scenarios: [FLAKY] });
  const { json } = await caller.post("/v1/sessions", { agent: "agent_1", environment_id: "env_1", ...chosen });
  if (message !== null) {
    expect(await caller.get(`/v1/sessions/${json.id}`)).toMatchObject({ status: 200 });
    await caller.say(json.id, message);
    // The scenario is chosen when the turn begins, a moment later.
    await caller.mock.clock.advance(0);
  }
  expect(await statuses(3, () => caller.get(`/v1/sessions/${json.id}`))).toEqual([529, 200, 200]);
});

test("a scenario with a fault that no request to its sessions can meet is refused", async () => {
  const faults = [{ ...BUSY, operation: "sessions.create" as const }];
  const scenarios = [defineScenario("never", () => [], { faults })];
  await expect(createMock({ scenarios })).rejects.toThrow(
    "the scenario never: faults.0.operation: a scenario's faults apply to calls on its sessions, which sessions.create is not",
  );
});

test("status_lag counts from the idle event, whatever changes later", async () => {
  const caller = await manualCaller();
  caller.mock.faults.add({ kind: "status_lag", ms: 1000, times: 0 });
  const id = await caller.session("plain");
  expect(await caller.status(id)).toBe("idle");
  await caller.say(id);
  const isIdle = async () => (await caller.history(id)).some(({ type }) => type === "session.status_idle");
  while (!(await isIdle())) await caller.mock.clock.advance(100);
  expect(await caller.status(id)).toBe("running");
  await caller.mock.clock.advance(900);
  await caller.post(`/v1/sessions/${id}`, { title: "Updated" });
  expect(await caller.status(id)).toBe("running");
  await caller.mock.clock.advance(200);
  expect(await caller.status(id)).toBe("idle");
});
