import { asArray, asObject, asText } from "../json-access.ts";
import type { Json, JsonObject } from "../load.ts";
import type { OperationModel } from "../model.ts";
import { refName } from "../references.ts";

/**
 * What a tool answers, in one level: its plain values, and the items of a page. Others come back too; naming them all would cost a model
 * more than it learns.
 */
export function toolOutput({ answerKind, response }: OperationModel, schemas: JsonObject): JsonObject {
  if (answerKind === "binary") return DOWNLOADED;
  if (answerKind === "sse") return COLLECTED;
  const schema = asObject(schemas[response ?? ""]);
  const properties = Object.entries(asObject(schema.properties)).map(
    ([name, value]) => [name, typesOf(value as JsonObject, schemas)] as const,
  );
  const tag = asText(asObject(schema.discriminator).propertyName);
  if (tag !== undefined) return { type: "object", properties: { [tag]: { type: "string" } }, required: [tag] };
  return {
    type: "object",
    properties: Object.fromEntries(
      properties
        .filter(([name, types]) => name === "data" || isPlain(types))
        .map(([name, types]) => [name, { type: oneOrMore(types) }]),
    ),
  };
}

const DOWNLOADED: JsonObject = {
  type: "object",
  properties: {
    media_type: { type: "string" },
    bytes: { type: "integer" },
    encoding: { type: "string" },
    content: { type: "string" },
  },
  required: ["media_type", "bytes", "encoding", "content"],
};

const COLLECTED: JsonObject = {
  type: "object",
  properties: { events: { type: "array" }, ended: { type: "string" } },
  required: ["events", "ended"],
};

const PLAIN: readonly Json[] = ["string", "integer", "number", "boolean", "null"];

const isPlain = (types: readonly Json[]): boolean => types.length > 0 && types.every((type) => PLAIN.includes(type));

const oneOrMore = (types: Json[]): Json => (types.length === 1 ? (types[0] as Json) : types);

/** Every type that a schema allows; none where an alternative does not say. */
function typesOf(schema: JsonObject, schemas: JsonObject): Json[] {
  const name = refName(schema);
  if (name !== undefined) return typesOf(asObject(schemas[name]), schemas);
  if (schema.type !== undefined) return Array.isArray(schema.type) ? schema.type : [schema.type];
  const branches = asArray(schema.anyOf ?? schema.oneOf).map((branch) => typesOf(branch as JsonObject, schemas));
  return branches.some((types) => types.length === 0) ? [] : [...new Set(branches.flat())];
}
