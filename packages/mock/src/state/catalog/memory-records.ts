import type { MemoryActor, MemoryVersionOperation, Metadata } from "@managed-agents/types";
import type { MeasuredText } from "../../domain/memory-text.ts";

/** Everything the world keeps of a memory store. Times are milliseconds since 1970. */
export interface MemoryStoreRecord {
  readonly id: string;
  readonly ordinal: number;
  name: string;
  description: string;
  metadata: Metadata;
  readonly createdAt: number;
  updatedAt: number;
  archivedAt: number | null;
  readonly memories: Map<string, MemoryRecord>;
  readonly byPath: Map<string, MemoryRecord>;
  /** How many memories are below a folder, by its path without a slash at the end. */
  readonly folders: Map<string, number>;
  /** The memories in the order of the bytes of their paths. */
  readonly sorted: MemoryRecord[];
  /** Oldest first. Versions outlive their memory. */
  readonly versions: MemoryVersionRecord[];
  readonly versionsById: Map<string, MemoryVersionRecord>;
  /** The versions of each memory, oldest first. */
  readonly histories: Map<string, MemoryVersionRecord[]>;
}

/** Names a memory store among what a world has touched, and its record in a snapshot. */
export const memoryKey = (id: string): string => `memory/${id}`;

/** A memory, and the version it is at. */
export interface MemoryRecord {
  readonly id: string;
  path: string;
  text: MeasuredText;
  headId: string;
  readonly createdAt: number;
  updatedAt: number;
}

/** What one change of a memory left behind. */
export interface MemoryVersionRecord {
  readonly id: string;
  readonly ordinal: number;
  readonly memoryId: string;
  readonly operation: MemoryVersionOperation;
  /** Null once the version is redacted. */
  path: string | null;
  /** Null where the memory was deleted, and once the version is redacted. */
  text: MeasuredText | null;
  readonly createdBy: MemoryActor;
  readonly createdAt: number;
  redacted: { readonly at: number; readonly by: MemoryActor } | null;
}

/** What a store has of memories before its first one. */
export const noMemories = (): Pick<
  MemoryStoreRecord,
  "memories" | "byPath" | "folders" | "sorted" | "versions" | "versionsById" | "histories"
> => ({
  memories: new Map(),
  byPath: new Map(),
  folders: new Map(),
  sorted: [],
  versions: [],
  versionsById: new Map(),
  histories: new Map(),
});
