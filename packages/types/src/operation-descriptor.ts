/** One operation of the API, as a row of `OPERATIONS`. */
export interface OperationDescriptor {
  /** `sessions.events.send`: the call itself, resources first, verb last. */
  readonly id: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** With `{session_id}` placeholders. */
  readonly path: string;
  readonly tag: string;
  /** Name of the tool that an MCP adapter offers for it. */
  readonly toolName: string;
  /** What a tool's host may assume. Stated in the document for each operation. */
  readonly hints: { readonly readOnly: boolean; readonly destructive: boolean; readonly idempotent: boolean };
  readonly pathParameters: readonly string[];
  /** Wire names, brackets included. */
  readonly queryParameters: readonly QueryParameterDescriptor[];
  /** Name of the body's schema, or null where none is sent. */
  readonly body: string | null;
  /** Name of the schema of the 200 answer; for a stream, of one frame's data. */
  readonly response: string;
  readonly streams: boolean;
  readonly deprecated: boolean;
  /** The operation that this one is an older spelling of. */
  readonly aliasOf: string | null;
  /** Declared error statuses, ascending. */
  readonly errors: readonly number[];
}

export interface QueryParameterDescriptor {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "array";
}
