import type { MemoryActor } from "@managed-agents/types";
import { listPage } from "../lists/list-page.ts";
import { timeWindow } from "../lists/time-window.ts";
import type { Operation, OperationInput } from "../operation.ts";
import { requireObject } from "../require-object.ts";
import { findStore, stateOf } from "./find.ts";
import { limitOf } from "./limit-of.ts";
import { versionJson } from "./show.ts";

/** Newest first, also of memories that are gone. A filter that fits nothing gives an empty list. */
export const listVersions: Operation = (world, { path, query }) => {
  const store = findStore(world, path.memory_store_id);
  requireObject("memory_store", "read_memory_store", stateOf(store));
  const { memory_id, operation } = query;
  const window = timeWindow(query);
  return listPage(
    `memory_versions/${encodeURIComponent(store.id)}`,
    { ...query, limit: limitOf(query) },
    typeof memory_id === "string" ? (store.histories.get(memory_id) ?? []) : store.versions,
    (version) =>
      (operation === undefined || version.operation === operation) &&
      isBy(version.createdBy, query) &&
      (window === null || window(version.createdAt * 1000)),
    (version) => versionJson(world, store, version, query.view === "full"),
  );
};

/** Whether the filters of actors let one through: an actor of another kind has no such id. */
function isBy(actor: MemoryActor, { session_id, api_key_id, service_account_id }: OperationInput["query"]): boolean {
  if (session_id !== undefined && !(actor.type === "session_actor" && actor.session_id === session_id)) return false;
  if (api_key_id !== undefined && !(actor.type === "api_actor" && actor.api_key_id === api_key_id)) return false;
  return (
    service_account_id === undefined ||
    (actor.type === "service_account_actor" && actor.service_account_id === service_account_id)
  );
}
