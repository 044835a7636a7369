import { expect } from "vitest";
import { OVER_A_SOCKET } from "../src/targets/emulators.ts";
import { verifies } from "../src/verifies.ts";

/** Prism needs a host to load it, which the emulator as a function has not. */
const targets = [OVER_A_SOCKET];

verifies(
  "prism.stateless",
  "answers what was preferred without touching a session",
  async (world) => {
    const { id } = await world.create();
    const path = { session_id: id };
    const before = await world.session(id);
    const list = await world.api.ok("sessions.list");
    await world.api.refused("sessions.delete", { path, headers: { prefer: "code=529" } }, 529);
    await world.api.ok("sessions.delete", { path, headers: { prefer: "code=200" } });
    await world.api.ok("sessions.create", {
      body: { agent: "agent_1", environment_id: "env_1" },
      headers: { prefer: "example=running" },
    });
    await world.api.ok("sessions.retrieve", { path, headers: { prefer: "dynamic=true" } });
    expect(await world.session(id)).toEqual(before);
    expect(await world.api.ok("sessions.list")).toEqual(list);
  },
  { targets },
);

verifies(
  "prism.stateless",
  "answers a preferred example for a session that does not exist",
  async (world) => {
    const path = { session_id: "sesn_unknown" };
    const session = await world.api.ok("sessions.retrieve", { path, headers: { prefer: "code=200" } });
    expect(session.id).not.toBe("sesn_unknown");
    await world.api.refused("sessions.retrieve", { path }, 404);
  },
  { targets },
);
