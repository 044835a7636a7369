import type { Requirements } from "./requirement.ts";

/** Create, update, archive and delete a session. */
export const SESSIONS = {
  "create.defaults": {
    source: "behaviour 1.2",
    behavior: "an idle session with empty collections, null where nothing is set, updated_at = created_at",
  },
  "create.no-events": {
    source: "behaviour 1.2, live L9",
    behavior: "create without initial events writes no event",
  },
  "create.initial-events": {
    source: "behaviour 1.2, 4.13",
    behavior: "initial events come first in the history, in order, and the session is running",
  },
  "create.initial-types": {
    source: "behaviour 1.2, errors 4",
    behavior: "initial events are user.message and at most one user.define_outcome; else 400 and nothing is created",
  },
  "create.agent-forms": {
    source: "operations 3.1",
    behavior: "an agent is an id, a pinned reference or a reference with overrides",
  },
  "create.snapshot": { source: "behaviour 1.2", behavior: "the answer shows the resolved agent with its version" },
  "create.overrides": {
    source: "behaviour 1.2",
    behavior: "left out = inherited, null or [] = cleared, a value = replaced",
  },
  "create.override-rules": {
    source: "behaviour 1.2, errors 3",
    behavior: "model null: 400 agent_model_required; tools cleared under skills, servers cleared under a toolset: 400",
  },
  "create.override-effort": { source: "behaviour 1.2", behavior: "effort inside a model override is ignored" },
  "create.tool-defaults": {
    source: "behaviour 1.2",
    behavior: "built-in tools default to always_allow, MCP tools to always_ask, all enabled",
  },
  "create.tool-rules": {
    source: "errors 4",
    behavior: "contradicting domains, undeclared servers, duplicate and reserved names: 400",
  },
  "create.budget": {
    source: "errors 4",
    behavior: "an amount is a positive whole number of cents without leading zeros, in USD",
  },
  "create.strict": {
    source: "errors 4, live L31",
    behavior: "strict: an unknown agent, environment, vault, file or memory store is 404",
  },
  "update.title": { source: "behaviour 1.3, house rule H13", behavior: "a title replaces, null clears, empty is 400" },
  "update.metadata": {
    source: "behaviour 1.3, house rule H14",
    behavior: "a string upserts, null deletes, other keys stay, at most 16 pairs after the merge",
  },
  "update.agent": {
    source: "behaviour 1.3",
    behavior: "each list sent replaces that list, the other stays, together they must agree",
  },
  "update.vaults": { source: "behaviour 1.3", behavior: "vault_ids are refused" },
  "update.budget": {
    source: "behaviour 1.3, errors 3",
    behavior: "replaced above the consumed cost, removed for good, never added",
  },
  "update.event": {
    source: "behaviour 1.3",
    behavior: "one session.updated holds the altered parts; a no-op emits none",
  },
  "update.atomic": { source: "behaviour 1.3", behavior: "one refused part refuses the whole request" },
  "archive.effect": {
    source: "behaviour 1.4",
    behavior: "archived_at is set, the status is terminated, session.status_terminated is emitted, history stays",
  },
  "archive.hidden": {
    source: "behaviour 1.4, operations 3.2",
    behavior: "archived sessions are left out of the list unless asked for",
  },
  "delete.effect": {
    source: "behaviour 1.4",
    behavior: "session.deleted is emitted, streams end, everything about it is 404, a second delete too",
  },
  "list.filters": { source: "operations 3.2", behavior: "each filter narrows the list as its description says" },
  "list.statuses-spellings": {
    source: "operations 1, 3.2",
    behavior: "statuses[]=a&statuses[]=b, percent-encoded or not, statuses=a and status=a are one filter",
  },
  "list.order": { source: "operations 3.2", behavior: "by created_at, newest first by default" },
  "list.pages": {
    source: "operations 1",
    behavior: "next_page and prev_page walk the list both ways without gap or overlap",
  },
  "list.cursor-order": { source: "operations 3.2", behavior: "a cursor carries its order and is refused with another" },
  "list.cursor-window": {
    source: "operations 3.2",
    behavior: "a created_at filter that excludes the cursor's place: 400",
  },
  "list.cursor-filters": { source: "operations 3.2", behavior: "limit and other filters may change between pages" },
  "list.bad-query": { source: "errors 4", behavior: "a bad enum, time, limit or cursor: 400 naming the parameter" },
  "usage.present": { source: "behaviour 1.2, 7", behavior: "usage and stats are present and grow with the work" },
} as const satisfies Requirements;
