import { type Client, createClient } from "@managed-agents/client";
import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { expect } from "vitest";
import { INTERRUPT } from "../../src/event-calls.ts";
import { UNKNOWN_IDS } from "../../src/good-request.ts";
import { OBJECT_CLIENT_CALLS, PRISM_FAILURES } from "../../src/object-client-calls.ts";
import { bringObjectTo } from "../../src/object-states.ts";
import { bringTo, type Situation } from "../../src/states.ts";
import { EMULATORS } from "../../src/targets/emulators.ts";
import { PRISMS } from "../../src/targets/prisms.ts";
import { validatingFetch } from "../../src/validating-fetch.ts";
import { verifies } from "../../src/verifies.ts";
import { AGENT, ENVIRONMENT, message, type World } from "../../src/world.ts";

type SessionOperation = Exclude<OperationId & `sessions.${string}`, `${string}.stream` | `${string}.stream_legacy`>;

const clientOf = (world: World): Client =>
  createClient({ apiKey: "sk-ant-contract-tests", baseURL: world.url, fetch: validatingFetch(world), maxRetries: 0 });

/** Every operation on sessions but the streams, as a caller of the client writes it. */
const CALLS: Readonly<Record<SessionOperation, (client: Client, ids: Situation) => Promise<object>>> = {
  "sessions.create": ({ sessions }) =>
    sessions.create({ agent: AGENT, environment_id: ENVIRONMENT, title: "By the client" }),
  "sessions.list": ({ sessions }) =>
    sessions.list({ statuses: ["idle", "running"], order: "asc", "created_at[gte]": "2026-01-01T00:00:00Z", limit: 5 }),
  "sessions.retrieve": ({ sessions }, { session_id }) => sessions.retrieve(session_id),
  "sessions.update": ({ sessions }, { session_id }) =>
    sessions.update(session_id, { title: null, metadata: { a: "1" } }),
  "sessions.archive": ({ sessions }, { session_id }) => sessions.archive(session_id),
  "sessions.delete": ({ sessions }, { session_id }) => sessions.delete(session_id),
  "sessions.events.list": ({ sessions }, { session_id }) =>
    sessions.events.list(session_id, { types: ["user.message"], order: "desc" }),
  "sessions.events.send": ({ sessions }, { session_id }) =>
    sessions.events.send(session_id, { events: [INTERRUPT, message("Hello")] }),
  "sessions.resources.list": ({ sessions }, { session_id }) => sessions.resources.list(session_id, { limit: 10 }),
  "sessions.resources.add": ({ sessions }, { session_id }) =>
    sessions.resources.add(session_id, { type: "file", file_id: "file_1" }),
  "sessions.resources.retrieve": ({ sessions }, { session_id, file_id }) =>
    sessions.resources.retrieve(session_id, file_id),
  "sessions.resources.update": ({ sessions }, { session_id, repository_id }) =>
    sessions.resources.update(session_id, repository_id, { authorization_token: "ghp_2" }),
  "sessions.resources.delete": ({ sessions }, { session_id, file_id }) =>
    sessions.resources.delete(session_id, file_id),
  "sessions.threads.list": ({ sessions }, { session_id }) => sessions.threads.list(session_id, { statuses: ["idle"] }),
  "sessions.threads.retrieve": ({ sessions }, { session_id, thread_id }) =>
    sessions.threads.retrieve(session_id, thread_id),
  "sessions.threads.archive": ({ sessions }, { session_id, thread_id }) =>
    sessions.threads.archive(session_id, thread_id),
  "sessions.threads.events.list": ({ sessions }, { session_id, thread_id }) =>
    sessions.threads.events.list(session_id, thread_id, { limit: 3 }),
};

const ANY: Situation = { session_id: "sesn_1", thread_id: "sthr_1", file_id: "sesrsc_1", repository_id: "sesrsc_2" };

for (const [id, call] of Object.entries(CALLS)) {
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
    {
      targets: PRISMS,
      knownFailures: PRISM_FAILURES[id] ?? {},
    },
  );

  verifies("client.every-operation", `the client's ${id} works`, async (world) => {
    const ids = kind === undefined ? UNKNOWN_IDS : await bringObjectTo(world, kind, state);
    expect(await call(clientOf(world), ids)).toBeTypeOf("object");
  });
}

/** A session with a child at rest, which alone can be archived. */
async function withChild(world: World): Promise<Situation> {
  const { id } = await world.create("multiagent");
  await world.turn(id);
  const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
  return { ...ANY, session_id: id, thread_id: data[1]?.id ?? "" };
}

for (const [id, call] of Object.entries(CALLS)) {
  verifies(
    "client.every-operation",
    `the client's ${id} works`,
    async (world) => {
      const ids = id === "sessions.threads.archive" ? await withChild(world) : await bringTo(world, "idle");
      expect(await call(clientOf(world), ids)).toBeTypeOf("object");
    },
    { targets: EMULATORS },
  );
}

verifies("client.every-operation", "the client has a call for each operation here", async () => {
  const json = Object.values(OPERATIONS).filter(({ streams }) => !streams);
  expect([...Object.keys(CALLS), ...Object.keys(OBJECT_CLIENT_CALLS)].sort()).toEqual(json.map(({ id }) => id).sort());
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
