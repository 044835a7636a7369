import type { RequirementId } from "../requirements.ts";
import { type Cell, gone, no, unconfirmed, yes } from "./state.ts";

/** The situations in which an object can be. `unknown` is an id that nobody made, `elsewhere` one below another parent. */
export const OBJECT_STATES = {
  agent: ["live", "archived", "unknown"],
  environment: ["live", "in_use", "archived", "deleted", "unknown"],
  file: ["uploaded", "output", "expired", "deleted", "unknown"],
  vault: ["active", "archived", "deleted", "unknown"],
  credential: ["active", "archived", "deleted", "elsewhere", "unknown"],
  memory_store: ["active", "archived", "deleted", "unknown"],
  memory: ["kept", "in_archived_store", "deleted", "elsewhere", "unknown"],
  memory_version: ["head", "past", "redacted", "of_deleted_memory", "unknown"],
} as const;

export type ObjectKind = keyof typeof OBJECT_STATES;
export type ObjectState<Kind extends ObjectKind = ObjectKind> = (typeof OBJECT_STATES)[Kind][number];

type Rows<Kind extends ObjectKind> = Readonly<Record<string, Readonly<Record<ObjectState<Kind>, Cell>>>>;

const stale: Cell = { status: 409, type: "invalid_request_error", message: /^Concurrent modification detected/ };
const inUse: Cell = { status: 409, type: "invalid_request_error" };
const twice: Cell = { status: 409, type: "invalid_request_error" };
const pathTaken: Cell = { status: 409, type: "memory_path_conflict_error" };
const otherText: Cell = { status: 409, type: "memory_precondition_failed_error" };
const agentArchived: Cell = { status: 400, message: /Cannot modify archived agent/ };
const environmentArchived: Cell = { status: 400, code: "environment_archived" };
const otherConfig: Cell = { status: 400, code: "invalid_config_type_change" };
const notDownloadable: Cell = { status: 400, code: "file_not_downloadable" };
const expired: Cell = { status: 404, code: "file_expired" };

const AGENT: Rows<"agent"> = {
  retrieve: { live: yes, archived: yes, unknown: gone },
  "retrieve version 1": { live: yes, archived: yes, unknown: gone },
  "retrieve version 99": { live: gone, archived: gone, unknown: gone },
  "list versions": { live: yes, archived: yes, unknown: gone },
  update: { live: yes, archived: agentArchived, unknown: gone },
  "update a stale version": { live: stale, archived: unconfirmed(agentArchived), unknown: gone },
  archive: { live: yes, archived: unconfirmed(yes), unknown: gone },
  // What was never created is made up for sessions, unless the mock is strict.
  "create a session": { live: yes, archived: no, unknown: yes },
};

const ENVIRONMENT: Rows<"environment"> = {
  retrieve: { live: yes, in_use: yes, archived: yes, deleted: gone, unknown: gone },
  update: { live: yes, in_use: yes, archived: environmentArchived, deleted: gone, unknown: gone },
  "update to another kind": {
    live: otherConfig,
    in_use: otherConfig,
    archived: environmentArchived,
    deleted: gone,
    unknown: gone,
  },
  archive: { live: yes, in_use: yes, archived: yes, deleted: gone, unknown: gone },
  delete: { live: yes, in_use: inUse, archived: yes, deleted: gone, unknown: gone },
  "create a session": {
    live: yes,
    in_use: yes,
    archived: environmentArchived,
    deleted: unconfirmed(gone),
    unknown: yes,
  },
};

const FILE: Rows<"file"> = {
  "retrieve metadata": { uploaded: yes, output: yes, expired: yes, deleted: gone, unknown: gone },
  download: { uploaded: notDownloadable, output: yes, expired, deleted: gone, unknown: gone },
  delete: { uploaded: yes, output: yes, expired: yes, deleted: gone, unknown: gone },
  "mount in a session": { uploaded: yes, output: yes, expired: unconfirmed(gone), deleted: gone, unknown: yes },
};

