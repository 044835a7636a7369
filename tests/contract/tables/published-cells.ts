import { LIFECYCLE, OBJECTS } from "@managed-agents/types";
import type { EVENT_CELLS, EventRowName } from "./event-cells.ts";
import type { ObjectKind } from "./object-cells.ts";
import type { OperationRowName } from "./operation-cells.ts";
import type { State } from "./state.ts";

type RowName = keyof typeof LIFECYCLE.rows;

/** The published row behind each row that was typed by hand. */
export const PUBLISHED: Readonly<Record<OperationRowName, RowName>> = {
  "retrieve session": "read",
  "list events": "read",
  "list resources": "read",
  "retrieve resource": "read",
  "list threads": "read",
  "retrieve thread": "read",
  "list thread events": "read",
  "stream session": "stream",
  "stream session, older path": "stream",
  "stream thread": "stream",
  "update title": "update_details",
  "update metadata": "update_details",
  "update agent.tools": "update_agent",
  "update agent.mcp_servers": "update_agent",
  "update budget": "update_budget",
  "update vault_ids": "update_vaults",
  "send user.message": "send_message",
  "add resource": "change_resources",
  "delete resource": "change_resources",
  "rotate repository token": "change_resources",
  "archive session": "archive_session",
  "delete session": "delete_session",
};

export const PUBLISHED_EVENTS = {
  "user.message": "send_message",
  "user.interrupt": "send_interrupt",
  "user.define_outcome": "send_outcome",
} as const satisfies Partial<Record<keyof typeof EVENT_CELLS, RowName>>;

/** Two of the states are idle with a guard that may refuse. */
export const GUARDS: Partial<Record<State, string>> = { requires_action: "blocked", budget_reached: "at_cap" };

/** The published row behind each row about an object. Rows about sessions are published with the sessions. */
export const PUBLISHED_OBJECTS: Readonly<Record<ObjectKind, Readonly<Record<string, string>>>> = {
  agent: {
    retrieve: "read_agent",
    "retrieve version 1": "read_agent",
    "list versions": "read_agent",
    update: "change_agent",
    archive: "archive_agent",
  },
  environment: {
    retrieve: "read_environment",
    update: "change_environment",
    archive: "archive_environment",
    delete: "delete_environment",
  },
  file: { "retrieve metadata": "read_file", download: "download_file", delete: "delete_file" },
  vault: {
    retrieve: "read_vault",
    "list credentials": "read_vault",
    update: "change_vault",
    archive: "archive_vault",
    delete: "delete_vault",
    "add a credential": "add_credential",
  },
  credential: {
    retrieve: "read_credential",
    update: "change_credential",
    archive: "archive_credential",
    delete: "delete_credential",
    validate: "validate_credential",
  },
  memory_store: {
    retrieve: "read_memory_store",
    "list memories": "read_memory_store",
    "list versions": "read_memory_store",
    update: "change_memory_store",
    archive: "archive_memory_store",
    delete: "delete_memory_store",
    "write a memory": "write_memory",
  },
  memory: { retrieve: "read_memory", update: "change_memory", delete: "delete_memory" },
  memory_version: { retrieve: "read_memory_version", redact: "redact_memory_version" },
};

/** The published state behind a situation, and the guard that the situation is about. */
export const SITUATIONS: Readonly<Record<string, readonly [state: string, guard?: string]>> = {
  "environment in_use": ["live", "environment_in_use"],
  "file uploaded": ["kept", "not_downloadable"],
  "file output": ["kept"],
  "memory in_archived_store": ["kept", "store_archived"],
  "memory_version head": ["whole", "head_of_memory"],
  "memory_version past": ["whole"],
  "memory_version of_deleted_memory": ["whole"],
};

