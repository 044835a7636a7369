import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
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
}

/** A misspelt type, a broken pattern and an unknown format would otherwise end the compilation of validators with no place to look. */
function checkKeywordValues(models: readonly SchemaModel[], problems: ProblemList): void {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  for (const { name, schema } of models) {
    const pointer = `schemas/${name}`;
    if (ajv.validateSchema(schema) !== true) {
      const { instancePath, message } = ajv.errors?.at(-1) ?? { instancePath: "", message: "is no JSON Schema" };
      problems.add(`${pointer}${instancePath}`, `${instancePath || "the schema"} ${message}`, "Mend the schema.");
    }
    for (const format of formatsIn(schema)) {
      if (Object.hasOwn(fullFormats, format)) continue;
      const known = Object.keys(fullFormats).join(", ");
      problems.add(pointer, `unknown format \`${format}\` in \`${name}\``, `Use one of: ${known}.`);
    }
  }
}

function formatsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(formatsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === "properties") return Object.values(asObject(inner)).flatMap(formatsIn);
    if (["const", "default", "enum", "examples"].includes(key)) return [];
    return key === "format" && typeof inner === "string" ? [inner] : formatsIn(inner);
  });
}
