import { readFileSync } from "node:fs";
import { DOCUMENT_FILE } from "../document.ts";

/** The keywords of JSON Schema that the document uses in requests; `json-schema.test.ts` fails on another one. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: RequestBody | { readonly $ref: string };
}

interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}

type PathItem = Readonly<Record<string, OperationObject>> & Pick<OperationObject, "parameters">;

export interface OpenApi {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** The bundled document, as anybody's tool reads it. */
export const OPENAPI = JSON.parse(readFileSync(DOCUMENT_FILE, "utf8")) as OpenApi;

/** The last part of a reference: `Session` of `#/components/schemas/Session`. */
export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

/** What a reference of the document leads to. */
export function lookUp<T>(ref: string): T {
  const keys = ref.slice(2).split("/");
  return keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], OPENAPI) as T;
}

/** A schema without the reference in front of it. */
export const resolve = (schema: JsonSchema): JsonSchema =>
  schema.$ref === undefined ? schema : resolve(lookUp(schema.$ref));

/** What a request of an operation is made of, by the document alone. */
export interface RequestSchemas {
  readonly parameters: readonly Parameter[];
  /** Undefined where no body is declared. */
  readonly body: JsonSchema | undefined;
  readonly bodyRequired: boolean;
}

const REQUESTS = new Map<string, RequestSchemas>();
for (const item of Object.values(OPENAPI.paths)) {
  for (const method of ["get", "post", "delete"]) {
    const operation = item[method];
    if (operation === undefined) continue;
    const declared = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
    const parameters = declared.map((entry) => ("$ref" in entry ? lookUp<Parameter>(entry.$ref) : entry));
    const given = operation.requestBody;
    const body = given === undefined ? undefined : "$ref" in given ? lookUp<RequestBody>(given.$ref) : given;
    const [media] = Object.values(body?.content ?? {});
    REQUESTS.set(operation.operationId, {
      parameters,
      body: media?.schema,
      bodyRequired: body?.required ?? false,
    });
  }
}

/** @throws Error if the document has no such operation */
export function requestSchemas(operation: string): RequestSchemas {
  const found = REQUESTS.get(operation);
  if (!found) throw new Error(`the document has no operation "${operation}"`);
  return found;
}
