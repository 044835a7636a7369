import { expect } from "vitest";
import { SYSTEM } from "../../src/event-calls.ts";
import { bringTo } from "../../src/states.ts";
import { OVER_A_SOCKET } from "../../src/targets/emulators.ts";
import { verifies } from "../../src/verifies.ts";
import { type Frame, message, types } from "../../src/world.ts";

/** The types of a history in their order, without any but the given. */
const among = (history: readonly Frame[], ...wanted: readonly string[]) =>
  types(history).filter((type) => wanted.includes(type));

verifies("house.H2", "lets the session run, then its primary thread", async (world) => {
  const { id } = await world.create();
  const history = types(await world.turn(id));
  expect(history[history.indexOf("session.status_running") + 1]).toBe("session.thread_status_running");
});

verifies("house.H3", "ends a request after its call and before the result", async (world) => {
  const { id } = await world.create("tool-allow");
  const order = among(await world.turn(id), "agent.tool_use", "span.model_request_end", "agent.tool_result");
  expect(order.slice(0, 3)).toEqual(["agent.tool_use", "span.model_request_end", "agent.tool_result"]);
});

for (const [scenario, status] of [
  ["retry", "session.status_rescheduled"],
  ["fatal", "session.status_terminated"],
  ["retries-exhausted", "session.status_idle"],
] as const) {
  verifies("house.H4", `emits the error of ${scenario} before its ${status}`, async (world) => {
    const { id } = await world.create(scenario);
    const order = among(await world.turn(id), "session.error", status);
    expect(order.indexOf(status)).toBeGreaterThan(order.lastIndexOf("session.error"));
    expect(order[0]).toBe("session.error");
  });
}

verifies("house.H5", "creates a child, lets it run, and sends it its task", async (world) => {
  const { id } = await world.create("multiagent");
  const history = types(await world.turn(id));
  const created = history.indexOf("session.thread_created");
  expect(history.slice(created, created + 3)).toEqual([
    "session.thread_created",
    "session.thread_status_running",
    "agent.thread_message_sent",
  ]);
});

verifies("house.H6", "begins with an empty history", async (world) => {
  const { id } = await world.create();
  expect(await world.history(id)).toEqual([]);
});

verifies("house.H16", "lists a waiting message last, and first in descending order", async (world) => {
  const { session_id } = await bringTo(world, "running");
  const { data = [] } = await world.send(session_id, message("Waiting"));
  expect((await world.history(session_id)).at(-1)).toMatchObject({ id: data[0]?.id, processed_at: null });
  expect((await world.history(session_id, { order: "desc" }))[0]).toMatchObject({ id: data[0]?.id });
});

for (const state of ["terminated", "archived"] as const) {
  verifies("house.H18", `opens an empty stream of a session that is ${state}`, async (world) => {
    const { session_id } = await bringTo(world, state);
    expect(await (await world.stream(session_id)).toEnd()).toEqual([]);
  });
}

verifies("house.H19", "ends a stream after session.status_terminated", async (world) => {
  const { id } = await world.create("fatal");
  const stream = await world.stream(id);
  await world.turn(id);
  expect(types(await stream.toEnd()).at(-1)).toBe("session.status_terminated");
});

verifies(
  "house.H20",
  "sends a comment as its heartbeat",
  async (world) => {
    const { id } = await world.create();
    const stream = await world.stream(id);
    await stream.untilText(/^:[^\n]*\n\n/m);
    expect(stream.frames).toEqual([]);
  },
  { targets: [OVER_A_SOCKET], world: { heartbeat: 20 } },
);

verifies(["house.H30", "house.H38"], "changes status and history before the stream emits the event", async (world) => {
  const { id } = await world.create();
  const stream = await world.stream(id);
  await world.say(id);
  const idle = stream.until(({ type }) => type === "session.status_idle");
  await world.settle(id);
  const { id: emitted } = await idle;
  expect(await world.session(id)).toMatchObject({ status: "idle" });
  expect((await world.history(id)).at(-1)?.id).toBe(emitted);
});

verifies("house.H33", "lists a thread's events oldest first", async (world) => {
  const { session_id, thread_id } = await bringTo(world, "idle");
  const history = await world.turn(session_id);
  const { data = [] } = await world.api.ok("sessions.threads.events.list", { path: { session_id, thread_id } });
  expect(data.map(({ id }) => id)).toEqual(history.map(({ id }) => id));
});

verifies("house.H40", "shows no time of system text that waits", async (world) => {
  const { session_id } = await bringTo(world, "running");
  const { data = [] } = await world.send(session_id, message("More"), SYSTEM);
  expect(data[1]).toMatchObject({ type: "system.message", processed_at: null });
});
