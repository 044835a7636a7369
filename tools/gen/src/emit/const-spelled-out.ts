import { GRAMMAR, type Kind, SECTION, type Shape } from "../grammar.ts";
import type { Json, JsonObject } from "../load.ts";

/**
 * The document with the value's `type` and an `enum` of one beside every `const`.
 *
 * Generators that grew up before OpenAPI 3.1, such as openapi-zod-client and typed-openapi, read these alone: to them the tag of a union
 * would be an unknown value. Values that are data, such as examples, stay as they are.
 */
export const spellOutConsts = (document: JsonObject): JsonObject => complete(document, "root");

/** Components of one kind by section; the grammar of a source file has them in files of their own. */
const SECTIONS: Readonly<Record<string, Shape>> = Object.fromEntries(
  Object.entries(SECTION).map(([kind, section]) => [section, { is: "map", kind: kind as Kind }]),
);

function complete(object: JsonObject, kind: Kind): JsonObject {
  const shapes = kind === "components" ? SECTIONS : GRAMMAR[kind];
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(object)) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    copy[key] = shape ? completeValue(value, shape) : value;
    if (kind !== "schema" || key !== "const") continue;
    if (object.type === undefined) copy.type = typeOf(value);
    if (object.enum === undefined) copy.enum = [value];
  }
  return copy;
}

function completeValue(value: Json, shape: Shape): Json {
  if (shape.is === "data" || shape.is === "mapping") return value;
  const kind = shape.is === "schemaOrBoolean" ? "schema" : shape.kind;
  const inner = (item: Json): Json => (isObject(item) ? complete(item, kind) : item);
  if (shape.is === "list") return Array.isArray(value) ? value.map(inner) : value;
  if (shape.is !== "map" || !isObject(value)) return inner(value);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inner(item)]));
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What JSON Schema calls the type of a value. */
function typeOf(value: Json): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
