/** The version of the form of all records. Changed with anything that an older reader would not understand. */
export const FORMAT = 1;

/** The keys of the records beside those of sessions and memory stores. */
export const KEYS = {
  /** Clock, ids and ordinals, and the version of the form. */
  world: "world",
  faults: "faults",
  agents: "catalog/agents",
  environments: "catalog/environments",
  vaults: "catalog/vaults",
  memoryStores: "catalog/memory_stores",
  files: "catalog/files",
} as const;

const SESSION = "session/";

export const sessionKey = (id: string): string => SESSION + id;

/** @returns null for the key of another record */
export const sessionOfKey = (key: string): string | null =>
  key.startsWith(SESSION) ? key.slice(SESSION.length) : null;
