import type { Memory, MemoryStore, MemoryVersion } from "@managed-agents/types";
import type { MemoryRecord, MemoryStoreRecord, MemoryVersionRecord } from "../../state/catalog/memory-records.ts";
import { stampText } from "../../state/show.ts";
import type { World } from "../../state/world.ts";

/** A memory store as the API shows it, as JSON text. */
export function storeJson(world: World, store: MemoryStoreRecord): string {
  const { id, name, description, metadata, archivedAt } = store;
  const stamp = (time: number): string => stampText(world, time, id);
  const shown: MemoryStore = {
    id,
    type: "memory_store",
    name,
    description,
    metadata,
    created_at: stamp(store.createdAt),
    updated_at: stamp(store.updatedAt),
    archived_at: archivedAt === null ? null : stamp(archivedAt),
  };
  return JSON.stringify(shown);
}

/** A memory as the API shows it, as JSON text. @param full whether with its text */
export function memoryJson(world: World, store: MemoryStoreRecord, memory: MemoryRecord, full: boolean): string {
  const { id, path, text, headId, createdAt, updatedAt } = memory;
  const shown: Memory = {
    id,
    type: "memory",
    memory_store_id: store.id,
    path,
    content: full ? text.content : null,
    content_size_bytes: text.size,
    content_sha256: text.sha256,
    memory_version_id: headId,
    created_at: stampText(world, createdAt, id),
    updated_at: stampText(world, updatedAt, id),
  };
  return JSON.stringify(shown);
}

/** A version of a memory as the API shows it, as JSON text. @param full whether with its text */
export function versionJson(
  world: World,
  store: MemoryStoreRecord,
  version: MemoryVersionRecord,
  full: boolean,
): string {
  const { id, memoryId, operation, path, text, createdBy, createdAt, redacted } = version;
  const shown: MemoryVersion = {
    id,
    type: "memory_version",
    memory_store_id: store.id,
    memory_id: memoryId,
    operation,
    path,
    content: full && text !== null ? text.content : null,
    content_size_bytes: text?.size ?? null,
    content_sha256: text?.sha256 ?? null,
    created_by: createdBy,
    created_at: stampText(world, createdAt, id),
    redacted_at: redacted === null ? null : stampText(world, redacted.at, id),
    ...(redacted === null ? {} : { redacted_by: redacted.by }),
  };
  return JSON.stringify(shown);
}
