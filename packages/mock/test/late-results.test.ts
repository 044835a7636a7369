import { expect, test } from "vitest";
import { type ManualCaller, manualCaller } from "./support/manual-caller.ts";

const resultFor = (id: string): object => ({
  type: "user.custom_tool_result",
  custom_tool_use_id: id,
  content: [{ type: "text", text: "42" }],
});

/** Plays the scenario `custom-tool` until its call waits. @returns the session and the call */
async function waitingCall(caller: ManualCaller): Promise<[string, string]> {
  const id = await caller.session("custom-tool");
  await caller.say(id);
  await caller.mock.clock.advance(60_000);
  const idle = (await caller.history(id)).findLast(({ type }) => type === "session.status_idle");
  return [id, idle.stop_reason.event_ids[0]];
}

const typesOf = async (caller: ManualCaller, id: string): Promise<string[]> =>
  (await caller.history(id)).map(({ type }) => type);

test("a second result after the turn is stored and followed by one more idle", async () => {
  const caller = await manualCaller({ knobs: { late_results: "stored" } });
  const [id, call] = await waitingCall(caller);
  await caller.send(id, resultFor(call));
  await caller.mock.clock.advance(60_000);
  const before = await typesOf(caller, id);
  const answer = await caller.send(id, resultFor(call));
  expect(answer).toMatchObject({ status: 200, json: { data: [{ custom_tool_use_id: call }] } });
  await caller.mock.clock.advance(60_000);
  const history = await caller.history(id);
  expect(history.slice(before.length).map(({ type }) => type)).toEqual([
    "user.custom_tool_result",
    "session.usage",
    "session.status_idle",
  ]);
  expect(history.at(-1).stop_reason).toEqual({ type: "end_turn" });
  expect(await caller.status(id)).toBe("idle");
  expect((await caller.say(id)).status).toBe(200);
});

test("a second result is refused while the session works, and within one request", async () => {
  const caller = await manualCaller({ knobs: { late_results: "stored" } });
  const [id, call] = await waitingCall(caller);
  expect((await caller.send(id, resultFor(call), resultFor(call))).status).toBe(400);
  expect((await caller.send(id, resultFor(call))).status).toBe(200);
  const again = await caller.send(id, resultFor(call));
  expect(again).toMatchObject({ status: 400, json: { error: { message: expect.stringContaining("already") } } });
});

test("a second result is refused while another call waits", async () => {
  const caller = await manualCaller({ knobs: { late_results: "stored" } });
  const [id, call] = await waitingCall(caller);
  await caller.send(id, resultFor(call));
  await caller.mock.clock.advance(60_000);
  await caller.say(id, "again");
  await caller.mock.clock.advance(60_000);
  const idle = (await caller.history(id)).at(-1);
  expect(idle.stop_reason.type).toBe("requires_action");
  expect(idle.stop_reason.event_ids).not.toContain(call);
  expect((await caller.send(id, resultFor(call))).status).toBe(400);
});

test.each([[{ knobs: { late_results: "refused" } }], [{ profile: "documented" }]] as const)(
  "a second result after the turn is refused under %j",
  async (options) => {
    const caller = await manualCaller(options);
    const [id, call] = await waitingCall(caller);
    await caller.send(id, resultFor(call));
    await caller.mock.clock.advance(60_000);
    const before = await typesOf(caller, id);
    expect((await caller.send(id, resultFor(call))).status).toBe(400);
    expect(await typesOf(caller, id)).toEqual(before);
  },
);
