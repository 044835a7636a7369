/** What a person can be asked to write for a value, in the terms of YAML. `file` is the path of one to upload. */
export type ValueKind = "string" | "integer" | "number" | "boolean" | "null" | "mapping" | "list" | "file";

/** One operation as a command. The table of them is generated; this program interprets it. */
export interface CommandDescriptor {
  /** Group and verb: `beta:sessions:events list`. */
  readonly name: string;
  /** `sessions.events.list` */
  readonly operation: string;
  /** Where the client has its method: `["sessions", "events", "list"]`. */
  readonly call: readonly string[];
  readonly answer: "json" | "page" | "stream" | "binary";
  readonly body: "json" | "multipart" | "none";
  /** Whether the method takes a query. */
  readonly query: boolean;
  readonly destructive: boolean;
  readonly summary: string;
  /** Text of the document, one sentence per line. */
  readonly description: string;
  /** A call that a shell takes as it is. */
  readonly example: string;
  readonly flags: readonly FlagDescriptor[];
}

export interface FlagDescriptor {
  /** Without dashes: `vault-id`, `agent.mcp-servers`. */
  readonly flag: string;
  readonly in: "path" | "query" | "body";
  /** What the client calls it: `vault_ids`, `created_at[gte]`. */
  readonly name: string;
  /** The property inside that one, for a flag with a dot. */
  readonly inner?: string;
  readonly kinds: readonly ValueKind[];
  /** What one item is, where the flag can be repeated. */
  readonly items?: readonly ValueKind[];
  /** Every accepted text, if those are few and no others can come. */
  readonly values?: readonly string[];
  readonly required?: true;
  readonly text?: string;
}
