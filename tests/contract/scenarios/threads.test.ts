import type { SessionThread } from "@managed-agents/types";
import { expect } from "vitest";
import { verifies } from "../src/verifies.ts";
import { types, type World } from "../src/world.ts";

const threadsOf = async ({ api }: World, session_id: string, query = "") =>
  (await api.ok("sessions.threads.list", { path: { session_id }, query })).data ?? [];

const childrenOf = async (world: World, session_id: string) =>
  (await threadsOf(world, session_id)).filter(({ parent_thread_id }) => parent_thread_id !== null);

/** A session whose multiagent turn has come as far as a child that fits, and that child. */
async function untilChild(world: World, fits: (thread: SessionThread) => boolean) {
  const { id } = await world.create("multiagent");
  await world.say(id);
  for (let step = 0; step < 1_000; step += 1) {
    const child = (await childrenOf(world, id)).find(fits);
    if (child) return { session_id: id, child, path: { session_id: id, thread_id: child.id } };
    await world.advance(20);
  }
  throw new Error("no child ever fits");
}

const running = (thread: SessionThread) => thread.status === "running";

/** A session whose multiagent turn is over, and its first child. */
async function afterTurn(world: World) {
  const { id } = await world.create("multiagent");
  const history = await world.turn(id);
  const [child] = await childrenOf(world, id);
  if (!child) throw new Error("the turn left no child");
  return { session_id: id, child, history, path: { session_id: id, thread_id: child.id } };
}

verifies(["thread.primary", "thread.nulls"], "has one primary thread from the start", async (world) => {
  const { id, agent } = await world.create();
  const threads = await threadsOf(world, id);
  expect(threads).toHaveLength(1);
  expect(threads[0]).toMatchObject({
    type: "session_thread",
    id: expect.stringMatching(/^sthr_/),
    session_id: id,
    parent_thread_id: null,
    workflow_run_id: null,
    archived_at: null,
    status: "idle",
    usage: null,
    stats: null,
    agent: { type: "agent", id: agent.id },
  });
  const path = { session_id: id, thread_id: threads[0]?.id ?? "" };
  expect(await world.api.ok("sessions.threads.retrieve", { path })).toEqual(threads[0]);
});

verifies("thread.nulls", "fills in usage and stats with the first turn", async (world) => {
  const { id } = await world.create();
  await world.turn(id);
  const [primary] = await threadsOf(world, id);
  expect(primary).toMatchObject({
    usage: { output_tokens: expect.any(Number) },
    stats: { active_seconds: expect.any(Number), startup_seconds: expect.any(Number) },
  });
});

verifies("thread.primary-events", "lists the session's history under the primary thread", async (world) => {
  const { id } = await world.create();
  const history = await world.turn(id);
  const [primary] = await threadsOf(world, id);
  const path = { session_id: id, thread_id: primary?.id ?? "" };
  expect((await world.api.ok("sessions.threads.events.list", { path })).data).toEqual(history);
});

verifies(
  ["thread.list", "thread.statuses"],
  "lists the primary first, then children, with archived ones",
  async (world) => {
    const { session_id, child, path } = await afterTurn(world);
    await world.api.ok("sessions.threads.archive", { path });
    const [primary, ...children] = await threadsOf(world, session_id);
    expect(primary?.parent_thread_id).toBeNull();
    for (const thread of children) expect(thread.parent_thread_id).toBe(primary?.id);
    expect(children[0]).toMatchObject({ id: child.id, status: "terminated", archived_at: expect.any(String) });
    const created = children.map(({ created_at }) => created_at);
    expect(created).toEqual(created.toSorted());
    const terminated = await threadsOf(world, session_id, "statuses[]=terminated");
    expect(terminated.map(({ id }) => id)).toContain(child.id);
    expect(terminated.map(({ id }) => id)).not.toContain(primary?.id);
    expect(await threadsOf(world, session_id, "statuses=running&statuses=rescheduling")).toEqual([]);
    await world.api.refused("sessions.threads.list", { path, query: "statuses[]=asleep" });
  },
);

verifies("thread.list", "pages through threads, forward only", async (world) => {
  const { session_id } = await afterTurn(world);
  const all = await threadsOf(world, session_id);
  const path = { session_id };
  const first = await world.api.ok("sessions.threads.list", { path, query: { limit: 1 } });
  expect(first).not.toHaveProperty("prev_page");
  expect(first.data).toEqual(all.slice(0, 1));
  const query = { limit: 1, page: first.next_page ?? "" };
  expect((await world.api.ok("sessions.threads.list", { path, query })).data).toEqual(all.slice(1, 2));
  for (const bad of ["limit=0", "page=nonsense"])
    await world.api.refused("sessions.threads.list", { path, query: bad });
});

