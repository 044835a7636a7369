import type Anthropic from "@anthropic-ai/sdk";

type Sessions = Anthropic["beta"]["sessions"];

/** One call of the SDK, and the operation of the document that it should be. */
export interface OfficialCall {
  readonly operation: string;
  readonly title: string;
  readonly run: (sessions: Sessions) => PromiseLike<unknown>;
  /** True if 0.120.0, of August 2026, cannot express it. */
  readonly later?: true;
}

const SESSION = "sesn_011CZkZAtmR3yMPDzynEDxu7";
const THREAD = { session_id: SESSION };
const TEXT = { type: "text" as const, text: "Look at it" };

const create = (title: string, body: Omit<Anthropic.Beta.SessionCreateParams, "environment_id">): OfficialCall => ({
  operation: "sessions.create",
  title,
  run: (sessions) => sessions.create({ environment_id: "env_1", ...body }),
});

const send = (title: string, ...events: Anthropic.Beta.Sessions.BetaManagedAgentsEventParams[]): OfficialCall => ({
  operation: "sessions.events.send",
  title,
  run: (sessions) => sessions.events.send(SESSION, { events }),
});

/** Calls that use what the SDK's types offer, as widely as they can. */
export const OFFICIAL_CALLS: readonly OfficialCall[] = [
  create("a string for the agent", { agent: "agent_1", title: "T", metadata: { a: "b" }, vault_ids: ["vlt_1"] }),
  create("a pinned agent", { agent: { type: "agent", id: "agent_1", version: 3 } }),
  create("overrides of everything", {
    agent: {
      type: "agent_with_overrides",
      id: "agent_1",
      model: { id: "claude-opus-4-8", speed: "standard" },
      system: null,
      mcp_servers: [{ type: "url", name: "linear", url: "https://mcp.linear.app/sse" }],
      skills: [],
      tools: [
        {
          type: "agent_toolset_20260401",
          default_config: { enabled: true, permission_policy: { type: "always_allow" } },
          configs: [{ name: "bash", enabled: true, permission_policy: { type: "always_ask" } }],
        },
        {
          type: "mcp_toolset",
          mcp_server_name: "linear",
          default_config: { permission_policy: { type: "always_ask" } },
        },
        { type: "custom", name: "look_up", description: "Looks up", input_schema: { type: "object", properties: {} } },
      ],
    },
  }),
  create("every kind of resource", {
    agent: "agent_1",
    resources: [
      { type: "file", file_id: "file_1", mount_path: "/data.csv" },
      {
        type: "github_repository",
        url: "https://github.com/example/shop",
        authorization_token: "ghp_1",
        checkout: { type: "branch", name: "main" },
      },
      {
        type: "github_repository",
        url: "https://github.com/example/app",
        checkout: { type: "commit", sha: "0a1b2c3d" },
      },
      { type: "memory_store", memory_store_id: "memstore_1", access: "read_only", instructions: "Read it" },
    ],
  }),
  create("initial events and a budget", {
    agent: "agent_1",
    budget: { type: "limit", max_list_cost: { amount: "500", currency: "USD" } },
    initial_events: [
      { type: "user.message", content: [TEXT] },
      {
        type: "user.define_outcome",
        description: "A list",
        rubric: { type: "text", content: "Is a list" },
        max_iterations: 5,
      },
    ],
  }),
  {
    operation: "sessions.list",
    title: "every filter",
    run: (sessions) =>
      sessions.list({
        agent_id: "agent_1",
        agent_version: 2,
        "created_at[gt]": "2026-01-01T00:00:00Z",
        "created_at[gte]": "2026-01-01T00:00:00Z",
        "created_at[lt]": "2026-12-01T00:00:00Z",
        "created_at[lte]": "2026-12-01T00:00:00Z",
        deployment_id: "depl_1",
        include_archived: true,
        limit: 5,
        memory_store_id: "memstore_1",
        order: "asc",
        statuses: ["idle", "running", "rescheduling", "terminated"],
      }),
  },
  { operation: "sessions.retrieve", title: "an id", run: (sessions) => sessions.retrieve(SESSION) },
  { operation: "sessions.update", title: "nothing", run: (sessions) => sessions.update(SESSION, {}) },
  {
    operation: "sessions.update",
    title: "every property",
    run: (sessions) =>
      sessions.update(SESSION, {
        title: "New",
        metadata: { gone: null, here: "1" },
        budget: null,
        agent: { tools: [{ type: "agent_toolset_20260401" }], mcp_servers: [] },
      }),
  },
  { operation: "sessions.archive", title: "an id", run: (sessions) => sessions.archive(SESSION) },
  { operation: "sessions.delete", title: "an id", run: (sessions) => sessions.delete(SESSION) },
  {
    operation: "sessions.events.list",
    title: "every filter",
    run: (sessions) =>
      sessions.events.list(SESSION, {
        "created_at[gte]": "2026-01-01T00:00:00Z",
        limit: 100,
        order: "desc",
        types: ["user.message", "agent.message", "session.status_idle"],
      }),
  },
  send("a message with attachments", {
    type: "user.message",
    content: [
      TEXT,
      { type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" } },
      { type: "image", source: { type: "url", url: "https://example.com/a.png" } },
      { type: "document", source: { type: "text", media_type: "text/plain", data: "Hello" }, title: "Notes" },
      { type: "document", source: { type: "file", file_id: "file_1" } },
    ],
  }),
  send("an interrupt of one thread", { type: "user.interrupt", session_thread_id: "sthr_1" }),
  send("an interrupt and a message", { type: "user.interrupt" }, { type: "user.message", content: [TEXT] }),
  send(
    "both verdicts",
    { type: "user.tool_confirmation", tool_use_id: "sevt_1", result: "allow" },
    { type: "user.tool_confirmation", tool_use_id: "sevt_2", result: "deny", deny_message: "No" },
  ),
  send("a custom tool's result", {
    type: "user.custom_tool_result",
    custom_tool_use_id: "sevt_1",
    is_error: false,
    content: [TEXT],
  }),
  send("a tool's result", {
    type: "user.tool_result",
    tool_use_id: "sevt_1",
    content: [{ type: "search_result", source: "a", title: "b", content: [TEXT], citations: { enabled: true } }],
  }),
  send("an outcome with a file for its rubric", {
    type: "user.define_outcome",
    description: "A list",
    rubric: { type: "file", file_id: "file_1" },
  }),
  send(
    "a system message after a message",
    { type: "user.message", content: [TEXT] },
    { type: "system.message", content: [TEXT] },
  ),
  {
    operation: "sessions.events.stream",
    title: "both kinds of previews",
    run: (sessions) => sessions.events.stream(SESSION, { event_deltas: ["agent.message", "agent.thinking"] }),
  },
  {
    operation: "sessions.resources.add",
    title: "a file",
    run: (sessions) => sessions.resources.add(SESSION, { type: "file", file_id: "file_1", mount_path: "/a" }),
  },
  {
    operation: "sessions.resources.list",
    title: "a limit",
    run: (sessions) => sessions.resources.list(SESSION, { limit: 5 }),
  },
  {
    operation: "sessions.resources.retrieve",
    title: "an id",
    run: (sessions) => sessions.resources.retrieve("sesrsc_1", THREAD),
  },
  {
    operation: "sessions.resources.update",
    title: "a token",
    run: (sessions) => sessions.resources.update("sesrsc_1", { ...THREAD, authorization_token: "ghp_2" }),
  },
  {
    operation: "sessions.resources.delete",
    title: "an id",
    run: (sessions) => sessions.resources.delete("sesrsc_1", THREAD),
  },
  {
    operation: "sessions.threads.list",
    title: "statuses",
    run: (sessions) => sessions.threads.list(SESSION, { limit: 5, statuses: ["idle", "running"] }),
    later: true,
  },
  {
    operation: "sessions.threads.list",
    title: "a limit",
    run: (sessions) => sessions.threads.list(SESSION, { limit: 5 }),
  },
  {
    operation: "sessions.threads.retrieve",
    title: "an id",
    run: (sessions) => sessions.threads.retrieve("sthr_1", THREAD),
  },
  {
    operation: "sessions.threads.archive",
    title: "an id",
    run: (sessions) => sessions.threads.archive("sthr_1", THREAD),
  },
  {
    operation: "sessions.threads.events.list",
    title: "a limit",
    run: (sessions) => sessions.threads.events.list("sthr_1", { ...THREAD, limit: 5 }),
  },
  {
    operation: "sessions.threads.events.stream",
    title: "previews",
    run: (sessions) => sessions.threads.events.stream("sthr_1", { ...THREAD, event_deltas: ["agent.message"] }),
  },
];
