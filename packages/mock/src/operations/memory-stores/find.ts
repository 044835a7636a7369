import { refuseUnknown } from "../../domain/refusal.ts";
import type { Author } from "../../state/catalog/memories.ts";
import type { MemoryRecord, MemoryStoreRecord, MemoryVersionRecord } from "../../state/catalog/memory-records.ts";
import { API_ACTOR } from "../../state/catalog/memory-stores.ts";
import type { World } from "../../state/world.ts";
import { quote } from "../sessions/find.ts";
import { unknownObjectHint } from "../unknown-object-hint.ts";

/** @throws Refused with 404 if there is no such store, or no more */
export function findStore({ catalog }: World, id = ""): MemoryStoreRecord {
  const store = catalog.memoryStores.find(id);
  if (store !== undefined) return store;
  return refuseUnknown(`Memory store ${quote(id)} does not exist.`, {
    hint: unknownObjectHint(catalog, "memory_store", "POST /v1/memory_stores"),
  });
}

/** @throws Refused with 404 unless the memory is in the store */
export function findMemory(store: MemoryStoreRecord, id = ""): MemoryRecord {
  const memory = store.memories.get(id);
  return memory ?? refuseUnknown(`Memory ${quote(id)} does not exist in memory store ${store.id}.`);
}

/** @throws Refused with 404 unless a memory of the store has or had the version */
export function findVersion(store: MemoryStoreRecord, id = ""): MemoryVersionRecord {
  const version = store.versionsById.get(id);
  return version ?? refuseUnknown(`Memory version ${quote(id)} does not exist in memory store ${store.id}.`);
}

/** The state of a store in the table of objects. */
export const stateOf = ({ archivedAt }: MemoryStoreRecord): "active" | "archived" =>
  archivedAt === null ? "active" : "archived";

/** The author of what an API call changes now. */
export const apiAuthor = ({ ids, clock }: World): Author => ({ ids, now: clock.now(), actor: API_ACTOR });
