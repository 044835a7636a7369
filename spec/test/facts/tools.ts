import { OPERATIONS, object } from "../document.ts";
import { body, type Fact, fact, operation } from "./fact.ts";

const hints = (id: string): unknown => [operation(id).spec["x-tool-name"], object(operation(id).spec["x-hints"])];

const READS = { readOnly: true, destructive: false, idempotent: true };
const ADDS = { readOnly: false, destructive: false, idempotent: false };
const ENDS = { readOnly: false, destructive: true, idempotent: true };

/** Table M: the tools of the published adapter, with the names and hints it gives them. */
export const TOOL_FACTS: readonly Fact[] = [
  fact("86", "tool to create", () => hints("sessions.create"), ["anthropic-create-session", ADDS]),
  fact("87", "tool to list", () => hints("sessions.list"), ["anthropic-list-sessions", READS]),
  fact(
    "87b",
    "the tool to list takes agent_id and status",
    () => ["agent_id", "status"].every((name) => operation("sessions.list").parameters.has(name)),
    true,
  ),
  fact("88", "tool to retrieve", () => hints("sessions.retrieve"), ["anthropic-get-session", READS]),
  fact("89", "tool to send events", () => hints("sessions.events.send"), ["anthropic-send-session-events", ADDS]),
  fact("89b", "the tool to send takes a body", () => body("sessions.events.send"), "SendEventsRequest"),
  fact("90", "tool to delete", () => hints("sessions.delete"), ["anthropic-delete-session", ENDS]),
  fact(
    "91",
    "update and stream, not exposed there, have a tool name here",
    () => ["sessions.update", "sessions.events.stream"].filter((id) => !operation(id).spec["x-tool-name"]),
    [],
  ),
  fact(
    "M",
    "tool names are unique",
    () => new Set([...OPERATIONS.values()].map(({ spec }) => spec["x-tool-name"])).size,
    OPERATIONS.size,
  ),
];
