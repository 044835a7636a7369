import { HEADERS } from "@managed-agents/harness";
import { expect, test } from "vitest";
import { type Call, messageOf, serve } from "./caller.ts";

const AGENT = { agent: "agent_1", environment_id: "env_1" };
const LIST = "/v1/sessions";

const list = async (call: Call): Promise<number> => (await call("GET", LIST, { headers: HEADERS })).status;

test("a manual clock is advanced, and what is due is played before the answer", async () => {
  const { call } = await serve({ clock: "manual" });
  const { id } = (await call("POST", "/v1/sessions", { headers: HEADERS, body: AGENT })).json;
  const events = [{ type: "user.message", content: [{ type: "text", text: "Hello" }] }];
  await call("POST", `/v1/sessions/${id}/events`, { headers: HEADERS, body: { events } });
  expect((await call("GET", "/_mock/clock")).json).toEqual({ now: "2026-11-18T09:00:00.000Z", pace: "manual" });
  const reply = await call("POST", "/_mock/clock/advance", { body: { ms: 600_000 } });
  expect(reply).toMatchObject({ status: 200, json: { now: "2026-11-18T09:10:00.000Z", pace: "manual" } });
  expect((await call("GET", `/v1/sessions/${id}`, { headers: HEADERS })).json.status).toBe("idle");
  const history = (await call("GET", `/v1/sessions/${id}/events?limit=100`, { headers: HEADERS })).json.data;
  expect(history.map(({ type }: { type: string }) => type)).toContain("session.status_idle");
});

test.each([
  [{ ms: -1 }, "body.ms: expected "],
  [{ ms: 1.5 }, "body.ms: expected "],
  [{ ms: "3000" }, "body.ms: expected "],
  [{ ms: 1e15 }, "body.ms: expected "],
  [{}, "body.ms: expected "],
  [{ ms: 1, seconds: 2 }, "body.seconds"],
  [undefined, "body: expected an object, but got nothing"],
])("time does not pass for %j", async (body, message) => {
  const { call } = await serve({ clock: "manual" });
  const reply = await call("POST", "/_mock/clock/advance", { body });
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain(message);
  expect((await call("GET", "/_mock/clock")).json.now).toBe("2026-11-18T09:00:00.000Z");
});

test("a clock of another pace is not advanced, and the message says how to get one that is", async () => {
  const { call } = await serve({ clock: 1 });
  expect((await call("GET", "/_mock/clock")).json.pace).toBe(1);
  const reply = await call("POST", "/_mock/clock/advance", { body: { ms: 1 } });
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain(
    'that of default runs at pace 1; PUT /_mock/worlds/{name} opens one with { "clock": "manual" }',
  );
});

test("a planned fault meets a request, is counted down and is gone", async () => {
  const { call } = await serve();
  const body = { kind: "status", status: 429, retry_after: 7, operation: "sessions.list", nth: 2, times: 2 };
  const planned = await call("POST", "/_mock/faults", { body });
  expect(planned).toMatchObject({ status: 200, json: { ...body, id: "fault_1", remaining: 2 } });
  expect(await list(call)).toBe(200);
  expect((await call("GET", "/_mock/faults")).json.data).toEqual([{ ...body, id: "fault_1", remaining: 2 }]);
  const met = await call("GET", LIST, { headers: HEADERS });
  expect(met).toMatchObject({ status: 429, headers: { "retry-after": "7" } });
  expect((await call("GET", "/_mock/faults")).json.data[0].remaining).toBe(1);
  expect(await list(call)).toBe(429);
  expect((await call("GET", "/_mock/faults")).json.data).toEqual([]);
  expect(await list(call)).toBe(200);
});

test("a fault for ever has no count, and is taken back by its id, which no other gets", async () => {
  const { call } = await serve();
  const planned = await call("POST", "/_mock/faults", { body: { kind: "status", status: 500, times: 0 } });
  expect(planned.json).toMatchObject({ id: "fault_1", remaining: null });
  await call("POST", "/_mock/faults", { body: { kind: "status", status: 503, operation: "sessions.create" } });
  expect(await list(call)).toBe(500);
  expect(await call("DELETE", "/_mock/faults/fault_1")).toMatchObject({ status: 204, text: "" });
  expect(await list(call)).toBe(200);
  const again = await call("DELETE", "/_mock/faults/fault_1");
  expect(again.status).toBe(404);
  expect(messageOf(again)).toBe('There is no fault "fault_1" that is still to come.');
  expect((await call("DELETE", "/_mock/faults")).status).toBe(204);
  expect((await call("GET", "/_mock/faults")).json.data).toEqual([]);
  expect((await call("POST", "/_mock/faults", { body: { kind: "reset" } })).json.id).toBe("fault_3");
});

test("faults of one world meet no request of another", async () => {
  const { call } = await serve();
  const headers = { "x-mock-world": "w" };
  await call("POST", "/_mock/faults", { headers, body: { kind: "status", status: 500, times: 0 } });
  expect(await list(call)).toBe(200);
  expect((await call("GET", LIST, { headers: { ...HEADERS, ...headers } })).status).toBe(500);
  expect((await call("GET", "/_mock/faults")).json.data).toEqual([]);
});

test.each([
  [{}, "body.kind: expected "],
  [
    { kind: "flood" },
    'body.kind: expected one of status, delay, reset, apply_then_drop, cut, stall, end, duplicate, unknown_event, error_event, malformed, shed_previews, blank_ids, status_lag, list_lag, but got "flood"',
  ],
  [{ kind: "status" }, "body.status: the fault status needs it"],
  [{ kind: "status", status: 200 }, "body.status: expected "],
  [{ kind: "reset", ms: 3 }, "body.ms: the fault reset has no such property"],
  [{ kind: "cut", after_events: 1, operation: "sessions.list" }, "body.operation: the fault cut meets one of "],
  [{ kind: "delay", ms: 1, operation: "no.such" }, "body.operation: "],
  [{ kind: "duplicate", event: 0 }, "body.event: expected "],
  [{ kind: "reset", chance: 0.5 }, "body.chance"],
  [{ kind: "status", status: 500, message: "m".repeat(1001) }, "body.message: expected "],
])("%j is no fault, and none is planned", async (body, message) => {
  const { call } = await serve();
  const reply = await call("POST", "/_mock/faults", { body });
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain(message);
  expect((await call("GET", "/_mock/faults")).json.data).toEqual([]);
});

test("a thousand faults can be planned, and no more", async () => {
  const { call } = await serve();
  const headers = { "x-mock-world": "w" };
  const body = { kind: "reset", times: 0 };
  for (let count = 0; count < 1000; count += 50) {
    await Promise.all(Array.from({ length: 50 }, () => call("POST", "/_mock/faults", { headers, body })));
  }
  const reply = await call("POST", "/_mock/faults", { headers, body });
  expect(reply.status).toBe(400);
  expect(messageOf(reply)).toContain("expected at most 1000 faults");
  expect((await call("GET", "/_mock/worlds/w")).json.faults).toBe(1000);
});
