import type { OperationId } from "@managed-agents/types";
import type { ObjectKind } from "../tables/object-cells.ts";
import type { Parts } from "./call.ts";
import { type ObjectIds, OTHER_PATH, PATH, SERVER, sessionWith } from "./object-states.ts";

interface Call {
  readonly operation: OperationId;
  readonly parts: (ids: ObjectIds) => Parts;
}

const on = (operation: OperationId, rest: Omit<Parts, "path"> = {}): Call => ({
  operation,
  parts: (path) => ({ path, ...rest }),
});

/** Creates a session that refers to the object. */
const session = (reference: (ids: ObjectIds) => object): Call => ({
  operation: "sessions.create",
  parts: (ids) => ({ body: sessionWith(reference(ids)) }),
});

const ANOTHER_HASH = "0".repeat(64);
const OAUTH = { type: "mcp_oauth", mcp_server_url: SERVER, access_token: "not-a-real-token" };

/** The call behind each row of the table. */
export const OBJECT_CALLS: Readonly<Record<ObjectKind, Readonly<Record<string, Call>>>> = {
  agent: {
    retrieve: on("agents.retrieve"),
    "retrieve version 1": on("agents.retrieve", { query: { version: 1 } }),
    "retrieve version 99": on("agents.retrieve", { query: { version: 99 } }),
    "list versions": on("agents.versions.list"),
    update: on("agents.update", { body: { version: 1, system: "Be brief." } }),
    "update a stale version": on("agents.update", { body: { version: 99 } }),
    archive: on("agents.archive"),
    "create a session": session(({ agent_id }) => ({ agent: agent_id })),
  },
  environment: {
    retrieve: on("environments.retrieve"),
    update: on("environments.update", { body: { description: "Another" } }),
    "update to another kind": on("environments.update", { body: { config: { type: "self_hosted" } } }),
    archive: on("environments.archive"),
    delete: on("environments.delete"),
    "create a session": session(({ environment_id }) => ({ environment_id })),
  },
  file: {
    "retrieve metadata": on("files.retrieve_metadata"),
    download: on("files.download"),
    delete: on("files.delete"),
    "mount in a session": session(({ file_id }) => ({ resources: [{ type: "file", file_id }] })),
  },
  vault: {
    retrieve: on("vaults.retrieve"),
    "list credentials": on("vaults.credentials.list"),
    update: on("vaults.update", { body: { display_name: "Another" } }),
    archive: on("vaults.archive"),
    delete: on("vaults.delete"),
    "add a credential": on("vaults.credentials.create", { body: { auth: OAUTH } }),
    "create a session": session(({ vault_id }) => ({ vault_ids: [vault_id] })),
  },
  credential: {
    retrieve: on("vaults.credentials.retrieve"),
    update: on("vaults.credentials.update", { body: { auth: { type: "mcp_oauth", access_token: "another" } } }),
    "update to another kind": on("vaults.credentials.update", {
      body: { auth: { type: "static_bearer", token: "t" } },
    }),
    archive: on("vaults.credentials.archive"),
    delete: on("vaults.credentials.delete"),
    validate: on("vaults.credentials.validate"),
    "create another for the same server": on("vaults.credentials.create", { body: { auth: OAUTH } }),
  },
  memory_store: {
    retrieve: on("memory_stores.retrieve"),
    "list memories": on("memory_stores.memories.list"),
    "list versions": on("memory_stores.memory_versions.list"),
    update: on("memory_stores.update", { body: { description: "Another" } }),
    archive: on("memory_stores.archive"),
    delete: on("memory_stores.delete"),
    "write a memory": on("memory_stores.memories.create", { body: { path: "/new.md", content: "new" } }),
    "create a session": session(({ memory_store_id }) => ({ resources: [{ type: "memory_store", memory_store_id }] })),
  },
  memory: {
    retrieve: on("memory_stores.memories.retrieve"),
    update: on("memory_stores.memories.update", { body: { content: "changed" } }),
    "update another text": on("memory_stores.memories.update", {
      body: { content: "changed", precondition: { type: "content_sha256", content_sha256: ANOTHER_HASH } },
    }),
    "rename to a path that is taken": on("memory_stores.memories.update", { body: { path: OTHER_PATH } }),
    delete: on("memory_stores.memories.delete"),
    "delete another text": on("memory_stores.memories.delete", { query: { expected_content_sha256: ANOTHER_HASH } }),
    "create another at its path": on("memory_stores.memories.create", { body: { path: PATH, content: "other" } }),
  },
  memory_version: {
    retrieve: on("memory_stores.memory_versions.retrieve"),
    redact: on("memory_stores.memory_versions.redact"),
  },
};

/** How an object is read, to see that a refusal changed nothing. */
export const READS: Readonly<Record<ObjectKind, OperationId>> = {
  agent: "agents.retrieve",
  environment: "environments.retrieve",
  file: "files.retrieve_metadata",
  vault: "vaults.retrieve",
  credential: "vaults.credentials.retrieve",
  memory_store: "memory_stores.retrieve",
  memory: "memory_stores.memories.retrieve",
  memory_version: "memory_stores.memory_versions.retrieve",
};
