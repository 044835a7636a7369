import { type Client, createClient } from "@managed-agents/client";
import type { OperationId } from "@managed-agents/types";
import { INTERRUPT } from "./event-calls.ts";
import { bringTo, type Situation } from "./states.ts";
import { validatingFetch } from "./validating-fetch.ts";
import { AGENT, ENVIRONMENT, message, type World } from "./world.ts";

type SessionOperation = Exclude<OperationId & `sessions.${string}`, `${string}.stream` | `${string}.stream_legacy`>;

/** A client of a world, whose every exchange is held to the document. */
export const clientOf = (world: World, fetch: ReturnType<typeof validatingFetch> = validatingFetch(world)): Client =>
  createClient({ apiKey: "sk-ant-contract-tests", baseURL: world.url, fetch, maxRetries: 0 });

/** Every operation on sessions but the streams, as a caller of the client writes it. */
export const SESSION_CLIENT_CALLS: Readonly<
  Record<SessionOperation, (client: Client, ids: Situation) => Promise<object>>
> = {
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

/** Ids for a server that remembers nothing. */
export const ANY: Situation = {
  session_id: "sesn_1",
  thread_id: "sthr_1",
  file_id: "sesrsc_1",
  repository_id: "sesrsc_2",
};

/** A session with a child at rest, which alone can be archived. */
async function withChild(world: World): Promise<Situation> {
  const { id } = await world.create("multiagent");
  await world.turn(id);
  const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id: id } });
  return { ...ANY, session_id: id, thread_id: data[1]?.id ?? "" };
}

/** A session on which an operation can be called. */
export const situationFor = (id: string, world: World): Promise<Situation> =>
  id === "sessions.threads.archive" ? withChild(world) : bringTo(world, "idle");
