import { awaitThreads, call, defineScenario, say, spawn, wait } from "@managed-agents/mock";
import { expect } from "vitest";
import { confirm, INTERRUPT } from "../src/event-calls.ts";
import { verifies } from "../src/verifies.ts";
import { type Frame, only, types, type World, waitingFor } from "../src/world.ts";

const ASKING = defineScenario("child-asks", () => [
  spawn({
    agent: "Reviewer",
    task: "Review it.",
    steps: [call({ tool: "bash", permission: "ask" }), say("Reviewed.")],
  }),
  awaitThreads("Reviewer"),
  say("The reviewer is done."),
]);

const WORKING = defineScenario("child-works", () => [
  spawn({ agent: "Reviewer", task: "Review it.", steps: [wait(600), say("Reviewed.")] }),
  awaitThreads("Reviewer"),
  say("The reviewer is done."),
]);

const childOf = async ({ api }: World, session_id: string) => {
  const { data = [] } = await api.ok("sessions.threads.list", { path: { session_id } });
  const child = data.find(({ parent_thread_id }) => parent_thread_id !== null);
  if (!child) throw new Error("the session has no child thread");
  return child;
};

const historyOf = async ({ api }: World, session_id: string, thread_id: string) =>
  (await api.ok("sessions.threads.events.list", { path: { session_id, thread_id } }))
    .data as unknown as readonly Frame[];

/** A session that waits for the confirmation of its child's call. */
async function asking(world: World) {
  const { id } = await world.create("child-asks");
  const history = await world.turn(id);
  return { id, history, call: waitingFor(history)[0] ?? "", child: await childOf(world, id) };
}

const asks = { world: { scenarios: [ASKING] } };

verifies(
  "thread.cross-post",
  "shows a child's question on the session, under the child's id",
  async (world) => {
    const { history, call: id, child } = await asking(world);
    expect(only(history, "agent.tool_use")).toMatchObject({
      id,
      session_thread_id: child.id,
      evaluated_permission: "ask",
    });
    expect(child).toMatchObject({ status: "idle" });
    const idle = history.filter(({ type }) => type === "session.thread_status_idle");
    expect(idle.at(-1)).toMatchObject({ stop_reason: { type: "requires_action" } });
    expect(history.at(-1)).toMatchObject({ type: "session.status_idle", stop_reason: { event_ids: [id] } });
  },
  asks,
);

verifies(
  ["thread.cross-post", "confirm.allow"],
  "takes the answer to the child, which reports",
  async (world) => {
    const { id, history, call: use, child } = await asking(world);
    const { data = [] } = await world.send(id, confirm(use));
    expect(data[0]).toMatchObject({ type: "user.tool_confirmation", session_thread_id: child.id });
    await world.settle(id);
    const after = (await world.history(id)).slice(history.length);
    expect(types(after)).toEqual(expect.arrayContaining(["agent.thread_message_received", "agent.message"]));
    expect(after.at(-1)).toMatchObject({ stop_reason: { type: "end_turn" } });
    const own = await historyOf(world, id, child.id);
    expect(types(own)).toEqual(
      expect.arrayContaining(["user.tool_confirmation", "agent.tool_result", "agent.message"]),
    );
    const echo = own.find(({ type }) => type === "user.tool_confirmation");
    expect(echo?.id).not.toBe(data[0]?.id);
  },
  asks,
);

verifies(
  ["thread.archive", "legal.archive-thread"],
  "archives a child that waits for the client",
  async (world) => {
    const { id, child } = await asking(world);
    const path = { session_id: id, thread_id: child.id };
    expect(await world.api.ok("sessions.threads.archive", { path })).toMatchObject({ status: "terminated" });
  },
  asks,
);

verifies(
  "thread.interrupt",
  "closes a waiting call of a child that is interrupted alone",
  async (world) => {
    const { id, child, history } = await asking(world);
    await world.send(id, { ...INTERRUPT, session_thread_id: child.id } as never);
    await world.advance(1_000);
    const own = await historyOf(world, id, child.id);
    expect(only(own, "agent.tool_result")).toMatchObject({ is_error: true });
    const after = (await world.history(id)).slice(history.length);
    const again = after.find(
      ({ type, session_thread_id }) => type === "session.thread_status_idle" && session_thread_id === child.id,
    );
    expect(again).toMatchObject({ stop_reason: { type: "end_turn" } });
  },
  asks,
);

verifies(
  "thread.interrupt",
  "stops every thread without an id",
  async (world) => {
    const { id } = await world.create("child-works");
    await world.say(id);
    await world.advance(10_000);
    expect(await childOf(world, id)).toMatchObject({ status: "running" });
    expect(await world.session(id)).toMatchObject({ status: "running" });
    await world.send(id, INTERRUPT);
    await world.settle(id);
    expect(await childOf(world, id)).toMatchObject({ status: "idle" });
    expect((await world.history(id)).at(-1)).toMatchObject({
      type: "session.status_idle",
      stop_reason: { type: "end_turn" },
    });
  },
  { world: { scenarios: [WORKING] } },
);

verifies(
  ["thread.archive-refused", "legal.archive"],
  "keeps a session running while only a child works",
  async (world) => {
    const { id } = await world.create("child-works");
    await world.say(id);
    await world.advance(10_000);
    const child = await childOf(world, id);
    await world.api.refused("sessions.threads.archive", { path: { session_id: id, thread_id: child.id } });
    await world.api.refused("sessions.archive", { path: { session_id: id } });
    await world.api.refused("sessions.delete", { path: { session_id: id } });
  },
  { world: { scenarios: [WORKING] } },
);

verifies(
  "thread.interrupt",
  "refuses to interrupt a thread that is not there",
  async (world) => {
    const { id } = await asking(world);
    const events = [{ ...INTERRUPT, session_thread_id: "sthr_unknown" }];
    const { status } = await world.api.call("sessions.events.send", { path: { session_id: id }, body: { events } });
    expect([400, 404]).toContain(status);
  },
  asks,
);
