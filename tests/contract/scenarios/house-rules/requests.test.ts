import { expect } from "vitest";
import { confirm, SYSTEM, toolResult } from "../../src/event-calls.ts";
import { bringTo } from "../../src/states.ts";
import { EVERY_PROFILE } from "../../src/targets/emulators.ts";
import { verifies } from "../../src/verifies.ts";
import { AGENT, ENVIRONMENT, message, waitingFor } from "../../src/world.ts";

const CREATE = { agent: AGENT, environment_id: ENVIRONMENT };

verifies("house.H13", "clears a title that is set to null", async (world) => {
  const { session_id } = await bringTo(world, "idle");
  await world.api.ok("sessions.update", { path: { session_id }, body: { title: null } });
  expect(await world.session(session_id)).toMatchObject({ title: null });
});

verifies("house.H14", "changes nothing for metadata that are null", async (world) => {
  const { id, metadata } = await world.create();
  const { metadata: kept } = await world.api.ok("sessions.update", {
    path: { session_id: id },
    body: { metadata: null },
  });
  expect(kept).toEqual(metadata);
  expect(await world.history(id)).toEqual([]);
});

verifies("house.H15", "puts 20 sessions on a page, and at most 1,000", async (world) => {
  for (let count = 0; count < 21; count += 1) await world.create();
  const page = await world.api.ok("sessions.list");
  expect([page.data?.length, typeof page.next_page]).toEqual([20, "string"]);
  expect((await world.api.ok("sessions.list", { query: "limit=1000" })).data?.length).toBeGreaterThan(20);
  await world.api.refused("sessions.list", { query: "limit=1001" });
});

verifies("house.H15", "puts 1,000 events on a page", async (world) => {
  const { id } = await world.create();
  const path = { session_id: id };
  await world.say(id);
  for (let sent = 0; sent < 1_050; sent += 50)
    await world.send(id, ...Array<ReturnType<typeof message>>(50).fill(message("More")));
  const page = await world.api.ok("sessions.events.list", { path });
  expect([page.data?.length, typeof page.next_page]).toEqual([1_000, "string"]);
});

verifies("house.H17", "means by terminated what an error ended, until archived ones are included", async (world) => {
  const { session_id: failed } = await bringTo(world, "terminated");
  const { session_id: archived } = await bringTo(world, "archived");
  const ids = async (query: string) => {
    const { data = [] } = await world.api.ok("sessions.list", { query: `statuses[]=terminated&${query}` });
    return data.map(({ id }) => id).filter((id) => id === failed || id === archived);
  };
  expect(await ids("include_archived=false")).toEqual([failed]);
  expect(await ids("include_archived=true")).toEqual([archived, failed]);
});

verifies("house.H33", "lists resources in the order of attaching", async (world) => {
  const { session_id } = await bringTo(world, "idle");
  for (const mount_path of ["/z.csv", "/a.csv"]) {
    await world.api.ok("sessions.resources.add", {
      path: { session_id },
      body: { type: "file", file_id: "file_more", mount_path },
    });
  }
  const { data = [] } = await world.api.ok("sessions.resources.list", { path: { session_id } });
  expect(data.map((resource) => "mount_path" in resource && resource.mount_path)).toEqual([
    "/mnt/session/uploads/orders.csv",
    "/workspace/shop",
    "/mnt/session/uploads/z.csv",
    "/mnt/session/uploads/a.csv",
  ]);
});

verifies("house.H21", "refuses a mount path with .., also where it would come back", async (world) => {
  const { session_id } = await bringTo(world, "idle");
  for (const mount_path of ["../probe.txt", "/a/../b.txt"]) {
    const body = { type: "file", file_id: "file_more", mount_path };
    expect(await world.api.refused("sessions.resources.add", { path: { session_id }, body })).toMatchObject({
      type: "invalid_request_error",
    });
  }
});

verifies("house.H22", "shows a memory store without an id", async (world) => {
  const { resources } = await world.create("plain", {
    resources: [{ type: "memory_store", memory_store_id: "memstore_1" }],
  });
  expect(resources).toHaveLength(1);
  expect(resources[0]).not.toHaveProperty("id");
});

verifies("house.H23", "takes system text alone while idle, and never before another event", async (world) => {
  const { session_id } = await bringTo(world, "idle");
  const send = { path: { session_id }, body: { events: [SYSTEM, message("More")] } };
  await world.api.refused("sessions.events.send", send);
  expect((await world.send(session_id, SYSTEM)).data?.map(({ type }) => type)).toEqual(["system.message"]);
});

