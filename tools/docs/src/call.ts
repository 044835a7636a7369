import {
  type Document,
  type Example,
  type PlacedOperation,
  type Reference,
  resolveComponent,
  type Schema,
} from "./document.ts";

/** One call with real values, from which its code samples are made. */
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
  /** `undefined` for a call without a body. For a multipart body its parts by name, bytes as text. */
  body: unknown;
  /** Names of the parts of a multipart body that are files; `undefined` for any other body. */
  files: readonly string[] | undefined;
  /** Whether the answer is an event stream. */
  streams: boolean;
  /** Whether the answer is bytes. */
  bytes: boolean;
  /** Whether the answer is one page of many. */
  pages: boolean;
}

export type Scalar = string | number | boolean;

// Beside the repeated filters these show how a query is written: a plain name and one with brackets.
const SHOWN_SCALARS: ReadonlySet<string> = new Set(["created_at[gte]", "limit"]);

/** Filters that cannot stand beside what is shown. */
const LEFT_OUT: Readonly<Record<string, string>> = { "files.list": "ids[]" };

/**
 * Makes the calls that the samples of an operation show: one for each named example of its body, in their order, or
 * one if it has no body. Other values are the examples of the parameters.
 *
 * @throws {Error} if a parameter that the call needs has no example, or the body has none
 */
export function exampleCalls(document: Document, placed: PlacedOperation): [Call, ...Call[]] {
  const { operation, parameters, path, method } = placed;
  const need = (name: string, example: unknown): Scalar | Scalar[] => {
    if (example !== undefined) return example as Scalar | Scalar[];
    throw new Error(`${operation.operationId}: parameter ${name} needs an example for the code samples.`);
  };
  const required = (place: string) => parameters.filter((each) => each.in === place && each.required);
  const call: Call = {
    operationId: operation.operationId,
    aliasOf: operation["x-alias-of"] ?? null,
    method: method.toUpperCase(),
    server: document.servers[0]?.url ?? "",
    path,
    pathValues: required("path").map(({ name, example }) => ({ name, value: String(need(name, example)) })),
    query: parameters
      .filter((each) => each.in === "query" && !each.deprecated && LEFT_OUT[operation.operationId] !== each.name)
      .filter(({ name, schema }) => schema.type === "array" || SHOWN_SCALARS.has(name))
      .map(({ name, example }) => ({ name, value: need(name, example) })),
    headers: required("header").map(({ name, example }) => ({ name, value: [need(name, example)].flat().join(",") })),
    body: undefined,
    files: undefined,
    streams: "text/event-stream" in (operation.responses["200"]?.content ?? {}),
    bytes: "application/octet-stream" in (operation.responses["200"]?.content ?? {}),
    pages: parameters.some((each) => each.in === "query" && each.name === "page"),
  };
  const [[contentType, content] = []] = Object.entries(operation.requestBody?.content ?? {});
  if (!content) return [call];
  const files = contentType === "multipart/form-data" ? fileParts(document, content.schema) : undefined;
  const [first, ...others] = exampleValues(document, content.examples ?? {}).map((body) => ({ ...call, body, files }));
  if (!first) throw new Error(`${operation.operationId}: the body needs a named example for the code samples.`);
  return [first, ...others];
}

function exampleValues(document: Document, examples: Record<string, Example | Reference>): unknown[] {
  return Object.values(examples).map((example) => resolveComponent<Example>(document, example).value);
}

function fileParts(document: Document, schema: unknown): string[] {
  const { properties } = resolveComponent<Schema>(document, (schema ?? {}) as Schema);
  const parts = Object.entries((properties ?? {}) as Record<string, { format?: unknown }>);
  return parts.flatMap(([name, { format }]) => (format === "binary" ? [name] : []));
}
