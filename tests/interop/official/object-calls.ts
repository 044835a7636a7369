import Anthropic from "@anthropic-ai/sdk";

type Beta = Anthropic["beta"];

/** One call of SDK 1.10.0 beside sessions, and the operation of the document that it should be. */
export interface ObjectCall {
  readonly operation: string;
  readonly run: (beta: Beta) => PromiseLike<unknown>;
}

const store = { memory_store_id: "memstore_1" };
const vault = { vault_id: "vlt_1" };
const GENERAL = "managed-agents-2026-04-01";

/** Calls that use what the SDK's types offer, as widely as they can. */
export const OBJECT_CALLS: readonly ObjectCall[] = [
  {
    operation: "agents.create",
    run: (beta) =>
      beta.agents.create({
        name: "Shop helper",
        model: { id: "claude-opus-4-8", speed: "standard" },
        description: null,
        system: "Be brief.",
        metadata: { team: "shop" },
        mcp_servers: [{ type: "url", name: "linear", url: "https://mcp.linear.app/mcp" }],
        tools: [
          { type: "agent_toolset_20260401", configs: [{ name: "bash", enabled: false }] },
          { type: "mcp_toolset", mcp_server_name: "linear" },
          {
            type: "custom",
            name: "look_up",
            description: "Looks up",
            input_schema: { type: "object", properties: {} },
          },
        ],
        skills: [{ type: "anthropic", skill_id: "xlsx" }],
        multiagent: { type: "coordinator", agents: [{ type: "self" }, { type: "agent", id: "agent_2", version: 3 }] },
      }),
  },
  { operation: "agents.list", run: (beta) => beta.agents.list({ include_archived: true, limit: 5 }) },
  { operation: "agents.retrieve", run: (beta) => beta.agents.retrieve("agent_1", { version: 2 }) },
  {
    operation: "agents.update",
    run: (beta) =>
      beta.agents.update("agent_1", { version: 2, system: null, tools: [], metadata: { team: null as never } }),
  },
  { operation: "agents.archive", run: (beta) => beta.agents.archive("agent_1") },
  { operation: "agents.versions.list", run: (beta) => beta.agents.versions.list("agent_1", { limit: 5 }) },
  {
    operation: "environments.create",
    run: (beta) =>
      beta.environments.create({
        name: "shop",
        config: {
          type: "cloud",
          networking: { type: "limited", allowed_hosts: ["*.example.com"], allow_package_managers: true },
          packages: { pip: ["pandas==2.2.0"] },
        },
      }),
  },
  { operation: "environments.list", run: (beta) => beta.environments.list({ include_archived: true }) },
  { operation: "environments.retrieve", run: (beta) => beta.environments.retrieve("env_1") },
  { operation: "environments.update", run: (beta) => beta.environments.update("env_1", { description: "The shop's" }) },
  { operation: "environments.delete", run: (beta) => beta.environments.delete("env_1") },
  { operation: "environments.archive", run: (beta) => beta.environments.archive("env_1") },
  {
    operation: "files.upload",
    run: async (beta) =>
      beta.files.upload({ file: await Anthropic.toFile(Buffer.from("a,b"), "data.csv"), expires_in_seconds: 3600 }),
  },
  { operation: "files.list", run: (beta) => beta.files.list({ ids: ["file_1", "file_2"] }) },
  { operation: "files.list", run: (beta) => beta.files.list({ scope_id: "sesn_1", betas: [GENERAL] }) },
  { operation: "files.retrieve_metadata", run: (beta) => beta.files.retrieveMetadata("file_1") },
  { operation: "files.download", run: (beta) => beta.files.download("file_1") },
  { operation: "files.delete", run: (beta) => beta.files.delete("file_1") },
  { operation: "vaults.create", run: (beta) => beta.vaults.create({ display_name: "Shop", metadata: { a: "b" } }) },
  { operation: "vaults.list", run: (beta) => beta.vaults.list({ include_archived: true, limit: 5 }) },
  { operation: "vaults.retrieve", run: (beta) => beta.vaults.retrieve("vlt_1") },
  { operation: "vaults.update", run: (beta) => beta.vaults.update("vlt_1", { display_name: "The shop" }) },
  { operation: "vaults.delete", run: (beta) => beta.vaults.delete("vlt_1") },
  { operation: "vaults.archive", run: (beta) => beta.vaults.archive("vlt_1") },
  {
    operation: "vaults.credentials.create",
    run: (beta) =>
      beta.vaults.credentials.create("vlt_1", {
        display_name: "Linear",
        auth: { type: "static_bearer", mcp_server_url: "https://mcp.linear.app/mcp", token: "not-a-real-token" },
      }),
  },
  { operation: "vaults.credentials.list", run: (beta) => beta.vaults.credentials.list("vlt_1", { limit: 5 }) },
  { operation: "vaults.credentials.retrieve", run: (beta) => beta.vaults.credentials.retrieve("vcrd_1", vault) },
  {
    operation: "vaults.credentials.update",
    run: (beta) =>
      beta.vaults.credentials.update("vcrd_1", { ...vault, auth: { type: "static_bearer", token: "another" } }),
  },
  { operation: "vaults.credentials.delete", run: (beta) => beta.vaults.credentials.delete("vcrd_1", vault) },
  { operation: "vaults.credentials.archive", run: (beta) => beta.vaults.credentials.archive("vcrd_1", vault) },
  {
    operation: "vaults.credentials.validate",
    run: (beta) => beta.vaults.credentials.mcpOAuthValidate("vcrd_1", vault),
  },
  {
    operation: "memory_stores.create",
    run: (beta) => beta.memoryStores.create({ name: "Staff", description: "Habits" }),
  },
  { operation: "memory_stores.list", run: (beta) => beta.memoryStores.list({ include_archived: true }) },
  { operation: "memory_stores.retrieve", run: (beta) => beta.memoryStores.retrieve("memstore_1") },
  { operation: "memory_stores.update", run: (beta) => beta.memoryStores.update("memstore_1", { name: "People" }) },
  { operation: "memory_stores.delete", run: (beta) => beta.memoryStores.delete("memstore_1") },
  { operation: "memory_stores.archive", run: (beta) => beta.memoryStores.archive("memstore_1") },
  {
    operation: "memory_stores.memories.create",
    run: (beta) => beta.memoryStores.memories.create("memstore_1", { path: "/a.md", content: "Tea", view: "full" }),
  },
  {
    operation: "memory_stores.memories.list",
    run: (beta) => beta.memoryStores.memories.list("memstore_1", { path_prefix: "/a/", depth: 1, view: "full" }),
  },
  {
    operation: "memory_stores.memories.retrieve",
    run: (beta) => beta.memoryStores.memories.retrieve("mem_1", { ...store, view: "basic" }),
  },
  {
    operation: "memory_stores.memories.update",
    run: (beta) =>
      beta.memoryStores.memories.update("mem_1", {
        ...store,
        content: "Coffee",
        precondition: { type: "content_sha256", content_sha256: "0".repeat(64) },
      }),
  },
  {
    operation: "memory_stores.memories.delete",
    run: (beta) => beta.memoryStores.memories.delete("mem_1", { ...store, expected_content_sha256: "0".repeat(64) }),
  },
  {
    operation: "memory_stores.memory_versions.list",
    run: (beta) => beta.memoryStores.memoryVersions.list("memstore_1", { memory_id: "mem_1", limit: 5 }),
  },
  {
    operation: "memory_stores.memory_versions.retrieve",
    run: (beta) => beta.memoryStores.memoryVersions.retrieve("memver_1", store),
  },
  {
    operation: "memory_stores.memory_versions.redact",
    run: (beta) => beta.memoryStores.memoryVersions.redact("memver_1", store),
  },
];
