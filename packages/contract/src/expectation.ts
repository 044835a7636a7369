import type { SchemaError } from "./validate-function.ts";

const TYPES: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

/** What a failed keyword requires, as the end of "expected …". */
export function expectation({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case "type":
      return typeNames([params.type].flat());
    case "required":
      return "a value, since it is required";
    case "additionalProperties":
      return "no property of this name";
    case "discriminator":
      return alternatives((params.allowed as unknown[]).map(String));
    case "enum":
      return alternatives((params.allowedValues as unknown[]).map(String));
    case "const":
      return JSON.stringify(params.allowedValue);
    case "format":
      return params.format === "date-time" ? "a time such as 2026-11-17T09:00:00Z" : `the format ${params.format}`;
    case "pattern":
      return `text that matches ${params.pattern}`;
    default:
      return LIMITS[keyword]?.(String(params.limit)) ?? `what \`${keyword}\` allows`;
  }
}

const LIMITS: Readonly<Record<string, (limit: string) => string>> = {
  minLength: (limit) => `at least ${counted(limit, "character")}`,
  maxLength: (limit) => `at most ${counted(limit, "character")}`,
  minItems: (limit) => `at least ${counted(limit, "item")}`,
  maxItems: (limit) => `at most ${counted(limit, "item")}`,
  minProperties: (limit) => `at least ${limit} ${limit === "1" ? "property" : "properties"}`,
  maxProperties: (limit) => `at most ${limit} ${limit === "1" ? "property" : "properties"}`,
  minimum: (limit) => `at least ${limit}`,
  maximum: (limit) => `at most ${limit}`,
  exclusiveMinimum: (limit) => `more than ${limit}`,
  exclusiveMaximum: (limit) => `less than ${limit}`,
};

const counted = (count: string, noun: string): string => `${count} ${noun}${count === "1" ? "" : "s"}`;

/** `a string or null` */
export const typeNames = (types: readonly unknown[]): string =>
  [...new Set(types)].map((type) => TYPES[String(type)] ?? String(type)).join(" or ");

const alternatives = (values: readonly string[]): string =>
  values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.join(", ")}`;
