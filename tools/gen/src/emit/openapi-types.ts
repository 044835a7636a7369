import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Json, JsonObject } from "../load.ts";
import { escapeComment, Printer } from "../printer.ts";
import { plainComments } from "./plain-comments.ts";
import { BYTES } from "./schema-type.ts";

/** A format that exists only between this file's preparation of the document and its hook; no spec can hold it. */
const ANY_STRING = "x-any-string";
const SCHEMAS = "#/components/schemas/";

/**
 * Emits the types of `paths`, `components` and `operations` with openapi-typescript. This is the only file that imports that tool:
 * it is in maintenance mode, and the golden cases under `test/cases` hold whatever replaces it to the same output.
 *
 * Schemas are not its business: `components` refers to the named types of `schema-files.ts`, and they exist once.
 * What is done to the document first:
 * - an enum marked `x-open-enum` keeps its completions beside `string`;
 * - header parameters become optional, since the client sends them.
 *
 * A string of the format `binary` becomes `Bytes`.
 */
export async function emitOpenapiTypes(document: JsonObject): Promise<string> {
  const prepared = prepare(document) as JsonObject;
  const components = prepared.components as JsonObject;
  const names = Object.keys((components.schemas ?? {}) as JsonObject);
  components.schemas = Object.fromEntries(names.map((name) => [name, { type: "object" }]));
  const nodes = await openapiTS(prepared as never, {
    alphabetize: false,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform(schema, { path = "" }) {
      if (schema.format === ANY_STRING) {
        return ts.factory.createIntersectionTypeNode([
          ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
          ts.factory.createTypeLiteralNode([]),
        ]);
      }
      if (schema.format === "binary") return ts.factory.createTypeReferenceNode(BYTES);
      const name = path.startsWith(SCHEMAS) ? path.slice(SCHEMAS.length) : "";
      if (!names.includes(name)) return undefined;
      return ts.factory.createTypeReferenceNode(
        ts.factory.createQualifiedName(ts.factory.createIdentifier("schemas"), name),
      );
    },
  });
  const printer = new Printer("spec/openapi.yaml");
  const types = astToString(plainComments(nodes));
  if (new RegExp(`\\b${BYTES}\\b`).test(types)) printer.line(`import type { ${BYTES} } from "../bytes.ts";`);
  printer.line(`import type * as schemas from "./schemas.gen.ts";`).line();
  return `${printer}${types}`;
}

function prepare(value: Json): Json {
  if (Array.isArray(value)) return value.map(prepare);
  if (typeof value !== "object" || value === null) return value;
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    copy[key] = key === "description" && typeof inner === "string" ? escapeComment(inner) : prepare(inner);
  }
  if (copy["x-open-enum"] === true && Array.isArray(copy.anyOf)) {
    copy.anyOf = copy.anyOf.map((arm) => (isPlainString(arm) ? { type: "string", format: ANY_STRING } : arm));
  }
  if (copy.in === "header" && copy.schema !== undefined) copy.required = false;
  // openapi-typescript would repeat every example in a comment.
  if (copy.example !== undefined && copy.in !== undefined) delete copy.example;
  return copy;
}

const isPlainString = (arm: Json): boolean =>
  typeof arm === "object" && arm !== null && !Array.isArray(arm) && arm.type === "string" && arm.enum === undefined;
