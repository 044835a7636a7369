import { refuseUnknown } from "../../domain/refusal.ts";
import type { Author } from "../../state/catalog/memories.ts";
import type { MemoryRecord, MemoryStoreRecord, MemoryVersionRecord } from "../../state/catalog/memory-records.ts";
import { API_ACTOR } from "../../state/catalog/memory-stores.ts";
import type { World } from "../../state/world.ts";
import { quote } from "../sessions/find.ts";

/** @throws Refused with 404 if there is no such store, or no more */
export function findStore({ catalog }: World, id = ""): MemoryStoreRecord {
  const store = catalog.memoryStores.find(id);
  if (store !== undefined) return store;
  return refuseUnknown(`Memory store ${quote(id)} does not exist.`, {
    hint: catalog.explainMissing("memory_store", id),
  });
}

/** @throws Refused with 404 unless the memory is in the store */
export function findMemory(store: MemoryStoreRecord, id = ""): MemoryRecord {
  const memory = store.memories.get(id);
  if (memory !== undefined) return memory;
  const hint = `Create it with POST /v1/memory_stores/${store.id}/memories, or let a scenario write it. Its versions outlive it.`;
  return refuseUnknown(`Memory ${quote(id)} does not exist in memory store ${store.id}.`, { hint });
}

/** @throws Refused with 404 unless a memory of the store has or had the version */
export function findVersion(store: MemoryStoreRecord, id = ""): MemoryVersionRecord {
  const version = store.versionsById.get(id);
  if (version !== undefined) return version;
  const hint = `Each change of a memory makes one; GET /v1/memory_stores/${store.id}/memory_versions lists them.`;
  return refuseUnknown(`Memory version ${quote(id)} does not exist in memory store ${store.id}.`, { hint });
}

/** The state of a store in the table of objects. */
export const stateOf = ({ archivedAt }: MemoryStoreRecord): "active" | "archived" =>
  archivedAt === null ? "active" : "archived";

/** The author of what an API call changes now. */
export const apiAuthor = ({ ids, clock }: World): Author => ({ ids, now: clock.now(), actor: API_ACTOR });
