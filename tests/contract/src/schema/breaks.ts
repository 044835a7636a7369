import type { JsonSchema } from "./json-schema.ts";
import { resolve } from "./json-schema.ts";
import { branchesOf, type Place } from "./routes.ts";

/** One constraint of a place, broken. */
export interface Break {
  /** The keyword, or what is done to it: `maxLength`, `missing`, `null`. */
  readonly constraint: string;
  /** The property that an error has to name; undefined where the name of the place itself is meant. */
  readonly names?: string;
  /** What stands at the place instead. */
  readonly change: (value: unknown) => unknown;
}

/** A value of each type of JSON. */
const OF_TYPE: Readonly<Record<string, unknown>> = {
  null: null,
  boolean: true,
  integer: 3,
  string: "text",
  array: [],
  object: {},
};

/** A name that no schema has. */
const UNKNOWN_NAME = "no_such_property";
const UNKNOWN_VALUE = "no_such_value";

type Value = Readonly<Record<string, unknown>>;

const to = (constraint: string, value: unknown): Break => ({ constraint, change: () => value });

/** The types of JSON that a schema allows somewhere. */
export function typesOf(schema: JsonSchema): ReadonlySet<string> {
  const resolved = resolve(schema);
  const branches = branchesOf(resolved);
  if (branches.length > 0) return new Set(branches.flatMap((branch) => [...typesOf(branch)]));
  if ("const" in resolved) return new Set([typeOf(resolved.const)]);
  if (resolved.enum) return new Set(resolved.enum.map(typeOf));
  return new Set([resolved.type ?? Object.keys(OF_TYPE)].flat());
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" ? "integer" : typeof value;
}

/** Each way in which what stands at a place can be wrong, one constraint at a time. */
export function breaksOf({ schema, route }: Place): readonly Break[] {
  const types = typesOf(schema);
  const breaks: Break[] = [];
  const last = route.at(-1);
  // A branch of a union is no place of its own: what is wrong with the type is wrong with the union.
  if (last === undefined || !("branch" in last)) {
    for (const [type, value] of Object.entries(OF_TYPE)) {
      if (!types.has(type)) breaks.push(to(type === "null" ? "null" : `type ${type}`, value));
    }
    breaks.push(...choiceBreaks(schema));
  }
  if (schema.discriminator) breaks.push(...tagBreaks(schema.discriminator.propertyName));
  if (types.has("object") && branchesOf(schema).length === 0) breaks.push(...objectBreaks(schema));
  if (types.has("array")) breaks.push(...arrayBreaks(schema));
  if (types.has("string")) breaks.push(...stringBreaks(schema));
  if (types.has("integer")) breaks.push(...numberBreaks(schema));
  return breaks;
}

/** A text that is none of those which a closed list has. */
function choiceBreaks(schema: JsonSchema): Break[] {
  const choices = choicesOf(schema);
  return choices === null || choices.length === 0 ? [] : [to("choice", UNKNOWN_VALUE)];
}

/** The texts that a schema lists; null if it takes others as well. */
function choicesOf(start: JsonSchema): unknown[] | null {
  const schema = resolve(start);
  if ("const" in schema) return [schema.const];
  if (schema.enum) return [...schema.enum];
  const branches = branchesOf(schema);
  if (branches.length === 0) return typesOf(schema).has("string") ? null : [];
  const lists = branches.map(choicesOf);
  return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}

const tagBreaks = (tag: string): Break[] => [
  { constraint: "tag", names: tag, change: (value) => ({ ...(value as Value), [tag]: UNKNOWN_VALUE }) },
  { constraint: "tag missing", names: tag, change: (value) => without(value as Value, tag) },
  { constraint: "tag null", names: tag, change: (value) => ({ ...(value as Value), [tag]: null }) },
];

function objectBreaks({ required = [], additionalProperties, maxProperties, propertyNames }: JsonSchema): Break[] {
  const missing = required.map((name) => ({
    constraint: `missing ${name}`,
    names: name,
    change: (value: unknown) => without(value as Value, name),
  }));
  const extra: Break = {
    constraint: "extra key",
    names: UNKNOWN_NAME,
    change: (value) => ({ ...(value as Value), [UNKNOWN_NAME]: 1 }),
  };
  const tooMany = (most: number) => Object.fromEntries(Array.from({ length: most + 1 }, (_, i) => [`key_${i}`, "v"]));
  return [
    ...missing,
    ...(additionalProperties === false ? [extra] : []),
    ...(maxProperties === undefined ? [] : [to("maxProperties", tooMany(maxProperties))]),
    ...(propertyNames?.maxLength === undefined
      ? []
      : [to("propertyNames", { ["k".repeat(propertyNames.maxLength + 1)]: "v" })]),
  ];
}

function without(value: Value, name: string): Value {
  const { [name]: _, ...rest } = value;
  return rest;
}

function arrayBreaks({ minItems = 0, maxItems, uniqueItems, items = {} }: JsonSchema): Break[] {
  const breaks: Break[] = [];
  if (minItems > 0) breaks.push(to("minItems", []));
  if (maxItems !== undefined) {
    const filled = (value: unknown) => {
      const [first = smallest(items)] = value as readonly unknown[];
      return Array.from({ length: maxItems + 1 }, () => first);
    };
    breaks.push({ constraint: "maxItems", change: filled });
  }
  if (uniqueItems) {
    breaks.push({ constraint: "uniqueItems", change: (value) => [...(value as unknown[]), ...(value as unknown[])] });
  }
  return breaks;
}

/** One item for a list that has none: the limit on their number is tried before what they are. */
const smallest = (schema: JsonSchema): unknown => (typesOf(schema).has("string") ? "text" : {});

function stringBreaks({ minLength = 0, maxLength, pattern, format }: JsonSchema): Break[] {
  return [
    ...(minLength > 0 ? [to("minLength", "x".repeat(minLength - 1))] : []),
    ...(maxLength === undefined ? [] : [to("maxLength", "x".repeat(maxLength + 1))]),
    // Every pattern of the document asks for more than one character of this kind at the start.
    ...(pattern === undefined ? [] : [to("pattern", "!no match")]),
    ...(format === "date-time" ? [to("format", "yesterday"), to("format, no such day", "2026-02-30T00:00:00Z")] : []),
  ];
}

function numberBreaks({ minimum, maximum, format }: JsonSchema): Break[] {
  return [
    to("type fraction", (minimum ?? 0) + 0.5),
    ...(minimum === undefined ? [] : [to("minimum", minimum - 1)]),
    ...(maximum === undefined ? [] : [to("maximum", maximum + 1)]),
    ...(format === "int32" ? [to("int32", 2 ** 31)] : []),
  ];
}
