import { asObject } from "../json-access.ts";
import type { Json, JsonObject } from "../load.ts";
import type { Model, OperationModel, ParameterModel } from "../model.ts";
import { type Problem, SpecError } from "../problem.ts";
import { DEFAULT_TOOLS } from "./default-tools.ts";
import { firstSentence, shallowSchema } from "./shallow-schema.ts";

/** One argument of a tool, and where it goes. */
export interface ToolArgument {
  /** As a caller of the tool writes it: `created_at_gt`. */
  readonly name: string;
  readonly in: "path" | "query" | "body" | "collect";
  /** As the document has it: `created_at[gt]`; undefined where both are the same. */
  readonly wire?: string;
  /** It is one value of the list of that name. */
  readonly single?: true;
}

/** What a caller of a tool fills in. */
export interface ToolInput {
  readonly inputSchema: JsonObject;
  readonly arguments: readonly ToolArgument[];
}

/** Levels of the body's properties that are spelled out. */
const LEVELS = 2;
/** Longer examples cost a model more than they help it. In characters of JSON. */
const LONGEST_EXAMPLE = 160;
/** Where a live stream becomes one answer. */
const COLLECT: Readonly<Record<string, JsonObject>> = {
  max_events: { type: "integer", minimum: 1, maximum: 1000, default: 200 },
  max_seconds: { type: "integer", minimum: 1, maximum: 300, default: 30 },
};

/**
 * The arguments of a tool: what fills the path and the query side by side, and the body as one object.
 *
 * @throws SpecError if two parameters have the same name without their brackets
 */
export function toolInput(operation: OperationModel, model: Model, schemas: JsonObject): ToolInput {
  const parameters = argumentsOf(operation);
  checkNames(operation, parameters);
  const properties: JsonObject = {};
  for (const { name, parameter, single } of parameters) {
    properties[name] = parameterSchema(
      parameter,
      single ? asObject(parameter.schema.items) : parameter.schema,
      schemas,
    );
  }
  if (operation.requestBody !== undefined) properties.body = bodySchema(operation, model, schemas);
  if (operation.answerKind === "sse") Object.assign(properties, COLLECT);
  const required = parameters.filter(({ parameter }) => parameter.required).map(({ name }) => name);
  if (operation.requestBody !== undefined) required.push("body");
  return {
    inputSchema: {
      type: "object",
      properties,
      ...(required.length === 0 ? {} : { required }),
    },
    arguments: [
      ...parameters.map(({ name, parameter, single }) => ({
        name,
        in: parameter.in as "path" | "query",
        ...(name === parameter.name ? {} : { wire: parameter.name }),
        ...(single ? { single } : {}),
      })),
      ...fixedNames(operation).map((name) => ({
        name,
        in: name === "body" ? ("body" as const) : ("collect" as const),
      })),
    ],
  };
}

interface NamedParameter {
  readonly name: string;
  readonly parameter: ParameterModel;
  readonly single?: true;
}

/** What fills the path and the query. Deprecated parameters are not offered. */
function argumentsOf({ id, parameters }: OperationModel): NamedParameter[] {
  const offered = parameters.filter(
    ({ in: where, deprecated }) => where === "path" || (where === "query" && !deprecated),
  );
  const singles = Object.entries(DEFAULT_TOOLS.find(({ operation }) => operation === id)?.singles ?? {});
  return offered.flatMap((parameter): NamedParameter[] => [
    ...singles
      .filter(([, list]) => list === parameter.name)
      .map(([name]) => ({ name, parameter, single: true as const })),
    { name: argumentName(parameter.name), parameter },
  ]);
}

/** Arguments that no parameter of the document can be named after. */
const fixedNames = ({ requestBody, answerKind }: OperationModel): string[] => [
  ...(requestBody === undefined ? [] : ["body"]),
  ...(answerKind === "sse" ? Object.keys(COLLECT) : []),
];

/** `created_at[gte]` → `created_at_gte`, `statuses[]` → `statuses`: models are offered names without brackets. */
const argumentName = (wire: string): string => wire.replace(/\[\]$/, "").replace(/\[(\w+)\]/g, "_$1");

function parameterSchema(parameter: ParameterModel, value: JsonObject, schemas: JsonObject): JsonObject {
  const schema = shallowSchema(value, schemas, 0);
  const text = parameter.in === "query" ? firstSentence(parameter.description) : undefined;
  return text === undefined ? schema : { ...schema, description: text };
}

function bodySchema(operation: OperationModel, model: Model, schemas: JsonObject): JsonObject {
  const reference = { $ref: `#/components/schemas/${operation.requestBody}` };
  const schema = shallowSchema(reference, schemas, LEVELS);
  if (operation.bodyKind !== "json") return schema;
  const values: Json[] = model.examples
    .filter(({ operation: id, kind }) => id === operation.id && kind === "request")
    .map(({ value }) => value)
    .filter((value) => JSON.stringify(value).length <= LONGEST_EXAMPLE);
  return values.length === 0 ? schema : { ...schema, examples: values.slice(0, 1) };
}

function checkNames(operation: OperationModel, named: readonly NamedParameter[]): void {
  const taken = new Map(fixedNames(operation).map((name) => [name, name]));
  const problems: Problem[] = [];
  for (const { name, parameter } of named) {
    const other = taken.get(name);
    taken.set(name, parameter.name);
    if (other === undefined) continue;
    problems.push({
      place: operation.place,
      message: `\`${other}\` and \`${parameter.name}\` would both be the argument \`${name}\` of a tool`,
      remedy: "Rename the parameter: tools write names without brackets.",
    });
  }
  if (problems.length > 0) throw new SpecError(problems);
}
