import { OPERATIONS, type OperationId } from "@managed-agents/types";
import fc from "fast-check";
import { requestSchemas } from "../schema/json-schema.ts";
import { type Narrowing, valuesAlong, valuesOf } from "../schema/values.ts";
import { FIELD_FACTS } from "./field-facts.ts";
import { agreeingQuery, QUERY_FACTS } from "./query-facts.ts";
import { WHOLE_FACTS } from "./whole-facts.ts";

/** A request whose ids are placeholders; of a form, the parts by name. */
export interface GeneratedRequest {
  readonly operation: OperationId;
  /** By wire name, numbers and booleans decoded. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export const FACTS: Narrowing = { fields: FIELD_FACTS, wholes: WHOLE_FACTS };

/** A small file, which is what the document calls binary text. */
export const FILE_TEXT = "order_no,total\n";

/** Requests that the API takes while the objects that they name are there and nothing happens to them. */
export function validRequests(operation: OperationId): fc.Arbitrary<GeneratedRequest> {
  return fc.record({
    operation: fc.constant(operation),
    query: queries(operation, QUERY_FACTS).map((query) => agreeingQuery(operation, query)),
    body: bodies(operation, FACTS),
  });
}

/** Requests that the document alone allows, whatever the API would say to them. */
export function allowedRequests(operation: OperationId): fc.Arbitrary<GeneratedRequest> {
  const body = bodies(operation, { fields: {}, wholes: {} });
  return fc.record({ operation: fc.constant(operation), query: queries(operation, {}), body });
}

/** The smallest body that an operation takes; undefined where it takes none. */
export function goodBody(operation: OperationId): unknown {
  const { body } = requestSchemas(operation);
  if (body === undefined) return undefined;
  if (OPERATIONS[operation].bodyKind === "multipart") return { file: FILE_TEXT };
  const [smallest] = fc.sample(valuesAlong(body, [], FACTS), { numRuns: 1, seed: 1 });
  return smallest;
}

function queries(operation: OperationId, facts: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  const { parameters } = requestSchemas(operation);
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.name !== "beta");
  const parts = query.map(({ name, schema }) => [name, facts[name] ?? valuesOf(schema)] as const);
  const requiredKeys = query.filter(({ required }) => required).map(({ name }) => name);
  return fc.record<Record<string, unknown>>(Object.fromEntries(parts), { requiredKeys, noNullPrototype: true });
}

function bodies(operation: OperationId, narrowing: Narrowing): fc.Arbitrary<unknown> {
  const { body } = requestSchemas(operation);
  if (body === undefined) return fc.constant(undefined);
  if (OPERATIONS[operation].bodyKind !== "multipart") return valuesOf(body, narrowing);
  const expires_in_seconds = fc.integer({ min: 3600, max: 7_776_000 });
  const parts = { file: fc.constant(FILE_TEXT), expires_in_seconds };
  return fc.record(parts, { requiredKeys: ["file"], noNullPrototype: true });
}
