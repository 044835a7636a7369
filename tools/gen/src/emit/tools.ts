import { asArray, asObject, asText } from "../json-access.ts";
import type { Json, JsonObject } from "../load.ts";
import type { AnswerKind, Model, OperationModel } from "../model.ts";
import { Printer } from "../printer.ts";
import { reachable, refName } from "../references.ts";
import { DEFAULT_TOOLS } from "./default-tools.ts";
import { SCHEMA_URI } from "./shallow-schema.ts";
import { toolInput } from "./tool-input.ts";
import { toolOutput } from "./tool-output.ts";

/** The table of tools: all that an adapter needs to offer each operation to a model and to call it. Aliases are left out. */
export function emitTools(model: Model): string {
  const schemas = schemasOf(model);
  const printer = new Printer("spec/paths/");
  printer.line(`import type { DefaultTool, ToolDescriptor } from "../tool-descriptor.ts";`).line();
  printer.doc("Every operation as a tool, in the document's order.");
  printer.block(
    "export const TOOLS: readonly ToolDescriptor[] = [",
    () => {
      for (const operation of model.operations) {
        if (operation.aliasOf === undefined)
          printer.line(`${JSON.stringify(describeTool(operation, model, schemas))},`);
      }
    },
    "];",
  );
  const names = new Map(model.operations.map(({ id, toolName }) => [id, toolName]));
  const defaults = DEFAULT_TOOLS.filter(({ operation }) => names.has(operation)).map(
    ({ operation, arguments: wanted }) => ({ name: names.get(operation) ?? "", arguments: wanted }),
  );
  printer.line().doc("The tools that are offered without being asked for, and the arguments that they take.");
  printer.line(`export const DEFAULT_TOOLS: readonly DefaultTool[] = ${JSON.stringify(defaults)};`);
  return printer.toString();
}

/** The schemas of everything that a body can hold, in full, for the resources that tools refer to. */
export function emitToolSchemas(model: Model): string {
  const schemas = schemasOf(model);
  const inBodies = model.operations.flatMap(({ requestBody }) => (requestBody === undefined ? [] : [requestBody]));
  const inQueries = model.operations.flatMap(({ parameters }) =>
    parameters.flatMap(({ in: where, schema }) => (where === "query" ? namesIn(schema) : [])),
  );
  const wanted = reachable([...inBodies, ...inQueries], schemas);
  const printer = new Printer("spec/components/schemas/");
  printer.doc(
    `Every schema that a request refers to, by name. References are the addresses of resources, \`${SCHEMA_URI}…\`.`,
  );
  printer.block(
    "export const SCHEMAS: Readonly<Record<string, unknown>> = {",
    () => {
      for (const { name, schema } of model.schemas) {
        if (wanted.has(name)) printer.line(`${name}: ${JSON.stringify(withAddresses(schema))},`);
      }
    },
    "};",
  );
  return printer.toString();
}

/** The schema that a parameter refers to, itself or with its items. */
const namesIn = (schema: JsonObject): string[] =>
  [refName(schema), refName(asObject(schema.items))].filter((name) => name !== undefined);

const schemasOf = (model: Model): JsonObject =>
  Object.fromEntries(model.schemas.map(({ name, schema }) => [name, schema]));

function describeTool(operation: OperationModel, model: Model, schemas: JsonObject): JsonObject {
  const { id, toolName, summary, description, hints, answerKind, bodyKind, requestBody } = operation;
  const input = toolInput(operation, model, schemas);
  return {
    name: toolName,
    title: summary,
    description: describe(description, answerKind),
    operation: id,
    answer: answerKind,
    ...(bodyKind === "multipart" ? { files: filesOf(asObject(schemas[requestBody ?? ""])) } : {}),
    annotations: {
      readOnlyHint: hints.readOnly,
      destructiveHint: hints.destructive,
      idempotentHint: hints.idempotent,
    },
    arguments: input.arguments.map((argument) => ({ ...argument })),
    inputSchema: input.inputSchema,
    outputSchema: toolOutput(operation, schemas),
  };
}

/** Names of the properties that travel as bytes. */
const filesOf = (schema: JsonObject): Json =>
  Object.entries(asObject(schema.properties)).flatMap(([name, property]) =>
    asObject(property).format === "binary" ? [name] : [],
  );

/** The first two sentences; of a stream the first, since the others are about frames. */
function describe(description: string, answerKind: AnswerKind): string {
  const lines = (description.split("\n\n", 1)[0] ?? "").split("\n");
  if (answerKind !== "sse") return lines.slice(0, 2).join(" ");
  return `${lines[0]} Collects them until the agent is idle, or \`max_events\` or \`max_seconds\` is reached.`;
}

/** The schema as it stands in the document, without the keywords of the document's own. */
function withAddresses(value: Json): Json {
  if (Array.isArray(value)) return value.map(withAddresses);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(asObject(value)).filter(([key]) => !key.startsWith("x-"));
  return Object.fromEntries(kept.map(([key, inner]) => [key, addressed(key, inner)]));
}

function addressed(key: string, value: Json): Json {
  if (key === "$ref") return toAddress(asText(value) ?? "");
  if (key === "mapping")
    return Object.fromEntries(Object.entries(asObject(value)).map(([tag, to]) => [tag, toAddress(String(to))]));
  if (key === "enum" || key === "required" || key === "examples") return asArray(value);
  return withAddresses(value);
}

const toAddress = (reference: string): string => reference.replace("#/components/schemas/", SCHEMA_URI);
