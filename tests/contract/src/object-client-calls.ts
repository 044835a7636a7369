import type { Client } from "@managed-agents/client";
import type { OperationId } from "@managed-agents/types";
import type { ObjectKind, ObjectState } from "../tables/object-cells.ts";
import type { ObjectIds } from "./object-states.ts";
import type { KnownFailure } from "./verifies.ts";

type ObjectOperation = Exclude<OperationId, `sessions.${string}`>;

/** A call of the client, and the object that it needs on an emulator. */
type ClientCall = readonly [
  call: (client: Client, ids: ObjectIds) => Promise<unknown>,
  kind: ObjectKind | undefined,
  state: ObjectState,
];

const OAUTH = { type: "mcp_oauth", mcp_server_url: "https://mcp.example/mcp", access_token: "t" } as const;

const free = (call: ClientCall[0]): ClientCall => [call, undefined, "unknown"];
const live = (call: ClientCall[0]): ClientCall => [call, "agent", "live"];
const environment = (call: ClientCall[0]): ClientCall => [call, "environment", "live"];
const upload = (call: ClientCall[0]): ClientCall => [call, "file", "uploaded"];
const vault = (call: ClientCall[0]): ClientCall => [call, "vault", "active"];
const credential = (call: ClientCall[0]): ClientCall => [call, "credential", "active"];
const store = (call: ClientCall[0]): ClientCall => [call, "memory_store", "active"];
const memory = (call: ClientCall[0]): ClientCall => [call, "memory", "kept"];
const version = (call: ClientCall[0]): ClientCall => [call, "memory_version", "past"];

