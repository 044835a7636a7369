import type { MemoryActor, MemoryVersionOperation } from "@managed-agents/types";
import { compareBytes, foldersOf } from "../../domain/memory-path.ts";
import type { MeasuredText } from "../../domain/memory-text.ts";
import { objectRefusal } from "../../domain/object-legality.ts";
import { Refused } from "../../domain/refusal.ts";
import type { Ids } from "../ids.ts";
import type { MemoryRecord, MemoryStoreRecord, MemoryVersionRecord } from "./memory-records.ts";

/** Who changes a memory and when, in milliseconds since 1970. */
export interface Author {
  readonly ids: Ids;
  readonly now: number;
  readonly actor: MemoryActor;
}

const MOST_MEMORIES = 2000;

/** @throws Refused with 400 if the store takes no changes */
export function requireWritable({ archivedAt }: MemoryStoreRecord): void {
  if (archivedAt !== null) throw new Refused(objectRefusal("store_archived"));
}

/**
 * Writes a new memory and its first version.
 *
 * @throws Refused with 409 if the path is taken, with 400 if the store is archived or full
 */
export function createMemory(store: MemoryStoreRecord, path: string, text: MeasuredText, author: Author): MemoryRecord {
  requireWritable(store);
  requireFreePath(store, path);
  if (store.memories.size >= MOST_MEMORIES) throw new Refused(objectRefusal("store_full"));
  return placeMemory(store, author.ids.next("mem"), author.ids.next("memver"), path, text, author);
}

/** Puts a memory of known ids into a store. */
export function placeMemory(
  store: MemoryStoreRecord,
  id: string,
  versionId: string,
  path: string,
  text: MeasuredText,
  author: Pick<Author, "now" | "actor">,
): MemoryRecord {
  const { now } = author;
  const memory: MemoryRecord = { id, path, text, headId: versionId, createdAt: now, updatedAt: now };
  store.memories.set(id, memory);
  indexMemory(store, memory);
  addVersion(store, versionId, memory, "created", author);
  return memory;
}

/**
 * Gives a memory another path, another text or both, and makes a version of that. Where nothing differs, nothing is made.
 *
 * @throws Refused with 409 if the path is taken, with 400 if the store is archived
 */
export function changeMemory(
  store: MemoryStoreRecord,
  memory: MemoryRecord,
  path: string,
  text: MeasuredText,
  author: Author,
): void {
  requireWritable(store);
  if (path === memory.path && text.content === memory.text.content) return;
  requireFreePath(store, path, memory);
  moveMemory(store, memory, path, text, author.ids.next("memver"), author);
}

/** Changes a memory to a version of known id. */
export function moveMemory(
  store: MemoryStoreRecord,
  memory: MemoryRecord,
  path: string,
  text: MeasuredText,
  versionId: string,
  author: Pick<Author, "now" | "actor">,
): void {
  if (path !== memory.path) {
    unindex(store, memory);
    memory.path = path;
    indexMemory(store, memory);
  }
  memory.text = text;
  memory.headId = versionId;
  memory.updatedAt = author.now;
  addVersion(store, versionId, memory, "modified", author);
}

/** Removes a memory, and makes a version that says so. */
export function deleteMemory(
  store: MemoryStoreRecord,
  memory: MemoryRecord,
  versionId: string,
  author: Pick<Author, "now" | "actor">,
): void {
  store.memories.delete(memory.id);
  unindex(store, memory);
  addVersion(store, versionId, memory, "deleted", author);
}

function addVersion(
  store: MemoryStoreRecord,
  id: string,
  { id: memoryId, path, text }: MemoryRecord,
  operation: MemoryVersionOperation,
  { now, actor }: Pick<Author, "now" | "actor">,
): void {
  const version: MemoryVersionRecord = {
    id,
    ordinal: store.versions.length,
    memoryId,
    operation,
    path,
    text: operation === "deleted" ? null : text,
    createdBy: actor,
    createdAt: now,
    redacted: null,
  };
  keepVersion(store, version);
}

/** Adds a version behind those that a store has. */
export function keepVersion(store: MemoryStoreRecord, version: MemoryVersionRecord): void {
  store.versions.push(version);
  store.versionsById.set(version.id, version);
  const history = store.histories.get(version.memoryId);
  if (history === undefined) store.histories.set(version.memoryId, [version]);
  else history.push(version);
}

/**
 * @param mover the memory that is to get the path, whose own place does not count
 * @throws Refused with 409 if a memory is at the path, above it or below it
 */
export function requireFreePath(store: MemoryStoreRecord, path: string, mover?: MemoryRecord): void {
  const taken = memoryInTheWay(store, path, mover);
  if (taken === undefined) return;
  const properties = { conflicting_memory_id: taken.id, conflicting_path: taken.path };
  throw new Refused({ ...objectRefusal("path_taken"), properties });
}

/** The memory at a path, above it or below it. */
function memoryInTheWay(store: MemoryStoreRecord, path: string, mover?: MemoryRecord): MemoryRecord | undefined {
  for (const place of [path, ...foldersOf(path)]) {
    const found = store.byPath.get(place);
    if (found !== undefined && found !== mover) return found;
  }
  const folder = `${path}/`;
  const own = mover?.path.startsWith(folder) ? 1 : 0;
  if ((store.folders.get(path) ?? 0) <= own) return undefined;
  for (let at = placeOf(store, folder); ; at++) {
    const found = store.sorted[at];
    if (found !== mover) return found;
  }
}

/** Where the first memory stands whose path is not before a text. */
export function placeOf({ sorted }: MemoryStoreRecord, text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareBytes(sorted[middle]?.path ?? "", text) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lets a memory be found by its path, and by the folders above it. */
export function indexMemory(store: MemoryStoreRecord, memory: MemoryRecord): void {
  const { path } = memory;
  store.byPath.set(path, memory);
  store.sorted.splice(placeOf(store, path), 0, memory);
  for (const folder of foldersOf(path)) store.folders.set(folder, (store.folders.get(folder) ?? 0) + 1);
}

function unindex(store: MemoryStoreRecord, { path }: MemoryRecord): void {
  store.byPath.delete(path);
  store.sorted.splice(placeOf(store, path), 1);
  for (const folder of foldersOf(path)) {
    const left = (store.folders.get(folder) ?? 1) - 1;
    if (left === 0) store.folders.delete(folder);
    else store.folders.set(folder, left);
  }
}
