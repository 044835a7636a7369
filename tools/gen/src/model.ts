import type { Json, JsonObject } from "./load.ts";
import type { Place } from "./problem.ts";

/** What the emitters read. Plain data: nothing downstream looks at the document itself. */
export interface Model {
  readonly title: string;
  readonly version: string;
  /** Date of the API surface that the document describes, `YYYY-MM-DD`. */
  readonly surface: string;
  readonly schemas: readonly SchemaModel[];
  readonly unions: readonly UnionModel[];
  readonly operations: readonly OperationModel[];
  readonly examples: readonly ExampleModel[];
}

export interface SchemaModel {
  readonly name: string;
  readonly place: Place;
  readonly description: string | undefined;
  readonly schema: JsonObject;
  /** A request body, or a part of one. Such objects are closed. */
  readonly inRequests: boolean;
  readonly inResponses: boolean;
}

/** A `oneOf` with a discriminator. */
export interface UnionModel {
  readonly name: string;
  readonly tag: string;
  /** In the document's order, which lint keeps sorted by wire name. */
  readonly members: readonly { readonly wire: string; readonly schema: string }[];
  /** The service may add members; readers must survive them. */
  readonly open: boolean;
}

export interface OperationModel {
  /** `sessions.events.send` */
  readonly id: string;
  readonly place: Place;
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly toolName: string;
  readonly hints: { readonly readOnly: boolean; readonly destructive: boolean; readonly idempotent: boolean };
  readonly deprecated: boolean;
  readonly aliasOf: string | undefined;
  readonly parameters: readonly ParameterModel[];
  /** Betas of which `anthropic-beta` has to name one, the one to prefer first; none if the operation needs no beta. */
  readonly betas: readonly string[];
  /** Name of the body's schema. No operation takes an inline body. */
  readonly requestBody: string | undefined;
  readonly bodyKind: BodyKind;
  /** Every content type that the body may have, the one that decides its kind first. */
  readonly bodyTypes: readonly string[];
  readonly bodyRequired: boolean;
  /** The status of success. */
  readonly status: number;
  /** Name of the schema of the answer; for a stream, of the data of one frame; undefined for bytes and for no content. */
  readonly response: string | undefined;
  readonly answerKind: AnswerKind;
  /** Every declared error status, ascending. */
  readonly errors: readonly number[];
}

/** How a body travels. The parts of a `multipart` one are the properties of its schema. */
export type BodyKind = "json" | "multipart" | "none";

/** How an answer of success travels: one JSON value, bytes, server-sent events, or a status alone. */
export type AnswerKind = "json" | "binary" | "sse" | "none";

export interface ParameterModel {
  /** As on the wire, brackets included: `created_at[gte]`. */
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string | undefined;
  /** JSON Schema of the decoded value, references kept. */
  readonly schema: JsonObject;
  readonly type: "string" | "integer" | "boolean" | "array";
}

/** A named example of a request or response body, or of one event. */
export interface ExampleModel {
  readonly operation: string;
  readonly kind: "request" | "response";
  /** Only for responses. */
  readonly status: number | undefined;
  readonly name: string;
  readonly summary: string | undefined;
  readonly value: Json;
  readonly schema: string;
  readonly place: Place;
}
