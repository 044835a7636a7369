import { at, OPERATIONS, property, schema } from "../document.ts";
import {
  call,
  description,
  type Fact,
  fact,
  isRefused,
  members,
  operation,
  parameter,
  refusals,
  says,
  values,
} from "./fact.ts";

const queryNames = (id: string): string[] => [...operation(id).parameters.keys()];

/** Where sources contradict each other, and the reading that takes in both. */
export const CONTRADICTION_FACTS: readonly Fact[] = [
  fact("C1", "both stream paths", () => [call("sessions.events.stream"), call("sessions.events.stream_legacy")], [
    "GET /v1/sessions/{session_id}/events/stream -> StreamEvent",
    "GET /v1/sessions/{session_id}/stream -> StreamEvent",
  ]),
  fact(
    "C1b",
    "the older one is deprecated",
    () => [
      operation("sessions.events.stream_legacy").spec.deprecated,
      operation("sessions.events.stream").spec.deprecated,
    ],
    [true, undefined],
  ),
  fact(
    "C2",
    "status and statuses[], both repeatable",
    () => [parameter("sessions.list", "status").type, parameter("sessions.list", "statuses[]").type],
    ["array", "array"],
  ),
  fact(
    "C3",
    "API key or bearer token",
    () => [
      at("components", "securitySchemes", "apiKey", "type"),
      at("components", "securitySchemes", "bearer", "scheme"),
    ],
    ["apiKey", "bearer"],
  ),
  fact("C4", "both API versions", () => parameter("sessions.list", "anthropic-version").enum, [
    "2023-06-01",
    "2026-10-21",
  ]),
  fact(
    "C5",
    "?beta=true may come with every call",
    () => [...OPERATIONS.keys()].filter((id) => !queryNames(id).includes("beta") || parameter(id, "beta").required),
    [],
  ),
  fact(
    "C6",
    "a session starts idle, or running with initial events",
    () => [says(description("sessions.create"), /`idle`/), says(description("sessions.create"), /`running`/)],
    ["said", "said"],
  ),
  fact(
    "C7",
    "terminated by an error or by archiving",
    () => says(schema("SessionStatus").description, /error .* archived/),
    "said",
  ),
  fact(
    "C8",
    "archiving while running is a 400",
    () => says(description("sessions.archive"), /`running` session is refused with 400/),
    "said",
  ),
  fact(
    "C9",
    "sessions page in both directions, the rest forward",
    () =>
      ["SessionList", "SessionEventList", "SessionResourceList", "SessionThreadList"].filter(
        (name) => "prev_page" in Object(schema(name).properties),
      ),
    ["SessionList"],
  ),
  fact(
    "C10",
    "the repository token is optional, and never sent back",
    () => [
      schema("GitHubRepositoryResourceParams").required,
      "authorization_token" in Object(schema("GitHubRepositoryResource").properties),
    ],
    [["type", "url"], false],
  ),
  fact(
    "C12",
    "uploaded files outlive a session, produced ones do not",
    () => says(description("sessions.delete"), /files it produced[\s\S]*Uploaded files/),
    "said",
  ),
  fact(
    "C13",
    "the mount path that is printed is the one below the uploads (live L33)",
    () => says(property("FileResource", "mount_path").description, /below `\/mnt\/session\/uploads`/),
    "said",
  ),
  fact(
    "C14",
    "vault_ids on update are refused",
    () => says(description("sessions.update"), /`vault_ids` is refused/),
    "said",
  ),
  fact(
    "C15",
    "a memory store needs no id",
    () => refusals("MemoryStoreResource", { type: "memory_store", memory_store_id: "memstore_1" }),
    [],
  ),
  fact(
    "C15b",
    "but may have one",
    () => refusals("MemoryStoreResource", { type: "memory_store", memory_store_id: "memstore_1", id: "sesrsc_1" }),
    [],
  ),
  fact(
    "C16",
    "57 beta values are known, others pass",
    () => [values(schema("AnthropicBeta")).length, refusals("AnthropicBeta", "a-beta-of-tomorrow")],
    [57, []],
  ),
  fact(
    "C17",
    "an update takes five properties",
    () => Object.keys(schema("UpdateSessionRequest").properties ?? {}).sort(),
    ["agent", "budget", "metadata", "title", "vault_ids"],
  ),
  fact(
    "C18",
    "tools and mcp_servers are two arrays",
    () => [property("SessionAgentUpdate", "tools").type, property("SessionAgentUpdate", "mcp_servers").type],
    ["array", "array"],
  ),
  fact(
    "C19",
    "19 operations on sessions and one alias",
    () => {
      const ofSessions = [...OPERATIONS].filter(([id]) => id.startsWith("sessions."));
      return [ofSessions.length, ofSessions.filter(([, { spec }]) => spec["x-alias-of"]).length];
    },
    [20, 1],
  ),
  fact(
    "C20",
    "system.message may be sent, and comes last",
    () => says(schema("SystemMessageEventParams").description, /last/),
    "said",
  ),
  fact("C21", "500 files per session", () => says(description("sessions.create"), /500 files/), "said"),
  fact("C22", "16 pairs of metadata", () => schema("Metadata").maxProperties, 16),
  fact(
    "C23",
    "256 tools",
    () => [property("AgentWithOverridesParams", "tools").maxItems, property("SessionAgentUpdate", "tools").maxItems],
    [256, 256],
  ),
  fact(
    "C24",
    "only files are added",
    () => [
      property("AddSessionResourceRequest", "type").const,
      isRefused("AddSessionResourceRequest", { type: "github_repository", url: "https://github.com/a/b" }),
    ],
    ["file", true],
  ),
  fact("C25", "times are RFC 3339 strings", () => [schema("Timestamp").type, schema("Timestamp").format], [
    "string",
    "date-time",
  ]),
  fact("C events", "42 events and 2 previews stream", () => members("StreamEvent").length, 44),
];
