import { OPERATIONS, type OperationId } from "@managed-agents/types";
import { UNKNOWN_IDS } from "../good-request.ts";
import type { ObjectIds } from "../object-states.ts";
import { NeedsEmulator } from "../targets/needs-emulator.ts";
import type { World } from "../world.ts";
import { FILE_TEXT } from "./generated-request.ts";
import { CREDENTIAL_SERVER, MEMORY_PATH, MEMORY_TEXT } from "./known-texts.ts";

type Ids = Partial<ObjectIds>;

const BUDGET = { type: "limit", max_list_cost: { amount: "100", currency: "USD" } };
const CREDENTIAL = {
  type: "mcp_oauth",
  mcp_server_url: CREDENTIAL_SERVER,
  access_token: "not-a-real-token",
  refresh: {
    client_id: "kit",
    refresh_token: "not-a-real-token",
    token_endpoint: "https://auth.example.com/token",
    token_endpoint_auth: { type: "client_secret_basic", client_secret: "not-a-real-secret" },
  },
};
const REPOSITORY = {
  type: "github_repository",
  url: "https://github.com/acme-example/shop",
  authorization_token: "not-a-real-token",
};

/** Real objects for generated requests. What only lends its id is made once; what a request changes is made for it alone. */
export class Fixture {
  /** Of servers, by address: what lends its id there is made once for all tests, since a run may create only so much. */
  static readonly #ofServers = new Map<string, Promise<ObjectIds>>();

