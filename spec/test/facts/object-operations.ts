import { OPERATIONS } from "../document.ts";
import { body, call, type Fact, fact } from "./fact.ts";

/** What a caller calls and gets, and what it sends: the 44 operations on what is no session, from the reference and the SDK. */
const CALLS: readonly (readonly [id: string, call: string, body: string | undefined])[] = [
  ["agents.create", "POST /v1/agents -> Agent", "CreateAgentRequest"],
  ["agents.list", "GET /v1/agents -> AgentList", undefined],
  ["agents.retrieve", "GET /v1/agents/{agent_id} -> Agent", undefined],
  ["agents.update", "POST /v1/agents/{agent_id} -> Agent", "UpdateAgentRequest"],
  ["agents.archive", "POST /v1/agents/{agent_id}/archive -> Agent", undefined],
  ["agents.versions.list", "GET /v1/agents/{agent_id}/versions -> AgentList", undefined],
  ["environments.create", "POST /v1/environments -> Environment", "CreateEnvironmentRequest"],
  ["environments.list", "GET /v1/environments -> EnvironmentList", undefined],
  ["environments.retrieve", "GET /v1/environments/{environment_id} -> Environment", undefined],
  ["environments.update", "POST /v1/environments/{environment_id} -> Environment", "UpdateEnvironmentRequest"],
  ["environments.delete", "DELETE /v1/environments/{environment_id} -> DeletedEnvironment", undefined],
  ["environments.archive", "POST /v1/environments/{environment_id}/archive -> Environment", undefined],
  ["files.upload", "POST /v1/files -> FileMetadata", "UploadFileRequest"],
  ["files.list", "GET /v1/files -> FileList", undefined],
  ["files.retrieve_metadata", "GET /v1/files/{file_id} -> FileMetadata", undefined],
  ["files.download", "GET /v1/files/{file_id}/content -> undefined", undefined],
  ["files.delete", "DELETE /v1/files/{file_id} -> DeletedFile", undefined],
  ["vaults.create", "POST /v1/vaults -> Vault", "CreateVaultRequest"],
  ["vaults.list", "GET /v1/vaults -> VaultList", undefined],
  ["vaults.retrieve", "GET /v1/vaults/{vault_id} -> Vault", undefined],
  ["vaults.update", "POST /v1/vaults/{vault_id} -> Vault", "UpdateVaultRequest"],
  ["vaults.delete", "DELETE /v1/vaults/{vault_id} -> DeletedVault", undefined],
  ["vaults.archive", "POST /v1/vaults/{vault_id}/archive -> Vault", undefined],
  ["vaults.credentials.create", "POST /v1/vaults/{vault_id}/credentials -> Credential", "CreateCredentialRequest"],
  ["vaults.credentials.list", "GET /v1/vaults/{vault_id}/credentials -> CredentialList", undefined],
  ["vaults.credentials.retrieve", "GET /v1/vaults/{vault_id}/credentials/{credential_id} -> Credential", undefined],
  [
    "vaults.credentials.update",
    "POST /v1/vaults/{vault_id}/credentials/{credential_id} -> Credential",
    "UpdateCredentialRequest",
  ],
  [
    "vaults.credentials.delete",
    "DELETE /v1/vaults/{vault_id}/credentials/{credential_id} -> DeletedCredential",
    undefined,
  ],
  [
    "vaults.credentials.archive",
    "POST /v1/vaults/{vault_id}/credentials/{credential_id}/archive -> Credential",
    undefined,
  ],
  [
    "vaults.credentials.validate",
    "POST /v1/vaults/{vault_id}/credentials/{credential_id}/mcp_oauth_validate -> CredentialValidation",
    undefined,
  ],
  ["memory_stores.create", "POST /v1/memory_stores -> MemoryStore", "CreateMemoryStoreRequest"],
  ["memory_stores.list", "GET /v1/memory_stores -> MemoryStoreList", undefined],
  ["memory_stores.retrieve", "GET /v1/memory_stores/{memory_store_id} -> MemoryStore", undefined],
  ["memory_stores.update", "POST /v1/memory_stores/{memory_store_id} -> MemoryStore", "UpdateMemoryStoreRequest"],
  ["memory_stores.delete", "DELETE /v1/memory_stores/{memory_store_id} -> DeletedMemoryStore", undefined],
  ["memory_stores.archive", "POST /v1/memory_stores/{memory_store_id}/archive -> MemoryStore", undefined],
  [
    "memory_stores.memories.create",
    "POST /v1/memory_stores/{memory_store_id}/memories -> Memory",
    "CreateMemoryRequest",
  ],
  ["memory_stores.memories.list", "GET /v1/memory_stores/{memory_store_id}/memories -> MemoryList", undefined],
  [
    "memory_stores.memories.retrieve",
    "GET /v1/memory_stores/{memory_store_id}/memories/{memory_id} -> Memory",
    undefined,
  ],
  [
    "memory_stores.memories.update",
    "POST /v1/memory_stores/{memory_store_id}/memories/{memory_id} -> Memory",
    "UpdateMemoryRequest",
  ],
  [
    "memory_stores.memories.delete",
    "DELETE /v1/memory_stores/{memory_store_id}/memories/{memory_id} -> DeletedMemory",
    undefined,
  ],
  [
    "memory_stores.memory_versions.list",
    "GET /v1/memory_stores/{memory_store_id}/memory_versions -> MemoryVersionList",
    undefined,
  ],
  [
    "memory_stores.memory_versions.retrieve",
    "GET /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id} -> MemoryVersion",
    undefined,
  ],
  [
    "memory_stores.memory_versions.redact",
    "POST /v1/memory_stores/{memory_store_id}/memory_versions/{memory_version_id}/redact -> MemoryVersion",
    undefined,
  ],
];

/** Statements about operations on agents, environments, files, vaults, credentials and memory. */
export const OBJECT_OPERATION_FACTS: readonly Fact[] = [
  ...CALLS.flatMap(([id, expected, sent]) => [
    fact(`O ${id}`, expected, () => call(id), expected),
    fact(`O ${id} body`, `sends ${sent ?? "no body"}`, () => body(id), sent),
  ]),
  fact(
    "O all",
    "there are no others",
    () => [...OPERATIONS.keys()].filter((id) => !id.startsWith("sessions.")).sort(),
    CALLS.map(([id]) => id).sort(),
  ),
];
