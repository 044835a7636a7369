import type { Json, JsonObject } from "./load.ts";
import type { Model } from "./model.ts";

export type Direction = "request" | "response";

/**
 * The components as plain JSON Schemas that Ajv understands, each under its own name as `$id`.
 *
 * Requests are judged as the document says. What the service sends is judged as a tolerant reader would: closed objects are
 * opened, and a member of an open union whose tag is not known passes.
 */
export function jsonSchemas(model: Model, direction: Direction): Map<string, JsonObject> {
  return new Map(model.schemas.map(({ name, schema }) => [name, { $id: name, ...convert(schema, direction) }]));
}

/** One schema with the document's keywords turned into what Ajv takes; references become bare names. */
export function convert(schema: JsonObject, direction: Direction): JsonObject {
  const result: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === "description" || key === "examples" || key === "deprecated" || key.startsWith("x-")) continue;
    if (key === "default") continue;
    if (key === "$ref") result.$ref = String(value).replace("#/components/schemas/", "");
    else if (key === "discriminator") result.discriminator = { propertyName: (value as JsonObject).propertyName ?? "" };
    else if (key === "additionalProperties" && value === false && direction === "response") continue;
    else if (key === "properties") {
      result.properties = Object.fromEntries(
        Object.entries(value as JsonObject).map(([name, inner]) => [name, convert(inner as JsonObject, direction)]),
      );
    } else result[key] = convertValue(value, direction);
  }
  if (direction === "response" && schema["x-open-union"] === true) return openUnion(schema, result);
  return result;
}

function convertValue(value: Json, direction: Direction): Json {
  if (Array.isArray(value)) return value.map((item) => convertValue(item, direction));
  return typeof value === "object" && value !== null ? convert(value, direction) : value;
}

function openUnion(schema: JsonObject, { type, oneOf, discriminator }: JsonObject): JsonObject {
  const { propertyName, mapping } = schema.discriminator as { propertyName: string; mapping: JsonObject };
  const tag = { type: "string" } satisfies JsonObject;
  return {
    type: type ?? "object",
    required: [propertyName],
    properties: { [propertyName]: tag },
    if: { properties: { [propertyName]: { enum: Object.keys(mapping) } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { type: "object", discriminator: discriminator ?? {}, oneOf: oneOf ?? [], required: [propertyName] },
  };
}
