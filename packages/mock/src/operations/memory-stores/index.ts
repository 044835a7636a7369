import type { OperationId } from "@managed-agents/types";
import type { Operation } from "../operation.ts";

const missing: Operation<never> = () => {
  throw new Error("not served yet");
};

/** The operations of memory stores, memories and their versions. */
export const MEMORY_OPERATIONS: { readonly [Id in Extract<OperationId, `memory_stores.${string}`>]: Operation<never> } =
  {
    "memory_stores.archive": missing,
    "memory_stores.create": missing,
    "memory_stores.delete": missing,
    "memory_stores.list": missing,
    "memory_stores.memories.create": missing,
    "memory_stores.memories.delete": missing,
    "memory_stores.memories.list": missing,
    "memory_stores.memories.retrieve": missing,
    "memory_stores.memories.update": missing,
    "memory_stores.memory_versions.list": missing,
    "memory_stores.memory_versions.redact": missing,
    "memory_stores.memory_versions.retrieve": missing,
    "memory_stores.retrieve": missing,
    "memory_stores.update": missing,
  };
