import { OPERATIONS } from "@managed-agents/types";
import { expect } from "vitest";
import { UNKNOWN_IDS } from "../../src/good-request.ts";
import { OBJECT_CLIENT_CALLS } from "../../src/object-client-calls.ts";
import { bringObjectTo } from "../../src/object-states.ts";
import { ANY, clientOf, SESSION_CLIENT_CALLS, situationFor } from "../../src/session-client-calls.ts";
import { EMULATORS } from "../../src/targets/emulators.ts";
import { PRISMS } from "../../src/targets/prisms.ts";
import { verifies } from "../../src/verifies.ts";

for (const [id, call] of Object.entries(SESSION_CLIENT_CALLS)) {
  verifies(
    "client.every-operation",
    `the client's ${id} fits on both sides`,
    async (world) => void (await call(clientOf(world), ANY)),
    { targets: PRISMS },
  );
}

for (const [id, [call, kind, state]] of Object.entries(OBJECT_CLIENT_CALLS)) {
  verifies(
    "client.every-operation",
    `the client's ${id} fits on both sides`,
    async (world) => void (await call(clientOf(world), UNKNOWN_IDS)),
    { targets: PRISMS },
  );

  verifies("client.every-operation", `the client's ${id} works`, async (world) => {
    const ids = kind === undefined ? UNKNOWN_IDS : await bringObjectTo(world, kind, state);
    expect(await call(clientOf(world), ids)).toBeTypeOf("object");
  });
}

for (const [id, call] of Object.entries(SESSION_CLIENT_CALLS)) {
  verifies(
    "client.every-operation",
    `the client's ${id} works`,
    async (world) => {
      expect(await call(clientOf(world), await situationFor(id, world))).toBeTypeOf("object");
    },
    { targets: EMULATORS },
  );
}

verifies("client.every-operation", "the client has a call for each operation here", async () => {
  const json = Object.values(OPERATIONS).filter(({ streams }) => !streams);
  expect([...Object.keys(SESSION_CLIENT_CALLS), ...Object.keys(OBJECT_CLIENT_CALLS)].sort()).toEqual(
    json.map(({ id }) => id).sort(),
  );
});

verifies("client.every-operation", "the client reads a session's stream", async (world) => {
  const client = clientOf(world);
  const { id } = await world.create();
  const types: string[] = [];
  const stream = await client.sessions.events.stream(id, { event_deltas: ["agent.message"] });
  const reading = (async () => {
    for await (const event of stream) types.push(event.type);
  })();
  await world.turn(id);
  await client.sessions.delete(id);
  await reading;
  expect(types).toEqual(
    expect.arrayContaining(["event_delta", "agent.message", "session.status_idle", "session.deleted"]),
  );
});