/** What a row of an object is about beside its state: the kind whose row it is, the row, and the guard. */
const GUARDED_OBJECT_CALLS: Readonly<Record<string, readonly [state: string, cell: string]>> = {
  "agent update a stale version": ["live", "agent change_agent unless version_stale"],
  "environment update to another kind": ["live", "environment change_environment unless config_type_differs"],
  "credential update to another kind": ["active", "credential change_credential unless auth_type_differs"],
  "credential create another for the same server": ["active", "vault add_credential unless credential_exists"],
  "memory update another text": ["kept", "memory change_memory unless text_differs"],
  "memory rename to a path that is taken": ["kept", "memory change_memory unless path_taken"],
  "memory delete another text": ["kept", "memory delete_memory unless text_differs"],
  "memory create another at its path": ["kept", "memory_store write_memory unless path_taken"],
};

interface Row {
  readonly cells: Readonly<Record<string, string>>;
  readonly unless: readonly { readonly guard: string }[];
}

const hasGuard = (row: Row | undefined, guard: string | undefined): boolean =>
  row?.unless.some((line) => line.guard === guard) ?? false;

/** Every cell and every guard that is published, as `session read idle` and `session send_message unless blocked`. */
export const CELLS: readonly string[] = [
  ...cellsOf("session", LIFECYCLE.rows),
  ...Object.entries(OBJECTS.kinds).flatMap(([kind, { rows }]) => cellsOf(kind, rows)),
];

function cellsOf(kind: string, rows: Readonly<Record<string, Row>>): string[] {
  return Object.entries(rows).flatMap(([name, { cells, unless }]) => [
    ...Object.keys(cells).map((state) => `${kind} ${name} ${state}`),
    ...unless.map(({ guard }) => `${kind} ${name} unless ${guard}`),
  ]);
}

/** The published cell that a call on a session tries in a state. */
function sessionCell(row: RowName, state: State): string {
  const guard = GUARDS[state];
  if (hasGuard(LIFECYCLE.rows[row], guard)) return `session ${row} unless ${guard}`;
  return `session ${row} ${guard === undefined ? state : "idle"}`;
}

export const operationCell = (name: OperationRowName, state: State): string => sessionCell(PUBLISHED[name], state);

const ENDED: ReadonlySet<State> = new Set(["terminated", "archived", "deleted"]);

/** The row of an answer to a call that nobody made, and why it is refused. */
const UNKNOWN_CALLS: Partial<Record<EventRowName, readonly [row: RowName, guard: string]>> = {
  "user.tool_confirmation of an unknown call": ["send_confirmation", "call_unknown"],
  "user.custom_tool_result of an unknown call": ["send_custom_result", "call_unknown"],
  // These sessions are on a cloud environment.
  "user.tool_result of an unknown call": ["send_result", "environment_not_self_hosted"],
};

/** The published cell that an event tries in a state; undefined where the row combines several. */
export function eventCell(name: EventRowName, state: State): string | undefined {
  if (Object.hasOwn(PUBLISHED_EVENTS, name))
    return sessionCell(PUBLISHED_EVENTS[name as keyof typeof PUBLISHED_EVENTS], state);
  const unknown = UNKNOWN_CALLS[name];
  if (unknown) return `session ${unknown[0]} ${ENDED.has(state) ? state : `unless ${unknown[1]}`}`;
  if (name === "user.message, then system.message" && GUARDS[state] === undefined)
    return `session send_system_text ${state}`;
  if (name !== "system.message alone") return undefined;
  if (state === "idle" || ENDED.has(state)) return `session send_system_text ${state}`;
  return `session send_system_text unless ${state === "budget_reached" ? "at_cap" : "system_text_misplaced"}`;
}

/** The published cell that a call on an object tries in a situation; undefined where it is published with the sessions. */
export function objectCell(kind: ObjectKind, name: string, situation: string): string | undefined {
  const guarded = GUARDED_OBJECT_CALLS[`${kind} ${name}`];
  if (guarded) return guarded[0] === situation ? guarded[1] : undefined;
  const row = PUBLISHED_OBJECTS[kind][name];
  if (row === undefined) return undefined;
  const [state, guard] = SITUATIONS[`${kind} ${situation}`] ?? [situation];
  const published = (OBJECTS.kinds[kind].rows as Readonly<Record<string, Row>>)[row];
  return `${kind} ${row} ${hasGuard(published, guard) ? `unless ${guard}` : state}`;
}
