import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { DOCUMENT, type JsonObject } from "./document.ts";

const KEYWORDS = ["x-open-union", "x-open-enum", "x-unconfirmed", "x-may-be-absent", "discriminator"];

/**
 * A validator set up apart from the generator's: it takes the bundled document as it is, under one id, and uses nothing of
 * directions or tags. Every `oneOf` is tried in full, so it also shows that no value fits two members.
 */
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats.default(ajv);
for (const keyword of [
  ...KEYWORDS,
  "example",
  "components",
  "paths",
  "openapi",
  "info",
  "servers",
  "tags",
  "security",
]) {
  ajv.addKeyword(keyword);
}
ajv.addSchema({ ...DOCUMENT, $id: "document" });

const compiled = new Map<string, ValidateFunction>();

/**
 * What is wrong with a value, a line for each problem; empty if it fits.
 *
 * @param pointer a schema in the document, such as `/components/schemas/Session`
 */
export function problemsOf(pointer: string, value: unknown): string[] {
  const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` });
  compiled.set(pointer, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath} ${message} ${JSON.stringify(params)}`;
  });
}

/** As {@link problemsOf}, for a schema that stands in place, such as a parameter's. */
export function problemsOfInline(schema: JsonObject, value: unknown): string[] {
  const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ message, params }) => `${message} ${JSON.stringify(params)}`);
}
