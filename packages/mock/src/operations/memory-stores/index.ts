import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";
import { archiveStore } from "./archive.ts";
import { createStore } from "./create.ts";
import { deleteStore } from "./delete.ts";
import { listStores } from "./list.ts";
import { createMemory } from "./memories-create.ts";
import { deleteMemory } from "./memories-delete.ts";
import { listMemories } from "./memories-list.ts";
import { retrieveMemory } from "./memories-retrieve.ts";
import { updateMemory } from "./memories-update.ts";
import { retrieveStore } from "./retrieve.ts";
import { updateStore } from "./update.ts";
import { listVersions } from "./versions-list.ts";
import { redactVersion } from "./versions-redact.ts";
import { retrieveVersion } from "./versions-retrieve.ts";

/** The operations of memory stores, memories and their versions. */
export const MEMORY_OPERATIONS: { readonly [Id in Extract<OperationId, `memory_stores.${string}`>]: Operation<never> } =
  {
    "memory_stores.archive": archiveStore,
    "memory_stores.create": createStore,
    "memory_stores.delete": deleteStore,
    "memory_stores.list": listStores,
    "memory_stores.memories.create": createMemory,
    "memory_stores.memories.delete": deleteMemory,
    "memory_stores.memories.list": listMemories,
    "memory_stores.memories.retrieve": retrieveMemory,
    "memory_stores.memories.update": updateMemory,
    "memory_stores.memory_versions.list": listVersions,
    "memory_stores.memory_versions.redact": redactVersion,
    "memory_stores.memory_versions.retrieve": retrieveVersion,
    "memory_stores.retrieve": retrieveStore,
    "memory_stores.update": updateStore,
  };
