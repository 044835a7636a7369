import { expect } from "vitest";
import { bringTo } from "../src/states.ts";
import { verifies } from "../src/verifies.ts";
import { types } from "../src/world.ts";

verifies("archive.effect", "ends the session and keeps its history", async (world) => {
  const { id } = await world.create();
  const before = await world.turn(id);
  const archived = await world.api.ok("sessions.archive", { path: { session_id: id } });
  expect(archived).toMatchObject({ status: "terminated", archived_at: expect.any(String) });
  expect(await world.session(id)).toEqual(archived);
  const after = await world.history(id);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(types(after.slice(before.length))).toContain("session.status_terminated");
});

verifies("archive.effect", "emits session.status_terminated to a stream that is open", async (world) => {
  const { id } = await world.create();
  const stream = await world.stream(id);
  await world.api.ok("sessions.archive", { path: { session_id: id } });
  await stream.until(({ type }) => type === "session.status_terminated");
});

verifies("archive.effect", "writes nothing when it is repeated", async (world) => {
  const { session_id } = await bringTo(world, "archived");
  const [session, history] = [await world.session(session_id), await world.history(session_id)];
  expect(await world.api.ok("sessions.archive", { path: { session_id } })).toEqual(session);
  expect(await world.history(session_id)).toEqual(history);
});

verifies(["archive.hidden", "list.filters"], "is listed only on demand", async (world) => {
  const [kept, archived] = [await world.create(), await world.create()];
  await world.api.ok("sessions.archive", { path: { session_id: archived.id } });
  const ids = async (query: string) => (await world.api.ok("sessions.list", { query })).data?.map(({ id }) => id);
  expect(await ids("limit=100")).toContain(kept.id);
  expect(await ids("limit=100")).not.toContain(archived.id);
  expect(await ids("limit=100&include_archived=false")).not.toContain(archived.id);
  expect(await ids("limit=100&include_archived=true")).toEqual(expect.arrayContaining([kept.id, archived.id]));
});

verifies("list.filters", "counts as terminated without include_archived only what an error ended", async (world) => {
  const { session_id: failed } = await bringTo(world, "terminated");
  const { session_id: archived } = await bringTo(world, "archived");
  const ids = async (query: string) => (await world.api.ok("sessions.list", { query })).data?.map(({ id }) => id);
  const alone = await ids("statuses[]=terminated&limit=100");
  expect(alone).toContain(failed);
  expect(alone).not.toContain(archived);
  const all = await ids("statuses[]=terminated&limit=100&include_archived=true");
  expect(all).toEqual(expect.arrayContaining([failed, archived]));
});

verifies("delete.effect", "removes everything and cannot be repeated", async (world) => {
  const { id } = await world.create();
  await world.turn(id);
  const path = { session_id: id };
  const threads = await world.api.ok("sessions.threads.list", { path });
  expect(await world.api.ok("sessions.delete", { path })).toEqual({ id, type: "session_deleted" });
  const below = { ...path, thread_id: threads.data?.[0]?.id ?? "" };
  for (const operation of [
    "sessions.retrieve",
    "sessions.delete",
    "sessions.archive",
    "sessions.events.list",
  ] as const) {
    expect((await world.api.refused(operation, { path }, 404)).message).toContain(id);
  }
  await world.api.refused("sessions.threads.retrieve", { path: below }, 404);
  await world.api.refused("sessions.threads.events.list", { path: below }, 404);
  const list = await world.api.ok("sessions.list", { query: { include_archived: true, limit: 100 } });
  expect(list.data?.map((session) => session.id)).not.toContain(id);
});

verifies(["delete.effect", "stream.end"], "ends every stream after session.deleted", async (world) => {
  const { id } = await world.create();
  const [first, second] = [await world.stream(id), await world.stream(id, { query: "event_deltas[]=agent.message" })];
  await world.api.ok("sessions.delete", { path: { session_id: id } });
  for (const stream of [first, second]) {
    expect(types(await stream.toEnd()).at(-1)).toBe("session.deleted");
    expect(stream.frames.at(-1)).toMatchObject({
      id: expect.stringMatching(/^sevt_/),
      processed_at: expect.any(String),
    });
  }
});

verifies("delete.effect", "leaves other sessions alone", async (world) => {
  const [gone, kept] = [await world.create(), await world.create()];
  const history = await world.turn(kept.id);
  await world.api.ok("sessions.delete", { path: { session_id: gone.id } });
  expect(await world.history(kept.id)).toEqual(history);
});
