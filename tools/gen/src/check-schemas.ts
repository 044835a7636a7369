import { Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { asArray, asObject } from "./json-access.ts";
import type { Json } from "./load.ts";
import type { SchemaModel } from "./model.ts";
import type { ProblemList } from "./problem-list.ts";

/** Checks what each schema must be for the emitters to make sense of it, by the directions in which it travels. */
export function checkSchemas(models: readonly SchemaModel[], problems: ProblemList): void {
  for (const model of models) {
    checkDirection(model, problems);
    checkRequired(model, problems);
  }
  checkKeywordValues(models, problems);
}

function checkDirection({ name, schema, inRequests }: SchemaModel, problems: ProblemList): void {
  if (schema.properties === undefined) return;
  const closing = schema.additionalProperties;
  if (inRequests && closing === undefined) {
    const message = `\`${name}\` can be part of a request but is not closed`;
    problems.add(`schemas/${name}`, message, "Add additionalProperties: false.");
  }
  if (!inRequests && closing === false) {
    const message = `\`${name}\` is only ever received but is closed`;
    problems.add(`schemas/${name}`, message, "Remove additionalProperties: false.");
  }
}

function checkRequired({ name, schema }: SchemaModel, problems: ProblemList): void {
  for (const required of asArray(schema.required)) {
    if (Object.hasOwn(asObject(schema.properties), String(required))) continue;
    const message = `\`${name}\` requires \`${required}\`, which is no property`;
    problems.add(`schemas/${name}`, message, "Declare it under properties.");
  }
  for (const absent of asArray(schema["x-may-be-absent"])) {
    if (asArray(schema.required).includes(absent)) continue;
    const message = `\`${name}\` says that \`${absent}\` may be absent, but does not require it`;
    problems.add(`schemas/${name}`, message, "Remove it from x-may-be-absent.");
  }
}

/** A misspelt type, a broken pattern and an unknown format would otherwise end the compilation of validators with no place to look. */
function checkKeywordValues(models: readonly SchemaModel[], problems: ProblemList): void {
  const ajv = new Ajv2020({ strict: false });
  for (const { name, schema } of models) {
    if (ajv.validateSchema(schema) !== true) {
      const { instancePath = "", message, params } = ajv.errors?.[0] ?? {};
      const allowed = (params as { allowedValues?: unknown[] } | undefined)?.allowedValues?.join(", ");
      const remedy = allowed === undefined ? "Mend the value." : `Use one of: ${allowed}.`;
      problems.add(`schemas/${name}${instancePath}`, `${instancePath || "the schema"} ${message}`, remedy);
    }
    checkStrings(schema, `schemas/${name}`, problems);
  }
}

const KNOWN_FORMATS = Object.keys(fullFormats);

function checkStrings(value: Json, pointer: string, problems: ProblemList): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) checkStrings(item, `${pointer}/${i}`, problems);
    return;
  }
  for (const [key, inner] of Object.entries(asObject(value))) {
    if (DATA.has(key)) continue;
    if (key === "properties") {
      for (const [name, property] of Object.entries(asObject(inner))) {
        checkStrings(property, `${pointer}/properties/${name}`, problems);
      }
    } else if (key === "format" && !KNOWN_FORMATS.includes(String(inner))) {
      problems.add(pointer, `unknown format \`${inner}\``, `Use one of: ${KNOWN_FORMATS.join(", ")}.`);
    } else if (key === "pattern" && !isPattern(String(inner))) {
      problems.add(pointer, `the pattern \`${inner}\` is no regular expression`, "Mend it, in ECMAScript's syntax.");
    } else checkStrings(inner, `${pointer}/${key}`, problems);
  }
}

/** Keywords whose value is data, where a property may be called `format`. */
const DATA: ReadonlySet<string> = new Set(["const", "default", "enum", "examples", "discriminator", "x-may-be-absent"]);

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