  readonly #world: World;
  #shared: Promise<ObjectIds> | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  /** Ids of objects that are there, by placeholder. */
  async idsFor(operation: OperationId): Promise<ObjectIds> {
    const shared = await this.#sharedIds();
    if (OPERATIONS[operation].hints.readOnly && operation !== "files.download") return shared;
    const own = OWN[operation] ?? ownOf(operation);
    return { ...shared, ...(own === undefined ? {} : await own(this.#world, shared)) };
  }

  #sharedIds(): Promise<ObjectIds> {
    if (this.#world.target.kind !== "server") {
      this.#shared ??= this.#makeAll();
      return this.#shared;
    }
    const made = Fixture.#ofServers.get(this.#world.url) ?? this.#makeAll();
    Fixture.#ofServers.set(this.#world.url, made);
    return made;
  }

  async #makeAll(): Promise<ObjectIds> {
    const world = this.#world;
    const ids = {
      ...UNKNOWN_IDS,
      ...(await agent(world)),
      ...(await environment(world)),
      ...(await file(world)),
      ...(await credential(world, await vault(world))),
      ...(await memory(world, await store(world))),
    };
    return { ...ids, ...(await session(world, ids)) };
  }
}

/** What is made for one request, by the last kind of object that its path names. */
function ownOf(operation: OperationId): ((world: World, shared: ObjectIds) => Promise<Ids>) | undefined {
  const names: readonly string[] = OPERATIONS[operation].pathParameters;
  return MAKERS[names.at(-1) ?? ""];
}

async function agent({ api }: World): Promise<Ids> {
  const tools = [{ type: "agent_toolset_20260401" }];
  const { id } = await api.ok("agents.create", { body: { name: "Order helper", model: "claude-opus-4-6", tools } });
  return { agent_id: id };
}

async function environment({ api }: World): Promise<Ids> {
  const { id } = await api.ok("environments.create", { body: { name: `Contract tests ${crypto.randomUUID()}` } });
  return { environment_id: id };
}

async function file({ api }: World): Promise<Ids> {
  const body = new FormData();
  body.append("file", new Blob([FILE_TEXT], { type: "text/csv" }), "orders.csv");
  return { file_id: (await api.ok("files.upload", { body })).id };
}

async function vault({ api }: World): Promise<Ids> {
  return { vault_id: (await api.ok("vaults.create", { body: { display_name: "Contract tests" } })).id };
}

async function credential({ api }: World, { vault_id = "" }: Ids): Promise<Ids> {
  const { id } = await api.ok("vaults.credentials.create", { path: { vault_id }, body: { auth: CREDENTIAL } });
  return { vault_id, credential_id: id };
}

async function store({ api }: World): Promise<Ids> {
  return { memory_store_id: (await api.ok("memory_stores.create", { body: { name: "Contract tests" } })).id };
}

async function memory({ api }: World, { memory_store_id = "" }: Ids): Promise<Ids> {
  const body = { path: MEMORY_PATH, content: MEMORY_TEXT };
  const made = await api.ok("memory_stores.memories.create", { path: { memory_store_id }, body });
  return { memory_store_id, memory_id: made.id, memory_version_id: made.memory_version_id };
}

async function session({ api }: World, ids: ObjectIds): Promise<Ids> {
  const { agent_id, environment_id, file_id } = ids;
  const resources = [{ type: "file", file_id, mount_path: "/fixture.csv" }, REPOSITORY];
  const body = { agent: agent_id, environment_id, budget: BUDGET, resources };
  const made = await api.ok("sessions.create", { body });
  const threads = await api.ok("sessions.threads.list", { path: { session_id: made.id } });
  const [first] = made.resources as readonly { readonly id?: string }[];
  return { session_id: made.id, thread_id: threads.data?.[0]?.id ?? "", resource_id: first?.id ?? "" };
}

const MAKERS: Readonly<Record<string, (world: World, shared: ObjectIds) => Promise<Ids>>> = {
  agent_id: agent,
  environment_id: environment,
  file_id: file,
  vault_id: vault,
  credential_id: async (world) => credential(world, await vault(world)),
  memory_store_id: async (world) => memory(world, await store(world)),
  memory_id: async (world) => memory(world, await store(world)),
  session_id: session,
  resource_id: session,
};

/** A session whose scripted agent has done something, to its end. */
async function played(
  { api, advance }: Pick<World, "api" | "advance">,
  scenario: string,
  ids: ObjectIds,
): Promise<string> {
  if (api.target.kind !== "emulator") throw new NeedsEmulator(`the scripted agent of the scenario ${scenario}`);
  const { agent_id, environment_id } = ids;
  const body = { agent: agent_id, environment_id, metadata: { mock_scenario: scenario } };
  const { id: session_id } = await api.ok("sessions.create", { body });
  const events = [{ type: "user.message", content: [{ type: "text", text: "Go" }] }];
  await api.ok("sessions.events.send", { path: { session_id }, body: { events } });
  await advance(60_000);
  return session_id;
}

/** Operations that need more than an object of the kind that their path ends with. */
const OWN: Partial<Record<OperationId, (world: World, shared: ObjectIds) => Promise<Ids>>> = {
  // Only what an agent wrote can be downloaded (neighbours 3).
  "files.download": async (world, shared) => {
    const scope_id = await played({ api: world.api, advance: (ms) => world.advance(ms) }, "write-file", shared);
    const { data = [] } = await world.api.ok("files.list", { query: { scope_id } });
    return { file_id: data.find(({ downloadable }) => downloadable)?.id ?? "" };
  },
  // The primary thread is never archived (H11).
  "sessions.threads.archive": async (world, shared) => {
    const session_id = await played({ api: world.api, advance: (ms) => world.advance(ms) }, "multiagent", shared);
    const { data = [] } = await world.api.ok("sessions.threads.list", { path: { session_id } });
    return { session_id, thread_id: data[1]?.id ?? "" };
  },
  "sessions.resources.update": async (world, shared) => {
    const own = await session(world, shared);
    const { data } = await world.api.ok("sessions.resources.list", { path: { session_id: own.session_id ?? "" } });
    const repository = data.find(({ type }) => type === "github_repository") as { readonly id?: string } | undefined;
    return { ...own, resource_id: repository?.id ?? "" };
  },
  // The version that a memory is at cannot be redacted (neighbours 5.5).
  "memory_stores.memory_versions.redact": async (world) => {
    const own = await memory(world, await store(world));
    const { memory_store_id = "", memory_id = "" } = own;
    const path = { memory_store_id, memory_id };
    await world.api.ok("memory_stores.memories.update", { path, body: { content: "another text" } });
    return own;
  },
  "environments.delete": environment,
  "vaults.credentials.create": vault,
  "memory_stores.memories.create": store,
};
