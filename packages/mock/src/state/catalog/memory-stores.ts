import type { MemoryActor, Metadata } from "@managed-agents/types";
import { requireMemoryPath } from "../../domain/memory-path.ts";
import { measureText } from "../../domain/memory-text.ts";
import { Refused } from "../../domain/refusal.ts";
import type { Ids } from "../ids.ts";
import type { World } from "../world.ts";
import { Kept, type KeptState } from "./kept.ts";
import { hasForm, PREFIXES } from "./made-up.ts";
import { deleteMemory, moveMemory, placeMemory, requireFreePath } from "./memories.ts";
import { type MemoryStoreRecord, memoryKey, noMemories } from "./memory-records.ts";

/** A memory store of a world's catalog. */
export interface MemoryStoreSeed {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly metadata?: Metadata;
  readonly memories?: readonly MemorySeed[];
}

/** A memory of a store of a world's catalog, by the rules of the API. */
export interface MemorySeed {
  readonly path: string;
  readonly content: string;
  /** Made up if none is given, and so are those of versions. */
  readonly id?: string;
  readonly version_id?: string;
  /** A path that the memory had before, under the id of that version. */
  readonly before?: { readonly path: string; readonly version_id: string };
  /** The memory is gone: the id of the version that says so. */
  readonly deleted?: { readonly version_id: string };
}

/** What a memory store is made from. */
export type NewMemoryStore = Pick<MemoryStoreRecord, "id" | "name" | "description" | "metadata">;

/** What an API call is recorded as in versions: the mock knows no keys but one (house rule D245). */
export const API_ACTOR: MemoryActor = { type: "api_actor", api_key_id: "apikey_011C7gHjKmZxCvBnMqWeRtYu" };

/** What memory stores need of their world. */
type Host = Pick<World, "ids" | "touched">;

/** The memory stores of a world. */
export class MemoryStores {
  readonly #strict: boolean;
  readonly #host: Host;
  readonly #stores = new Kept<MemoryStoreRecord>();
  #made = 0;

  /** @param now when the world begins, in milliseconds since 1970 */
  constructor(seed: readonly MemoryStoreSeed[], strict: boolean, now: number, host: Host) {
    this.#strict = strict;
    this.#host = host;
    for (const { memories = [], id, name, description = "", metadata = {} } of seed) {
      const store = this.add({ id, name, description, metadata }, now);
      for (const memory of memories) fill(store, memory, now, host.ids);
    }
  }

  /** What is kept, and how many ordinals were given. */
  get state(): { readonly kept: KeptState<MemoryStoreRecord>; readonly made: number } {
    return { kept: this.#stores.state, made: this.#made };
  }

  /** Fills an empty catalog. */
  restore(kept: KeptState<MemoryStoreRecord>, made: number): void {
    this.#stores.restore(kept);
    this.#made = made;
  }

  /** @returns undefined if there is none, or no more */
  find(id: string): MemoryStoreRecord | undefined {
    const store = this.#stores.get(id);
    if (store !== undefined) this.#touch(id);
    return store;
  }

  /** What a session gets that attaches a store; undefined if it cannot name it. */
  forSession(id: string): Pick<MemoryStoreRecord, "name" | "description" | "archivedAt"> | undefined {
    const known = this.find(id);
    if (known !== undefined) return known;
    if (this.#strict || !hasForm("memory_store", id) || this.#stores.wasDeleted(id)) return undefined;
    return { name: nameOf(id), description: "", archivedAt: null };
  }

  /** Makes up a store that a session has named, unless it exists. It is found from then on, and not listed. */
  materialise(id: string, now: number): void {
    if (this.find(id) !== undefined) return;
    const store = this.#make({ id, name: nameOf(id), description: "", metadata: {} }, now);
    for (const gone of this.#stores.addMadeUp(store, isChanged)) this.#touch(gone);
  }

  /** See `Kept`. */
  forget(id: string): void {
    this.#touch(id);
    this.#stores.forget(id);
  }

  /** See `Kept`. */
  unlist(id: string): void {
    this.#stores.unlist(id);
  }

  /** Those that were given or created, in the order of their ordinals. */
  list(): readonly MemoryStoreRecord[] {
    return this.#stores.list();
  }

  add(made: NewMemoryStore, now: number): MemoryStoreRecord {
    const store = this.#make(made, now);
    this.#stores.add(store);
    return store;
  }

  #make(made: NewMemoryStore, now: number): MemoryStoreRecord {
    this.#touch(made.id);
    return {
      ...made,
      ordinal: this.#made++,
      createdAt: now,
      updatedAt: now,
      archivedAt: null,
      ...noMemories(),
    };
  }

  /** Removes a store with its memories and their versions. */
  remove(store: MemoryStoreRecord): void {
    this.#touch(store.id);
    this.#stores.remove(store);
  }

  #touch(id: string): void {
    this.#host.touched?.add(memoryKey(id));
  }
}

/** @throws RangeError for a memory that no store can have */
function fill(store: MemoryStoreRecord, seed: MemorySeed, now: number, ids: Ids): void {
  try {
    place(store, seed, now, ids);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new RangeError(`catalog: the memory ${JSON.stringify(seed.path)} of ${store.id}: ${error.message}`);
  }
}

function place(store: MemoryStoreRecord, seed: MemorySeed, now: number, ids: Ids): void {
  const author = { now, actor: API_ACTOR };
  const { before, path, deleted } = seed;
  requireMemoryPath(path);
  requireFreePath(store, path);
  const text = measureText(seed.content);
  const [id, versionId] = [seed.id ?? ids.next("mem"), seed.version_id ?? ids.next("memver")];
  const memory = placeMemory(store, id, before?.version_id ?? versionId, before?.path ?? path, text, author);
  if (before !== undefined) moveMemory(store, memory, path, text, versionId, author);
  if (deleted !== undefined) deleteMemory(store, memory, deleted.version_id, author);
}

/** Whether a store is other than the one that is made up from its id. */
const isChanged = ({ id, name, description, metadata, archivedAt, versions }: MemoryStoreRecord): boolean =>
  name !== nameOf(id) ||
  description !== "" ||
  archivedAt !== null ||
  versions.length > 0 ||
  Object.keys(metadata).length > 0;

const nameOf = (id: string): string => id.slice(PREFIXES.memory_store.length);
