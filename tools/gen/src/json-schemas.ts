import { asArray } from "./json-access.ts";
import type { Json, JsonObject } from "./load.ts";
import type { Model } from "./model.ts";

export type Direction = "request" | "response";

/** Limits on what a caller sends. A schema that requests share keeps them for requests alone. */
const CALLER_LIMITS: ReadonlySet<string> = new Set([
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
]);

/**
 * The components as plain JSON Schemas that Ajv understands, each under its own name as `$id`.
 *
 * Requests are validated as the document says. What the service sends is validated as a tolerant reader would: closed objects are
 * opened, a member of an open union whose tag is not known passes, limits that requests share do not bind the service, and what the
 * document requires but marks `x-may-be-absent` can be absent.
 */
export function jsonSchemas(model: Model, direction: Direction): Map<string, JsonObject> {
  return new Map(
    model.schemas.map(({ name, schema, inRequests }) => {
      const source = direction === "response" && inRequests ? withoutLimits(schema) : schema;
      return [name, { $id: name, ...convert(source, direction) }];
    }),
  );
}

function withoutLimits(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([key]) => !CALLER_LIMITS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === "enum" || key === "const" || key === "required") return [key, value];
      if (key === "properties") {
        const inner = Object.entries(value as JsonObject).map(([name, property]) => [
          name,
          withoutLimits(property as JsonObject),
        ]);
        return [key, Object.fromEntries(inner)];
      }
      if (Array.isArray(value)) return [key, value.map((item) => (isObject(item) ? withoutLimits(item) : item))];
      return [key, isObject(value) ? withoutLimits(value) : value];
    }),
  );
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One schema with the document's keywords turned into what Ajv takes; references become bare names. */
export function convert(schema: JsonObject, direction: Direction): JsonObject {
  const result: JsonObject = {};
  // Bytes are whatever their holder reads them into.
  if (schema.format === "binary") return result;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "description" || key === "examples" || key === "deprecated" || key.startsWith("x-")) continue;
    if (key === "default") continue;
    if (key === "required" && direction === "response") {
      const absent = asArray(schema["x-may-be-absent"]);
      result.required = asArray(value).filter((name) => !absent.includes(name));
    } else if (key === "$ref") result.$ref = String(value).replace("#/components/schemas/", "");
    else if (key === "discriminator") {
      const { propertyName, mapping } = value as { propertyName: string; mapping: JsonObject };
      result.discriminator = { propertyName, tags: Object.keys(mapping) };
    } else if (key === "additionalProperties" && value === false && direction === "response") continue;
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
