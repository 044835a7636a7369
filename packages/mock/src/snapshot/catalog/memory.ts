import type { MeasuredText } from "../../domain/memory-text.ts";
import type { Catalog } from "../../state/catalog/catalog.ts";
import { indexMemory, keepVersion } from "../../state/catalog/memories.ts";
import {
  type MemoryRecord,
  type MemoryStoreRecord,
  type MemoryVersionRecord,
  memoryKey,
  noMemories,
} from "../../state/catalog/memory-records.ts";
import { readObject, readRecord, writeObject } from "../damage.ts";
import { KEYS } from "../record-keys.ts";
import { readKept, type StoredKept, storeKept } from "./stored-kept.ts";

/** A memory has path and text of the version that it is at. */
type StoredMemory = Omit<MemoryRecord, "path" | "text">;

interface StoredStore
  extends Omit<
    MemoryStoreRecord,
    "memories" | "byPath" | "folders" | "sorted" | "versions" | "versionsById" | "histories"
  > {
  readonly memories: readonly StoredMemory[];
  readonly versions: readonly Omit<MemoryVersionRecord, "ordinal">[];
}

interface Named {
  readonly record: string;
}

/** The record of each memory store that may have changed, and one that says which there are. @param changed null for all */
export function writeMemory({ memoryStores }: Catalog, changed: ReadonlySet<string> | null): [string, string | null][] {
  const { state } = memoryStores;
  const records: [string, string | null][] = [[KEYS.memoryStores, storeKept(KEYS.memoryStores, state, ({ id }) => id)]];
  const kept = new Set<string>();
  for (const store of state.kept.items) {
    const key = memoryKey(store.id);
    kept.add(key);
    if (changed === null || changed.has(key)) records.push([key, writeObject(key, storeOf(store))]);
  }
  for (const key of changed ?? []) if (isMemoryKey(key) && !kept.has(key)) records.push([key, null]);
  return records;
}

export const isMemoryKey = (key: string): boolean => key.startsWith(memoryKey(""));

function storeOf(store: MemoryStoreRecord): StoredStore {
  const { byPath: _, folders: __, sorted: ___, versionsById: ____, histories: _____, ...rest } = store;
  return {
    ...rest,
    memories: Array.from(store.memories.values(), ({ path: _path, text: _text, ...memory }) => memory),
    versions: store.versions.map(({ ordinal: _ordinal, ...version }) => version),
  };
}

/** @throws LogError if one of the records is missing or damaged */
export function restoreMemory({ memoryStores }: Catalog, records: ReadonlyMap<string, string>): void {
  const stored = readObject<StoredKept<string>>(records, KEYS.memoryStores);
  const read = (id: string): MemoryStoreRecord => {
    const own = readObject<StoredStore & Named>(records, memoryKey(id));
    return readRecord(memoryKey(id), () => readStore(own));
  };
  readRecord(KEYS.memoryStores, () => memoryStores.restore(readKept(stored, read), stored.made));
}

function readStore({ memories, versions, record: _, ...rest }: StoredStore & Named): MemoryStoreRecord {
  const store: MemoryStoreRecord = {
    ...rest,
    ...noMemories(),
  };
  for (const [ordinal, version] of versions.entries()) keepVersion(store, { ...version, ordinal });
  for (const stored of memories) {
    const { path, text } = headOf(store, stored);
    const memory: MemoryRecord = { ...stored, path, text };
    store.memories.set(memory.id, memory);
    indexMemory(store, memory);
  }
  return store;
}

function headOf({ versionsById }: MemoryStoreRecord, { headId }: StoredMemory): { path: string; text: MeasuredText } {
  const head = versionsById.get(headId);
  if (!head?.text || head.path === null) throw new TypeError("expected the version that a memory is at");
  return { path: head.path, text: head.text };
}
