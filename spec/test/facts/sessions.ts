import { list, property, schema } from "../document.ts";
import { command, description, type Fact, fact, isRefused, operation, refusals, says, values } from "./fact.ts";

const ENVIRONMENT = "env_011CLDqfRarmD6tCPtg7DR3M";
const AGENT = "agent_011C6dVdkxAa4a4c1imjJJDx";

const status = (pattern: RegExp) => () => says(schema("SessionStatus").description, pattern);

/** Statements about sessions: bodies, statuses, update rules and the documented commands. */
export const SESSION_FACTS: readonly Fact[] = [
  fact("6", "create requires agent and environment_id", () => schema("CreateSessionRequest").required, [
    "agent",
    "environment_id",
  ]),
  fact(
    "6b",
    "create also takes metadata, resources, title and vault_ids",
    () => missing("CreateSessionRequest", "metadata", "resources", "title", "vault_ids"),
    [],
  ),
  fact(
    "53",
    "a string pins the newest version of an agent",
    () => refusals("CreateSessionRequest", { agent: AGENT, environment_id: ENVIRONMENT }),
    [],
  ),
  fact("53b", "the text says so", () => says(schema("AgentParam").description, /newest version/), "said"),
  fact(
    "55",
    "an object pins a version",
    () =>
      refusals("CreateSessionRequest", {
        agent: { type: "agent", id: AGENT, version: 1 },
        environment_id: ENVIRONMENT,
      }),
    [],
  ),
  fact(
    "56",
    "the session shows model, system, tools and MCP servers of its agent",
    () => missing("SessionAgent", "model", "system", "tools", "mcp_servers"),
    [],
  ),
  fact(
    "57",
    "vaults can be given at creation",
    () =>
      refusals("CreateSessionRequest", {
        agent: AGENT,
        environment_id: ENVIRONMENT,
        vault_ids: ["vlt_011CnfivvKfnXTpfyhzbSebX"],
      }),
    [],
  ),
  fact(
    "10",
    "an update of the agent holds tools and mcp_servers only",
    () => Object.keys(schema("SessionAgentUpdate").properties ?? {}).sort(),
    ["mcp_servers", "tools"],
  ),
  fact(
    "10b",
    "it takes nothing else",
    () => isRefused("UpdateSessionRequest", { agent: { system: "You help." } }),
    true,
  ),
  fact(
    "11",
    "metadata: a string sets a key, null deletes it",
    () => refusals("UpdateSessionRequest", { metadata: { owner: "mia", ticket: null } }),
    [],
  ),
  fact("11b", "metadata as a whole may be null", () => refusals("UpdateSessionRequest", { metadata: null }), []),
  fact("12", "title is a string or null", () => [property("UpdateSessionRequest", "title").type], [["string", "null"]]),
  fact(
    "13",
    "vault_ids are declared on update, and refused",
    () => says(property("UpdateSessionRequest", "vault_ids").description, /400/),
    "said",
  ),
  fact(
    "14b",
    "a deleted session is an id and a tag",
    () => [schema("DeletedSession").required, property("DeletedSession", "type").const],
    [["id", "type"], "session_deleted"],
  ),
  fact("35", "status idle waits for the client", status(/`idle` waits for the client/), "said"),
  fact("36", "status running has work going on", status(/`running` .*work/), "said"),
  fact("37", "status rescheduling is retried", status(/`rescheduling` .*retried/), "said"),
  fact("38", "status terminated is final", status(/`terminated` is final/), "said"),
  fact("61", "there are four statuses", () => values(schema("SessionStatus")), [
    "idle",
    "rescheduling",
    "running",
    "terminated",
  ]),
  fact(
    "39",
    "the agent itself gets no new version",
    () => says(description("sessions.update"), /no new version/),
    "said",
  ),
  fact("40", "each array sent replaces the stored one", () => says(description("sessions.update"), /replaces/), "said"),
  fact("62", "the remedy is to interrupt first", () => says(description("sessions.update"), /user\.interrupt/), "said"),
  fact(
    "42",
    "command: update tools and MCP servers",
    () => refusals("UpdateSessionRequest", command("update-tools-and-mcp-servers").stdin),
    [],
  ),
  fact("42b", "its values", () => command("update-tools-and-mcp-servers"), {
    command: 'ant beta:sessions update --session-id "$SESSION_ID"',
    stdin: {
      agent: {
        tools: [{ type: "agent_toolset_20260401" }, { type: "mcp_toolset", mcp_server_name: "linear" }],
        mcp_servers: [{ type: "url", name: "linear", url: "https://mcp.linear.app/sse" }],
      },
    },
  }),
  fact(
    "43",
    "command: retrieve",
    () => command("retrieve").command,
    'ant beta:sessions retrieve --session-id "$SESSION_ID"',
  ),
  fact("44", "command: list", () => command("list-by-agent").command, 'ant beta:sessions list --agent-id "$AGENT_ID"'),
  fact(
    "46",
    "command: archive",
    () => command("archive").command,
    'ant beta:sessions archive --session-id "$SESSION_ID"',
  ),
  fact("49", "command: delete", () => command("delete").command, 'ant beta:sessions delete --session-id "$SESSION_ID"'),
  fact(
    "54",
    "command: create, short",
    () => command("create-short-form").command,
    'ant beta:sessions create --agent "$AGENT_ID" --environment-id "$ENVIRONMENT_ID"',
  ),
  fact("55b", "command: create with one version", () => command("create-pinned-agent").stdin, {
    agent: { type: "agent", id: "$AGENT_ID", version: 1 },
    environment_id: "$ENVIRONMENT_ID",
  }),
  fact(
    "57b",
    "command: create with vaults",
    () => refusals("CreateSessionRequest", command("create-with-vaults").stdin),
    [],
  ),
  fact(
    "59b",
    "command: send one message of one text block",
    () => refusals("SendEventsRequest", command("send-message").stdin),
    [],
  ),
  fact(
    "59c",
    "its line",
    () => command("send-message").command,
    'ant beta:sessions:events send --session-id "$SESSION_ID"',
  ),
  fact(
    "45b",
    "an archived session takes no events",
    () => says(description("sessions.archive"), /no more events/),
    "said",
  ),
  fact(
    "60",
    "a tool call can be confirmed or refused",
    () =>
      refusals("SendEventsRequest", {
        events: [{ type: "user.tool_confirmation", tool_use_id: "sevt_1", result: "deny", deny_message: "No." }],
      }),
    [],
  ),
  fact("84b", "operations speak in their own words", () => list(operation("sessions.create").spec.tags), ["Sessions"]),
];

function missing(component: string, ...names: readonly string[]): string[] {
  const has = Object.keys(schema(component).properties ?? {});
  return names.filter((name) => !has.includes(name));
}
