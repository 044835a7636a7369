import type { ObjectKind, ObjectState } from "../tables/object-cells.ts";
import { UNKNOWN_IDS } from "./good-request.ts";
import { AGENT, ENVIRONMENT, type World } from "./world.ts";

/** The ids that a path can hold, with those of one object filled in. */
export type ObjectIds = Readonly<Record<keyof typeof UNKNOWN_IDS, string>>;

type Made = Partial<ObjectIds>;
type Ways = { readonly [Kind in ObjectKind]: Readonly<Record<ObjectState<Kind>, (world: World) => Promise<Made>>> };

/** A server that each credential of these tests is for. */
export const SERVER = "https://mcp.example.com/mcp";
/** Where the memory of these tests is, and another one. */
export const [PATH, OTHER_PATH] = ["/notes/orders.md", "/notes/tickets.md"];

/** An hour and a second, in milliseconds: the shortest life of a file is over. */
const OVER = 3_601_000;

/** Brings a fresh object into a state by nothing but calls and time. */
export async function bringObjectTo(world: World, kind: ObjectKind, state: ObjectState): Promise<ObjectIds> {
  const ways = WAYS[kind] as Readonly<Record<string, (world: World) => Promise<Made>>>;
  const way = ways[state];
  if (!way) throw new Error(`there is no way to bring ${kind} to ${state}`);
  return { ...UNKNOWN_IDS, ...(await way(world)) };
}

async function makeAgent({ api }: World): Promise<{ agent_id: string }> {
  const { id } = await api.ok("agents.create", { body: { name: "Order helper", model: "claude-opus-4-6" } });
  return { agent_id: id };
}

async function makeEnvironment({ api }: World): Promise<{ environment_id: string }> {
  const { id } = await api.ok("environments.create", { body: { name: "Contract tests" } });
  return { environment_id: id };
}

async function upload({ api }: World, expires_in_seconds?: number): Promise<{ file_id: string }> {
  const body = new FormData();
  body.append("file", new Blob(["order_no,total\n"], { type: "text/csv" }), "orders.csv");
  if (expires_in_seconds !== undefined) body.append("expires_in_seconds", String(expires_in_seconds));
  const { id } = await api.ok("files.upload", { body });
  return { file_id: id };
}

/** What an agent wrote below the outputs of a session. */
async function output(world: World): Promise<{ file_id: string; session_id: string }> {
  const { id: scope_id } = await world.create("write-file");
  await world.turn(scope_id);
  const { data = [] } = await world.api.ok("files.list", { query: { scope_id } });
  const [file] = data.filter(({ downloadable }) => downloadable);
  if (!file) throw new Error("the scenario left no file");
  return { file_id: file.id, session_id: scope_id };
}

async function makeVault({ api }: World): Promise<{ vault_id: string }> {
  const { id } = await api.ok("vaults.create", { body: { display_name: "Contract tests" } });
  return { vault_id: id };
}

async function makeCredential(world: World): Promise<{ vault_id: string; credential_id: string }> {
  const path = await makeVault(world);
  const auth = { type: "mcp_oauth", mcp_server_url: SERVER, access_token: "not-a-real-token" };
  const { id } = await world.api.ok("vaults.credentials.create", { path, body: { auth } });
  return { ...path, credential_id: id };
}

async function makeStore({ api }: World): Promise<{ memory_store_id: string }> {
  const { id } = await api.ok("memory_stores.create", { body: { name: "Contract tests" } });
  return { memory_store_id: id };
}

/** A memory beside another one, with the version that it is at. */
async function makeMemory(world: World) {
  const path = await makeStore(world);
  await world.api.ok("memory_stores.memories.create", { path, body: { path: OTHER_PATH, content: "ticket" } });
  const body = { path: PATH, content: "order" };
  const { id, memory_version_id } = await world.api.ok("memory_stores.memories.create", { path, body });
  return { ...path, memory_id: id, memory_version_id };
}

/** A memory that was changed once, with the version that it was at before. */
async function changed(world: World) {
  const path = await makeMemory(world);
  await world.api.ok("memory_stores.memories.update", { path, body: { content: "another order" } });
  return path;
}

/** After a way, one more call on what it made. */
const then =
  <M extends Made>(make: (world: World) => Promise<M>, operation: Parameters<World["api"]["ok"]>[0]) =>
  async (world: World): Promise<M> => {
    const path = await make(world);
    await world.api.ok(operation, { path: path as Readonly<Record<string, string>> });
    return path;
  };

const nothing = async (): Promise<Made> => ({});

const WAYS: Ways = {
  agent: { live: makeAgent, archived: then(makeAgent, "agents.archive"), unknown: nothing },
  environment: {
    live: makeEnvironment,
    in_use: async (world) => {
      const made = await makeEnvironment(world);
      await world.create("plain", made);
      return made;
    },
    archived: then(makeEnvironment, "environments.archive"),
    deleted: then(makeEnvironment, "environments.delete"),
    unknown: nothing,
  },
  file: {
    uploaded: (world) => upload(world),
    output,
    expired: async (world) => {
      const made = await upload(world, 3600);
      await world.advance(OVER);
      return made;
    },
    deleted: then((world) => upload(world), "files.delete"),
    unknown: nothing,
  },
  vault: {
    active: makeVault,
    archived: then(makeVault, "vaults.archive"),
    deleted: then(makeVault, "vaults.delete"),
    unknown: nothing,
  },
  credential: {
    active: makeCredential,
    archived: then(makeCredential, "vaults.credentials.archive"),
    deleted: then(makeCredential, "vaults.credentials.delete"),
    elsewhere: async (world) => ({ ...(await makeCredential(world)), ...(await makeVault(world)) }),
    unknown: makeVault,
  },
  memory_store: {
    active: makeStore,
    archived: then(makeStore, "memory_stores.archive"),
    deleted: then(makeStore, "memory_stores.delete"),
    unknown: nothing,
  },
  memory: {
    kept: makeMemory,
    in_archived_store: then(makeMemory, "memory_stores.archive"),
    deleted: then(makeMemory, "memory_stores.memories.delete"),
    elsewhere: async (world) => ({ ...(await makeMemory(world)), ...(await makeStore(world)) }),
    unknown: makeStore,
  },
  memory_version: {
    head: makeMemory,
    past: changed,
    redacted: then(changed, "memory_stores.memory_versions.redact"),
    of_deleted_memory: then(makeMemory, "memory_stores.memories.delete"),
    unknown: makeStore,
  },
};

/** A session that refers to an object. */
export const sessionWith = (overrides: object): object => ({
  agent: AGENT,
  environment_id: ENVIRONMENT,
  ...overrides,
});
