import { OPERATIONS } from "@managed-agents/types";
import { SEED_KINDS, type SeedKind } from "../../src/seeds/seed-kinds.ts";
import { SEED_DESCRIPTIONS } from "./descriptions.ts";
import type { JsonSchema } from "./shape-schema.ts";

/** The document, bundled: its schemas by name. */
export interface Bundle {
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** Keywords of the document that are no JSON Schema. */
const OPENAPI_ONLY = /^(?:discriminator|example|examples|x-.*)$/;

const MOST_OBJECTS = 10_000;

/** The JSON Schema of seed files: the bodies of the calls that create objects, as the document has them, each with an id. */
export function seedSchema(document: Bundle): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const define = (name: string): void => {
    if (Object.hasOwn(definitions, name)) return;
    definitions[name] = {};
    const schema = document.components.schemas[name];
    if (schema === undefined) throw new Error(`expected the document to have ${name}`);
    definitions[name] = plain(schema, define);
  };
  /** A body with an id, and with what it holds beside. */
  const objectOf = (body: string, prefix: string, more: JsonSchema = {}): JsonSchema => {
    define(body);
    const { properties, ...rest } = definitions[body] as { properties: JsonSchema };
    return { ...rest, properties: { id: idOf(prefix), ...properties, ...more } };
  };
  const listOf = (items: JsonSchema, name: keyof typeof SEED_DESCRIPTIONS): JsonSchema => ({
    description: SEED_DESCRIPTIONS[name],
    type: ["array", "null"],
    maxItems: MOST_OBJECTS,
    items,
  });
  const kindOf = ({ name, prefix, operation, inside }: SeedKind): JsonSchema => {
    if (operation === null) return listOf(fileSchema(), name);
    const more =
      inside === undefined
        ? {}
        : {
            [inside.name]: listOf(
              objectOf(bodyOf(inside.operation), inside.prefix),
              inside.name as "credentials" | "memories",
            ),
          };
    return listOf(objectOf(bodyOf(operation), prefix, more), name);
  };
  const properties = Object.fromEntries(SEED_KINDS.map((kind) => [kind.name, kindOf(kind)]));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Seed data of @managed-agents/mock",
    description: SEED_DESCRIPTIONS.file,
    type: ["object", "null"],
    properties,
    additionalProperties: false,
    definitions: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function bodyOf(operation: NonNullable<SeedKind["operation"]>): string {
  const { body } = OPERATIONS[operation];
  if (body === null) throw new Error(`expected ${operation} to take a body`);
  return body;
}

const idOf = (prefix: string): JsonSchema => ({
  description: SEED_DESCRIPTIONS.id,
  type: "string",
  pattern: `^${prefix}_[\\w-]{1,120}$`,
});

function fileSchema(): JsonSchema {
  const text = (name: "mime_type" | "content"): JsonSchema => ({
    description: SEED_DESCRIPTIONS[name],
    type: "string",
  });
  return {
    type: "object",
    properties: {
      id: idOf("file"),
      filename: { description: SEED_DESCRIPTIONS.filename, type: "string", minLength: 1 },
      mime_type: { ...text("mime_type"), pattern: "^\\s*[\\w!#$&^.+-]+/[\\w!#$&^.+-]+\\s*(?:;.*)?$" },
      content: text("content"),
      base64: {
        description: SEED_DESCRIPTIONS.base64,
        type: "string",
        pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
      },
      downloadable: { description: SEED_DESCRIPTIONS.downloadable, type: "boolean" },
    },
    required: ["filename"],
    not: { required: ["content", "base64"] },
    additionalProperties: false,
  };
}

/** A schema of the document in draft 7, with what it refers to defined. */
function plain(schema: unknown, define: (name: string) => void): JsonSchema {
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    return typeof value === "object" && value !== null ? plain(value, define) : value;
  };
  const kept: JsonSchema = {};
  for (const [keyword, value] of Object.entries(schema as JsonSchema)) {
    if (OPENAPI_ONLY.test(keyword) || keyword === "$ref") continue;
    // What stands in them are names, not keywords.
    if (keyword === "properties") {
      const named = Object.entries(value as JsonSchema).map(([name, inner]) => [name, convert(inner)]);
      kept.properties = Object.fromEntries(named);
    } else kept[keyword] = keyword === "default" || keyword === "const" || keyword === "enum" ? value : convert(value);
  }
  const { $ref } = schema as { readonly $ref?: string };
  if ($ref === undefined) return kept;
  const name = $ref.split("/").at(-1) ?? "";
  define(name);
  const reference = { $ref: `#/definitions/${name}` };
  return Object.keys(kept).length === 0 ? reference : { ...kept, allOf: [reference] };
}