/** Every operation beside sessions, as a caller of the client writes it. */
export const OBJECT_CLIENT_CALLS: Readonly<Record<ObjectOperation, ClientCall>> = {
  "agents.list": free(({ agents }) => agents.list({ "created_at[gte]": "2026-01-01T00:00:00Z", limit: 5 })),
  "agents.create": free(({ agents }) => agents.create({ name: "By the client", model: "claude-opus-4-6" })),
  "agents.retrieve": live(({ agents }, { agent_id }) => agents.retrieve(agent_id, { version: 1 })),
  "agents.update": live(({ agents }, { agent_id }) => agents.update(agent_id, { version: 1, system: null })),
  "agents.archive": live(({ agents }, { agent_id }) => agents.archive(agent_id)),
  "agents.versions.list": live(({ agents }, { agent_id }) => agents.versions.list(agent_id, { limit: 3 })),
  "environments.list": free(({ environments }) => environments.list({ include_archived: true })),
  "environments.create": free(({ environments }) =>
    environments.create({ name: "By the client", config: { type: "cloud", networking: { type: "limited" } } }),
  ),
  "environments.retrieve": environment(({ environments }, ids) => environments.retrieve(ids.environment_id)),
  "environments.update": environment(({ environments }, ids) =>
    environments.update(ids.environment_id, { description: null, metadata: { a: "1" } }),
  ),
  "environments.delete": environment(({ environments }, ids) => environments.delete(ids.environment_id)),
  "environments.archive": environment(({ environments }, ids) => environments.archive(ids.environment_id)),
  "files.list": free(({ files }) => files.list({ limit: 3 })),
  "files.upload": free(({ files }) =>
    files.upload({ file: { name: "a.csv", type: "text/csv", data: "a,b" }, expires_in_seconds: 3600 }),
  ),
  "files.retrieve_metadata": upload(({ files }, { file_id }) => files.retrieveMetadata(file_id)),
  "files.delete": upload(({ files }, { file_id }) => files.delete(file_id)),
  "files.download": [({ files }, { file_id }) => files.download(file_id).bytes(), "file", "output"],
  "vaults.list": free(({ vaults }) => vaults.list({ include_archived: true, limit: 3 })),
  "vaults.create": free(({ vaults }) => vaults.create({ display_name: "By the client" })),
  "vaults.retrieve": vault(({ vaults }, { vault_id }) => vaults.retrieve(vault_id)),
  "vaults.update": vault(({ vaults }, { vault_id }) => vaults.update(vault_id, { metadata: { a: "1" } })),
  "vaults.delete": vault(({ vaults }, { vault_id }) => vaults.delete(vault_id)),
  "vaults.archive": vault(({ vaults }, { vault_id }) => vaults.archive(vault_id)),
  "vaults.credentials.list": vault(({ vaults }, { vault_id }) => vaults.credentials.list(vault_id)),
  "vaults.credentials.create": vault(({ vaults }, { vault_id }) =>
    vaults.credentials.create(vault_id, { auth: OAUTH }),
  ),
  "vaults.credentials.retrieve": credential(({ vaults }, { vault_id, credential_id }) =>
    vaults.credentials.retrieve(vault_id, credential_id),
  ),
  "vaults.credentials.update": credential(({ vaults }, { vault_id, credential_id }) =>
    vaults.credentials.update(vault_id, credential_id, { display_name: "Another" }),
  ),
  "vaults.credentials.delete": credential(({ vaults }, { vault_id, credential_id }) =>
    vaults.credentials.delete(vault_id, credential_id),
  ),
  "vaults.credentials.archive": credential(({ vaults }, { vault_id, credential_id }) =>
    vaults.credentials.archive(vault_id, credential_id),
  ),
  "vaults.credentials.validate": credential(({ vaults }, { vault_id, credential_id }) =>
    vaults.credentials.validate(vault_id, credential_id),
  ),
  "memory_stores.list": free(({ memoryStores }) => memoryStores.list({ limit: 3 })),
  "memory_stores.create": free(({ memoryStores }) => memoryStores.create({ name: "By the client" })),
  "memory_stores.retrieve": store(({ memoryStores }, ids) => memoryStores.retrieve(ids.memory_store_id)),
  "memory_stores.update": store(({ memoryStores }, ids) =>
    memoryStores.update(ids.memory_store_id, { name: "Another" }),
  ),
  "memory_stores.delete": store(({ memoryStores }, ids) => memoryStores.delete(ids.memory_store_id)),
  "memory_stores.archive": store(({ memoryStores }, ids) => memoryStores.archive(ids.memory_store_id)),
  "memory_stores.memories.list": memory(({ memoryStores }, ids) =>
    memoryStores.memories.list(ids.memory_store_id, { path_prefix: "/notes/", depth: 1, view: "full" }),
  ),
  "memory_stores.memories.create": store(({ memoryStores }, ids) =>
    memoryStores.memories.create(ids.memory_store_id, { path: "/new.md", content: "new" }, { view: "full" }),
  ),
  "memory_stores.memories.retrieve": memory(({ memoryStores }, ids) =>
    memoryStores.memories.retrieve(ids.memory_store_id, ids.memory_id, { view: "basic" }),
  ),
  "memory_stores.memories.update": memory(({ memoryStores }, ids) =>
    memoryStores.memories.update(ids.memory_store_id, ids.memory_id, { content: "changed" }, { view: "full" }),
  ),
  "memory_stores.memories.delete": memory(({ memoryStores }, ids) =>
    memoryStores.memories.delete(ids.memory_store_id, ids.memory_id),
  ),
  "memory_stores.memory_versions.list": memory(({ memoryStores }, ids) =>
    memoryStores.memoryVersions.list(ids.memory_store_id, { operation: "created", view: "full" }),
  ),
  "memory_stores.memory_versions.retrieve": version(({ memoryStores }, ids) =>
    memoryStores.memoryVersions.retrieve(ids.memory_store_id, ids.memory_version_id),
  ),
  "memory_stores.memory_versions.redact": version(({ memoryStores }, ids) =>
    memoryStores.memoryVersions.redact(ids.memory_store_id, ids.memory_version_id),
  ),
};

/** What Prism is known to get wrong, by operation and target. */
export const PRISM_FAILURES: Readonly<Record<string, Readonly<Record<string, KnownFailure>>>> = {};