const VAULT: Rows<"vault"> = {
  retrieve: { active: yes, archived: yes, deleted: gone, unknown: gone },
  "list credentials": { active: yes, archived: yes, deleted: gone, unknown: gone },
  update: { active: yes, archived: unconfirmed(no), deleted: gone, unknown: gone },
  archive: { active: yes, archived: unconfirmed(yes), deleted: gone, unknown: gone },
  delete: { active: yes, archived: yes, deleted: gone, unknown: gone },
  "add a credential": { active: yes, archived: unconfirmed(no), deleted: gone, unknown: gone },
  "create a session": { active: yes, archived: no, deleted: unconfirmed(gone), unknown: yes },
};

const CREDENTIAL: Rows<"credential"> = {
  retrieve: { active: yes, archived: yes, deleted: gone, elsewhere: gone, unknown: gone },
  update: { active: yes, archived: unconfirmed(no), deleted: gone, elsewhere: gone, unknown: gone },
  "update to another kind": { active: no, archived: no, deleted: gone, elsewhere: gone, unknown: gone },
  archive: { active: yes, archived: unconfirmed(yes), deleted: gone, elsewhere: gone, unknown: gone },
  delete: { active: yes, archived: yes, deleted: gone, elsewhere: gone, unknown: gone },
  validate: { active: yes, archived: unconfirmed(no), deleted: gone, elsewhere: gone, unknown: gone },
  // The server of a credential is free again once it is archived.
  "create another for the same server": { active: twice, archived: yes, deleted: yes, elsewhere: yes, unknown: yes },
};

const MEMORY_STORE: Rows<"memory_store"> = {
  retrieve: { active: yes, archived: yes, deleted: gone, unknown: gone },
  "list memories": { active: yes, archived: yes, deleted: gone, unknown: gone },
  "list versions": { active: yes, archived: yes, deleted: gone, unknown: gone },
  update: { active: yes, archived: unconfirmed(no), deleted: gone, unknown: gone },
  archive: { active: yes, archived: yes, deleted: gone, unknown: gone },
  delete: { active: yes, archived: yes, deleted: gone, unknown: gone },
  "write a memory": { active: yes, archived: unconfirmed(no), deleted: gone, unknown: gone },
  "create a session": { active: yes, archived: no, deleted: unconfirmed(gone), unknown: yes },
};

const MEMORY: Rows<"memory"> = {
  retrieve: { kept: yes, in_archived_store: yes, deleted: gone, elsewhere: gone, unknown: gone },
  update: { kept: yes, in_archived_store: unconfirmed(no), deleted: gone, elsewhere: gone, unknown: gone },
  "update another text": {
    kept: otherText,
    in_archived_store: unconfirmed(no),
    deleted: gone,
    elsewhere: gone,
    unknown: gone,
  },
  "rename to a path that is taken": {
    kept: pathTaken,
    in_archived_store: unconfirmed(no),
    deleted: gone,
    elsewhere: gone,
    unknown: gone,
  },
  delete: { kept: yes, in_archived_store: yes, deleted: gone, elsewhere: gone, unknown: gone },
  "delete another text": {
    kept: otherText,
    in_archived_store: otherText,
    deleted: gone,
    elsewhere: gone,
    unknown: gone,
  },
  "create another at its path": {
    kept: pathTaken,
    in_archived_store: unconfirmed(no),
    deleted: yes,
    elsewhere: yes,
    unknown: yes,
  },
};

const MEMORY_VERSION: Rows<"memory_version"> = {
  retrieve: { head: yes, past: yes, redacted: yes, of_deleted_memory: yes, unknown: gone },
  redact: { head: unconfirmed(no), past: yes, redacted: unconfirmed(yes), of_deleted_memory: yes, unknown: gone },
};

/** What becomes of agents, environments, files, vaults and memory, typed by hand: each call, and its answer in each state. */
export const OBJECT_CELLS: { readonly [Kind in ObjectKind]: Rows<Kind> } = {
  agent: AGENT,
  environment: ENVIRONMENT,
  file: FILE,
  vault: VAULT,
  credential: CREDENTIAL,
  memory_store: MEMORY_STORE,
  memory: MEMORY,
  memory_version: MEMORY_VERSION,
};

/** What each kind's cells prove. */
export const OBJECT_REQUIREMENTS: Readonly<Record<ObjectKind, RequirementId>> = {
  agent: "object.agent",
  environment: "object.environment",
  file: "object.file",
  vault: "object.vault",
  credential: "object.credential",
  memory_store: "object.memory-store",
  memory: "object.memory",
  memory_version: "object.memory-version",
};
