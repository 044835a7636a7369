import { asArray, asObject, asText } from "../json-access.ts";
import type { Json, JsonObject } from "../load.ts";
import { deref } from "../references.ts";

/** What a person can be asked to write for a value, in the terms of YAML. `file` is the path of one to upload. */
export type ValueKind = "string" | "integer" | "number" | "boolean" | "null" | "mapping" | "list" | "file";

/** What a schema accepts, as far as a command line can say it. */
export interface AcceptedValue {
  /** In one order, whatever the document's. */
  readonly kinds: readonly ValueKind[];
  /** Schema of the items, where a list is accepted. */
  readonly items: JsonObject | undefined;
  /** Properties of the object that is accepted; of a union of two, those of both. */
  readonly properties: JsonObject | undefined;
  /** All accepted values, if they are a closed set of strings. */
  readonly values: readonly string[] | undefined;
}

const ORDER: readonly ValueKind[] = ["string", "integer", "number", "boolean", "mapping", "list", "file", "null"];
const KIND_OF_TYPE: Readonly<Record<string, ValueKind>> = { object: "mapping", array: "list" };

/** @param components of the document, where references lead */
export function acceptedValue(schema: JsonObject, components: JsonObject): AcceptedValue {
  const plain = alternatives(schema, components);
  const kinds = new Set(plain.flatMap(kindsOf));
  const objects = plain.filter((one) => Object.keys(asObject(one.properties)).length > 0);
  const strings = plain.filter((one) => kindsOf(one).includes("string"));
  const enums = strings.map((one) => (one.const === undefined ? asArray(one.enum) : [one.const]));
  const closed = strings.length > 0 && enums.every((list) => list.length > 0);
  return {
    kinds: ORDER.filter((kind) => kinds.has(kind)),
    items: plain.map(({ items }) => items).find((items): items is JsonObject => items !== undefined),
    properties: propertiesOf(objects.map(({ properties }) => asObject(properties))),
    values: closed ? enums.flat().filter((value) => typeof value === "string") : undefined,
  };
}

/** More members have too many properties that exclude each other. */
const MOST_MEMBERS = 2;

function propertiesOf(objects: readonly JsonObject[]): JsonObject | undefined {
  if (objects.length === 0 || objects.length > MOST_MEMBERS) return undefined;
  const names = new Set(objects.flatMap((properties) => Object.keys(properties)));
  return Object.fromEntries([...names].map((name) => [name, merge(objects.flatMap((one) => one[name] ?? []))]));
}

/** What fits one of the schemas, in the words of the first that has some. */
function merge(schemas: readonly Json[]): Json {
  if (schemas.length === 1) return schemas[0] ?? {};
  const description = schemas.map((schema) => asText(asObject(schema).description)).find((text) => text !== undefined);
  return { ...(description === undefined ? {} : { description }), anyOf: [...schemas] };
}

/** The schemas one of which a value has to fit, with references followed. */
function alternatives(schema: JsonObject, components: JsonObject): JsonObject[] {
  const plain = deref(schema, components);
  const choices = [...asArray(plain.anyOf), ...asArray(plain.oneOf)];
  if (choices.length === 0) return [plain];
  return choices.flatMap((choice) => alternatives(asObject(choice), components));
}

function kindsOf(schema: JsonObject): ValueKind[] {
  if (asText(schema.format) === "binary") return ["file"];
  const types: readonly Json[] = Array.isArray(schema.type) ? schema.type : [schema.type ?? typeof schema.const];
  return types.map((type) => KIND_OF_TYPE[String(type)] ?? (String(type) as ValueKind));
}
