import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Json, JsonObject } from "../load.ts";
import { escapeComment, Printer } from "../printer.ts";

/** Formats that exist only between this file's preparation of the document and its hook; no spec can hold them. */
const ANY_STRING = "x-any-string";
const UNKNOWN_MEMBER = "UnknownMember";
const BYTES = "Bytes";

/**
 * Emits the types of `paths`, `components` and `operations` with openapi-typescript. This is the only file that knows that tool:
 * it is in maintenance mode, and the golden cases under `test/cases` hold whatever replaces it to the same output.
 *
 * What is done to the document first:
 * - a union marked `x-open-union` gains the arm `UnknownMember`, whose tag no string literal fits;
 * - an enum marked `x-open-enum` keeps its completions beside `string`;
 * - header parameters become optional, since the client sends them.
 *
 * A string of the format `binary` becomes `Bytes`.
 */
export async function emitOpenapiTypes(document: JsonObject): Promise<string> {
  const prepared = prepare(document) as JsonObject;
  const components = prepared.components as JsonObject;
  components.schemas = { ...(components.schemas as JsonObject), [UNKNOWN_MEMBER]: { type: "object" } };
  const nodes = await openapiTS(prepared as never, {
    alphabetize: false,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform(schema, { path }) {
      if (schema.format === ANY_STRING) {
        return ts.factory.createIntersectionTypeNode([
          ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
          ts.factory.createTypeLiteralNode([]),
        ]);
      }
      if (schema.format === "binary") return ts.factory.createTypeReferenceNode(BYTES);
      if (path === `#/components/schemas/${UNKNOWN_MEMBER}`) return ts.factory.createTypeReferenceNode(UNKNOWN_MEMBER);
      return undefined;
    },
  });
  const printer = new Printer("spec/openapi.yaml");
  const types = astToString(nodes);
  if (new RegExp(`\\b${BYTES}\\b`).test(types)) printer.line(`import type { ${BYTES} } from "../bytes.ts";`);
  printer.line(`import type { UnknownMember } from "../unknown-member.ts";`).line();
  return `${printer}${types}`;
}

function prepare(value: Json): Json {
  if (Array.isArray(value)) return value.map(prepare);
  if (typeof value !== "object" || value === null) return value;
  const copy: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    copy[key] = key === "description" && typeof inner === "string" ? escapeComment(inner) : prepare(inner);
  }
  if (copy["x-open-union"] === true && Array.isArray(copy.oneOf)) {
    copy.oneOf = [...copy.oneOf, { $ref: `#/components/schemas/${UNKNOWN_MEMBER}` }];
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
