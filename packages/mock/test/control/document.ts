import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "yaml";

const FOLDER = new URL("../../control/", import.meta.url);
const BASE = "control://document/";

type Json = { readonly [key: string]: unknown };

/** One operation of the document, as it stands there. */
export interface Documented {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly responses: Readonly<Record<string, Json>>;
}

const read = (file: string): Json => parse(readFileSync(new URL(file, FOLDER), "utf8")) as Json;

const root = read("openapi.yaml") as { readonly paths: Readonly<Record<string, Record<string, unknown>>> };
const responses = read("components/responses.yaml") as Readonly<Record<string, Json>>;
const METHODS = ["get", "head", "post", "put", "delete"];

/** Every operation, read without the generator. */
export const DOCUMENTED: readonly Documented[] = Object.entries(root.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => {
    const operation = item[method] as { operationId: string; responses: Record<string, Json> } | undefined;
    if (operation === undefined) return [];
    return { id: operation.operationId, method: method.toUpperCase(), path, responses: operation.responses };
  }),
);

/** The document's schemas, by file. Objects take no property that is not written down, so that none is sent unseen. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
const files = readdirSync(new URL("components/schemas/", FOLDER));
export const SCHEMAS = new Map(files.map((file) => [file, read(`components/schemas/${file}`)]));
for (const [file, schemas] of SCHEMAS) ajv.addSchema(closed(schemas) as object, `${BASE}components/schemas/${file}`);

function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  return copy.type === "object" && copy.properties !== undefined && copy.additionalProperties === undefined
    ? { ...copy, additionalProperties: false }
    : copy;
}

/** Validates by a component: `worlds.yaml#/World`. */
export function validatorOf(reference: string): ValidateFunction {
  const validate = ajv.getSchema(`${BASE}components/schemas/${reference}`);
  if (validate === undefined) throw new Error(`expected a schema at ${reference}`);
  return validate;
}

/** Why an answer is none that the document promises; empty if it is. */
export function checkAnswer(method: string, pathname: string, status: number, type: string, body: string): string[] {
  const operation = DOCUMENTED.find((each) => each.method === method && matches(each.path, pathname));
  if (operation === undefined)
    return status === 404 || status === 405 ? checkJson("service.yaml#/ErrorResponse", body) : [];
  const declared = operation.responses[String(status)];
  if (declared === undefined) return [`${operation.id} answers ${status}, which the document does not list`];
  const response = resolve(declared);
  const content = (response.content ?? {}) as Record<string, { schema: { $ref?: string } }>;
  const [mediaType = ""] = type.split(";");
  if (Object.keys(content).length === 0) return body === "" ? [] : [`${operation.id} has a body: ${body}`];
  if (content[mediaType] === undefined) return [`${operation.id} answers with ${mediaType}`];
  const reference = content[mediaType].schema.$ref;
  return reference === undefined ? [] : checkJson(reference.replace(/^.*schemas\//, ""), body);
}

function checkJson(reference: string, body: string): string[] {
  const validate = validatorOf(reference);
  return validate(JSON.parse(body)) ? [] : [`${reference}: ${ajv.errorsText(validate.errors)} in ${body}`];
}

const resolve = (response: Json): Json =>
  typeof response.$ref === "string" ? (responses[response.$ref.replace(/^.*#\//, "")] ?? {}) : response;

const matches = (path: string, pathname: string): boolean =>
  new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`).test(pathname);
