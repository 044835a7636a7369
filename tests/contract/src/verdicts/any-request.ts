import { OPERATIONS, type OperationId } from "@managed-agents/types";
import fc from "fast-check";
import { type Mutation, mutate } from "../mutate.ts";
import { wrongTextsOf } from "../requests/broken-parameters.ts";
import { brokenBodies } from "../requests/broken-request.ts";
import { allowedRequests, type GeneratedRequest } from "../requests/generated-request.ts";
import { requestSchemas } from "../schema/json-schema.ts";

/** A request as it travels: the query as text by name, the body as JSON. */
export interface WireRequest {
  readonly operation: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly body: unknown;
}

const HOSTILE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  1e21,
  "",
  "x",
  "__proto__",
  "constructor",
  "2026-02-30T00:00:00Z",
  "x".repeat(600),
  [],
  {},
  [[]],
  [null],
  { type: "user.message" },
  { type: null },
  JSON.parse('{"__proto__":{"type":"agent"}}'),
  "\u0000",
  "𝒳",
];

const replacement = fc.oneof(fc.constantFrom<unknown>(...HOSTILE, undefined), fc.jsonValue({ maxDepth: 1 }));
const mutation: fc.Arbitrary<Mutation> = fc.record({ place: fc.nat(200), replacement });

/** Operations whose requests are JSON: what forms are decoded to, each implementation decides for itself. */
const JSON_OPERATIONS = (Object.keys(OPERATIONS) as OperationId[]).filter(
  (id) => OPERATIONS[id].bodyKind !== "multipart",
);

const WITH_BODY = JSON_OPERATIONS.filter((id) => OPERATIONS[id].body !== null);

const texts = (value: unknown): string[] => [value].flat().map(String);

function onTheWire({ operation, query, body }: GeneratedRequest): WireRequest {
  const path = Object.fromEntries(OPERATIONS[operation].pathParameters.map((name) => [name, `${name}_1`]));
  const entries = Object.entries(query).map(([name, value]) => [name, texts(value)] as const);
  return { operation, path, query: Object.fromEntries(entries), body };
}

/** Made once for each operation: finding every place of a schema costs more than a value of it. */
const ALLOWED = new Map(JSON_OPERATIONS.map((id) => [id, allowedRequests(id).map(onTheWire)]));
const BROKEN = new Map(WITH_BODY.map((id) => [id, fc.constantFrom(...brokenBodies(id))]));

const of = <T>(made: ReadonlyMap<OperationId, T>, id: OperationId): T => made.get(id) as T;

const allowed = fc.constantFrom(...JSON_OPERATIONS).chain((id) => of(ALLOWED, id));

const broken = fc
  .constantFrom(...WITH_BODY)
  .chain((id) => of(BROKEN, id).chain(({ requests }) => requests.map(onTheWire)));

const changed = fc
  .tuple(
    fc.constantFrom(...WITH_BODY).chain((id) => of(ALLOWED, id)),
    fc.array(mutation, { minLength: 1, maxLength: 3 }),
  )
  .map(([request, mutations]) => ({ ...request, body: mutations.reduce(mutate, request.body) ?? null }));

/** What a parameter of an operation cannot be: its name, and the values that it is repeated with. */
function wrongParameters(id: OperationId): (readonly [name: string, values: readonly string[]])[] {
  const query = requestSchemas(id).parameters.filter(
    (parameter) => parameter.in === "query" && parameter.name !== "beta",
  );
  return query.flatMap(({ name, schema }) => wrongTextsOf(schema).map((values) => [name, values] as const));
}

const WITH_QUERY = JSON_OPERATIONS.filter((id) => wrongParameters(id).length > 0);

const wrongQuery = fc.constantFrom(...WITH_QUERY).chain((id) =>
  fc.tuple(of(ALLOWED, id), fc.constantFrom(...wrongParameters(id))).map(([request, [name, values]]) => ({
    ...request,
    query: { ...request.query, [name]: values },
  })),
);

/** Requests of any operation: as the document allows them, with one constraint broken, with up to three places changed. */
export const anyWireRequest: fc.Arbitrary<WireRequest> = fc.oneof(
  { weight: 3, arbitrary: allowed },
  { weight: 3, arbitrary: broken },
  { weight: 3, arbitrary: changed },
  { weight: 1, arbitrary: wrongQuery },
);
