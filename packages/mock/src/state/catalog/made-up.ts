/** Kinds of objects that sessions refer to. */
export type NeighbourKind = "agent" | "environment" | "vault" | "file" | "memory_store";

/** The prefixes of schemas 0.1. */
export const PREFIXES: Readonly<Record<NeighbourKind, string>> = {
  agent: "agent_",
  environment: "env_",
  vault: "vlt_",
  file: "file_",
  memory_store: "memstore_",
};

/** Whether an id has the form of its kind, so that a relaxed catalog takes an object of that id to exist. */
export const hasForm = (kind: NeighbourKind, id: string): boolean =>
  id.startsWith(PREFIXES[kind]) && id.length > PREFIXES[kind].length;
