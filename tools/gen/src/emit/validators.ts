import { Ajv2020 } from "ajv/dist/2020.js";
import { _, stringify } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import discriminatorKeyword from "ajv/dist/vocabularies/discriminator/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { convert, type Direction, jsonSchemas } from "../json-schemas.ts";
import type { JsonObject } from "../load.ts";
import type { Model, OperationModel } from "../model.ts";
import { Printer } from "../printer.ts";
import { shrinkValidators } from "./shrink-validators.ts";

/**
 * An Ajv with every component for one direction. `discriminator` makes it validate only the member that the tag names.
 *
 * @param source whether its code is to be written out; code that is only run costs half as much to make
 */
export function createAjv(model: Model, direction: Direction, source: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    // Code that is written out is downloaded by pages: the contract words its issues itself, and what several schemas refer to stands once.
    messages: !source,
    inlineRefs: !source,
    // build-model.ts has checked every component already.
    validateSchema: false,
    code: { source, esm: true, lines: false, optimize: source ? 2 : false },
  });
  // The grammar of the document has neither keyword. Ajv2020 sets both options itself, at a seventh of the code.
  if (source) Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  addFormats.default(ajv);
  nameTagsInErrors(ajv);
  for (const [name, schema] of jsonSchemas(model, direction)) ajv.addSchema(schema, name);
  return ajv;
}

/** Lets the error of a wrong or missing tag list the tags that would do: the compiled code no longer holds which union it is in. */
function nameTagsInErrors(ajv: Ajv2020): void {
  ajv.removeKeyword("discriminator");
  ajv.addKeyword({
    // Node hands over the module, and test runners its default export.
    ...(discriminatorKeyword.default ?? discriminatorKeyword),
    error: {
      message: "the tag names no member",
      params: ({ params, schema }) =>
        _`{tag: ${params.tagName}, tagValue: ${params.tag}, allowed: ${stringify(schema.tags ?? [])}}`,
    },
  });
}

/** A module of compiled validators with its declarations; needs neither Ajv nor the document at run time. */
export interface CompiledValidators {
  readonly code: string;
  readonly declarations: string;
}

/** What the declarations of compiled validators say: where the document is, and which module has the type of a validator. */
export interface ValidatorTarget {
  readonly origin: string;
  readonly typeModule: string;
}

/** The validators of the contract package. */
const CONTRACT: ValidatorTarget = { origin: "spec/openapi.yaml", typeModule: "../src/validate-function.ts" };

/** `BODIES`, `QUERIES` and `PATHS` by operation id. A multipart body is validated as an object of its parts, texts decoded. */
export async function compileRequestValidators(
  model: Model,
  target: ValidatorTarget = CONTRACT,
): Promise<CompiledValidators> {
  const ajv = createAjv(model, "request", true);
  const tables: Tables = { BODIES: {}, QUERIES: {}, PATHS: {} };
  for (const operation of model.operations) {
    if (operation.requestBody !== undefined) {
      tables.BODIES = { ...tables.BODIES, [operation.id]: operation.requestBody };
    }
    for (const [table, where] of [
      ["QUERIES", "query"],
      ["PATHS", "path"],
    ] as const) {
      const id = `${operation.id}.${where}`;
      ajv.addSchema(parametersSchema(operation, where, id), id);
      tables[table] = { ...tables[table], [operation.id]: id };
    }
  }
  return compile(ajv, tables, target);
}

/** `RESPONSES` by operation id (none for bytes), `SCHEMAS` by component name for all that the service sends, `EVENTS` by wire name. */
export async function compileResponseValidators(model: Model): Promise<CompiledValidators> {
  const events = model.unions.find(({ name }) => name === "StreamEvent")?.members ?? [];
  const wanted = new Set([
    ...model.operations.flatMap(({ response }) => response ?? []),
    "ErrorResponse",
    ...events.map((m) => m.schema),
  ]);
  const tables = {
    RESPONSES: Object.fromEntries(
      model.operations.flatMap(({ id, response }) => (response === undefined ? [] : [[id, response]])),
    ),
    SCHEMAS: Object.fromEntries([...wanted].sort().map((name) => [name, name])),
    EVENTS: Object.fromEntries(events.map(({ wire, schema }) => [wire, schema])),
  };
  return compile(createAjv(model, "response", true), tables, CONTRACT);
}

type Tables = Record<string, Record<string, string>>;

function parametersSchema(operation: OperationModel, where: "path" | "query", $id: string): JsonObject {
  const parameters = operation.parameters.filter((parameter) => parameter.in === where);
  return {
    $id,
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, convert(schema, "request")])),
  };
}

async function compile(ajv: Ajv2020, tables: Tables, target: ValidatorTarget): Promise<CompiledValidators> {
  const ids = [...new Set(Object.values(tables).flatMap((table) => Object.values(table)))];
  const exported = Object.fromEntries(ids.map((id, i) => [`v${i}`, id]));
  const nameOf = new Map(Object.entries(exported).map(([name, id]) => [id, name]));
  const source = [standalone.default(ajv, exported)];
  const declarations = new Printer(target.origin);
  declarations.line(`import type { ValidateFunction } from "${target.typeModule}";`);
  for (const [table, entries] of Object.entries(tables)) {
    const rows = Object.entries(entries).map(([key, id]) => `${JSON.stringify(key)}:${nameOf.get(id)}`);
    source.push(`export const ${table}={__proto__:null,${rows.join(",")}};`);
    declarations.line(`export declare const ${table}: Readonly<Record<string, ValidateFunction | undefined>>;`);
  }
  const joined = source.join("\n").replace(/^export const v\d+ = /gm, (line) => line.replace("export ", ""));
  return { code: await bundle(shrinkValidators(joined)), declarations: declarations.toString() };
}

/** Inlines Ajv's small runtime. */
async function bundle(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    minify: true,
    legalComments: "none",
    logLevel: "silent",
  });
  // On a line of its own: to publint, which knows no patterns, the rest of a line with a URL is a comment.
  return (result.outputFiles[0]?.text ?? "").replace(";export{", ";\nexport{");
}
