import { expect } from "vitest";
import { SYSTEM } from "../../src/event-calls.ts";
import { bringTo } from "../../src/states.ts";
import { verifies } from "../../src/verifies.ts";
import { type Frame, message, types } from "../../src/world.ts";

/** The types of a history in their order, without any but the given. */
const among = (history: readonly Frame[], ...wanted: readonly string[]) =>
  types(history).filter((type) => wanted.includes(type));

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

verifies(
  ["house.H16", "live.L2"],
  "lists a waiting message first in descending order, and last in ascending order (L2)",
  async (world) => {
    const { session_id } = await bringTo(world, "running");
    const { data = [] } = await world.send(session_id, message("Waiting"));
    expect((await world.history(session_id)).at(-1)).toMatchObject({ id: data[0]?.id, processed_at: null });
    expect((await world.history(session_id, { order: "desc" }))[0]).toMatchObject({ id: data[0]?.id });
  },
);

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

verifies("house.H40", "shows no time of system text that waits", async (world) => {
  const { session_id } = await bringTo(world, "running");
  const { data = [] } = await world.send(session_id, message("More"), SYSTEM);
  expect(data[1]).toMatchObject({ type: "system.message", processed_at: null });
});
