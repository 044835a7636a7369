import { OPERATIONS, type OperationId } from "@managed-agents/types";
import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenBodies } from "../requests/broken-request.ts";
import { allowedRequests, validRequests } from "../requests/generated-request.ts";
import { ajvAgainst } from "../verdicts/plain-ajv.ts";
import { breaksOf } from "./breaks.ts";
import { type JsonSchema, requestSchemas, resolve } from "./json-schema.ts";
import { placesOf } from "./routes.ts";

const WITH_BODY = (Object.keys(OPERATIONS) as OperationId[]).filter((id) => OPERATIONS[id].bodyKind === "json");

const path = (id: OperationId) => Object.fromEntries(OPERATIONS[id].pathParameters.map((name) => [name, "x"]));
const against = (operation: OperationId, body: unknown) =>
  ajvAgainst({ operation, path: path(operation), query: {}, body });

test.each(WITH_BODY)("plain Ajv accepts what is generated for %s, and refuses each broken constraint of it", (id) => {
  for (const make of [validRequests, allowedRequests]) {
    for (const { body } of fc.sample(make(id), { numRuns: 30, seed: 7 })) expect(against(id, body)).toBeNull();
  }
  const accepted = brokenBodies(id).filter(({ requests }) => {
    const [request] = fc.sample(requests, { numRuns: 1, seed: 7 });
    return against(id, request?.body) === null;
  });
  expect(accepted.map(({ what }) => what)).toEqual([]);
});

/** What the generators and the breaks know, and what says nothing about values. */
const KNOWN = new Set<string>([
  ..."type const enum properties required additionalProperties propertyNames maxProperties items minItems maxItems".split(
    " ",
  ),
  ..."uniqueItems anyOf oneOf discriminator minLength maxLength pattern format minimum maximum $ref".split(" "),
  ..."description default examples deprecated title x-open-enum x-open-union x-unconfirmed x-may-be-absent".split(" "),
]);

test("requests use no keyword of JSON Schema that the generators do not know", () => {
  const found = new Set<string>();
  for (const id of WITH_BODY) {
    const { body } = requestSchemas(id);
    for (const { schema } of placesOf(body as JsonSchema))
      for (const key of Object.keys(resolve(schema))) found.add(key);
  }
  expect([...found].filter((key) => !KNOWN.has(key))).toEqual([]);
});

test("each constraint of a schema is broken", () => {
  const schema: JsonSchema = {
    type: "object",
    required: ["name"],
    additionalProperties: false,
    properties: { name: { type: "string", minLength: 1, maxLength: 3 }, size: { type: "integer", minimum: 0 } },
  };
  const all = [...placesOf(schema)].flatMap((place) =>
    breaksOf(place).map(({ constraint }) => `${place.field} ${constraint}`),
  );
  const types = (field: string, ...but: string[]) =>
    ["null", "boolean", "integer", "string", "array", "object"]
      .filter((type) => !but.includes(type))
      .map((type) => `${field} ${type === "null" ? "null" : `type ${type}`}`);
  expect(all).toEqual([
    ...types("body", "object"),
    "body missing name",
    "body extra key",
    ...types("body.name", "string"),
    "body.name minLength",
    "body.name maxLength",
    ...types("body.size", "integer"),
    "body.size type fraction",
    "body.size minimum",
  ]);
});
