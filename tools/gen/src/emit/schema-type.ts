import { asArray, asObject, asText } from "../json-access.ts";
import type { Json, JsonObject } from "../load.ts";
import { propertyKey } from "../names.ts";
import { docComment } from "../printer.ts";
import { refName } from "../references.ts";

/** The arm of an open union for members that this version of the document does not define. */
export const UNKNOWN_MEMBER = "UnknownMember";
/** What a caller gives for a string of the format `binary`: bytes in one of their many forms. */
export const BYTES = "Bytes";

/** Text of a component by its name, for properties that only refer to it. */
export type Describe = (name: string) => string | undefined;
const noText: Describe = () => undefined;

/**
 * One schema as a TypeScript type, where it is used: a reference is a name, an object without a name a type literal.
 * Layout is the formatter's business.
 *
 * @param describe for the properties of a type literal that only refer; they stay without text if not given
 */
export function schemaType(schema: JsonObject, describe: Describe = noText): string {
  const name = refName(schema);
  if (name !== undefined) return name;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const arms = schema.oneOf ?? schema.anyOf;
  if (arms !== undefined)
    return union([...asArray(arms).map(asObject).map(armType(schema, describe)), ...rest(schema)]);
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? ""];
  if (schema.enum !== undefined) {
    const values = asArray(schema.enum);
    return union([...values, ...(types.includes("null") && !values.includes(null) ? [null] : [])].map(literal));
  }
  return union(types.map((type) => plainType(type, schema, describe)));
}

const literal = (value: Json): string => JSON.stringify(value);
const union = (arms: readonly string[]): string => arms.join(" | ");
const rest = (schema: JsonObject): string[] => (schema["x-open-union"] === true ? [UNKNOWN_MEMBER] : []);

/** An arm `string` would swallow the literals beside it, and with them every completion. */
const armType =
  (schema: JsonObject, describe: Describe) =>
  (arm: JsonObject): string => {
    const type = schemaType(arm, describe);
    return type === "string" && schema["x-open-enum"] === true ? "(string & {})" : type;
  };

function plainType(type: Json, schema: JsonObject, describe: Describe): string {
  switch (type) {
    case "string":
      return schema.format === "binary" ? BYTES : type;
    case "boolean":
    case "null":
      return type;
    case "integer":
    case "number":
      return "number";
    case "array":
      return `(${schemaType(asObject(schema.items), describe)})[]`;
    case "object":
      return `{\n${objectMembers(schema, describe).join("\n")}\n}`;
    default:
      return "unknown";
  }
}

/** The members of an object's type, each with its documentation. What no property declares is `unknown` where it is allowed and has no type. */
export function objectMembers(schema: JsonObject, describe: Describe): string[] {
  const required = asArray(schema.required);
  const properties = Object.entries(asObject(schema.properties));
  const members = properties.map(([name, value]) => {
    const property = asObject(value);
    const mark = required.includes(name) ? "" : "?";
    return [...propertyDoc(property, describe), `${propertyKey(name)}${mark}: ${schemaType(property, describe)};`].join(
      "\n",
    );
  });
  const others = schema.additionalProperties ?? properties.length === 0;
  if (others === false) return properties.length > 0 ? members : ["[key: string]: never;"];
  // Beside properties an index signature would have to hold their types too.
  const open = others === true || properties.length > 0;
  return [...members, `[key: string]: ${open ? "unknown" : schemaType(asObject(others), describe)};`];
}

/** A property has the document's text, and where it only refers to another schema, that schema's. */
function propertyDoc(property: JsonObject, describe: Describe): string[] {
  const tags = [
    ...(property.deprecated === true ? ["@deprecated"] : []),
    ...(property.default === undefined ? [] : [`@default ${JSON.stringify(property.default)}`]),
  ];
  return docComment(asText(property.description) ?? inherited(property, describe), ...tags);
}

function inherited(property: JsonObject, describe: Describe): string | undefined {
  const arms = asArray(property.anyOf)
    .map(asObject)
    .filter(({ type }) => type !== "null");
  const name = refName(arms.length === 1 ? asObject(arms[0]) : property);
  return name === undefined ? undefined : describe(name);
}
