import type Anthropic from "@anthropic-ai/sdk";
import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { AGENT, collect, ENVIRONMENT, endsTurn, message, sessionWith } from "@managed-agents/harness";
import { liveStream } from "./live-stream.ts";
import type { CURRENT_SDK, EARLIER_SDK, OLDEST_SDK } from "./official-sdks.ts";
import { readTurn } from "./read-turn.ts";

export type Version = (typeof CURRENT_SDK | typeof EARLIER_SDK | typeof OLDEST_SDK)["version"];

/** Something that people do with the SDK, and the releases that can. */
export interface Capability {
  readonly title: string;
  readonly releases: readonly Version[];
  /** The resource of the client that a release without the capability lacks. */
  readonly resource: (client: Anthropic) => unknown;
  /** Does it on an emulator and gives what the service would have made of it. */
  readonly use: (client: Anthropic) => Promise<unknown>;
  /** What {@link use} gives, in part. */
  readonly gives: unknown;
}

const ALL: readonly Version[] = ["0.86.0", "0.120.0", "1.10.0"];
const LATER: readonly Version[] = ["0.120.0", "1.10.0"];

const SCHEMA = { type: "object" as const, properties: {} };

/** Columns of the README's table, oldest first. */
export const RELEASES = ALL;

/** Rows of the README's table. */
export const CAPABILITIES: readonly Capability[] = [
  {
    title: "agents with their versions",
    releases: ALL,
    resource: ({ beta }) => beta.agents,
    async use({ beta }) {
      const { id, version } = await beta.agents.create({ name: "Clerk", model: "claude-opus-4-8" });
      const updated = await beta.agents.update(id, { version, name: "Registrar" });
      return { updated, versions: (await collect(beta.agents.versions.list(id))).map((one) => one.version) };
    },
    gives: { updated: { name: "Registrar", version: 2 }, versions: [2, 1] },
  },
  {
    title: "environments",
    releases: ALL,
    resource: ({ beta }) => beta.environments,
    async use({ beta }) {
      const { id } = await beta.environments.create({ name: "desk" });
      return [await beta.environments.retrieve(id), await beta.environments.archive(id)];
    },
    gives: [
      { name: "desk", archived_at: null },
      { name: "desk", archived_at: { asymmetricMatch: (value: unknown) => typeof value === "string" } },
    ],
  },
  {
    title: "sessions, from creating to deleting",
    releases: ALL,
    resource: ({ beta }) => beta.sessions,
    async use({ beta }) {
      const { id } = await beta.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT, title: "A" });
      const { title } = await beta.sessions.update(id, { title: "B" });
      const listed = (await collect(beta.sessions.list())).some((session) => session.id === id);
      const { status } = await beta.sessions.archive(id);
      return { title, listed, status, deleted: (await beta.sessions.delete(id)).type };
    },
    gives: { title: "B", listed: true, status: "terminated", deleted: "session_deleted" },
  },
  {
    title: "a live turn, and its history",
    releases: ALL,
    resource: ({ beta }) => beta.sessions.events,
    async use({ beta }) {
      const { id } = await beta.sessions.create(sessionWith("plain"));
      const stream = await beta.sessions.events.stream(id);
      await beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
      const live = (await collect(stream, endsTurn)).map(({ type }) => type);
      const history = (await collect(beta.sessions.events.list(id))).map(({ type }) => type);
      return { same: live.join() === history.join(), last: live.at(-1), count: live.length };
    },
    gives: { same: true, last: "session.status_idle", count: 9 },
  },
  {
    title: "confirming a tool call",
    releases: ALL,
    resource: ({ beta }) => beta.sessions.events,
    async use({ beta }) {
      const { id } = await beta.sessions.create(sessionWith("tool-ask"));
      const live = liveStream(await beta.sessions.events.stream(id));
      await beta.sessions.events.send(id, { events: [message("List the files")] });
      const turn = await readTurn(live, ([tool_use_id = ""]) =>
        beta.sessions.events.send(id, { events: [{ type: "user.tool_confirmation", tool_use_id, result: "allow" }] }),
      );
      await live.close();
      return turn.filter(({ type }) => type === "agent.tool_result" || type === "session.status_idle");
    },
    gives: [
      { stop_reason: { type: "requires_action" } },
      { type: "agent.tool_result", is_error: false },
      { stop_reason: { type: "end_turn" } },
    ],
  },
  {
    title: "resources of a session",
    releases: ALL,
    resource: ({ beta }) => beta.sessions.resources,
    async use({ beta }) {
      const { id } = await beta.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT });
      const added = await beta.sessions.resources.add(id, { type: "file", file_id: "file_011CNha8iCJcU1wXNR6q4V8w" });
      await beta.sessions.resources.delete(added.id, { session_id: id });
      return { added, left: await collect(beta.sessions.resources.list(id)) };
    },
    gives: { added: { type: "file" }, left: [] },
  },
  {
    title: "vaults and credentials",
    releases: ALL,
    resource: ({ beta }) => beta.vaults,
    async use({ beta }) {
      const { id } = await beta.vaults.create({ display_name: "Keys" });
      const auth = { type: "static_bearer" as const, mcp_server_url: "https://mcp.example.com", token: "t" };
      const made = await beta.vaults.credentials.create(id, { auth });
      return { made, listed: (await collect(beta.vaults.credentials.list(id))).length };
    },
    gives: { made: { type: "vault_credential", auth: { type: "static_bearer" } }, listed: 1 },
  },
  {
    title: "files",
    releases: ALL,
    resource: ({ beta }) => beta.files,
    async use({ beta }) {
      const file = new File(["a,b\n"], "orders.csv", { type: "text/csv" });
      const { id } = await beta.files.upload({ file });
      const shown = await beta.files.retrieveMetadata(id);
      return { shown, deleted: (await beta.files.delete(id)).type };
    },
    gives: { shown: { filename: "orders.csv", size_bytes: 4 }, deleted: "file_deleted" },
  },
  {
    title: "threads of a session",
    releases: LATER,
    resource: ({ beta }) => beta.sessions.threads,
    async use({ beta }) {
      const { id } = await beta.sessions.create({ agent: AGENT, environment_id: ENVIRONMENT });
      return collect(beta.sessions.threads.list(id));
    },
    gives: [{ status: "idle", parent_thread_id: null }],
  },
  {
    title: "memory stores and memories",
    releases: LATER,
    resource: ({ beta }) => beta.memoryStores,
    async use({ beta }) {
      const { id } = await beta.memoryStores.create({ name: "Notes" });
      await beta.memoryStores.memories.create(id, { path: "/a.md", content: "A" });
      return { memories: (await collect(beta.memoryStores.memories.list(id))).length };
    },
    gives: { memories: 1 },
  },
  {
    title: "the SDK's own tool runner",
    releases: LATER,
    resource: ({ beta }) => (beta.sessions.events as { readonly toolRunner?: unknown }).toolRunner,
    async use({ beta }) {
      const order = { type: "custom" as const, name: "lookup_order", description: "Finds an order" };
      const agent = { type: "agent_with_overrides" as const, id: AGENT, tools: [{ ...order, input_schema: SCHEMA }] };
      const metadata = { mock_scenario: "custom-tool" };
      const { id } = await beta.sessions.create({ agent, environment_id: ENVIRONMENT, metadata });
      await beta.sessions.events.send(id, { events: [message("Where is order 1187?")] });
      const tool = betaTool({ ...order, inputSchema: SCHEMA, run: () => "It left on Monday." });
      return collect(beta.sessions.events.toolRunner(id, { tools: [tool], maxIdleMs: 1 }));
    },
    gives: [{ name: "lookup_order", posted: true, isError: false }],
  },
  {
    title: "trying an OAuth credential",
    releases: LATER,
    resource: ({ beta }) => (beta.vaults.credentials as { readonly mcpOAuthValidate?: unknown }).mcpOAuthValidate,
    async use({ beta }) {
      const { id: vault_id } = await beta.vaults.create({ display_name: "Keys" });
      const auth = { type: "mcp_oauth" as const, mcp_server_url: "https://mcp.example.com", access_token: "good" };
      const { id } = await beta.vaults.credentials.create(vault_id, { auth });
      return beta.vaults.credentials.mcpOAuthValidate(id, { vault_id });
    },
    gives: { type: "vault_credential_validation", status: "valid" },
  },
];
