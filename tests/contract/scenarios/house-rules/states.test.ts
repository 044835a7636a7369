import { awaitThreads, defineScenario, fail, runWorkflow, say, spawn } from "@managed-agents/mock";
import { expect } from "vitest";
import { bringTo } from "../../src/states.ts";
import { verifies } from "../../src/verifies.ts";
import { message, types } from "../../src/world.ts";

const REFUSED = { status: 400, type: "invalid_request_error" };
const ENDED = ["terminated", "archived"] as const;

for (const state of ENDED) {
  verifies("house.H7", `refuses to update a session that is ${state}`, async (world) => {
    const { session_id } = await bringTo(world, state);
    const update = { path: { session_id }, body: { title: "Too late" } };
    expect(await world.api.refused("sessions.update", update)).toMatchObject(REFUSED);
  });

  verifies("house.H8", `changes no resource of a session that is ${state}`, async (world) => {
    const { session_id, file_id, repository_id } = await bringTo(world, state);
    const refused = [
      await world.api.refused("sessions.resources.add", {
        path: { session_id },
        body: { type: "file", file_id: "file_late" },
      }),
      await world.api.refused("sessions.resources.delete", { path: { session_id, resource_id: file_id } }),
      await world.api.refused("sessions.resources.update", {
        path: { session_id, resource_id: repository_id },
        body: { authorization_token: "ghp_late" },
      }),
    ];
    for (const refusal of refused) expect(refusal).toMatchObject(REFUSED);
  });
}

verifies(["house.H9", "house.H39"], "archives an ended session once, without a second final status", async (world) => {
  const { session_id } = await bringTo(world, "terminated");
  const archived = await world.api.ok("sessions.archive", { path: { session_id } });
  expect(archived).toMatchObject({ status: "terminated", archived_at: expect.any(String) });
  expect(await world.api.ok("sessions.archive", { path: { session_id } })).toEqual(archived);
  const ends = types(await world.history(session_id)).filter((type) => type === "session.status_terminated");
  expect(ends).toHaveLength(1);
});

verifies(["house.H9", "house.H10"], "neither archives nor deletes a session that is rescheduling", async (world) => {
  const { session_id } = await bringTo(world, "rescheduling");
  expect(await world.api.refused("sessions.archive", { path: { session_id } })).toMatchObject(REFUSED);
  expect(await world.api.refused("sessions.delete", { path: { session_id } })).toMatchObject(REFUSED);
  expect(await world.session(session_id)).toMatchObject({ status: "rescheduling", archived_at: null });
});

verifies("house.H11", "keeps the primary thread", async (world) => {
  const { session_id, thread_id } = await bringTo(world, "idle");
  const path = { session_id, thread_id };
  expect(await world.api.refused("sessions.threads.archive", { path })).toMatchObject(REFUSED);
});

verifies("house.H12", "keeps a repository", async (world) => {
  const { session_id, repository_id } = await bringTo(world, "idle");
  const path = { session_id, resource_id: repository_id };
  expect(await world.api.refused("sessions.resources.delete", { path })).toMatchObject(REFUSED);
});

verifies(
  "house.H27",
  "keeps a session with an open workflow run",
  async (world) => {
    const { id } = await world.create("runs");
    await world.say(id);
    await world.advance(5_000);
    const path = { session_id: id };
    const code = { ...REFUSED, code: "workflow_run_open" };
    expect(await world.api.refused("sessions.archive", { path })).toMatchObject(code);
    expect(await world.api.refused("sessions.delete", { path })).toMatchObject(code);
  },
  {
    world: {
      scenarios: [
        defineScenario("runs", () => [
          runWorkflow({ name: "Late orders", phases: [{ name: "Find", seconds: 600 }], wait: false }),
          say("It is under way."),
        ]),
      ],
    },
  },
);

verifies("house.H32", "queues a message and takes an interrupt while rescheduling", async (world) => {
  const { session_id } = await bringTo(world, "rescheduling");
  const { data = [] } = await world.send(session_id, message("More"));
  expect(data[0]).toMatchObject({ type: "user.message", processed_at: null });
  await world.send(session_id, { type: "user.interrupt" });
  await world.settle(session_id);
  expect(await world.session(session_id)).toMatchObject({ status: "idle" });
});

const CHILD = defineScenario("child", () => [
  spawn({
    agent: "Reviewer",
    task: "Review it.",
    steps: [fail("model_overloaded_error", { retry: "retrying", seconds: 20 }), say("Reviewed.")],
  }),
  awaitThreads("Reviewer"),
  say("Done."),
]);

verifies(
  "house.H34",
  "does not archive a thread that is rescheduling, and archives an idle one once",
  async (world) => {
    const { id } = await world.create("child");
    await world.say(id);
    const child = async () => {
      const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
      return data.find(({ parent_thread_id }) => parent_thread_id !== null);
    };
    for (let step = 0; (await child())?.status !== "rescheduling" && step < 200; step += 1) await world.advance(50);
    const path = { session_id: id, thread_id: (await child())?.id ?? "" };
    expect(await world.api.refused("sessions.threads.archive", { path })).toMatchObject(REFUSED);
    await world.settle(id);
    const archived = await world.api.ok("sessions.threads.archive", { path });
    expect(archived).toMatchObject({ status: "terminated" });
    const history = await world.history(id);
    expect(await world.api.ok("sessions.threads.archive", { path })).toEqual(archived);
    expect(await world.history(id)).toEqual(history);
  },
  { world: { scenarios: [CHILD] } },
);
