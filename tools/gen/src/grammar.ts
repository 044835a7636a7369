import type { Dialect } from "./dialect.ts";

/**
 * What may stand where in the document, as data. A keyword that is not listed here is an error, so that nothing in the
 * spec can be silently without effect. The lists are the part of OpenAPI 3.1.1 and JSON Schema 2020-12 that the kit uses.
 */

/** How a keyword's value continues: another kind, a list or map of a kind, or data that is not looked into. */
export type Shape =
  | { readonly is: "data" }
  | { readonly is: "kind"; readonly kind: Kind }
  | { readonly is: "list"; readonly kind: Kind }
  | { readonly is: "map"; readonly kind: Kind }
  /** A map from tag to the reference of a union's member. */
  | { readonly is: "mapping" }
  /** `additionalProperties`: a schema or a boolean. */
  | { readonly is: "schemaOrBoolean" };

export type Kind =
  | "root"
  | "info"
  | "license"
  | "server"
  | "tag"
  | "components"
  | "securityScheme"
  | "pathItem"
  | "operation"
  | "hints"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "response"
  | "header"
  | "example"
  | "schema"
  | "discriminator";

const data: Shape = { is: "data" };
const one = (kind: Kind): Shape => ({ is: "kind", kind });
const list = (kind: Kind): Shape => ({ is: "list", kind });
const map = (kind: Kind): Shape => ({ is: "map", kind });
const keys = (...names: string[]): Record<string, Shape> => Object.fromEntries(names.map((name) => [name, data]));

export const GRAMMAR: Readonly<Record<Kind, Readonly<Record<string, Shape>>>> = {
  root: {
    ...keys("openapi", "security"),
    info: one("info"),
    servers: list("server"),
    tags: list("tag"),
    paths: map("pathItem"),
    components: one("components"),
  },
  info: { ...keys("title", "version", "summary", "description", "x-api-surface"), license: one("license") },
  license: keys("name", "identifier"),
  server: keys("url", "description"),
  tag: keys("name", "description"),
  components: { securitySchemes: map("securityScheme") },
  securityScheme: keys("type", "in", "name", "scheme", "description"),
  pathItem: {
    parameters: list("parameter"),
    get: one("operation"),
    head: one("operation"),
    post: one("operation"),
    put: one("operation"),
    delete: one("operation"),
  },
  operation: {
    ...keys("operationId", "tags", "summary", "description", "deprecated"),
    ...keys("x-tool-name", "x-alias-of", "x-betas", "x-legal-when", "x-sunset", "x-unconfirmed"),
    "x-hints": one("hints"),
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
  },
  hints: keys("readOnly", "destructive", "idempotent"),
  parameter: {
    ...keys("name", "in", "description", "required", "deprecated", "style", "explode", "example"),
    ...keys("x-sunset", "x-unconfirmed"),
    schema: one("schema"),
    examples: map("example"),
  },
  requestBody: { ...keys("description", "required"), content: map("mediaType") },
  mediaType: { schema: one("schema"), examples: map("example") },
  response: { ...keys("description"), headers: map("header"), content: map("mediaType") },
  header: { ...keys("description", "required", "example", "deprecated", "x-unconfirmed"), schema: one("schema") },
  example: keys("summary", "description", "value"),
  schema: {
    ...keys(
      "type",
      "description",
      "enum",
      "const",
      "default",
      "format",
      "pattern",
      "contentMediaType",
      "required",
      "examples",
      "deprecated",
    ),
    ...keys("minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    ...keys("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "minContains", "maxContains"),
    ...keys("x-open-union", "x-open-enum", "x-sunset", "x-unconfirmed", "x-may-be-absent"),
    properties: map("schema"),
    propertyNames: one("schema"),
    additionalProperties: { is: "schemaOrBoolean" },
    items: one("schema"),
    contains: one("schema"),
    contentSchema: one("schema"),
    not: one("schema"),
    oneOf: list("schema"),
    anyOf: list("schema"),
    discriminator: one("discriminator"),
  },
  discriminator: { propertyName: data, mapping: { is: "mapping" } },
};

/** The grammar of a document whose operations have the methods of a dialect. */
export const grammarOf = ({ methods }: Dialect): typeof GRAMMAR => {
  const kept = Object.entries(GRAMMAR.pathItem).filter(
    ([name]) => name === "parameters" || methods.some((method) => method === name),
  );
  return { ...GRAMMAR, pathItem: Object.fromEntries(kept) };
};

/** Kinds that a file of their own may hold, and the section of `components` they land in; path items are put in place. */
export const SECTION: Readonly<Partial<Record<Kind, string>>> = {
  schema: "schemas",
  parameter: "parameters",
  header: "headers",
  response: "responses",
  example: "examples",
  securityScheme: "securitySchemes",
};