verifies("house.H23", "refuses system text alone while the session works or waits", async (world) => {
  for (const state of ["running", "requires_action"] as const) {
    const { session_id } = await bringTo(world, state);
    await world.api.refused("sessions.events.send", { path: { session_id }, body: { events: [SYSTEM] } });
  }
});

verifies("house.H25", "gives a reason as a code and in words", async ({ api }) => {
  const { code, message: text } = await api.refused("sessions.create", {
    body: { ...CREATE, agent: { type: "agent_with_overrides", id: AGENT, model: null } },
  });
  expect([code, text]).toEqual(["agent_model_required", expect.stringContaining("agent_model_required")]);
});

verifies("house.H31", "takes a late confirmation without effect", async (world) => {
  const { session_id } = await bringTo(world, "requires_action");
  const call = waitingFor(await world.history(session_id))[0] ?? "";
  await world.send(session_id, confirm(call));
  await world.settle(session_id);
  const history = await world.history(session_id);
  await world.send(session_id, confirm(call, "deny"));
  await world.settle(session_id);
  expect(await world.session(session_id)).toMatchObject({ status: "idle" });
  const after = await world.history(session_id);
  expect(after.slice(history.length).filter(({ type }) => type.startsWith("agent."))).toEqual([]);
});

verifies("house.H31", "refuses a late result of a self-hosted tool", async (world) => {
  const { id } = await world.create("self-hosted-tool");
  const call = waitingFor(await world.turn(id))[0] ?? "";
  await world.send(id, toolResult(call));
  await world.settle(id);
  await world.api.refused("sessions.events.send", { path: { session_id: id }, body: { events: [toolResult(call)] } });
});

verifies("house.H35", "refuses an unknown type in types[], and names it", async (world) => {
  const { id } = await world.create();
  const { message: text } = await world.api.refused("sessions.events.list", {
    path: { session_id: id },
    query: "types[]=agent.sigh",
  });
  expect(text).toContain("types");
});

verifies(
  "house.H36",
  "serves the older stream path, and reads the older filter beside the newer one, in every profile",
  async (world) => {
    const { session_id: failed } = await bringTo(world, "terminated");
    expect(await (await world.olderStream(failed)).toEnd()).toEqual([]);
    const { session_id: idle } = await bringTo(world, "idle");
    const ids = async (query: string) => (await world.api.ok("sessions.list", { query })).data?.map(({ id }) => id);
    expect(await ids("status=terminated")).toContain(failed);
    expect(await ids("status=terminated")).not.toContain(idle);
    expect(await ids("status=terminated&statuses[]=idle")).toEqual(expect.arrayContaining([failed, idle]));
  },
  { targets: EVERY_PROFILE },
);

verifies(
  "house.H36",
  "refuses the older stream path and the older filter where the knob says so",
  async (world) => {
    const { id } = await world.create();
    await world.api.refused("sessions.events.stream_legacy", { path: { session_id: id } }, 404);
    for (const query of ["status=idle", "statuses=idle"]) {
      const { message } = await world.api.refused("sessions.list", { query }, 400);
      expect(message).toContain("statuses[]");
    }
  },
  { targets: EVERY_PROFILE, world: { knobs: { old_spellings: "refused" } } },
);

verifies("house.H37", "refuses a limit of 0, and an id of more than 128 characters", async (world) => {
  const { id } = await world.create();
  const path = { session_id: id };
  await world.api.refused("sessions.list", { query: "limit=0" });
  for (const list of ["sessions.events.list", "sessions.resources.list", "sessions.threads.list"] as const)
    await world.api.refused(list, { path, query: "limit=0" });
  const long = (length: number) => ({ path: { session_id: `sesn_${"1".repeat(length - 5)}` } });
  await world.api.refused("sessions.retrieve", long(128), 404);
  await world.api.refused("sessions.retrieve", long(129), 400);
});

verifies("house.H41", "refuses an archive call with any other body", async (world) => {
  const { id } = await world.create();
  const path = { session_id: id };
  for (const body of [{ reason: "done" }, [], '"done"', 1]) {
    const { message } = await world.api.refused("sessions.archive", { path, body });
    expect(message).toMatch(/^body: expected none, or an empty object, but got /);
  }
  expect(await world.session(id)).toMatchObject({ status: "idle" });
});

verifies("house.H41", "archives with an empty object for a body, or with none", async (world) => {
  for (const parts of [{ body: {} }, {}]) {
    const { id } = await world.create();
    const archived = await world.api.ok("sessions.archive", { ...parts, path: { session_id: id } });
    expect(archived).toMatchObject({ id, status: "terminated" });
  }
});
