/** How deep schemas are followed; what is nested deeper is null. */
const DEEPEST = 8;

interface Schema {
  readonly [keyword: string]: unknown;
}

/** What a string of a well-known format looks like. */
const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-11-18T09:00:00Z",
  date: "2026-11-18",
  time: "09:00:00Z",
  duration: "PT1H",
  email: "user@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
};

/**
 * A value that fits a custom tool's JSON Schema: required properties alone, no chance. Patterns and `not` are not followed; where a schema
 * has an example or a default, that is the value.
 */
export function sampleInput(schema: unknown): { readonly [key: string]: unknown } {
  const value = sample(schema, schema, 0);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function sample(given: unknown, root: unknown, depth: number): unknown {
  if (typeof given !== "object" || given === null || depth > DEEPEST) return null;
  const schema = resolve(given as Schema, root, depth);
  if ("const" in schema) return schema.const;
  if (Array.isArray(schema.examples) && schema.examples.length > 0) return schema.examples[0];
  if ("default" in schema) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  switch (typeOf(schema)) {
    case "object":
      return sampleObject(schema, root, depth);
    case "array":
      return sampleArray(schema, root, depth);
    case "number":
    case "integer":
      return sampleNumber(schema);
    case "boolean":
      return true;
    case "string":
      return sampleText(schema);
    default:
      return null;
  }
}

/** A schema with what it refers to, what it combines, and the first alternative that is more than null. */
function resolve(schema: Schema, root: unknown, depth: number): Schema {
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  if (depth > DEEPEST) return own;
  const alternatives = [anyOf, oneOf].filter(Array.isArray).map((list) => list.find(isMoreThanNull) ?? list[0]);
  const parts = [typeof $ref === "string" ? follow($ref, root) : undefined, ...(Array.isArray(allOf) ? allOf : [])];
  return [...parts, ...alternatives]
    .filter((part): part is Schema => typeof part === "object" && part !== null)
    .map((part) => resolve(part, root, depth + 1))
    .reduce(join, own);
}

const isMoreThanNull = (schema: unknown): boolean => (schema as Schema | null)?.type !== "null";

function join(a: Schema, b: Schema): Schema {
  const properties = { ...(a.properties as object), ...(b.properties as object) };
  const required = [...((a.required as string[]) ?? []), ...((b.required as string[]) ?? [])];
  return { ...b, ...a, ...("properties" in a || "properties" in b ? { properties, required } : {}) };
}

/** A reference inside the schema, such as `#/$defs/City`. */
function follow(reference: string, root: unknown): unknown {
  if (!reference.startsWith("#")) return undefined;
  const path = reference.slice(1).split("/").filter(Boolean);
  return path.reduce<unknown>((at, part) => {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Schema)[key] : undefined;
  }, root);
}

function typeOf({ type, properties, items }: Schema): unknown {
  if (Array.isArray(type)) return type.find((name) => name !== "null") ?? "null";
  return type ?? (properties === undefined ? (items === undefined ? undefined : "array") : "object");
}

function sampleObject({ properties, required }: Schema, root: unknown, depth: number): object {
  const declared = typeof properties === "object" && properties !== null ? Object.entries(properties) : [];
  const names = Array.isArray(required) ? required : declared.map(([name]) => name);
  const members = declared.filter(([name]) => names.includes(name));
  // `fromEntries`, since assignment would read a property named __proto__ as something else.
  return Object.fromEntries(members.map(([name, schema]) => [name, sample(schema, root, depth + 1)]));
}

const MOST_ITEMS = 100;

function sampleArray({ items, minItems, prefixItems }: Schema, root: unknown, depth: number): unknown[] {
  const first = Array.isArray(prefixItems) ? prefixItems : [];
  const least = Math.min(numberOr(minItems, 1), MOST_ITEMS);
  return Array.from({ length: Math.max(first.length, least) }, (_, index) =>
    sample(first[index] ?? items, root, depth + 1),
  );
}

function sampleNumber(schema: Schema): number {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf } = schema;
  const step = numberOr(multipleOf, 1);
  const low = Math.max(numberOr(minimum, -Infinity), numberOr(exclusiveMinimum, -Infinity) + step);
  const high = Math.min(numberOr(maximum, Infinity), numberOr(exclusiveMaximum, Infinity) - step);
  const wanted = Math.min(Math.max(1, low), high);
  const rounded = Math.ceil(wanted / step) * step;
  return rounded <= high ? rounded : Math.floor(wanted / step) * step;
}

const LONGEST_TEXT = 10_000;

function sampleText({ format, minLength, maxLength }: Schema): string {
  const known = typeof format === "string" && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (known !== undefined) return known;
  return "example"
    .padEnd(Math.min(numberOr(minLength, 0), LONGEST_TEXT), "-example")
    .slice(0, Math.max(0, numberOr(maxLength, LONGEST_TEXT)));
}

const numberOr = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);
