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
  /** Betas of which the `anthropic-beta` header has to name one, the one to prefer first. Empty where no beta is needed. */
  readonly betas: readonly string[];
  /** Name of the body's schema, or null where none is sent. */
  readonly body: string | null;
  /** How the body travels. The parts of a multipart one are the properties of its schema. */
  readonly bodyKind: "json" | "multipart" | "none";
  /** Name of the schema of the 200 answer; for a stream, of one frame's data; null for bytes. */
  readonly response: string | null;
  /** How the 200 answer travels: one JSON value, bytes, or server-sent events. */
  readonly answerKind: "json" | "binary" | "sse";
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
