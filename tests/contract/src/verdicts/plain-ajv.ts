import { OPERATIONS } from "@managed-agents/types";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { decodeQuery } from "../decode-query.ts";
import { type JsonSchema, OPENAPI, requestSchemas } from "../schema/json-schema.ts";
import type { WireRequest } from "./any-request.ts";

/** Ajv as anybody sets it up: the bundled document as it is, every `oneOf` tried in full, nothing compiled ahead. */
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema({ ...OPENAPI, $id: "document" });

const compiled = new Map<string, ValidateFunction>();

function validatorOf(schema: JsonSchema): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate;
}

function against(schema: JsonSchema, value: unknown, where: string): string | null {
  const validate = validatorOf(schema);
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return `${where}${error?.instancePath} ${error?.keyword}: ${error?.message}`;
}

/** What plain Ajv has against a request; null for nothing. */
export function ajvAgainst({ operation, path, query, body }: WireRequest): string | null {
  const { parameters, body: bodySchema, bodyRequired } = requestSchemas(operation);
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) for (const value of values) search.append(name, value);
  const decoded = decodeQuery(operation, search);
  for (const { name, in: where, schema, required } of parameters) {
    if (where === "header") continue;
    const value = where === "path" ? path[name] : decoded[name];
    const wrong = value === undefined ? (required ? `${name} is missing` : null) : against(schema, value, name);
    if (wrong !== null) return wrong;
  }
  if (bodySchema === undefined || OPERATIONS[operation].bodyKind === "multipart") return null;
  if (body === undefined) return bodyRequired ? "body is missing" : null;
  return against(bodySchema, body, "body");
}
