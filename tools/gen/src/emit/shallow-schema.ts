import { asArray, asObject, asText } from "../json-access.ts";
import type { Json, JsonObject } from "../load.ts";
import { refName } from "../references.ts";

/** Where an adapter serves a schema in full. */
export const SCHEMA_URI = "spec://schemas/";

/** How a file travels in a tool call, which is JSON: what the document has as bytes. */
export const FILE_SCHEMA: JsonObject = {
  type: "object",
  description: "The file.",
  properties: {
    name: { type: "string" },
    content: { type: "string" },
    encoding: { type: "string", enum: ["text", "base64"], default: "text" },
    media_type: { type: "string" },
  },
  required: ["name", "content"],
};

/** Of longer lists of values only the first are shown. */
const MOST_VALUES = 12;

const KEPT = ["const", "enum", "maximum", "minimum"] as const;

/**
 * A schema cut down to what a model needs in order to write a value: types, allowed values and one sentence for each property of the
 * first level.
 *
 * Objects below `levels` are left open and name the resource that describes them; so do unions, of which only the tags are kept.
 *
 * @param schemas every schema of the document, by name
 * @param levels how many levels of properties are spelled out
 */
export function shallowSchema(schema: JsonObject, schemas: JsonObject, levels: number, described = false): JsonObject {
  const name = refName(schema);
  const { $ref: _, ...beside } = schema;
  const whole: JsonObject = name === undefined ? schema : { ...asObject(schemas[name]), ...beside };
  if (whole.format === "binary") return FILE_SCHEMA;
  const text = described ? firstSentence(asText(whole.description)) : undefined;
  const shape = shapeOf(whole, schemas, levels, name);
  const { link, ...rest } = shape;
  const description = [text, asText(link)].filter((part) => part !== undefined).join(" ");
  return description === "" ? rest : { ...rest, description };
}

/** The keywords that stay; `link` where a resource says the rest. */
function shapeOf(schema: JsonObject, schemas: JsonObject, levels: number, name: string | undefined): JsonObject {
  const link: JsonObject = name === undefined ? {} : { link: SCHEMA_URI + name };
  const { propertyName, mapping } = asObject(schema.discriminator);
  if (typeof propertyName === "string") {
    const tag = { type: "string", enum: Object.keys(asObject(mapping)) };
    return { type: "object", properties: { [propertyName]: tag }, required: [propertyName], ...link };
  }
  if (schema["x-open-enum"] === true) return { type: "string", examples: knownValues(schema).slice(0, 3), ...link };
  const branches = asArray(schema.anyOf ?? schema.oneOf).map((branch) => branch as JsonObject);
  if (branches.length > 0) return alternatives(branches, schemas, levels);
  if (schema.type === "array") {
    const items = shallowSchema(asObject(schema.items), schemas, levels);
    return { type: "array", items };
  }
  const properties = Object.entries(asObject(schema.properties));
  if (properties.length > 0) {
    if (levels === 0) return { type: schema.type ?? "object", ...link };
    return {
      type: schema.type ?? "object",
      properties: Object.fromEntries(
        properties.map(([key, value]) => [key, shallowSchema(value as JsonObject, schemas, levels - 1, levels > 1)]),
      ),
      ...(schema.required === undefined ? {} : { required: schema.required }),
    };
  }
  const values = asArray(schema.enum);
  if (values.length > MOST_VALUES) return { type: schema.type ?? "string", examples: values.slice(0, 3), ...link };
  return scalar(schema);
}

function scalar(schema: JsonObject): JsonObject {
  const kept = KEPT.filter((key) => schema[key] !== undefined && !(key === "minimum" && isObvious(schema)));
  const values = asObject(schema.additionalProperties);
  return {
    ...(schema.type === undefined ? {} : { type: schema.type }),
    ...Object.fromEntries(kept.map((key) => [key, schema[key] as Json])),
    ...(schema.format === "date-time" ? { format: schema.format } : {}),
    ...(values.type === undefined ? {} : { additionalProperties: { type: values.type } }),
  };
}

/** Nobody counts from less; saying so a hundred times would cost more than it helps. */
const isObvious = ({ minimum }: JsonObject): boolean => minimum === 0 || minimum === 1;

/** Of an open enum, which takes any other value too. */
const knownValues = (schema: JsonObject): Json[] =>
  asArray(schema.anyOf).flatMap((branch) => asArray((branch as JsonObject).enum));

/** `X or null` is X with one more type; other alternatives stay side by side. */
function alternatives(branches: readonly JsonObject[], schemas: JsonObject, levels: number): JsonObject {
  const wanted = branches.filter(({ type }) => type !== "null").map((branch) => shallowSchema(branch, schemas, levels));
  const nullable = wanted.length < branches.length;
  const [only] = wanted;
  if (wanted.length === 1 && only !== undefined) {
    const { type, description, enum: values, ...rest } = only;
    return {
      ...(type === undefined ? {} : { type: nullable ? [...asList(type), "null"] : type }),
      ...(values === undefined ? {} : { enum: [...asArray(values), null] }),
      ...rest,
      ...(description === undefined ? {} : { link: description }),
    };
  }
  return { anyOf: nullable ? [...wanted, { type: "null" }] : wanted };
}

const asList = (type: Json): Json[] => (Array.isArray(type) ? type : [type]);

/** Of longer ones only what stands before a colon is kept. */
const LONGEST_SENTENCE = 80;

/** The first line, since the document has one sentence on each. */
export function firstSentence(text: string | undefined): string | undefined {
  const line = text?.split("\n", 1)[0];
  if (line === undefined || line.length <= LONGEST_SENTENCE) return line;
  const [main = line, rest] = line.split(/: (.*)/s, 2);
  return rest === undefined ? line : `${main}.`;
}
