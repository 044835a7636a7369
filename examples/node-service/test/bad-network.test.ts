import type { Fault } from "@managed-agents/mock";
import { expect, test } from "@managed-agents/mock/vitest";
import { vi } from "vitest";
import { ask, startService } from "./ask.ts";

const PATIENT = { timeout: 20_000 };
const WHOLE = ["bash", "look_up_order", "text", "end_turn"];
const names = (parts: Record<string, string>[]) => parts.map(({ type, name, reason }) => name ?? reason ?? type);

test("a service that is overloaded is asked again", async ({ mock }) => {
  const url = await startService(mock);
  mock.faults.add({ kind: "status", status: 529, operation: "sessions.create" });

  expect((await ask(url, "Hello")).status).toBe(200);
  expect(mock).toHaveReceivedNth(1, "sessions.create", { status: 529 });
  expect(mock).toHaveReceivedNth(2, "sessions.create", { status: 200 });
});

test("a message that comes too soon is sent again", async ({ mock }) => {
  const url = await startService(mock);
  mock.faults.add({ kind: "status", status: 429, operation: "sessions.events.send" });

  expect(names((await ask(url, "Hello")).parts)).toEqual(WHOLE);
  expect(mock).toHaveReceivedNth(1, "sessions.events.send", { status: 429 });
});

const BROKEN_STREAMS: Fault[] = [
  // A connection that is cut loses what is on its way too; one that ends has delivered it.
  ...[0, 3, 6, 9].map((after_events) => ({ kind: "cut", after_events }) as const),
  ...[1, 3, 6, 9].map((after_events) => ({ kind: "end", after_events }) as const),
  { kind: "error_event", after_events: 6 },
];

test.for(BROKEN_STREAMS)("a stream with %o loses nothing and repeats nothing", async (fault, { mock }) => {
  const url = await startService(mock);
  mock.faults.add({ ...fault, operation: "sessions.events.stream" });

  expect(names((await ask(url, "Hello")).parts)).toEqual(WHOLE);
  expect(mock).toHaveReceived("sessions.events.stream", { times: 2 });
});

test.for([1, 2, 3])("send %i of three arrives once though its answer is lost", async (nth, { mock }) => {
  const url = await startService(mock);
  mock.faults.add({ kind: "apply_then_drop", nth, operation: "sessions.events.send" });

  expect(names((await ask(url, "Hello")).parts)).toEqual(WHOLE);
  expect(mock).toHaveReceived("sessions.events.send", { times: 3 });
});

test("a key that is refused is reported without the words of the API", async ({ mock }) => {
  const url = await startService(mock);
  mock.faults.add({ kind: "status", status: 401, operation: "sessions.create" });

  expect(await ask(url, "Hello")).toEqual({
    status: 502,
    parts: [{ type: "error", message: "The agent cannot be reached. Try again later." }],
  });
});

test("the agent is interrupted when nobody waits for it", async ({ mock }) => {
  const url = await startService(mock);
  mock.faults.add({ kind: "stall", after_events: 0, operation: "sessions.events.stream" });
  const leave = new AbortController();
  const asked = fetch(url, { method: "POST", body: '{ "question": "Hello" }', signal: leave.signal });
  await vi.waitFor(() => expect(mock).toHaveReceived("sessions.events.send", { times: 1 }), PATIENT);
  leave.abort();

  await expect(asked).rejects.toThrow("aborted");
  const interrupt = { body: { events: [{ type: "user.interrupt" as const }] } };
  await vi.waitFor(() => expect(mock).toHaveReceived("sessions.events.send", interrupt), PATIENT);
});
