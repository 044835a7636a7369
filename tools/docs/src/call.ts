import { type Document, type PlacedOperation, resolveComponent } from "./document.ts";

/** One call with real values, from which every code sample is made. */
export interface Call {
  operationId: string;
  /** Id of the operation that took this one's place, if it is an older spelling. */
  aliasOf: string | null;
  method: string;
  /** Base URL of the service, without a slash at the end. */
  server: string;
  /** With its placeholders: `/v1/sessions/{session_id}`. */
  path: string;
  /** In the order of the path. */
  pathValues: { name: string; value: string }[];
  /** An array stands for a repeated parameter. */
  query: { name: string; value: Scalar | Scalar[] }[];
  /** The headers that every call needs, without the credential and what follows from body and answer. */
  headers: { name: string; value: string }[];
  /** `undefined` for a call without a body. */
  body: unknown;
  /** Whether the answer is an event stream. */
  streams: boolean;
  /** Whether the answer is one page of many. */
  pages: boolean;
}

export type Scalar = string | number | boolean;

// Filters that show how a query is written: a plain one, a repeated one and one with brackets.
const SHOWN_SCALARS: ReadonlySet<string> = new Set(["created_at[gte]", "limit"]);

/**
 * Makes the call that the samples of an operation show.
 *
 * Values are the examples of the parameters and the first named example of the request body.
 *
 * @throws {Error} if a parameter that the call needs has no example
 */
export function exampleCall(document: Document, placed: PlacedOperation): Call {
  const { operation, parameters, path, method } = placed;
  const required = (place: string) => parameters.filter((each) => each.in === place && each.required);
  const need = (name: string, example: unknown): Scalar | Scalar[] => {
    if (example !== undefined) return example as Scalar | Scalar[];
    throw new Error(`${operation.operationId}: parameter ${name} needs an example for the code samples.`);
  };
  const success = operation.responses["200"]?.content ?? {};
  return {
    operationId: operation.operationId,
    aliasOf: operation["x-alias-of"] ?? null,
    method: method.toUpperCase(),
    server: document.servers[0]?.url ?? "",
    path,
    pathValues: required("path").map(({ name, example }) => ({ name, value: String(need(name, example)) })),
    query: parameters
      .filter((each) => each.in === "query" && !each.deprecated)
      .filter(({ name, schema }) => schema.type === "array" || SHOWN_SCALARS.has(name))
      .map(({ name, example }) => ({ name, value: need(name, example) })),
    headers: required("header").map(({ name, example }) => ({ name, value: [need(name, example)].flat().join(",") })),
    body: firstExample(document, operation.requestBody?.content["application/json"]?.examples),
    streams: "text/event-stream" in success,
    pages: parameters.some((each) => each.in === "query" && each.name === "page"),
  };
}

function firstExample(document: Document, examples: NonNullable<object> | undefined): unknown {
  const first = Object.values(examples ?? {})[0];
  return first === undefined ? undefined : resolveComponent<{ value: unknown }>(document, first).value;
}