verifies("thread.foreign", "answers 404 for a thread of another session", async (world) => {
  const [mine, other] = [await world.create(), await world.create()];
  const [thread] = await threadsOf(world, other.id);
  const path = { session_id: mine.id, thread_id: thread?.id ?? "" };
  for (const id of ["sessions.threads.retrieve", "sessions.threads.archive", "sessions.threads.events.list"] as const) {
    await world.api.refused(id, { path }, 404);
  }
  await world.api.refused("sessions.threads.events.stream", { path }, 404);
});

verifies(["thread.archive", "legal.archive-thread"], "archives an idle child once and for all", async (world) => {
  const { session_id, child, path, history } = await afterTurn(world);
  expect(child.status).toBe("idle");
  const archived = await world.api.ok("sessions.threads.archive", { path });
  expect(archived).toMatchObject({ id: child.id, status: "terminated", archived_at: expect.any(String) });
  const news = (await world.history(session_id)).slice(history.length);
  expect(news).toMatchObject([{ type: "session.thread_status_terminated", session_thread_id: child.id }]);
  expect(await world.api.ok("sessions.threads.archive", { path })).toEqual(archived);
  await world.advance(60_000);
  expect(await world.api.ok("sessions.threads.retrieve", { path })).toEqual(archived);
  expect(await world.session(session_id)).toMatchObject({ status: "idle" });
});

verifies(
  ["thread.archive-refused", "legal.archive-thread"],
  "archives neither a running child nor the primary thread",
  async (world) => {
    const { session_id, path } = await untilChild(world, running);
    expect((await world.api.refused("sessions.threads.archive", { path })).type).toBe("invalid_request_error");
    const [primary] = await threadsOf(world, session_id);
    const primaryPath = { session_id, thread_id: primary?.id ?? "" };
    await world.api.refused("sessions.threads.archive", { path: primaryPath });
    await world.settle(session_id);
    await world.api.refused("sessions.threads.archive", { path: primaryPath });
  },
);

verifies("legal.archive-thread", "answers 404 for a thread of a deleted session", async (world) => {
  const { session_id, path } = await afterTurn(world);
  await world.api.ok("sessions.delete", { path: { session_id } });
  await world.api.refused("sessions.threads.archive", { path }, 404);
});

verifies("thread.cross-post", "cross-posts what its children do to the session", async (world) => {
  const { child, history } = await afterTurn(world);
  const [created] = history.filter(({ type }) => type === "session.thread_created");
  expect(created).toMatchObject({ session_thread_id: child.id, agent_name: expect.any(String) });
  const about = history.filter(({ session_thread_id }) => session_thread_id === child.id);
  expect(types(about)).toEqual(expect.arrayContaining(["session.thread_status_running", "session.thread_status_idle"]));
  expect(types(history)).toEqual(
    expect.arrayContaining(["agent.thread_message_sent", "agent.thread_message_received"]),
  );
});

verifies("thread.history", "gives a child its own history, without the session's", async (world) => {
  const { path, history } = await afterTurn(world);
  const list = await world.api.ok("sessions.threads.events.list", { path });
  const own = (list.data ?? []) as unknown as { type: string; id: string }[];
  expect(own.map(({ type }) => type)).toContain("agent.thread_message_received");
  expect(own.map(({ type }) => type)).not.toContain("session.status_idle");
  const messages = new Set(history.filter(({ type }) => type === "agent.message").map(({ id }) => id));
  expect(own.filter(({ type, id }) => type === "agent.message" && messages.has(id))).toEqual([]);
  const first = await world.api.ok("sessions.threads.events.list", { path, query: { limit: 1 } });
  expect(first.data).toEqual(list.data?.slice(0, 1));
  const query = { limit: 1000, page: first.next_page ?? "" };
  expect((await world.api.ok("sessions.threads.events.list", { path, query })).data).toEqual(list.data?.slice(1));
});

verifies("thread.stream", "streams a child's events alone", async (world) => {
  const { session_id, child, path } = await untilChild(world, running);
  const before = await world.api.ok("sessions.threads.events.list", { path });
  const stream = await world.threadStream(session_id, child.id);
  await world.settle(session_id);
  await world.api.ok("sessions.delete", { path: { session_id } });
  const streamed = (await stream.toEnd()).filter(({ type }) => type !== "session.deleted");
  const known = new Set(before.data?.map(({ id }) => id));
  expect(streamed.length).toBeGreaterThan(0);
  for (const frame of streamed) {
    expect(known.has(frame.id)).toBe(false);
    expect(frame.type).not.toMatch(/^session\.(status_|usage)/);
  }
});

verifies("thread.stream", "streams the primary thread as the session", async (world) => {
  const { id } = await world.create();
  const [primary] = await threadsOf(world, id);
  const [whole, thread] = [await world.stream(id), await world.threadStream(id, primary?.id ?? "")];
  await world.turn(id);
  await world.api.ok("sessions.delete", { path: { session_id: id } });
  const ids = (frames: readonly { id?: string }[]) => frames.map((frame) => frame.id);
  expect(ids(await thread.toEnd())).toEqual(ids(await whole.toEnd()));
});
