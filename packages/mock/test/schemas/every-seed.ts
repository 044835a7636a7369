/** Seed data with every kind of object, of which each schema has most of its properties. */
export const EVERY_SEED = {
  environments: [
    { id: "env_cloud", name: "Cloud", description: "x", metadata: { team: "dock" } },
    { name: "Own", config: { type: "self_hosted" } },
  ],
  agents: [
    {
      id: "agent_clerk",
      name: "Clerk",
      model: "claude-opus-5-5",
      description: null,
      system: "Be brief.",
      tools: [
        {
          type: "agent_toolset_20260401",
          default_config: { enabled: true, permission_policy: { type: "always_ask" } },
          configs: [{ name: "bash", enabled: false }],
        },
        { type: "custom", name: "look_up", description: "x", input_schema: { type: "object", properties: {} } },
        { type: "mcp_toolset", mcp_server_name: "tides" },
      ],
      mcp_servers: [{ type: "url", name: "tides", url: "https://tides.example.com/mcp" }],
      metadata: {},
    },
    { name: "Other", model: { id: "claude-opus-5-5", speed: "fast" } },
  ],
  files: [
    { id: "file_a", filename: "a.txt", content: "x", mime_type: "text/plain", downloadable: true },
    { filename: "b.bin", base64: "eA==" },
  ],
  vaults: [
    {
      id: "vlt_dana",
      display_name: "Dana",
      credentials: [
        {
          id: "vcrd_a",
          display_name: null,
          auth: { type: "static_bearer", mcp_server_url: "https://tides.example.com/mcp", token: "canary-1" },
        },
      ],
    },
  ],
  memory_stores: [
    { id: "memstore_a", name: "Guests", description: "x", memories: [{ id: "mem_a", path: "/a.md", content: "A" }] },
  ],
  sessions: [
    {
      id: "sesn_a",
      agent: "agent_clerk",
      environment_id: "env_cloud",
      title: "One",
      metadata: { mock_scenario: "plain" },
      resources: [{ type: "memory_store", memory_store_id: "memstore_a" }],
      vault_ids: ["vlt_dana"],
      initial_events: [{ type: "user.message", content: [{ type: "text", text: "Hello." }] }],
      budget: { type: "limit", max_list_cost: { amount: "100", currency: "USD" } },
    },
  ],
};
