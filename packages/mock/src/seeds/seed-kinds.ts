import type { OperationId } from "@managed-agents/types";
import type { IdKind } from "../state/ids.ts";
import type { SeedData } from "./seed-data.ts";

/** How the objects of one list of seed data are made. */
export interface SeedKind {
  readonly name: keyof SeedData;
  /** The prefix of their ids, without its underscore. */
  readonly prefix: IdKind;
  /** The operation that makes one; null for files, whose calls have forms. */
  readonly operation: OperationId | null;
  /** The list that each object can hold, made by an operation of its own, whose path names the object. */
  readonly inside?: {
    readonly name: string;
    readonly prefix: IdKind;
    readonly operation: OperationId;
    readonly parameter: string;
  };
}

/** Every kind, in the order in which they are made: an agent before what names it. */
export const SEED_KINDS: readonly SeedKind[] = [
  { name: "environments", prefix: "env", operation: "environments.create" },
  { name: "agents", prefix: "agent", operation: "agents.create" },
  { name: "files", prefix: "file", operation: null },
  {
    name: "vaults",
    prefix: "vlt",
    operation: "vaults.create",
    inside: { name: "credentials", prefix: "vcrd", operation: "vaults.credentials.create", parameter: "vault_id" },
  },
  {
    name: "memory_stores",
    prefix: "memstore",
    operation: "memory_stores.create",
    inside: {
      name: "memories",
      prefix: "mem",
      operation: "memory_stores.memories.create",
      parameter: "memory_store_id",
    },
  },
  { name: "sessions", prefix: "sesn", operation: "sessions.create" },
];
